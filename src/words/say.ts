import type { Language } from './language.ts';
import type { Plural } from './wording.ts';

/** Replace `{name}` in a text by the words given for it; throws when a name has no words. */
export function fillIn(text: string, words: Readonly<Record<string, string>>): string {
	return text.replace(/\{(\w+)\}/g, (_, name: string) => {
		const word = words[name];
		if (word === undefined) throw new Error(`No words for {${name}} in "${text}".`);
		return word;
	});
}

/** The sentence for a number, in the plural form that the language has for it. */
export function counted(sentences: Plural, n: number, { locale }: Language): string {
	const form = new Intl.PluralRules(locale).select(n);
	const number = new Intl.NumberFormat(locale).format(n);
	return fillIn(sentences[form] ?? sentences.other, { n: number });
}

/**
 * Words joined as in speech: "A", "A or B", "A, B or C". The joining words are the catalogue's: browsers
 * bring no Welsh ones, and the Welsh ones of other engines leave open whether it is "a" or "ac".
 */
export function listOf(
	words: readonly string[],
	{ words: { times } }: Language,
	type: 'disjunction' | 'conjunction' = 'disjunction',
): string {
	const [last = '', ...before] = words.toReversed();
	if (before.length === 0) return last;
	const { or, and, andBeforeVowel } = times.lists;
	const joined = /^\P{L}*[aeiouwyâêîôûŵŷ]/iu.test(last) ? andBeforeVowel : and;
	const list = before.toReversed().join(', ');
	return fillIn(type === 'disjunction' ? or : joined, { words: list, last });
}

/** Words in the quotation marks of the language: ‘Call me’. */
export function quote(words: string, language: Language): string {
	return fillIn(language.words.journey.form.quote, { words });
}
