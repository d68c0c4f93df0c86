/** One sentence of a catalogue, with the name it stands under. */
export interface Named {
	name: string;
	text: string;
}

/** Every sentence of a part of a catalogue. */
export function sentencesOf(part: unknown, name = ''): Named[] {
	if (typeof part === 'string') return [{ name, text: part }];
	return Object.entries(part as object).flatMap(([key, value]) =>
		sentencesOf(value, name ? `${name}.${key}` : key),
	);
}

/** What is filled in or drawn in a sentence, in alphabetical order: `{phone}`, `<b>`. */
export function partsOf(text: string): string[] {
	return (text.match(/\{\w+\}|<\w+>/g) ?? []).sort();
}
