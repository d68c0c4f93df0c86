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
	/** True for the start and the end, false for steps on the way. */
	mark: boolean;
}

const moment = (date: PartialDate, what: string, mark = false): Moment => ({
	when: date.value === 'unknown' ? 'Date not published' : dateInWords(date),
	what,
	day: lastDayOf(date),
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
	return [...dated.sort((a, b) => (a.day ?? '').localeCompare(b.day ?? '')), ...undated];
}

/** A dated moment with its place on a line from the first to the last, 0 to 1. */
export type Placed = Moment & { place: number };

/** Dated moments on a line; empty where fewer than two days are known. */
export function placesOf(moments: readonly Moment[]): Placed[] {
	const dated = moments.flatMap((one) =>
		one.day === undefined ? [] : [{ ...one, time: Date.parse(one.day) }],
	);
	const [first, last] = [dated[0]?.time ?? 0, dated.at(-1)?.time ?? 0];
	if (last === first) return [];
	return dated.map(({ time, ...one }) => ({ ...one, place: (time - first) / (last - first) }));
}
