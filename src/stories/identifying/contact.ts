import type { Detail } from '../finding.ts';

const why = 'It leads straight to one person, or lets somebody look the case up.';
const write = 'Remove contact details and references.';
const is = (kind: string) => (words: string) => `‘${words}’ looks like ${kind}.`;
const detail = (pattern: RegExp, kind: string): Detail => ({
	rule: 'TST-2',
	pattern,
	what: is(kind),
	why,
	write,
});
const digitWord = '(?:zero|oh|nought|one|two|three|four|five|six|seven|eight|nine|double|triple)';

/** Ways to reach a person, and numbers by which a person or a case is filed (TST-2). */
export const contactDetails: Detail[] = [
	detail(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu, 'an e-mail address'),
	detail(
		/\b[\w.]+\s*(?:\(at\)|\[at\]|\bat\b)\s*\w+\s*(?:\(dot\)|\bdot\b)\s*\w+/giu,
		'an e-mail address in words',
	),
	detail(/(?<![\w.+-])@[\w.]{2,}/gu, 'a name on social media'),
	detail(
		/\b(?:https?:\/\/|www\.)\S+|\b[\w-]+\.(?:com|org|net|co\.uk|org\.uk|uk)\b\S*/giu,
		'a web address',
	),
	detail(/(?<![\w£])\+?\d(?:[\s()/-]{0,2}\d){5,}\b/gu, 'a phone, account or reference number'),
	detail(
		new RegExp(String.raw`\b(?:${digitWord}[\s,-]+){5,}${digitWord}\b`, 'giu'),
		'a number in words',
	),
	detail(/\b[a-z]{1,2}\d[a-z\d]?\s?\d[a-z]{2}\b/giu, 'a postcode'),
	detail(
		/\b(?!(?:A|B|M)\d{1,4}\b)[A-Z]{1,2}\d{1,2}[A-Z]?\b(?!\s*(?:pm|am))/gu,
		'part of a postcode',
	),
	detail(/\bpost\s?code\s+(?:is\s+|was\s+)?\S*\d\S*/giu, 'part of a postcode'),
	detail(/\b[a-z]{2}\d{2}\s?[a-z]{3}\b/giu, 'a vehicle’s registration'),
	detail(/\b[a-z]{2}\s?(?:\d{2}\s?){3}[a-d]\b/giu, 'a National Insurance number'),
	detail(
		/\b\d{1,3}[-/]\d{2,}(?:[-/]\d{2,})*\b(?!\s*(?:per cent|%))/gu,
		'a reference or a date in figures',
	),
	detail(
		/\b(?:crime|case|incident|log|reference|ref|urn|account|sort code|nhs)\s*(?:number|no\.?|ref(?:erence)?|code)?\s*(?:is|was|:|#)?\s*[A-Z]*[/-]?\d[\w/-]*/giu,
		'a reference',
	),
	detail(
		/\b(?:user\s?name|handle|profile|gamertag)\s+(?:is|was|called)\s+\S+/giu,
		'a name on social media',
	),
];
