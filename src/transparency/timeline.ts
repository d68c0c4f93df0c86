import type { PartialDate } from '../directory/fields.ts';
import type { Contract } from './contract.ts';
import { dateInWords, lastDayOf } from './period.ts';

/** One moment in a contract's life. */
export interface Moment {
	/** When, in words. */
	when: string;
	/** What happened. */
	what: string;
	/** Last day that the date can mean; undefined where it is not known. */
	day: string | undefined;
	/** The date as far as it is known, `2019` or `2019-10`, which sorts before the days in it. */
	from: string | undefined;
	/** True for the start and the end, false for steps on the way. */
	mark: boolean;
}

const moment = (date: PartialDate, what: string, mark = false): Moment => ({
	when: date.value === 'unknown' ? 'Date not published' : dateInWords(date),
	what,
	day: lastDayOf(date),
	from: date.value === 'unknown' ? undefined : date.value,
	mark,
});

/** A contract's moments: dated ones in order of time, the others after them in the order of the source. */
export function timelineOf(contract: Pick<Contract, 'procedure' | 'period'>): Moment[] {
	const { period, procedure } = contract;
	const steps = (procedure?.stages ?? [])
		.filter((stage) => stage.kind !== 'start')
		.map((stage) => moment(stage.date, stage.text));
	const end = period.endDerived ? 'The contract ends (worked out by us)' : 'The contract ends';
	const all = [
		...steps,
		moment(period.start, 'The contract starts', true),
		moment(period.end, end, true),
	];
	const dated = all.filter((one) => one.day !== undefined);
	const undated = all.filter((one) => one.day === undefined);
	return [...dated.sort((a, b) => orderOf(a).localeCompare(orderOf(b))), ...undated];
}

/** A year or a month comes before the days in it: what was done “throughout 2019” began before its autumn. */
function orderOf({ from, day }: Moment): string {
	return `${from ?? ''} ${day ?? ''}`;
}

/** A dated moment with its place on a line from the first to the last, 0 to 1. */
export type Placed = Moment & { place: number };

/** Dated moments on a line; empty where fewer than two days are known. */
export function placesOf(moments: readonly Moment[]): Placed[] {
	const dated = moments.flatMap((one) =>
		one.day === undefined ? [] : [{ ...one, time: Date.parse(one.day) }],
	);
	const times = dated.map(({ time }) => time);
	const [first, last] = [Math.min(...times), Math.max(...times)];
	if (dated.length === 0 || last === first) return [];
	return dated.map(({ time, ...one }) => ({ ...one, place: (time - first) / (last - first) }));
}
