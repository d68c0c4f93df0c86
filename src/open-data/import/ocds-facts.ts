import { comparedName, type Gap } from './draft.ts';
import type { Named } from './ocds-buyer.ts';
import { type Json, objectAt, objectsAt, wordsAt } from './shapes.ts';

const londonDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });

/** The day in London of a date or date-time; undefined for anything else, and for days that stand for none. */
export function dayOf(value: unknown): string | undefined {
	if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d/.test(value)) return undefined;
	if (value.length === 10) return Number.isNaN(Date.parse(value)) ? undefined : value;
	const time = new Date(value);
	if (Number.isNaN(time.getTime())) return undefined;
	const day = londonDay.format(time);
	return day < '1990' || day > '2100' ? undefined : day;
}

/** The period of the contract: of its award, else of its tender. */
export function periodOf(release: Json): { period: Json; gaps: Gap[] } {
	const awarded = objectsAt(release, 'awards').map((award) => objectAt(award, 'contractPeriod'));
	const tendered = objectAt(objectAt(release, 'tender'), 'contractPeriod');
	const [dates = {}] = [...awarded, tendered].filter((one) => Object.keys(one).length > 0);
	const [start, end] = [dayOf(dates['startDate']), dayOf(dates['endDate'])];
	const gaps: Gap[] = [];
	if (start !== undefined && end !== undefined && end < start) {
		const remedy = `The release says that it starts on ${start} and ends on ${end}. Both cannot be right: ask the publisher.`;
		return { period: { start: 'unknown', end: 'unknown' }, gaps: [{ field: 'period', remedy }] };
	}
	if (start === undefined) gaps.push(unknownDate('start', dates['startDate']));
	if (end === undefined) gaps.push(unknownDate('end', dates['endDate']));
	return { period: { start: start ?? 'unknown', end: end ?? 'unknown' }, gaps };
}

function unknownDate(end: 'start' | 'end', value: unknown): Gap {
	const said = typeof value === 'string' ? `‘${value}’, which is no date` : 'no date';
	return {
		field: `period.${end}`,
		remedy: `The release gives ${said}. Take it from the contract, or leave ‘unknown’.`,
	};
}

/** Amounts of the awards, each as the release states it. Estimates of a tender are told and not taken. */
export function amountsOf(release: Json): { statedValues: Json[]; gaps: Gap[] } {
	const gaps: Gap[] = [];
	const statedValues = objectsAt(release, 'awards').flatMap((award) => {
		const value = objectAt(award, 'value');
		if (Object.keys(value).length === 0) return [];
		const { amount, currency } = value;
		const quote = `award.value: ${JSON.stringify(value)}`;
		if (typeof amount !== 'number' || amount <= 0 || currency !== 'GBP') {
			const remedy = `The award gives ${quote}, which is no amount in pounds. Take it from the notice.`;
			gaps.push({ field: 'statedValues', remedy });
			return [];
		}
		const kind = { qualifier: 'exact', basis: 'total', scope: 'contract', vat: 'unknown' };
		return [{ amount, ...kind, quote, confidence: 'stated' }];
	});
	return { statedValues, gaps: [...gaps, ...estimateOf(release, statedValues.length)] };
}

function estimateOf(release: Json, awarded: number): Gap[] {
	const { amount, currency } = objectAt(objectAt(release, 'tender'), 'value');
	if (awarded > 0 || (typeof amount !== 'number' && typeof amount !== 'string')) return [];
	const unit = typeof currency === 'string' ? currency : 'without a currency';
	const remedy = `No award gives an amount. The tender’s estimate is ${amount} ${unit}; it is no contract value. Add what the award says.`;
	return [{ field: 'statedValues', remedy }];
}

/** Who won, as far as content knows the names. */
export function suppliersOf(release: Json, organisations: readonly Named[]) {
	const names = objectsAt(release, 'awards').flatMap((award) =>
		objectsAt(award, 'suppliers').flatMap((supplier) => wordsAt(supplier, 'name') ?? []),
	);
	const unique = [...new Set(names)];
	const idOf = (name: string) =>
		organisations.find((one) => comparedName(one.name) === comparedName(name))?.id;
	const unknown = unique.filter((name) => idOf(name) === undefined);
	const ids = unique.flatMap((name) => idOf(name) ?? []);
	const gaps: Gap[] = unknown.map((name) => ({
		field: 'suppliers',
		remedy: `The release names ‘${name}’. Add it in content/organisations and write its id here.`,
	}));
	return { suppliers: ids.length > 0 && unknown.length === 0 ? ids : 'unknown', gaps };
}

/** Lots, each with the gap of who won it. */
export function lotGaps(release: Json): Gap[] {
	return objectsAt(objectAt(release, 'tender'), 'lots').map((lot, index) => {
		const title = wordsAt(lot, 'title') ?? wordsAt(lot, 'description')?.slice(0, 120) ?? 'no title';
		return {
			field: `lots[${index}]`,
			remedy: `The tender has a lot ‘${title}’. Add it with who won it, and whether it is new.`,
		};
	});
}
