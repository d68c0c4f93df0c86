import type { Intake } from './function-data.ts';
import { dayAfter, type Moment, momentAt, momentOf } from './local-time.ts';
import { type Day, type DayPart, dayParts, minutesOf, type Slot } from './safe-times.ts';

/** When somebody works. */
export interface Timetable {
	/** Opening hours of a week, local time. */
	hours: Readonly<Intake['hours']>;
	/** Bank holidays of the nation, `YYYY-MM-DD`; nobody works on them. */
	holidays: readonly string[];
}

/** When contact is safe: any time that they work, or in some parts of a week only. */
export type Times = { any: true } | { slots: readonly Slot[] };

/** A stretch of time within one local day. */
export interface Stretch {
	/** Its first moment. */
	from: Moment;
	/** Its last moment. */
	to: Moment;
}

/** Whether somebody works: until when, or when next; undefined where the days that are looked at hold no such time. */
export type OpenState =
	{ kind: 'open'; until: Moment | undefined } | { kind: 'closed'; opens: Moment | undefined };

/** From and to, in minutes after midnight. */
type Minutes = readonly [from: number, to: number];

/** How far is looked ahead, in days: on the day of a build a list of bank holidays covers 60 at least. */
const daysAhead = 56;

/** The stretches of working time that have not ended at `now`, in order, cut to the safe times if there are any. */
export function* workingTime(
	{ hours, holidays }: Timetable,
	now: number,
	times: Times = { any: true },
): Generator<Stretch, void> {
	const today = momentAt(now).date;
	for (let days = 0; days <= daysAhead; days++) {
		const date = dayAfter(today, days);
		if (holidays.includes(date)) continue;
		const { weekday } = momentOf(date, 0);
		for (const [from, to] of cut(openMinutes(hours, weekday), safeMinutes(times, weekday))) {
			const stretch = { from: momentOf(date, from), to: momentOf(date, to) };
			// A stretch that the clock leaves out in spring has no length.
			if (stretch.to.at > Math.max(now, stretch.from.at)) yield stretch;
		}
	}
}

/** Whether somebody works at `now` (milliseconds), for "open now" and "opens on Monday at 9am". */
export function openState(timetable: Timetable, now: number): OpenState {
	const stretches = workingTime(timetable, now);
	const { value: next } = stretches.next();
	if (!next || next.from.at > now) return { kind: 'closed', opens: next?.from };
	let until = next.to;
	// Where the next stretch begins as this one ends, midnight is no closing.
	for (const { from, to } of stretches) {
		if (from.at > until.at) return { kind: 'open', until };
		until = to;
	}
	return { kind: 'open', until: undefined };
}

function openMinutes(hours: Timetable['hours'], weekday: Day): Minutes[] {
	const open = hours.filter(({ days }) => days.includes(weekday));
	return joined(open.map(({ opens, closes }) => [minutesOf(opens), minutesOf(closes)]));
}

function safeMinutes(times: Times, weekday: Day): Minutes[] {
	if ('any' in times) return [[0, 24 * 60]];
	const parts = times.slots.map((slot) => slot.split('-') as [Day, DayPart]);
	const today = parts.filter(([day]) => day === weekday).map(([, part]) => dayParts[part]);
	return joined(today.map(({ from, to }) => [from, to]));
}

/** Stretches in order, those that touch or overlap as one; without those that end before they begin. */
function joined(stretches: readonly Minutes[]): Minutes[] {
	const all: Minutes[] = [];
	for (const [from, to] of [...stretches].sort(([a], [b]) => a - b)) {
		const last = all.at(-1);
		if (last && from <= last[1]) all.splice(-1, 1, [last[0], Math.max(last[1], to)]);
		else if (from < to) all.push([from, to]);
	}
	return all;
}

/** What lies in both. */
function cut(ones: readonly Minutes[], others: readonly Minutes[]): Minutes[] {
	const common = ones.flatMap(([from, to]) =>
		others.map(([start, end]): Minutes => [Math.max(from, start), Math.min(to, end)]),
	);
	return common.filter(([from, to]) => from < to);
}
