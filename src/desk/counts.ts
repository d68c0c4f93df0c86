import type { DeskEvent } from './api.ts';

/** What is looked at of one thread to count it: no reference, no provider, no answer. */
export interface Countable {
	/** Id of the area. */
	area: string;
	/** Day of arrival, counted from 1 January 1970. */
	day: number;
	/** Its queue. */
	lane: string;
	/** Whether contact was stopped with its code. */
	isStopped: boolean;
	/** What was noted about all its versions. */
	events: readonly Pick<DeskEvent, 'event' | 'code' | 'inTime'>[];
}

/** How a referral stood, one of them each; the names are the rows of the published table. */
export const outcomes = [
	'Reached, had told the police',
	'Reached, had not told the police',
	'Reached, not asked about the police',
	'Declined by the person',
	'Contact stopped by the person',
	'Handed to another service',
	'Not for the service',
	'Not reached',
] as const;

/** Whether it was opened within the promised time; the names are the columns. */
export const openings = ['Opened in time', 'Not opened in time'] as const;

/** A quarter of a financial year. */
export interface Quarter {
	/** Its id: `2026-q1` is April to June 2026. */
	slice: string;
	/** First month, `YYYY-MM`. */
	from: string;
	/** Last month, `YYYY-MM`. */
	to: string;
	/** Its months in words: "April to June 2026". */
	words: string;
	/** Its first day, counted from 1 January 1970. */
	firstDay: number;
	/** Its last day, counted from 1 January 1970. */
	lastDay: number;
}

/** Days after a quarter in which it can be counted: then the first of its referrals are forgotten altogether. */
export const countableFor = 5;

const dayLength = 86_400_000;
const months = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });

/** A quarter by its id; undefined when it is none. */
export function quarterOf(slice: string): Quarter | undefined {
	const [, year, number] = /^(\d{4})-q([1-4])$/.exec(slice) ?? [];
	if (year === undefined || number === undefined) return undefined;
	const first = new Date(Date.UTC(Number(year), 3 * Number(number), 1));
	const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 3, 0));
	return {
		slice,
		from: first.toISOString().slice(0, 7),
		to: last.toISOString().slice(0, 7),
		words: `${months.format(first)} to ${months.format(last)} ${last.getUTCFullYear()}`,
		firstDay: first.getTime() / dayLength,
		lastDay: last.getTime() / dayLength,
	};
}

/** Why a quarter cannot be counted on a day (from 1 January 1970), in one sentence; undefined when it can. */
export function whyNotCounted({ slice, lastDay }: Quarter, today: number): string | undefined {
	if (today <= lastDay)
		return `${slice} is not over: count it in the ${countableFor} days after its end.`;
	if (today <= lastDay + countableFor) return undefined;
	return `${slice} ended more than ${countableFor} days ago, and the first of its referrals are forgotten: a count would be too low.`;
}

/** Lines of the counts of one area in one quarter, ready for the file that figures:publish reads. */
export function countLines(
	referrals: readonly Countable[],
	{ area, quarter }: { area: string; quarter: Quarter },
): string[] {
	const { slice, firstDay, lastDay } = quarter;
	const own = referrals.filter(
		(one) => one.area === area && one.day >= firstDay && one.day <= lastDay && isCounted(one),
	);
	return outcomes.flatMap((outcome) =>
		openings.map((opening) => {
			const count = own.filter(
				(one) => outcomeOf(one) === outcome && openingOf(one) === opening,
			).length;
			return `${slice},"${outcome}",${opening},${count}`;
		}),
	);
}

/** Tests of our own, doubles and what was no referral are not counted. */
function isCounted({ lane, events }: Countable): boolean {
	const isNone = events.some(
		({ event, code }) =>
			(event === 'closed' && ['test', 'duplicate'].includes(code)) ||
			(event === 'not-ours' && ['not-a-referral', 'duplicate'].includes(code)),
	);
	return lane !== 'canary' && !isNone;
}

/** What the person decided comes first, then what the desk achieved. */
function outcomeOf({ events, isStopped }: Countable): (typeof outcomes)[number] {
	const has = (event: string, code?: string) =>
		events.some((one) => one.event === event && (code === undefined || one.code === code));
	if (has('closed', 'declined')) return 'Declined by the person';
	if (has('reached', 'told')) return 'Reached, had told the police';
	if (has('reached', 'not-told')) return 'Reached, had not told the police';
	if (has('reached')) return 'Reached, not asked about the police';
	if (isStopped || has('closed', 'stopped')) return 'Contact stopped by the person';
	if (has('handed')) return 'Handed to another service';
	if (has('not-ours') || has('closed', 'not-ours')) return 'Not for the service';
	return 'Not reached';
}

function openingOf({ events }: Countable): (typeof openings)[number] {
	const first = events.find(({ event }) => event === 'opened');
	return first?.inTime === true ? 'Opened in time' : 'Not opened in time';
}
