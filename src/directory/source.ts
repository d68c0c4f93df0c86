import * as z from 'zod';
import { day, slug, webAddress, words } from './fields.ts';
import { messages } from './messages.ts';

/** A document that content is taken from: a page, a record of a meeting, a notice. */
export const sourceSchema = z.strictObject({
	/** Id that entries refer to. */
	id: slug,
	/** What kind of source: a text that the first content was taken from, a web page, a law or a person. */
	kind: z.enum(['seed', 'web', 'law', 'person']),
	/** Title as published. */
	title: words(160),
	/** True when the title is our description, because the copy at hand gives none. */
	titleIsOurs: z.boolean().default(false),
	/** Who published it. */
	publisher: words(120),
	/** What is known of its date, as it is printed: a year, or "undated page". */
	dated: words(80),
	/** Where it can be read, if known. */
	url: webAddress.optional(),
	/** Day on which the text was read. */
	retrievedOn: day,
});

/** A document that content is taken from. */
export type Source = z.output<typeof sourceSchema>;

/** What one entry takes from one source. */
export const sourceUseSchema = z.strictObject({
	/** Id of the source. */
	sourceId: slug,
	/** The source's own words, verbatim; its slips of the pen stay in. */
	quote: words(600),
	/** How the fact stands: read in an official source, taken as published, or worked out by us. */
	status: z.enum(['verified', 'as-published', 'inferred']),
});

/** What one entry takes from one source. */
export type SourceUse = z.output<typeof sourceUseSchema>;

/** Fields of every entry that states a fact. */
export const sourced = {
	/** Where the facts come from, at least one. */
	sources: z.array(sourceUseSchema).min(1, messages.source),
	/** How sure we are of the entry as a whole. */
	confidence: z.enum(['high', 'medium', 'low']),
};
