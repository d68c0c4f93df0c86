import * as z from 'zod';
import { day, slug, webAddress, words } from '../directory/fields.ts';
import { sourced } from '../directory/source.ts';

const paper = z.strictObject({
	/** What it is. */
	title: words(160),
	/** Where it can be read; absent where it stands in the text below. */
	url: webAddress.optional(),
});

/** A meeting of the body: public, or on a matter of significant public interest. The text below is its minutes. */
export const meetingSchema = z.strictObject({
	/** Id and last part of its address. */
	id: slug,
	/** The body. */
	bodyId: slug,
	/** What meeting it is. */
	title: words(120),
	/** Day. */
	date: day,
	/** Hour at which it begins, `HH:MM`, local time. */
	time: z
		.string()
		.regex(/^\d\d:\d\d$/, 'Write the time as 09:00, in quotation marks.')
		.optional(),
	/** Where, or how to join. */
	place: words(200),
	/** Whether anybody may come. */
	isPublic: z.boolean(),
	/** Its agenda, point by point. */
	agenda: z.array(words(200)).default([]),
	/** The reports behind it. */
	papers: z.array(paper).default([]),
	/** Whether the text below holds its minutes. */
	hasMinutes: z.boolean(),
	...sourced,
});

/** A meeting. */
export type Meeting = z.output<typeof meetingSchema>;
