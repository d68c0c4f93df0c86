/** Answers as a form posts them: known names only, groups of checkboxes as arrays. */
export type RawAnswers = Readonly<Record<string, string | readonly string[]>>;

/** One answer, without control characters and spaces around it, in NFC; empty when not answered. */
export function oneAnswer(raw: RawAnswers, key: string): string {
	const value = raw[key];
	return cleanLine(typeof value === 'string' ? value : (value?.[0] ?? ''));
}

/** Every ticked value of a group of checkboxes, in the order posted. */
export function allAnswers(raw: RawAnswers, key: string): readonly string[] {
	const value = raw[key] ?? [];
	return typeof value === 'string' ? [value] : value;
}

/** Text on one line in NFC: control characters become spaces, runs of spaces become one. */
export function cleanLine(text: string): string {
	return text
		.normalize('NFC')
		.replace(/[\p{Cc}\s]+/gu, ' ')
		.trim();
}
