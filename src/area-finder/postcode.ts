/** A postcode or its beginning, as far as somebody typed it: "DT1", "DT1 1" or "DT1 1XJ". */
export interface Postcode {
	/** First half, such as `DT1`. */
	out: string;
	/** Digit that begins the second half; absent where only the first half was typed. */
	sector?: string;
	/** Two letters that end the second half; absent where they were not typed. */
	unit?: string;
}

/** Shapes of first halves: L1, L10, LS1, LS10, W1A, SW1A, and the old GIR. No longer district begins with 0. */
const outward = /^(?:[A-Z]{1,2}(?:\d|[1-9][A-Z\d])|GIR)$/;

/** What a character may have been meant as, where the position asks for a figure. */
const asFigure: Record<string, string> = { O: '0', I: '1', L: '1' };

/** What a character may have been meant as, where the position asks for a letter. */
const asLetter: Record<string, readonly string[]> = { 0: ['O'], 1: ['I', 'L'] };

/**
 * Every postcode that a text may mean, likeliest first: in any case and spacing, with O and 0, I, L and 1
 * exchanged where the position asks for it. Empty for a text that is no postcode, such as the name of a place.
 */
export function readPostcodes(text: string): Postcode[] {
	const halves = text
		.toUpperCase()
		.trim()
		.split(/[^A-Z\d]+/);
	const typed = halves.join('');
	if (!/\d/.test(typed) || typed.length > 7) return [];
	const whole = typed.length >= 5 ? wholes(typed) : [];
	if (whole.length > 0) return whole;
	const sector = typed.slice(-1);
	const figure = asFigure[sector] ?? sector;
	const withSector = /^\d$/.test(figure)
		? firstHalves(typed.slice(0, -1)).map((out) => ({ out, sector: figure }))
		: [];
	const outs = firstHalves(typed).map((out) => ({ out }));
	const spaced = halves.length > 1 && halves.at(-1)?.length === 1;
	return spaced ? [...withSector, ...outs] : [...outs, ...withSector];
}

/** The postcode that a text most likely means; undefined where it is none. */
export function parsePostcode(text: string): Postcode | undefined {
	return readPostcodes(text)[0];
}

function wholes(typed: string): Postcode[] {
	const [first = '', ...rest] = typed.slice(-3);
	const sector = asFigure[first] ?? first;
	const [unit] = everyLetter(rest);
	if (!/^\d$/.test(sector) || unit === undefined) return [];
	return firstHalves(typed.slice(0, -3)).map((out) => ({ out, sector, unit }));
}

/** First halves that a text may mean, the one with the fewest exchanged characters first. */
function firstHalves(typed: string): string[] {
	if (typed.length < 2 || typed.length > 4) return [];
	const changes = (out: string) =>
		Array.from(out).filter((one, index) => one !== typed[index]).length;
	return everyReading(Array.from(typed))
		.filter((out) => outward.test(out))
		.sort((one, other) => changes(one) - changes(other));
}

/** Each way to read characters, each as typed or as the figure or letter that it is mistaken for. */
function everyReading(characters: string[]): string[] {
	return product(characters, (one) => [
		one,
		...(asLetter[one] ?? []),
		...(asFigure[one] ? [asFigure[one]] : []),
	]);
}

/** Each way to read characters as letters alone. */
function everyLetter(characters: string[]): string[] {
	return product(characters, (one) => (/[A-Z]/.test(one) ? [one] : (asLetter[one] ?? [])));
}

function product(characters: string[], readings: (one: string) => readonly string[]): string[] {
	return characters.reduce<string[]>(
		(begun, one) => begun.flatMap((start) => readings(one).map((next) => start + next)),
		[''],
	);
}

/** Whether a text was meant as a postcode: there are figures in it, and there are none in any place's name. */
export function isPostcodeLike(text: string): boolean {
	return /\d/.test(text);
}
