import type { en } from './en.ts';
import type { Plural, Wording } from './wording.ts';

/**
 * The same sentences in another language: a missing one is a type error. Where a number decides, the
 * language may have more forms than English has.
 */
type Translated<Part> = Part extends string
	? string
	: Part extends { me: string; other: string }
		? Exclude<Wording, string>
		: Part extends { one: string; other: string }
			? { readonly [Key in keyof Part]: string } & Partial<Plural>
			: { readonly [Key in keyof Part]: Translated<Part[Key]> };

/** A catalogue: every sentence, by name. */
export type Words = Translated<typeof en>;

/** The codes of the languages that have a catalogue. */
export type LanguageCode = 'en' | 'cy';

/** A language in which the journey can be read. */
export interface Language {
	/** BCP 47 code, as in `lang`. */
	code: string;
	/** Locale of dates, numbers and lists, for `Intl`. */
	locale: string;
	/** Which way its lines run. */
	direction: 'ltr' | 'rtl';
	/** What comes before the path of its pages; nothing for English, whose addresses never change. */
	base: '' | `/${string}`;
	/** Its sentences. */
	words: Words;
}
