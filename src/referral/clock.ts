import type { Intake } from './function-data.ts';
import { endingAt, type Moment, momentAt } from './local-time.ts';
import { type Stretch, type Times, type Timetable, workingTime } from './working-time.ts';

/** What a promise is made from. */
export interface Promising extends Timetable {
	/** How soon the provider makes the first contact. */
	target: Intake['firstContactTarget'];
	/** When contact is safe. */
	times: Times;
}

const hour = 3_600_000;

/** What must be left of a stretch that has begun, in milliseconds: nobody reads and rings in less. */
const leastLeft = hour;

/**
 * The moment by which first contact comes, in Europe/London time, for a request that is sent at `now` (milliseconds).
 *
 * - Working time is the opening hours on days that are no bank holidays. Nothing else counts.
 * - The target runs out, where it counts working hours, when so much working time has passed since `now`; where it
 *   counts working days, at the last closing of so many days with working time after the day of `now`, which itself
 *   never counts.
 * - Contact comes in usable time: working time inside the safe times. A stretch of it that has begun counts while an
 *   hour is left.
 * - The promise is the end of the last usable stretch that begins before the target runs out, or of the next one where
 *   none does. Only where any time is safe it is sooner, at the full hour after the target has run out.
 *
 * Undefined when eight weeks hold no such time. Then only the target itself can be said, "within 2 working days, at
 * the times you chose", with the number to call.
 */
export function promisedBy(
	{ target, times, ...timetable }: Promising,
	now: number,
): Moment | undefined {
	const due = endOfTarget(workingTime(timetable, now), target, now);
	if (due === undefined) return undefined;
	const { to } = lastBefore(due, workingTime(timetable, now, times), now) ?? {};
	return to && 'any' in times ? soonerOf(to, due) : to;
}

/**
 * The moments after so much working time each, in milliseconds since 1970, for lengths in ascending order; fewer where
 * eight weeks hold less of it.
 */
export function afterWorkingTimes(
	timetable: Timetable,
	{ lengths, now }: { lengths: readonly number[]; now: number },
): number[] {
	const moments: number[] = [];
	let passed = 0;
	for (const { from, to } of workingTime(timetable, now)) {
		const start = Math.max(from.at, now);
		const here = lengths.slice(moments.length).filter((length) => to.at - start >= length - passed);
		moments.push(...here.map((length) => start + length - passed));
		if (moments.length === lengths.length) break;
		passed += to.at - start;
	}
	return moments;
}

/** The last usable stretch that begins before a moment, or else the first one after it. */
function lastBefore(due: number, stretches: Iterable<Stretch>, now: number): Stretch | undefined {
	let last: Stretch | undefined;
	for (const stretch of stretches) {
		if (!isLongEnough(stretch, now)) continue;
		if (stretch.from.at >= due) return last ?? stretch;
		last = stretch;
	}
	return last;
}

function isLongEnough({ from, to }: Stretch, now: number): boolean {
	return from.at >= now || to.at - now >= leastLeft;
}

/** Hours of the local clock begin with those of UTC, in summer too. */
function soonerOf(end: Moment, due: number): Moment {
	const fullHour = Math.ceil(due / hour) * hour;
	return fullHour < end.at ? endingAt(fullHour) : end;
}

function endOfTarget(
	working: Iterable<Stretch>,
	{ value, unit }: Promising['target'],
	now: number,
): number | undefined {
	return unit === 'working-hours'
		? endOfHours(working, value * hour, now)
		: endOfDays(working, value, momentAt(now).date);
}

function endOfHours(working: Iterable<Stretch>, length: number, now: number): number | undefined {
	let left = length;
	for (const { from, to } of working) {
		const start = Math.max(from.at, now);
		if (to.at - start >= left) return start + left;
		left -= to.at - start;
	}
	return undefined;
}

function endOfDays(working: Iterable<Stretch>, count: number, today: string): number | undefined {
	const days = new Set<string>();
	let end: number | undefined;
	for (const { from, to } of working) {
		if (from.date === today) continue;
		if (days.add(from.date).size > count) return end;
		end = to.at;
	}
	return days.size === count ? end : undefined;
}
