import { en } from './en.ts';
import type { Language } from './language.ts';

/** Welsh. Published for an area only where its content names who has reviewed these words. */
export const welsh: Language = {
	code: 'cy',
	locale: 'cy',
	direction: 'ltr',
	base: '/cy',
	words: en,
};
