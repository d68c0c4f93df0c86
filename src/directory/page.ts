import * as z from 'zod';
import { day, partialDate, slug, words } from './fields.ts';
import { sourced } from './source.ts';

/** A page of prose for the whole site. The text below is the page. */
export const pageSchema = z.strictObject({
	/** Last part of its address. */
	slug,
	/** Heading. */
	title: words(80),
	/** One sentence that says what the page is for. */
	summary: words(200),
	/** Role that answers for it. */
	owner: words(80),
	/** Day by which it is looked at again. */
	reviewOn: day.optional(),
	/** Where its facts come from, if it states any. */
	sources: sourced.sources.optional(),
});

/** A page of prose. */
export type ProsePage = z.output<typeof pageSchema>;

/** Something a body announced. The text below is the item, in our words, with quotations shown as such. */
export const newsSchema = z.strictObject({
	/** Id and last part of its address. */
	id: slug,
	/** Heading. */
	title: words(120),
	/** One sentence for lists. */
	summary: words(200),
	/** Role that answers for it. */
	owner: words(80),
	/** When it was published, if the source says; one to come is left out until then. */
	publishedOn: partialDate,
	/** What became of it since. */
	change: z
		.strictObject({
			/** Whether its text was put right, or is taken back: then the text is not printed any more. */
			kind: z.enum(['corrected', 'withdrawn']),
			/** When. */
			on: day,
			/** What was wrong, in a sentence. */
			note: words(300),
		})
		.optional(),
	/** Ids of contracts it is about. */
	contractIds: z.array(slug).default([]),
	...sourced,
});

/** Something a body announced. */
export type NewsItem = z.output<typeof newsSchema>;
