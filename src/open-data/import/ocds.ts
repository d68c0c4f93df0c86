import { stringify } from 'yaml';
import { type Draft, gapLines, type Gap, type Import, oneLine, slugOf } from './draft.ts';
import { buyerOf, type Named } from './ocds-buyer.ts';
import { amountsOf, dayOf, lotGaps, periodOf, suppliersOf } from './ocds-facts.ts';
import { isJson, type Json, objectAt, releasesIn, wordsAt } from './shapes.ts';
import { textFaults } from './text-faults.ts';

/** What content already holds, to compare with. */
export interface Known {
	/** Commissioning bodies. */
	bodies: readonly Named[];
	/** Organisations. */
	organisations: readonly Named[];
	/** Name of the file that is read, kept in every draft. */
	file: string;
	/** Whether to draft releases on other subjects too. */
	all: boolean;
}

const subject =
	/victim|survivor|domestic (abuse|violence)|sexual (abuse|violence|assault)|\brape\b|modern slavery|trafficking|stalking|hate crime|restorative justice|exploitation|\b(idva|isva|chidva|cisva)s?\b|forced marriage|honour.based/i;

/** Drafts of contracts from the releases in a JSON value; undefined where there are none to find. */
export function importReleases(value: unknown, known: Known): Import | undefined {
	const found = releasesIn(value);
	if (found === undefined) return undefined;
	const result: Import = { drafts: [], refused: [] };
	const processes = new Map<string, Json[]>();
	for (const [index, release] of found.entries()) {
		const refusal = refusalOf(release, known);
		if (refusal === undefined && isJson(release)) {
			const ocid = wordsAt(release, 'ocid') ?? '';
			processes.set(ocid, [...(processes.get(ocid) ?? []), release]);
		} else result.refused.push({ place: placeOf(release, index), why: refusal ?? '' });
	}
	for (const releases of processes.values()) result.drafts.push(draftOf(releases, known));
	return result;
}

/** Where a release stands, in words that help to find it in the file. */
function placeOf(release: unknown, index: number): string {
	const title = isJson(release) ? wordsAt(objectAt(release, 'tender'), 'title') : undefined;
	return `release ${index + 1}${title === undefined ? '' : ` (‘${title}’)`}`;
}

/** Why a release gives no draft; undefined where it does. */
function refusalOf(release: unknown, { all }: Known): string | undefined {
	if (!isJson(release)) return 'It is no release but something else. Look at the file.';
	if (wordsAt(release, 'ocid') === undefined) {
		return 'It has no ‘ocid’, so nobody can tell which process it is. Ask the publisher for it.';
	}
	const tender = objectAt(release, 'tender');
	const title = wordsAt(tender, 'title');
	if (title === undefined) return 'It has no title in ‘tender.title’. Ask the publisher for it.';
	const text = `${title} ${wordsAt(tender, 'description') ?? ''}`;
	if (all || subject.test(text)) return undefined;
	return 'It does not seem to be about support for victims. Add --all to draft it too.';
}

/** The draft of one process, from its newest release. */
function draftOf(releases: readonly Json[], known: Known): Draft {
	const dated = releases.toSorted((one, other) => timeOf(other) - timeOf(one));
	const [newest = {}] = dated;
	const ocid = wordsAt(newest, 'ocid') ?? '';
	const title = wordsAt(objectAt(newest, 'tender'), 'title') ?? '';
	const { facts, gaps } = factsOf(newest, { title, ocid, known });
	const faults = faultsOf(newest, releases.length);
	return {
		name: slugOf(ocid),
		title,
		text: [
			'---',
			`# Draft of a contract, from ${known.file}, release ${wordsAt(newest, 'id') ?? 'without an id'} of ${wordsAt(newest, 'date') ?? 'no date'}.`,
			'# It is published by nothing. When it is whole, move it to content/areas/<area>/contracts/.',
			`${gapLines(gaps)}${stringify(facts, { lineWidth: 0 })}---`,
			'',
			'TO FILL IN: Say in your own words what it pays for. The source says:',
			'',
			...quoted(wordsAt(objectAt(newest, 'tender'), 'description')),
			'',
		].join('\n'),
		source: releases.length === 1 ? newest : dated,
		version: wordsAt(newest, 'date') ?? 'undated',
		findings: [...faults, ...ownGaps(gaps)],
	};
}

const timeOf = ({ date }: Json) => (typeof date === 'string' ? Date.parse(date) || 0 : 0);

const quoted = (text = 'nothing') => text.split(/\r?\n/).map((line) => `> ${line}`.trimEnd());

/** Facts that the release settles, and the gaps of the content schema that it does not. */
function factsOf(
	release: Json,
	{ title, ocid, known }: { title: string; ocid: string; known: Known },
): { facts: Json; gaps: Gap[] } {
	const buyer = buyerOf(release, known.bodies);
	const money = amountsOf(release);
	const dates = periodOf(release);
	const won = suppliersOf(release, known.organisations);
	const awardedOn = dayOf(objectAt({ first: firstAward(release) }, 'first')['date']);
	return {
		facts: {
			id: slugOf(title),
			...(title.length <= 120 && { title }),
			...(/^ocds-[a-z0-9]{6}-\S+$/.test(ocid) && { ocid }),
			...(buyer.ids.length > 0 && { bodyIds: buyer.ids }),
			suppliers: won.suppliers,
			...(awardedOn !== undefined && { awardedOn }),
			statedValues: money.statedValues,
			period: dates.period,
			...procedureOf(objectAt(release, 'tender')),
			decisionUnknown: true,
		},
		gaps: [
			...always,
			...(title.length > 120
				? [{ field: 'title', remedy: `At most 120 characters. The release has ‘${title}’.` }]
				: []),
			...buyer.gaps,
			...won.gaps,
			...money.gaps,
			...dates.gaps,
			...lotGaps(release),
		],
	};
}

function firstAward(release: Json): unknown {
	return Array.isArray(release['awards']) ? release['awards'][0] : undefined;
}

/** What no release says in the words of the content schema. */
const always: readonly Gap[] = [
	{ field: 'summary', remedy: 'One sentence for lists, at most 200 characters.' },
	{ field: 'type', remedy: 'service-contract, framework, call-off or strategic-partnership.' },
	{ field: 'model', remedy: 'How the service is commissioned, such as single-provider or lots.' },
	{ field: 'sources', remedy: 'Add the notice in content/sources, and quote it here.' },
	{ field: 'confidence', remedy: 'high, medium or low.' },
];

function procedureOf(tender: Json): { procedure?: Json } {
	const details = wordsAt(tender, 'procurementMethodDetails');
	if (details === undefined) return {};
	const closes = dayOf(objectAt(tender, 'tenderPeriod')['endDate']);
	const stages =
		closes === undefined
			? []
			: [{ kind: 'tender-deadline', date: closes, text: 'Last day for answers.' }];
	return { procedure: { text: `The notice gives the procedure as “${details}”.`, stages } };
}

/** Faults of the release itself. */
function faultsOf(release: Json, count: number): string[] {
	const tender = objectAt(release, 'tender');
	const faults: string[] = [];
	if (wordsAt(release, 'id') === undefined) {
		faults.push(
			'The release has no ‘id’, which the standard requires. It is kept by its ocid and date.',
		);
	}
	if (count > 1) {
		faults.push(
			`The file has ${count} releases of this process. The newest is drafted, all are kept.`,
		);
	}
	faults.push(...textFaults('The title', wordsAt(tender, 'title') ?? ''));
	faults.push(...textFaults('The description', wordsAt(tender, 'description') ?? ''));
	return faults;
}

/** Gaps of this entry; those of every draft stand in the draft alone. */
function ownGaps(gaps: readonly Gap[]): string[] {
	return gaps
		.filter((one) => !always.includes(one))
		.map(({ field, remedy }) => `${field}: ${oneLine(remedy)}`);
}
