import { hoursInWords as stretchesInWords } from '../referral/hours-in-words.ts';
import { english } from '../words/english.ts';
import { fillIn } from '../words/say.ts';
import type { Area } from './area.ts';
import type { Opening } from './fields.ts';
import type { Helpline } from './helpline.ts';
import type { OnBankHolidays } from './opening.ts';

/** Lines for everybody, in the order in which every list begins with them. */
const first = [
	'victim-support-supportline',
	'national-domestic-abuse-helpline',
	'live-fear-free',
	'rape-sexual-abuse-support-line',
	'childline',
	'samaritans',
];

/** Days for which a check of a line holds (content rule HL-9). */
const daysOfTrust = 90;

/** Day after which a check no longer holds, `YYYY-MM-DD`; undefined while nobody has checked. */
export function expiresOn(line: Helpline): string | undefined {
	if (line.checkedOn === null) return undefined;
	const day = new Date(`${line.checkedOn}T00:00:00Z`);
	day.setUTCDate(day.getUTCDate() + daysOfTrust);
	return day.toISOString().slice(0, 10);
}

/** Whether a line may be printed: never an ended one, and an unchecked one in a demonstration only. */
export function isPrintable(line: Helpline, demo: boolean): boolean {
	if (line.status === 'ended' || line.status === 'ended-replaced-by') return false;
	return demo || line.checkedOn !== null;
}

/** Lines that may be printed: those for everybody first, the others by name. */
export function printableLines(lines: readonly Helpline[], demo: boolean): Helpline[] {
	const rank = (line: Helpline) =>
		first.includes(line.id) ? first.indexOf(line.id) : first.length;
	return lines
		.filter((line) => isPrintable(line, demo))
		.sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'en'));
}

/** The lines for everybody that answer in a nation; they stand on each page of its areas. */
export function linesOf(lines: readonly Helpline[], nation: Area['nation']): Helpline[] {
	return lines.filter((line) => first.includes(line.id) && line.coverage.includes(nation));
}

const nationNames = {
	england: 'England',
	wales: 'Wales',
	scotland: 'Scotland',
	ni: 'Northern Ireland',
} as const;

/** Where a line answers, in words: "UK" for all four nations only (HL-1). */
export function coverageOf(line: Helpline): string {
	const all = Object.keys(nationNames) as (keyof typeof nationNames)[];
	const covered = all.filter((nation) => line.coverage.includes(nation));
	if (covered.length === all.length) return 'UK';
	return new Intl.ListFormat('en-GB').format(covered.map((nation) => nationNames[nation]));
}

/** Opening hours in words: "Monday to Friday, 9am to 5pm"; the same words as in the form. */
export function openingInWords(
	hours: readonly Opening[],
	onBankHolidays: OnBankHolidays = 'unknown',
	language = english,
): string {
	const week = stretchesInWords(hours, language);
	const { notBankHolidays } = language.words.times;
	return onBankHolidays === 'closed' ? fillIn(notBankHolidays, { hours: week }) : week;
}

/** A line's hours as they may be printed: only a live line shows any (HL-4). */
export function hoursInWords(line: Helpline, language = english): string {
	const { times } = language.words;
	if (line.status !== 'live' || line.hours === 'see-website') return times.checkOpening;
	if (line.hours === 'day-and-night') return times.openDayAndNight;
	return openingInWords(line.hours, line.onBankHolidays, language);
}

/** Live lines whose check is too long ago, as messages for an editor. */
export function staleLines(
	lines: readonly { file: string; data: Helpline }[],
	today: string,
): { file: string; checkedOn: string }[] {
	return lines.flatMap(({ file, data }) => {
		const end = expiresOn(data);
		if (data.status !== 'live' || end === undefined || end >= today) return [];
		return [{ file, checkedOn: data.checkedOn ?? '' }];
	});
}

/**
 * The line to call when a line is closed or nobody answers (HL-11): the one that it names, else the first for
 * everybody that is open day and night and answers wherever the line does. Undefined for a line that is itself
 * open day and night, and where no such line may be printed.
 */
export function alternativeTo(line: Helpline, lines: readonly Helpline[]): Helpline | undefined {
	if (isAlwaysOpen(line)) return undefined;
	const always = lines.filter((one) => one.id !== line.id && isAlwaysOpen(one));
	const named = always.find((one) => one.id === line.whenClosedId);
	const nations = line.coverage.filter((nation) => nation === 'england' || nation === 'wales');
	const covers = (one: Helpline) => nations.every((nation) => one.coverage.includes(nation));
	return named ?? always.find((one) => isForEverybody(one) && covers(one));
}

/** Whether somebody answers calls at any hour, as the operator's own page says. */
function isAlwaysOpen({ status, hours, phone }: Helpline): boolean {
	return status === 'live' && hours === 'day-and-night' && phone !== undefined;
}

/** Whether a line is for every victim, whatever happened and at any age. */
function isForEverybody({ needs, forVictims, ageFrom, ageTo }: Helpline): boolean {
	return forVictims && needs.length === 0 && ageFrom === undefined && ageTo === undefined;
}
