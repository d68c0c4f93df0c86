import { en } from './en.ts';
import type { Language } from './language.ts';

/** English, in which the site is complete. */
export const english: Language = {
	code: 'en',
	locale: 'en-GB',
	direction: 'ltr',
	base: '',
	words: en,
};
