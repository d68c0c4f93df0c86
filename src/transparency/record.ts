import * as z from 'zod';
import { partialDate, slug, webAddress, words } from '../directory/fields.ts';
import { sourced } from '../directory/source.ts';

/** A notice of a tender or contract. */
export const noticeSchema = z.strictObject({
	/** Id. */
	id: slug,
	/** What the notice is. */
	title: words(120),
	/** Type under the Procurement Act 2023, or legacy. */
	type: z.union([
		z.literal('legacy'),
		z.string().regex(/^UK(1[0-7]|[1-9])$/, 'Write UK1 to UK17, or legacy.'),
	]),
	/** Its page; never a shortened address. */
	url: webAddress.optional(),
	/** When it was published. */
	publishedOn: partialDate.optional(),
	/** Last day for answers. */
	closesOn: partialDate.optional(),
	/** Whether answers can still be sent. */
	status: z.enum(['open', 'closed', 'awarded', 'withdrawn']),
	...sourced,
});

/** A notice. */
export type Notice = z.output<typeof noticeSchema>;

/** A mark or prize that a body was given. */
export const awardSchema = z.strictObject({
	/** Id. */
	id: slug,
	/** Name of the scheme. */
	scheme: words(120),
	/** Who gives it, or `unknown`. */
	awardedBy: words(120),
	/** Years for which it was given, as published. */
	years: z.array(words(20)).min(1),
	/** Page of the scheme. */
	url: webAddress.optional(),
	...sourced,
});

/** A mark or prize. */
export type Award = z.output<typeof awardSchema>;

/** A report or plan that is spoken of. Its findings, where a source gives them, are in our own words. */
export const documentSchema = z.strictObject({
	/** Id. */
	id: slug,
	/** What it is. */
	type: z.enum(['evaluation', 'needs-assessment', 'plan', 'report', 'minutes', 'other']),
	/** Title, or what it is called where no title is published. */
	title: words(160),
	/** Date, as far as known. */
	date: partialDate,
	/** Where it can be read; absent where it is not published. */
	url: webAddress.optional(),
	/** What it looked at. */
	considered: z.array(words(120)).default([]),
	/** What it found, in our own words. */
	findings: z.array(words(400)).default([]),
	...sourced,
});

/** A report or plan. */
export type PublishedDocument = z.output<typeof documentSchema>;
