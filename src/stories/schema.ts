import * as z from 'zod';
import { day, partialDate, slug, words } from '../directory/fields.ts';
import { sourced } from '../directory/source.ts';

const consent = z.strictObject({
	/** Where it may be shown. */
	scope: z.array(z.enum(['website', 'report', 'training'])).min(1),
	/** How consent was given: the evidence itself is kept elsewhere. */
	form: words(120),
	/** Month or day of the last look at it. */
	reviewedOn: partialDate,
	/** Last day on which it holds; the story is hidden from the next day on. */
	expiresOn: day,
	/** How the person was told to take it back. */
	withdrawBy: words(200),
});

const motivatedIntruder = z.strictObject({
	/** Role of the second person: not the one of `editedBy`. */
	by: words(80),
	/** Day of the attempt; it holds for twelve months. */
	on: day,
	/** What came of it. */
	outcome: words(200),
	/** Where they looked: searches, local news, social media. No names. */
	sources: z.array(words(200)).default([]),
});

const legalCheck = z.strictObject({
	/** Role of the lawyer. */
	by: words(80),
	/** Day of the check. */
	on: day,
});

/** What somebody said about a service, with its consent record. */
const shown = z.strictObject({
	/** Id; made from no name and no date. */
	id: slug,
	/** The service it is about; named on a page only where three stories or more are about it. */
	serviceId: slug,
	/** The words. */
	quote: words(1200),
	/** Whether they are as they were said, or were changed to protect somebody. */
	wording: z.enum(['verbatim', 'edited']).default('verbatim'),
	/** Language, BCP 47. */
	lang: words(10).default('en'),
	/** Ids of the needs it is about: they decide how strict the check is. Not printed. */
	about: z.array(slug).default([]),
	/** What happened, in plain words, as it is printed beside the quotation. */
	crimeType: words(80).optional(),
	/** Age band, as it is printed. */
	ageBand: z
		.enum(['under 18', '18 to 24', '25 to 34', '35 to 54', '55 to 74', '75 or over'])
		.optional(),
	/** How the person describes their gender, as it is printed. */
	gender: words(40).optional(),
	/** What it mentions, for a reader who would rather not. */
	contentNotes: z.array(words(80)).default([]),
	/** Published by the body already, or collected by the provider. */
	sourceType: z.enum(['published-by-body', 'provider-collected']),
	/** Month or year of collection. Never printed and never an order of a list. */
	collectedOn: partialDate.optional(),
	/** Consent; absent where the body published without one that we know of. */
	consent: consent.optional(),
	/** Role of who prepared it. */
	editedBy: words(80),
	/** What was changed; absent when nothing was. */
	editNote: words(200).optional(),
	/** The second person's attempt to recognise the speaker; absent while awaited. */
	motivatedIntruder: motivatedIntruder.optional(),
	/** A lawyer's check, where the law protects the person's identity for life. */
	legalCheck: legalCheck.optional(),
	/** Last day before it is looked at again; hidden from the next day on. */
	reviewOn: day.optional(),
	/** It may be shown, if its records hold. */
	status: z.literal('shown'),
	...sourced,
});

/** What stays of a story that was taken back: none of its words. */
const withdrawn = z.strictObject({
	/** Id of the story. */
	id: slug,
	/** It is gone. */
	status: z.literal('withdrawn'),
	/** Day on which the person asked. */
	askedOn: day,
	/** Day on which caches, search engines, archives and history were dealt with; absent while some are not. */
	doneOn: day.optional(),
	/** Ids of the documents that printed the words too. */
	sourceIds: z.array(slug).default([]),
});

/** A file of a `stories` folder: a story, or the mark that one was withdrawn. */
export const storySchema = z.discriminatedUnion('status', [shown, withdrawn]);

/** A file of a `stories` folder: a story, or the mark that one was withdrawn. */
export type StoryRecord = z.output<typeof storySchema>;

/** What somebody said about a service. */
export type Story = z.output<typeof shown>;

/** The mark that a story was withdrawn. */
export type WithdrawnStory = z.output<typeof withdrawn>;
