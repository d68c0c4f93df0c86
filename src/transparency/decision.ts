import * as z from 'zod';
import { day, slug, webAddress, words } from '../directory/fields.ts';
import { messages } from '../directory/messages.ts';
import { sourced } from '../directory/source.ts';

/** A decision of significant public interest, as the body records it. The text below is what it took into account. */
export const decisionSchema = z
	.strictObject({
		/** Id and last part of its address. */
		id: slug,
		/** Its reference, as the body writes it. */
		ref: words(40),
		/** Title. */
		title: words(120),
		/** The body. */
		bodyId: slug,
		/** Who decided: the title of the office, not a name. */
		decisionMaker: words(120),
		/** Day of the decision. */
		decidedOn: day,
		/** Day on which it was published. */
		publishedOn: day,
		/** Whether all of it is public. */
		status: z.enum(['open', 'part-confidential']),
		/** Why a part is confidential. */
		exemption: words(300).optional(),
		/** What was decided, in one or two sentences. */
		summary: words(400),
		/** What else was considered. */
		options: z.array(words(300)).default([]),
		/** What it costs, and who pays. */
		financial: words(400).optional(),
		/** What the law says to it. */
		legal: words(400).optional(),
		/** What may go wrong. */
		risk: words(400).optional(),
		/** Whom it touches more than others. */
		equality: words(400).optional(),
		/** Who was asked. */
		consultation: words(400).optional(),
		/** Whether the register of interests was said to be up to date. */
		interestsDeclared: z.union([z.boolean(), z.literal('unknown')]),
		/** Where the signed notice can be read. */
		url: webAddress.optional(),
		...sourced,
	})
	.superRefine((decision, context) => {
		const problem = (field: string, message: string) => {
			context.addIssue({ code: 'custom', path: [field], message });
		};
		if (decision.publishedOn < decision.decidedOn) {
			problem('publishedOn', messages.order('publishedOn', 'decidedOn'));
		}
		if (decision.status === 'part-confidential' && decision.exemption === undefined) {
			problem('exemption', 'Part-confidential needs the exemption reason.');
		}
	});

/** A decision. */
export type Decision = z.output<typeof decisionSchema>;

/** Days from a decision to its publication. */
export function daysToPublish({
	decidedOn,
	publishedOn,
}: Pick<Decision, 'decidedOn' | 'publishedOn'>): number {
	return Math.round((Date.parse(publishedOn) - Date.parse(decidedOn)) / 86_400_000);
}
