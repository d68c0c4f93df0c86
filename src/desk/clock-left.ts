import { momentInWords } from '../referral/moment-in-words.ts';
import { endingAt } from '../referral/local-time.ts';
import { type Timetable, workingTime } from '../referral/working-time.ts';
import { english } from '../words/english.ts';
import { counted } from '../words/say.ts';

/** What is left of the time in which a referral is to be opened. */
export interface ClockLeft {
	/** In words, read first in the list. */
	words: string;
	/** The moment itself, in words. */
	by: string;
	/** How much of the time is left, 1 to 0. */
	share: number;
	/** Whether it has run out. */
	isOver: boolean;
}

const hour = 3_600_000;
const day = 86_400_000;

/**
 * The clock of a referral that came on a `day` (counted from 1 January 1970) and is to be opened by `openBy`, in
 * milliseconds. Only the team's working time counts, as in the promise that the person was given.
 */
export function clockLeft(
	{ openBy, day: arrived }: { openBy: number; day: number },
	timetable: Timetable,
	now: number,
): ClockLeft {
	const left = workingBetween(timetable, now, openBy);
	const all = workingBetween(timetable, arrived * day, openBy);
	const by = momentInWords(endingAt(openBy), english);
	if (now >= openBy) return { words: 'Overdue', by, share: 0, isOver: true };
	return {
		words: leftInWords(left),
		by,
		share: all > 0 ? Math.min(1, left / all) : 1,
		isOver: false,
	};
}

function workingBetween(timetable: Timetable, from: number, to: number): number {
	let sum = 0;
	for (const stretch of workingTime(timetable, from)) {
		if (stretch.from.at >= to) break;
		sum += Math.max(0, Math.min(stretch.to.at, to) - Math.max(stretch.from.at, from));
	}
	return sum;
}

function leftInWords(left: number): string {
	const minutes = Math.ceil(left / 60_000);
	if (minutes < 60) {
		return counted({ one: '{n} minute left', other: '{n} minutes left' }, minutes, english);
	}
	const hours = Math.floor(left / hour);
	return counted({ one: '{n} working hour left', other: '{n} working hours left' }, hours, english);
}
