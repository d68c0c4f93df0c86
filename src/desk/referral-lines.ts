import type { Referral } from '../referral/schema.ts';

/** A name of an answer and the answer, both ready to be printed. */
export type Line = readonly [name: string, value: string];

/** Contact details: printed after everything that says when and how they may be used. */
const details = ['phone', 'phone typed', 'email', 'name'];

/** A referral as lines of text: how to be in touch safely first, the number after that, then the rest. */
export function referralLines({ contact, marks, ...rest }: Referral): Line[] {
	const card = linesOf('contact', contact);
	const isDetail = ([name]: Line) => details.some((detail) => name === `contact, ${detail}`);
	return [
		...linesOf('marks', marks),
		...card.filter((line) => !isDetail(line)),
		...card.filter(isDetail),
		...Object.entries(rest).flatMap(([name, value]) => linesOf(words(name), value)),
	];
}

/** Content that does not fit the form, line by line: nothing that somebody sent is hidden from whoever opens it. */
export function uncheckedLines(content: unknown): Line[] {
	return linesOf('answer', content);
}

/** A text without the characters that could move a terminal's cursor or turn its text round. */
export function printable(text: string): string {
	return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => {
		return `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`;
	});
}

function linesOf(name: string, value: unknown): Line[] {
	if (value === undefined) return [];
	if (Array.isArray(value) && value.every(isPlain)) {
		return [[name, value.map(wordOf).join(', ') || 'none']];
	}
	if (isPlain(value)) return [[name, wordOf(value)]];
	return Object.entries(value as object).flatMap(([key, part]) =>
		linesOf(`${name}, ${words(printable(key))}`, part),
	);
}

function isPlain(value: unknown): boolean {
	return typeof value !== 'object' || value === null;
}

/** One answer: a text or a number as it is, yes or no for the others. */
function wordOf(value: unknown): string {
	if (typeof value === 'string' || typeof value === 'number') return printable(String(value));
	return value === true ? 'yes' : 'no';
}

/** `parentOk` as `parent ok`. */
function words(name: string): string {
	return name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
