import type { Intake } from './function-data.ts';
import { listOf } from './wording.ts';

/** Days in the order of a week, with the names people read. */
export const days = {
	mon: 'Monday',
	tue: 'Tuesday',
	wed: 'Wednesday',
	thu: 'Thursday',
	fri: 'Friday',
	sat: 'Saturday',
	sun: 'Sunday',
} as const;

/** Parts of a day in minutes after midnight, local time (Europe/London). */
export const dayParts = {
	am: { name: 'morning', from: 6 * 60, to: 12 * 60 },
	pm: { name: 'afternoon', from: 12 * 60, to: 17 * 60 },
	eve: { name: 'evening', from: 17 * 60, to: 22 * 60 },
} as const;

/** One of the seven days. */
export type Day = keyof typeof days;
/** One of the three parts of a day. */
export type DayPart = keyof typeof dayParts;
/** A day and a part of it, such as `mon-am`. */
export type Slot = `${Day}-${DayPart}`;

/** Shortest stretch, in minutes, in which a call can be made; a slot with less is not offered. */
const usableMinutes = 60;

/** The seven days, Monday first. */
export const dayCodes = Object.keys(days) as Day[];
/** The three parts, in the order of a day. */
export const dayPartCodes = Object.keys(dayParts) as DayPart[];
/** Every slot of a week, in order. */
export const allSlots = dayCodes.flatMap((day) => dayPartCodes.map((part) => slotOf(day, part)));

/** The slot of a day and a part of it. */
export function slotOf(day: Day, part: DayPart): Slot {
	return `${day}-${part}`;
}

/** The slots that lie inside the declared hours for at least an hour. */
export function openSlots(hours: Intake['hours']): Slot[] {
	return dayCodes.flatMap((day) =>
		dayPartCodes.filter((part) => isOpenIn(hours, day, part)).map((part) => slotOf(day, part)),
	);
}

function isOpenIn(hours: Intake['hours'], day: Day, part: DayPart): boolean {
	const { from, to } = dayParts[part];
	const open = hours
		.filter((stretch) => stretch.days.includes(day))
		.map(({ opens, closes }) => Math.min(minutesOf(closes), to) - Math.max(minutesOf(opens), from))
		.filter((minutes) => minutes > 0);
	return open.reduce((sum, minutes) => sum + minutes, 0) >= usableMinutes;
}

/** Minutes after midnight of a time `HH:MM`; `24:00` is the midnight that ends the day. */
export function minutesOf(clock: string): number {
	const [hours = '0', minutes = '0'] = clock.split(':');
	return Number(hours) * 60 + Number(minutes);
}

/** A slot as people read it, such as "Monday morning". */
export function slotInWords(slot: Slot): string {
	const [day, part] = slot.split('-') as [Day, DayPart];
	return `${days[day]} ${dayParts[part].name}`;
}

/** Opening hours as a sentence part: "Monday to Friday, 9am to 5pm". */
export function hoursInWords(hours: Readonly<Intake['hours']>): string {
	return hours
		.map(({ days: open, opens, closes }) => `${daysInWords(open)}, ${clocksInWords(opens, closes)}`)
		.join('; ');
}

function clocksInWords(opens: string, closes: string): string {
	if (opens === '00:00' && closes === '24:00') return 'all day and night';
	return `${clockInWords(minutesOf(opens))} to ${clockInWords(minutesOf(closes))}`;
}

/** A time as people say it, from minutes after midnight: "9am", "4:30pm", "midday". */
export function clockInWords(minutes: number): string {
	if (minutes === 24 * 60 || minutes === 0) return 'midnight';
	if (minutes === 12 * 60) return 'midday';
	const hour = Math.floor(minutes / 60) % 12 || 12;
	const past = minutes % 60;
	return `${hour}${past ? `:${String(past).padStart(2, '0')}` : ''}${minutes < 12 * 60 ? 'am' : 'pm'}`;
}

function daysInWords(open: readonly Day[]): string {
	const sorted = dayCodes.filter((day) => open.includes(day));
	const [first] = sorted;
	const last = sorted.at(-1);
	if (sorted.length === 7) return 'every day';
	if (!first || !last) return 'no days';
	if (first === last) return days[first];
	const isRun = dayCodes.indexOf(last) - dayCodes.indexOf(first) === sorted.length - 1;
	return isRun && sorted.length > 2
		? `${days[first]} to ${days[last]}`
		: listOf(
				sorted.map((day) => days[day]),
				'and',
			);
}
