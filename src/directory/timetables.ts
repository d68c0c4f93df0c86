import type { Helpline } from './helpline.ts';
import type { Timetable } from './opening.ts';
import type { Freshness } from './freshness.ts';
import type { Service } from './service.ts';
import type { Standing } from './standing.ts';

/** What decides whether a service's hours may be read as "open now". */
interface Listed extends Pick<Service, 'channels'> {
	standing: Standing;
	freshness: Freshness;
}

/**
 * The hours at which a service answers calls; undefined where they are not known, or where nothing says that the
 * service still runs: then nobody is told that it is open.
 */
export function timetableOf({ channels, standing, freshness }: Listed): Timetable | undefined {
	if (standing !== 'current' || freshness.state === 'stale') return undefined;
	const called = channels.find(({ phone, kind }) => kind === 'phone' && phone !== undefined);
	return called?.hours && { hours: called.hours, onBankHolidays: called.onBankHolidays };
}

/**
 * The hours at which a line opens and closes; undefined until somebody has confirmed them (HL-4), and for a line that
 * is open day and night: the page says so itself, and needs no clock.
 */
export function lineTimetable({ status, hours, onBankHolidays }: Helpline): Timetable | undefined {
	if (status !== 'live' || typeof hours === 'string') return undefined;
	return { hours, onBankHolidays };
}
