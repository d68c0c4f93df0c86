import { anyOf, type Detail, type TextFinding } from '../finding.ts';

const month =
	'(?:January|February|April|June|July|August|September|October|November|December|Jan|Feb|Aug|Sept?|Oct|Nov|Dec)';
const anyMonth = `(?:${month}|March|May)`;
const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?';
const number =
	'(?:\\d+|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|thirty|forty|fifty|a few|a couple of)';
const unit = '(?:minute|hour|day|night|week|fortnight|month|year|decade)s?';

/** The year of a date, if the words hold one: nothing is added to what was said. */
function yearOnly(words: string): string {
	const year = /\b(?:19|20)\d\d\b/u.exec(words)?.[0];
	return year === undefined
		? 'Use the year at most, or leave the time out.'
		: `Use the year at most: ‘in ${year}’.`;
}

const detail = (pattern: RegExp): Detail => ({
	rule: 'TST-5',
	pattern,
	what: (words) => `‘${words}’ says when something happened.`,
	why: 'Somebody who was there can match a day or an hour to the person.',
	write: yearOnly,
});

const build = (source: string) =>
	new RegExp(String.raw`(?<![\p{L}\d])${source}(?![\p{L}\d])`, 'giu');

/** Dates finer than a year, times of day, feasts and anniversaries (TST-5). */
export const dates: Detail[] = [
	detail(
		build(String.raw`(?:the\s+)?\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?${anyMonth}(?:,?\s+\d{4})?`),
	),
	detail(build(String.raw`${anyMonth}\s+(?:the\s+)?\d{1,2}(?:st|nd|rd|th)(?:,?\s+\d{4})?`)),
	detail(
		build(
			String.raw`(?:${month}|(?<=\b(?:in|last|since|this|next|early|late|mid)[\s-])(?:March|May)|(?:March|May)(?=\s+\d{4}))(?:\s+\d{4})?`,
		),
	),
	detail(build(String.raw`(?:the\s+)?\d{1,2}(?:st|nd|rd|th)(?:\s+of\s+the\s+month)`)),
	detail(
		build(
			String.raw`(?:last\s+|on\s+(?:a\s+)?|one\s+|this\s+|every\s+)?${weekday}(?:\s+(?:morning|afternoon|evening|night))?`,
		),
	),
	detail(
		build(
			String.raw`(?:last|this|the other|the next)\s+(?:night|week|weekend|month|year|spring|summer|autumn|winter|morning|evening)`,
		),
	),
	detail(anyOf('yesterday|the day before yesterday|the day before')),
	detail(
		build(String.raw`(?:the\s+|in\s+)?(?:spring|summer|autumn|winter)\s+(?:of\s+)?(?:19|20)\d\d`),
	),
	detail(
		build(
			String.raw`(?:at\s+|around\s+|about\s+)?(?:half past|quarter past|quarter to|\d{1,2}[:.]\d{2}\s*(?:am|pm)?|\d{1,2}\s*(?:am|pm|a\.m\.|p\.m\.|o.?clock)|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s+(?:o.?clock|in the (?:morning|afternoon|evening)))(?:\s+(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)?`,
		),
	),
	detail(build(String.raw`(?:at|around|after|before)\s+(?:midnight|noon|midday)`)),
	detail(
		anyOf(
			'Christmas(?: Eve| Day)?|Boxing Day|New Year.?s (?:Eve|Day)|Valentine.?s(?: Day)?|Easter|Halloween|Bonfire Night|Mother.?s Day|Father.?s Day|Eid|Ramadan|Diwali|Hanukkah|bank holiday|half[ -]term|Carnival',
		),
	),
	detail(
		build(
			String.raw`(?:my|our|his|her|wedding|first|tenth|\d+(?:st|nd|rd|th))\s+(?:\w+\s+)?(?:anniversary|birthday)`,
		),
	),
	detail(
		build(
			String.raw`(?:the\s+)?(?:night|day|morning|evening|week|month)\s+(?:before|after|of)\s+(?:my|our|his|her)\s+\p{L}+`,
		),
	),
	detail(anyOf('wedding day|hen night|hen do|stag do|graduation|prom night')),
	detail(
		build(
			String.raw`(?:about\s+|nearly\s+|just\s+)?${number}\s+(?:\w+\s+)?${unit}\s+(?:ago|later|earlier|before|after|to the day)`,
		),
	),
	detail(
		build(
			String.raw`${number}\s+${unit}\s+of\s+marriage|(?:married|together)\s+(?:for\s+)?${number}\s+(?:\w+\s+)?${unit}`,
		),
	),
];

/** How long something went on, beside a year: together they give the date (TST-5). */
export function datedDurations(text: string): TextFinding[] {
	if (!/\b(?:19|20)\d\d\b/u.test(text)) return [];
	const pattern = build(String.raw`(?:for\s+|after\s+)${number}\s+(?:\w+\s+)?${unit}`);
	return [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
		rule: 'TST-5',
		level: 'error',
		words,
		at: index,
		what: `‘${words}’ says how long, beside a year.`,
		why: 'A length of time and a year together give a date.',
		write: 'Keep the year or the length of time, not both.',
	}));
}
