import type { Day } from './safe-times.ts';

/** A moment, and what clocks and calendars in England and Wales show then. */
export interface Moment {
	/** Milliseconds since 1970. */
	at: number;
	/** Local day, `YYYY-MM-DD`. */
	date: string;
	/** Day of the week. */
	weekday: Day;
	/** Local time, `HH:MM`; `24:00` is midnight at the end of the day, as in opening hours. */
	clock: string;
}

const hour = 3_600_000;
const weekdays: readonly Day[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

// The rules of summer time are the platform's, so that a change of the law comes with an update of it.
const london = new Intl.DateTimeFormat('en-GB', {
	timeZone: 'Europe/London',
	hourCycle: 'h23',
	year: 'numeric',
	month: '2-digit',
	day: '2-digit',
	hour: '2-digit',
	minute: '2-digit',
});

/** The moment that a time in milliseconds is. */
export function momentAt(at: number): Moment {
	const [date = '', clock = ''] = new Date(localAt(at)).toISOString().slice(0, 16).split('T');
	return { at, date, weekday: weekdayOf(date), clock };
}

/**
 * The moment of a local day and so many minutes after its midnight on the clock, 0 to 1440. Minutes that the clock
 * shows twice in autumn are the later ones; those that it leaves out in spring are the moment of the change.
 */
export function momentOf(date: string, minutes: number): Moment {
	const wall = Date.parse(`${date}T00:00:00Z`) + minutes * 60_000;
	const at = wall - offsetAt(wall - offsetAt(wall));
	const isLeftOut = localAt(at) !== wall;
	const clock = [Math.floor(minutes / 60), minutes % 60].map((n) => String(n).padStart(2, '0'));
	return {
		at: isLeftOut ? Math.floor(at / hour) * hour : at,
		date,
		weekday: weekdayOf(date),
		clock: clock.join(':'),
	};
}

/** The moment at which something ends: midnight belongs to the day before it, as `24:00`. */
export function endingAt(at: number): Moment {
	const moment = momentAt(at);
	if (moment.clock !== '00:00') return moment;
	const date = dayAfter(moment.date, -1);
	return { at, date, weekday: weekdayOf(date), clock: '24:00' };
}

/** The day so many days after another, `YYYY-MM-DD`. */
export function dayAfter(date: string, days = 1): string {
	const day = new Date(`${date}T00:00:00Z`);
	day.setUTCDate(day.getUTCDate() + days);
	return day.toISOString().slice(0, 10);
}

/** The day of the week of a day, `YYYY-MM-DD`. */
export function weekdayOf(date: string): Day {
	return weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? 'sun';
}

/** What the local clock shows, to the minute, as if it were UTC. */
function localAt(at: number): number {
	const parts = Object.fromEntries(
		london.formatToParts(at).map(({ type, value }) => [type, Number(value)]),
	);
	const { year = 0, month = 1, day = 1, hour: hours = 0, minute = 0 } = parts;
	return Date.UTC(year, month - 1, day, hours, minute);
}

function offsetAt(at: number): number {
	return localAt(at) - Math.floor(at / 60_000) * 60_000;
}
