import { stringify } from 'yaml';
import { isPhone, isRetired } from '../../directory/contact.ts';
import { isJson, type Json, objectAt, objectsAt, wordsAt } from './shapes.ts';
import {
	comparedName,
	type Draft,
	gapLines,
	type Gap,
	type Import,
	oneLine,
	slugOf,
} from './draft.ts';
import type { Named } from './ocds-buyer.ts';
import { textFaults } from './text-faults.ts';

/** What content already holds, to compare with. */
export interface KnownServices {
	/** Organisations. */
	organisations: readonly Named[];
	/** Codes of needs. */
	needs: readonly string[];
	/** Name of the file that is read. */
	file: string;
}

/** Drafts of services from a page of a list, a list or a single service; undefined where there are none to find. */
export function importServices(value: unknown, known: KnownServices): Import | undefined {
	const found = servicesIn(value);
	if (found === undefined) return undefined;
	const result: Import = { drafts: [], refused: [] };
	const seen = new Set<string>();
	for (const [index, service] of found.entries()) {
		const why = refusalOf(service, seen);
		if (why !== undefined || !isJson(service)) {
			result.refused.push({ place: `service ${index + 1}`, why: why ?? '' });
			continue;
		}
		seen.add(wordsAt(service, 'id') ?? '');
		result.drafts.push(draftOf(service, known));
	}
	return result;
}

function servicesIn(value: unknown): unknown[] | undefined {
	if (Array.isArray(value)) return value.length === 0 || value.some(isJson) ? value : undefined;
	if (!isJson(value)) return undefined;
	for (const list of ['contents', 'content', 'services']) {
		const found = value[list];
		if (Array.isArray(found)) return found as unknown[];
	}
	return 'name' in value && 'id' in value ? [value] : undefined;
}

function refusalOf(service: unknown, seen: ReadonlySet<string>): string | undefined {
	if (!isJson(service)) return 'It is no service but something else. Look at the file.';
	const id = wordsAt(service, 'id');
	if (id === undefined) return 'It has no ‘id’. Ask the publisher for it.';
	if (wordsAt(service, 'name') === undefined) return 'It has no ‘name’. Ask the publisher for it.';
	return seen.has(id)
		? `Its id ‘${id}’ stands in the file before. The first one is kept.`
		: undefined;
}

/** Statuses of the standard, as content writes them. */
const statuses: Record<string, string> = {
	active: 'active',
	inactive: 'inactive',
	defunct: 'defunct',
	'temporarily closed': 'temporarily-closed',
};

function draftOf(service: Json, known: KnownServices): Draft {
	const id = wordsAt(service, 'id') ?? '';
	const name = wordsAt(service, 'name') ?? '';
	const { facts, gaps } = factsOf(service, known);
	const description = wordsAt(service, 'description') ?? '';
	const empty = Object.keys(service).filter((field) => service[field] === '');
	const findings = [...textFaults('The description', description)];
	if (empty.length > 0) findings.push(`Fields with nothing in them: ${empty.join(', ')}.`);
	return {
		name: slugOf(id),
		title: name,
		text: [
			'---',
			`# Draft of a service, from ${known.file}, id ${id}.`,
			'# It is published by nothing. When it is whole, move it to content/areas/<area>/services/.',
			`${gapLines(gaps)}${stringify(facts, { lineWidth: 0 })}---`,
			'',
			'TO FILL IN: Say in your own words what it does. The source says:',
			'',
			...description.split(/\r?\n/).map((line) => `> ${line}`.trimEnd()),
			'',
		].join('\n'),
		source: service,
		version: wordsAt(service, 'last_modified') ?? 'undated',
		findings: [...findings, ...ownGaps(gaps)],
	};
}

function factsOf(service: Json, known: KnownServices): { facts: Json; gaps: Gap[] } {
	const name = wordsAt(service, 'name') ?? '';
	const status = statuses[wordsAt(service, 'status') ?? ''];
	const numbers = phonesOf(service);
	const needs = needsOf(service, known.needs);
	const organisation = wordsAt(objectAt(service, 'organization'), 'name');
	const runs = known.organisations.find(
		(one) => organisation !== undefined && comparedName(one.name) === comparedName(organisation),
	);
	const url = wordsAt(service, 'url');
	return {
		facts: {
			id: slugOf(name),
			slug: slugOf(name),
			...(name.length <= 80 && { name }),
			...(status !== undefined && { status }),
			...(runs !== undefined && { orgId: runs.id }),
			...(needs.length > 0 && { needs }),
			...agesOf(service),
			reportedRequired: false,
			channels: [
				...numbers.good.map((phone) => ({ kind: 'phone', phone })),
				...(url?.startsWith('https://') ? [{ kind: 'web-form', url }] : []),
			],
		},
		gaps: [
			...always,
			...(name.length > 80 ? [gap('name', `At most 80 characters. The feed has ‘${name}’.`)] : []),
			...(status === undefined ? [gap('status', 'The feed gives none that we know.')] : []),
			...(runs === undefined ? [organisationGap(organisation)] : []),
			...(needs.length === 0 ? [gap('needs', 'At least one code of content/needs.yml.')] : []),
			...numbers.bad.map((number) =>
				gap(
					'channels',
					`‘${number}’ is no UK number that people can call. Check it with the service.`,
				),
			),
		],
	};
}

const gap = (field: string, remedy: string): Gap => ({ field, remedy });

const organisationGap = (name: string | undefined) =>
	gap(
		'orgId',
		name === undefined
			? 'The feed does not say who runs it. Write unknown, or find out.'
			: `The feed names ‘${name}’. Add it in content/organisations and write its id here.`,
	);

/** What no feed says in the words of the content schema. */
const always: readonly Gap[] = [
	gap('summary', 'One sentence for lists, at most 160 characters.'),
	gap('describedIn', 'When the source describes it, in words.'),
	gap('commissionedBy', 'Ids of the bodies that commission it.'),
	gap('commissioningModel', 'How it is commissioned, or unknown.'),
	gap('fundingSources', 'Who pays, or unknown.'),
	gap('ageGroups', 'Ages served, or not-stated.'),
	gap('routes', 'Who may refer; self, if people can refer themselves.'),
	gap('onlineReferral', 'portal, provider-url or none.'),
	gap('policeAreaIds', 'Police force areas that it serves.'),
	gap('confidentialityNote', 'Who may have to be told what.'),
	gap('owner', 'Role that answers for this entry.'),
	gap('sources', 'Add the feed in content/sources, and quote it here.'),
	gap('confidence', 'high, medium or low.'),
];

/** Numbers of the service and of its contacts: those that can be called, and the others as they stand. */
function phonesOf(service: Json) {
	const contacts = objectsAt(service, 'contacts');
	const all = [service, ...contacts].flatMap((holder) => objectsAt(holder, 'phones'));
	const numbers = [...new Set(all.flatMap((phone) => wordsAt(phone, 'number') ?? []))];
	const good = numbers.filter((number) => isPhone(number) && !isRetired(number));
	return { good, bad: numbers.filter((number) => !good.includes(number)) };
}

/** Ages in years, where the feed gives whole ones; 0 to 120 is how feeds say that they do not know. */
function agesOf({ minimum_age: from, maximum_age: to }: Json): Json {
	const isAge = (value: unknown) =>
		Number.isInteger(value) && Number(value) > 0 && Number(value) < 100;
	return { ...(isAge(from) && { ageMin: from }), ...(isAge(to) && { ageMax: to }) };
}

/** Needs whose code the feed gives in our own words: another taxonomy is never translated by guessing. */
function needsOf(service: Json, needs: readonly string[]): string[] {
	const codes = objectsAt(service, 'attributes').flatMap(
		(attribute) => wordsAt(objectAt(attribute, 'taxonomy_term'), 'code') ?? [],
	);
	return codes.filter((code) => needs.includes(code));
}

/** Gaps of this entry; those of every draft stand in the draft alone. */
function ownGaps(gaps: readonly Gap[]): string[] {
	return gaps
		.filter((one) => !always.includes(one))
		.map(({ field, remedy }) => `${field}: ${oneLine(remedy)}`);
}
