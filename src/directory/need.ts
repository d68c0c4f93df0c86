import * as z from 'zod';
import { slug, words } from './fields.ts';

/** What somebody may need support with: one code, plain words for people, formal words for records. */
export const needSchema = z.strictObject({
	/** Code; also the address of its page. */
	id: slug,
	/** Plain words, shown first everywhere. */
	plain: words(80),
	/** Formal label, as the Ministry of Justice and recorded-crime families have it. */
	formal: words(80),
	/** Whether a page on it needs a note on what it mentions. */
	sensitive: z.enum(['yes', 'no', 'case-by-case']),
	/** Whether counts are published for a whole force and year only. */
	forceYearOnly: z.boolean(),
	/**
	 * Words and whole phrases that people search with, as they would say them; drafts for a specialist to review.
	 * Endings, capitals and slips of typing need no entry of their own.
	 */
	synonyms: z.array(words(60)),
	/** A wider need that this one belongs to. */
	broader: slug.optional(),
});

/** A need. */
export type Need = z.output<typeof needSchema>;
