import type { Intake } from './function-data.ts';

const week = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** The seven days, Monday first. */
export const dayCodes: Day[] = [...week];

/** Parts of a day in minutes after midnight, local time (Europe/London). */
export const dayParts = {
	am: { from: 6 * 60, to: 12 * 60 },
	pm: { from: 12 * 60, to: 17 * 60 },
	eve: { from: 17 * 60, to: 22 * 60 },
} as const;

/** One of the seven days. */
export type Day = (typeof week)[number];
/** One of the three parts of a day. */
export type DayPart = keyof typeof dayParts;
/** A day and a part of it, such as `mon-am`. */
export type Slot = `${Day}-${DayPart}`;

/** Shortest stretch, in minutes, in which a call can be made; a slot with less is not offered. */
const usableMinutes = 60;

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
