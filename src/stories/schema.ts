import * as z from 'zod';
import { partialDate, slug, words } from '../directory/fields.ts';
import { sourced } from '../directory/source.ts';

const consent = z.strictObject({
	/** Where it may be shown. */
	scope: z.array(z.enum(['website', 'report', 'training'])).min(1),
	/** How consent was given: the evidence itself is kept elsewhere. */
	form: words(120),
	/** Month or day of the last look at it. */
	reviewedOn: partialDate,
	/** Day after which it no longer holds. */
	expiresOn: partialDate,
	/** Whether the person has taken it back. */
	withdrawn: z.boolean().default(false),
});

/** What somebody said about a service, verbatim, with its consent record. */
export const storySchema = z.strictObject({
	/** Id; made from no name and no date. */
	id: slug,
	/** The service it is about. */
	serviceId: slug,
	/** The words, verbatim. */
	quote: words(1200),
	/** Language, BCP 47. */
	lang: words(10).default('en'),
	/** What it mentions, for a reader who would rather not. */
	contentNotes: z.array(words(80)).default([]),
	/** Published by the body already, or collected by the provider. */
	sourceType: z.enum(['published-by-body', 'provider-collected']),
	/** Consent; absent where the body published without one that we know of. */
	consent: consent.optional(),
	/** Role of who prepared it. */
	editedBy: words(80),
	/** What was changed; absent when nothing was. */
	editNote: words(200).optional(),
	/** The second person's attempt to recognise the speaker; absent while awaited. */
	motivatedIntruder: z
		.strictObject({
			/** Role, not the one of `editedBy`. */
			by: words(80),
			/** When. */
			on: partialDate,
			/** What came of it. */
			outcome: words(200),
		})
		.optional(),
	/** Whether it may be shown at all. */
	status: z.enum(['shown', 'withdrawn']),
	...sourced,
});

/** What somebody said about a service. */
export type Story = z.output<typeof storySchema>;
