import type { Detail } from '../finding.ts';

const teens = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const units = 'one|two|three|four|five|six|seven|eight|nine';
const spelled = `(?:(?:${tens})(?:[ -](?:${units}))?|${teens}|${units})`;
const years = `(?:\\d{1,3}|${spelled})`;
// "I was 10 minutes late" and "at 12 sessions" are no ages.
const notMeasured =
	'(?!\\s*(?:%|per|pounds?|minutes?|hours?|days?|nights?|weeks?|months?|times?|people|others?|of|in|calls?|sessions?|miles?|and a half|or\\b|more|hundred|thousand|[:.]\\d|[ap]m|o.?clock))';

const detail = (source: string): Detail => ({
	rule: 'TST-6',
	pattern: new RegExp(String.raw`(?<![\p{L}\d])${source}`, 'giu'),
	what: (words) => `‘${words}’ gives an exact age.`,
	why: 'An exact age narrows a place down to very few people.',
	write: band,
});

/** The ten years that a stated age lies in, which says less and adds nothing. */
function band(words: string): string {
	const age = Number(/\d{1,3}/u.exec(words)?.[0]);
	if (age < 18) return 'Use an age band: ‘when I was under 18’.';
	if (age >= 20 && age < 100) return `Use an age band: ‘in my ${String(Math.floor(age / 10))}0s’.`;
	return 'Use an age band.';
}

/** Exact ages (TST-6). */
export const ages: Detail[] = [
	detail(String.raw`${years}[\s-]*years?[\s-]*old(?:\b)`),
	detail(String.raw`aged?\s+(?:of\s+)?${years}\b`),
	detail(String.raw`\d{1,2}\s?(?:yo|y\/o|yrs?\s+old)\b`),
	detail(
		String.raw`(?:I\s+was|I\s+am|I.m|she\s+was|he\s+was|(?:just\s+)?turned|turning|only)\s+(?:just\s+|only\s+|nearly\s+|about\s+)?${years}\b${notMeasured}(?!-)`,
	),
	detail(
		String.raw`(?:at|by|since)\s+(?:the\s+age\s+of\s+)?(?:\d{2}|${tens}(?:[ -](?:${units}))|${teens})\b${notMeasured}(?=[\s,.;!?]|$)`,
	),
	detail(String.raw`\(\d{1,2}\)`),
	detail(String.raw`\d{2}\s?[MF]\b|\b[MF]\s?\d{2}\b`),
	detail(
		String.raw`(?:\d{1,3}(?:st|nd|rd|th)|(?:eighteen|twenty|thirtie|fortie|fiftie|sixtie|seventie|eightie)th|twenty[- ]first)\s+birthday`,
	),
	detail(String.raw`born\s+in\s+(?:19|20)\d\d\b`),
];
