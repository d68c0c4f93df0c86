import { inOneLine, stopsBuild } from '../../stories/check.ts';
import { contractEnd } from '../../transparency/period.ts';
import { statementProblems } from '../accessibility.ts';
import { messages } from '../messages.ts';
import { holdsPhone, proseProblems } from '../prose.ts';
import type { Parts } from './parts.ts';
import { storyFindings } from './story-findings.ts';

/** The day and the kind of site that entries are checked for. */
interface Occasion {
	/** Day of the build, `YYYY-MM-DD`. */
	today: string;
	/** Whether the site is a demonstration. */
	demo: boolean;
}

/** What does not fit between entries or in one, each as `file: field: what to do`. */
export function entryProblems(parts: Parts, occasion: Occasion): string[] {
	return [...unfitting(parts, occasion), ...prose(parts), ...tellingStories(parts, occasion)];
}

/** What does not fit between entries, and what may not be public, each as `file: field: what to do`. */
export function unfitting(parts: Parts, occasion: Occasion): string[] {
	return [
		...doubledSlugs(parts),
		...wrongLots(parts),
		...untoldContents(parts),
		...buyersOutOfTime(parts),
		...strayPhones(parts),
		...statementProblems(parts.accessibility, occasion),
		...(occasion.demo ? [] : unfitForThePublic(parts, occasion.today)),
	];
}

/** Stories that could give somebody away, or that nobody agreed to. */
function tellingStories(parts: Parts, occasion: Occasion): string[] {
	return storyFindings(parts, occasion)
		.filter(({ finding }) => stopsBuild(finding))
		.map(({ file, finding }) => `${file}: ${inOneLine(finding)}`);
}

/** Two services of one area with one address. */
function doubledSlugs(parts: Parts): string[] {
	const taken = new Map<string, string>();
	return parts.services.flatMap(({ file, data }) =>
		data.policeAreaIds.flatMap((areaId) => {
			const address = `${areaId}/${data.slug}`;
			const first = taken.get(address);
			taken.set(address, file);
			return first === undefined
				? []
				: [`${file}: slug: ‘${data.slug}’ is taken in ${areaId} by ${first}. Choose another.`];
		}),
	);
}

function wrongLots(parts: Parts): string[] {
	return parts.services.flatMap(({ file, data }) => {
		const contract = parts.contracts.find((one) => one.data.id === data.contractId)?.data;
		return data.lotIds
			.filter((lotId) => contract?.lots.every((lot) => lot.id !== lotId) ?? true)
			.map(
				(lotId) => `${file}: lotIds: Lot ‘${lotId}’ is not in contract ‘${data.contractId ?? ''}’.`,
			);
	});
}

/** A page on something sensitive says first what it mentions. */
function untoldContents(parts: Parts): string[] {
	const sensitive = new Set(
		parts.needs.filter(({ data }) => data.sensitive === 'yes').map(({ data }) => data.id),
	);
	return parts.services
		.filter(({ data }) => data.contentNotes.length === 0)
		.filter(({ data }) => data.needs.some((need) => sensitive.has(need)))
		.map(({ file }) => `${file}: contentNotes: Say what the page mentions.`);
}

/** A contract's buyer must have existed on the day of its award. */
function buyersOutOfTime(parts: Parts): string[] {
	return parts.contracts.flatMap(({ file, data }) => {
		const { awardedOn, bodyIds } = data;
		if (awardedOn === undefined) return [];
		return parts.bodies
			.map((body) => body.data)
			.filter((body) => bodyIds.includes(body.id))
			.filter((body) => awardedOn < body.validFrom || awardedOn > (body.validTo ?? awardedOn))
			.map((body) => `${file}: bodyIds: ${body.name} did not exist on ${awardedOn}.`);
	});
}

function prose(parts: Parts): string[] {
	return (Object.keys(parts) as (keyof Parts)[]).flatMap((name) =>
		parts[name].flatMap(({ file, body = '' }) =>
			proseProblems(body).map((problem) => `${file}: ${problem}`),
		),
	);
}

/** Fields that phone numbers belong in. */
const phoneFields = /(^phone|Phone|Number|^policeNonEmergency)$/;

/** Fields of an entry that hold a phone number and are not made for one. */
function phonesIn(value: unknown, field = ''): string[] {
	if (typeof value === 'string') {
		return holdsPhone(value) && !phoneFields.test(field) ? [field] : [];
	}
	if (typeof value !== 'object' || value === null) return [];
	const items = Array.isArray(value)
		? value.map((item: unknown) => [field, item] as const)
		: Object.entries(value);
	return items.flatMap(([key, item]) => phonesIn(item, key));
}

function strayPhones(parts: Parts): string[] {
	return (Object.keys(parts) as (keyof Parts)[]).flatMap((name) =>
		parts[name].flatMap(({ file, data }) =>
			phonesIn(data).map(
				(field) =>
					`${file}: ${field}: This looks like a phone number. Put it in a field for numbers.`,
			),
		),
	);
}

/** What a demonstration may show and a real site may not. */
function unfitForThePublic(parts: Parts, today: string): string[] {
	const teams = parts.providers
		.filter(({ data }) => data.demo || data.intakeIsExample)
		.map(
			({ file }) =>
				`${file}: demo: A demonstration team cannot receive real referrals. Put in what the team has agreed, or take it out of the area.`,
		);
	const services = parts.services.flatMap(({ file, data }) => {
		const contract = parts.contracts.find((one) => one.data.id === data.contractId)?.data;
		const end = contract && contractEnd(contract).lastDay;
		if (data.status !== 'active' || data.commissionedElsewhere !== undefined) return [];
		if (end !== undefined && end < today) {
			return [
				`${file}: status: Active is not possible: the contract ended on ${end}. Add an extension or change the status.`,
			];
		}
		return data.verifiedOn === undefined
			? [`${file}: verifiedOn: ${messages.required('verifiedOn')}`]
			: [];
	});
	const holidays = parts.bankHolidays
		.filter(({ data }) => data.checkedOn === null || data.checkedBy === null)
		.map(
			({ file, data }) =>
				`${file}: checkedOn: Nobody has checked these days. Compare them with ${data.sourceUrl}, then give checkedOn and checkedBy.`,
		);
	const codes = parts.victimsCodes
		.filter(({ data }) => data.unconfirmed !== undefined)
		.map(
			({ file }) =>
				`${file}: unconfirmed: Confirm which Code is in force and from which day, then take this field out.`,
		);
	return [...teams, ...services, ...holidays, ...codes];
}
