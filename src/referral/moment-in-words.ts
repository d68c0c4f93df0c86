import type { Language, Words } from '../words/language.ts';
import { fillIn } from '../words/say.ts';
import { clockInWords } from './hours-in-words.ts';
import { weekdayOf, type Moment } from './local-time.ts';
import { minutesOf } from './safe-times.ts';

/** A moment as people say it, by the local clock: "5pm on Tuesday 3 June". */
export function momentInWords({ date, clock }: Moment, language: Language): string {
	const { times } = language.words;
	return fillIn(times.moment, {
		clock: clockInWords(minutesOf(clock), times),
		day: dayInWords(date, language),
	});
}

/**
 * A day, `YYYY-MM-DD`, as people say it: "Tuesday 3 June". The names are the catalogue's: Chromium has no Welsh
 * ones, and writes English into a Welsh page.
 */
export function dayInWords(date: string, { words: { times } }: Language): string {
	const [, month, day] = date.split('-') as [string, keyof Words['times']['months'], string];
	return fillIn(times.date, {
		weekday: times.days[weekdayOf(date)],
		n: String(Number(day)),
		month: times.months[month],
	});
}
