import * as z from 'zod';
import { partialDate, slug, words } from '../directory/fields.ts';
import { sourced } from '../directory/source.ts';

/** What a police and crime panel asked and heard about victims' services. The text below is the record, in our words. */
export const panelItemSchema = z.strictObject({
	/** Id and last part of its address. */
	id: slug,
	/** The panel. */
	panel: words(120),
	/** When it met, if the source says. */
	meetingDate: partialDate,
	/** Title of the item. */
	title: words(120),
	/** One sentence for lists. */
	summary: words(200),
	/** What the item was for, verbatim. */
	purpose: words(300),
	/** Who spoke, by role. */
	speakers: z.array(words(120)).default([]),
	/** What was resolved, and what was promised. */
	resolutions: z
		.array(
			z.strictObject({
				/** What, in our words. */
				text: words(400),
				/** Whether the panel resolved it or somebody undertook it in answer. */
				kind: z.enum(['resolution', 'undertaking']),
				/** Role that owes it; absent for a mere noting. */
				ownerRole: words(120).optional(),
				/** By when, in words. */
				dueNote: words(120).optional(),
				/** Day it was done, if a source shows it. */
				doneOn: partialDate.optional(),
			}),
		)
		.default([]),
	/** Related services. */
	relatedServiceIds: z.array(slug).default([]),
	/** Related contracts. */
	relatedContractIds: z.array(slug).default([]),
	/** Related grants. */
	relatedGrantIds: z.array(slug).default([]),
	/** Remarks a reader needs. */
	notes: z.array(words(400)).default([]),
	/**
	 * Where a sentence of the source is left out, by its place and never by its words; printed by nothing.
	 */
	doNotQuote: z.array(words(160)).default([]),
	...sourced,
});

/** A panel item. */
export type PanelItem = z.output<typeof panelItemSchema>;
