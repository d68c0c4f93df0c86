import type { Language } from '../words/language.ts';
import { languageOf } from '../words/languages.ts';

/** The same page in one of the languages that it can be read in. */
export interface Alternate {
	language: Language;
	/** Its path, from the root. */
	path: string;
}

/** Where a page of the journey stands in each language of its area; nothing where there is English only. */
export function alternatesOf({ languages }: { languages: readonly string[] }, path: string) {
	if (languages.length < 2) return [];
	return languages.map(languageOf).map((language) => ({ language, path: language.base + path }));
}
