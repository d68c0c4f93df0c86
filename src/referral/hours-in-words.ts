import type { Language, Words } from '../words/language.ts';
import { fillIn, listOf } from '../words/say.ts';
import type { Intake, PhoneLine } from './function-data.ts';
import { dayCodes, minutesOf, type Day, type DayPart, type Slot } from './safe-times.ts';

/** A slot as people read it, such as "Monday morning". */
export function slotInWords(slot: Slot, { words: { times } }: Language): string {
	const [day, part] = slot.split('-') as [Day, DayPart];
	return fillIn(times.slot, { day: times.days[day], part: times.parts[part] });
}

/** Opening hours as a sentence part: "Monday to Friday, 9am to 5pm". */
export function hoursInWords(hours: Readonly<Intake['hours']>, language: Language): string {
	const { stretch } = language.words.times;
	return hours
		.map(({ days, opens, closes }) =>
			fillIn(stretch, {
				days: daysInWords(days, language),
				clocks: clocksInWords({ opens, closes }, language),
			}),
		)
		.join('; ');
}

/** The hours of a phone line in a language: "open day and night". */
export function hoursOf({ hours, hoursIn }: PhoneLine, { code }: Language): string {
	return hoursIn?.[code] ?? hours;
}

function clocksInWords(
	{ opens, closes }: { opens: string; closes: string },
	language: Language,
): string {
	const { times } = language.words;
	if (opens === '00:00' && closes === '24:00') return times.dayAndNight;
	const [from, to] = [opens, closes].map((clock) => clockInWords(minutesOf(clock), times));
	return fillIn(times.clocks, { opens: from ?? '', closes: to ?? '' });
}

/** A clock time as people say it, from minutes after midnight: "5pm", "5:30pm", "midday". */
export function clockInWords(minutes: number, times: Words['times']): string {
	if (minutes === 24 * 60 || minutes === 0) return times.midnight;
	if (minutes === 12 * 60) return times.midday;
	const hour = Math.floor(minutes / 60) % 12 || 12;
	const past = minutes % 60;
	const clock = `${hour}${past ? `:${String(past).padStart(2, '0')}` : ''}`;
	return fillIn(minutes < 12 * 60 ? times.am : times.pm, { clock });
}

function daysInWords(open: readonly Day[], language: Language): string {
	const { times } = language.words;
	const sorted = dayCodes.filter((day) => open.includes(day));
	const [first] = sorted;
	const last = sorted.at(-1);
	if (sorted.length === 7) return times.everyDay;
	if (!first || !last) return times.noDays;
	if (first === last) return fillIn(times.oneDay, { day: times.days[first] });
	const isRun = dayCodes.indexOf(last) - dayCodes.indexOf(first) === sorted.length - 1;
	if (isRun && sorted.length > 2) {
		return fillIn(times.dayRun, { first: times.days[first], last: times.days[last] });
	}
	return listOf(
		sorted.map((day) => times.days[day]),
		language,
		'conjunction',
	);
}
