import { dayAfter, type Moment, weekdayOf } from '../referral/local-time.ts';
import { minutesOf, type Day } from '../referral/safe-times.ts';

/** One stretch of opening hours; times are `HH:MM`, Europe/London. */
interface Stretch {
	days: readonly Day[];
	opens: string;
	closes: string;
}

/** What an operator says of bank holidays: open as on any day, closed, or nothing. */
export type OnBankHolidays = 'open' | 'closed' | 'unknown';

/** Structured hours: what "open now" is computed from. */
export interface Timetable {
	/** The stretches of a week. */
	hours: readonly Stretch[];
	/** What holds on a bank holiday. */
	onBankHolidays: OnBankHolidays;
}

/** Whether a place is open at a moment, as far as its hours say. */
export type Openness =
	| { state: 'open'; until: number | undefined }
	| { state: 'closed'; next: { inDays: number; weekday: Day; opens: number } | undefined }
	| { state: 'bank-holiday' };

const midnight = 24 * 60;

/** One stretch in minutes after midnight. */
interface Minutes {
	opens: number;
	closes: number;
}

/** The stretches of one day in minutes, in order; none on a bank holiday on which the place is closed. */
function stretchesOn(
	{ hours, onBankHolidays }: Timetable,
	day: string,
	holidays: readonly string[],
) {
	if (onBankHolidays !== 'open' && holidays.includes(day)) return [];
	return hours
		.filter((stretch) => stretch.days.includes(weekdayOf(day)))
		.map(({ opens, closes }) => ({ opens: minutesOf(opens), closes: minutesOf(closes) }))
		.sort((one, other) => one.opens - other.opens)
		.reduce(joined, []);
}

/** Stretches that touch are one: a place is not closed for no time at all. */
function joined(before: Minutes[], stretch: Minutes): Minutes[] {
	const last = before.at(-1);
	if (last === undefined || last.closes < stretch.opens) return [...before, stretch];
	const closes = Math.max(last.closes, stretch.closes);
	return [...before.slice(0, -1), { opens: last.opens, closes }];
}

/**
 * Whether a place is open at a moment. `bankHolidays` are days of England and Wales; where the operator says
 * nothing about them, such a day has no answer but that it is one.
 */
export function opennessAt(
	timetable: Timetable,
	{ date, clock }: Pick<Moment, 'date' | 'clock'>,
	bankHolidays: readonly string[],
): Openness {
	if (timetable.onBankHolidays === 'unknown' && bankHolidays.includes(date)) {
		return { state: 'bank-holiday' };
	}
	const minutes = minutesOf(clock);
	const week = Array.from({ length: 8 }, (_, count) => ({
		inDays: count,
		day: dayAfter(date, count),
		stretches: stretchesOn(timetable, dayAfter(date, count), bankHolidays),
	}));
	const isNow = week[0]?.stretches.find(
		({ opens, closes }) => opens <= minutes && minutes < closes,
	);
	if (isNow) return { state: 'open', until: closingTime(week, isNow.closes) };
	return { state: 'closed', next: nextOpening(week, minutes) };
}

interface Daily {
	inDays: number;
	day: string;
	stretches: readonly Minutes[];
}

/** When what is open now closes, in minutes after midnight; undefined when it does not within the week. */
function closingTime(week: readonly Daily[], closes: number): number | undefined {
	let end = closes;
	for (const { stretches } of week.slice(1)) {
		if (end < midnight) return end;
		const onward = stretches.find(({ opens }) => opens === 0);
		if (onward === undefined) return midnight;
		end = onward.closes;
	}
	return end < midnight ? end : undefined;
}

function nextOpening(week: readonly Daily[], minutes: number) {
	for (const { inDays, day, stretches } of week) {
		const next = stretches.find(({ opens }) => inDays > 0 || opens > minutes);
		if (next) return { inDays, weekday: weekdayOf(day), opens: next.opens };
	}
	return undefined;
}

// The catalogue of the journey would be most of what the directory's script weighs; its pages are in English.
const dayNames = {
	mon: 'Monday',
	tue: 'Tuesday',
	wed: 'Wednesday',
	thu: 'Thursday',
	fri: 'Friday',
	sat: 'Saturday',
	sun: 'Sunday',
} as const;

/** A time as people say it, from minutes after midnight: "9am", "4:30pm", "midday". */
function clockInWords(minutes: number): string {
	if (minutes % midnight === 0) return 'midnight';
	if (minutes === midnight / 2) return 'midday';
	const past = minutes % 60;
	const clock = `${Math.floor(minutes / 60) % 12 || 12}${past ? `:${String(past).padStart(2, '0')}` : ''}`;
	return `${clock}${minutes < midnight / 2 ? 'am' : 'pm'}`;
}

/** What a reader is told: "Open now, until 8pm", "Closed now. Opens on Monday at 9am". */
export function opennessInWords(openness: Openness): string {
	if (openness.state === 'bank-holiday') return 'Today is a bank holiday: hours may differ';
	if (openness.state === 'open') {
		const { until } = openness;
		return until === undefined
			? 'Open now, day and night'
			: `Open now, until ${clockInWords(until)}`;
	}
	return openness.next === undefined ? 'Closed now' : `Closed now. ${nextInWords(openness.next)}`;
}

function nextInWords({ inDays, weekday, opens }: { inDays: number; weekday: Day; opens: number }) {
	const at = `at ${clockInWords(opens)}`;
	if (inDays === 0) return `Opens today ${at}`;
	if (inDays === 1) return `Opens tomorrow ${at}`;
	return `Opens on ${dayNames[weekday]}${inDays > 6 ? ' of next week' : ''} ${at}`;
}

/** Hours as one line for a page's markup, which the script of the directory reads. */
export function hoursAsText(hours: readonly Stretch[]): string {
	return hours
		.map(({ days: open, opens, closes }) => `${open.join(',')} ${opens}-${closes}`)
		.join(';');
}

/** The hours that `hoursAsText` wrote. */
export function hoursFromText(text: string): Stretch[] {
	return text.split(';').map((stretch) => {
		const [open = '', times = ''] = stretch.split(' ');
		const [opens = '', closes = ''] = times.split('-');
		return { days: open.split(',') as Day[], opens, closes };
	});
}
