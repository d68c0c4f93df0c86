import { cy } from './cy.ts';
import type { Language } from './language.ts';

/**
 * Welsh, not reviewed: no Welsh speaker has checked these words yet. It is published for an area only
 * where the area's content names who has (`languages` in `area.mdx`); before that, a demonstration can
 * show it to its reviewers (docs/languages.md).
 */
export const welsh: Language = {
	code: 'cy',
	locale: 'cy',
	direction: 'ltr',
	base: '/cy',
	words: cy,
};
