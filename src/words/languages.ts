import { english } from './english.ts';
import type { Language } from './language.ts';
import { welsh } from './welsh.ts';

/** Every language with a catalogue, English first: its pages stand at addresses without a language. */
export const languages: readonly [Language, ...Language[]] = [english, welsh];

/** The language with a code; English for any other. */
export function languageOf(code: string | undefined): Language {
	return languages.find((language) => language.code === code) ?? english;
}
