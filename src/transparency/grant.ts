import * as z from 'zod';
import { partialDate, slug, words } from '../directory/fields.ts';
import { sourced } from '../directory/source.ts';
import { statedValueSchema } from './money.ts';

/** Money given without a tender. Never a contract, and never in procurement data. */
export const grantSchema = z
	.strictObject({
		/** Id and last part of its address. */
		id: slug,
		/** Title. */
		title: words(120),
		/** One sentence for lists. */
		summary: words(200),
		/** What kind. */
		kind: z.enum([
			'block',
			'competitive',
			'small',
			'crime-and-disorder-reduction',
			'moj-passthrough',
		]),
		/** The body that gave or received it. */
		bodyId: slug,
		/** Who received it, or `unknown`. */
		recipientOrgIds: z.union([z.literal('unknown'), z.array(slug).min(1)]),
		/** Who received it, in words, where it is the body itself or not named. */
		recipientNote: words(200).optional(),
		/** Amounts as stated. */
		statedValues: z.array(statedValueSchema).default([]),
		/** Conditions. */
		conditions: words(400).optional(),
		/** What it is for. */
		purpose: words(600).optional(),
		/** Why it was given. */
		reasons: words(400).optional(),
		/** Why a grant and not a tender. */
		rationale: words(400).optional(),
		/** Whether it is understood to be a single payment. */
		oneOff: z.boolean().optional(),
		/** What happens after it, as the source says. */
		sustainability: z.array(words(400)).default([]),
		/** When it was awarded. */
		awardedOn: partialDate,
		/** When it begins. */
		periodFrom: partialDate.optional(),
		/** When it ends. */
		periodTo: partialDate.optional(),
		/** Ids of the decisions behind it. */
		decisions: z.array(slug).default([]),
		/** Remarks a reader needs. */
		notes: z.array(words(400)).default([]),
		...sourced,
	})
	.superRefine((grant, context) => {
		if (grant.kind !== 'crime-and-disorder-reduction') return;
		if (grant.conditions && grant.purpose && grant.reasons) return;
		context.addIssue({
			code: 'custom',
			path: ['conditions'],
			message: 'A crime and disorder reduction grant must give conditions, purpose and reasons.',
		});
	});

/** A grant. */
export type Grant = z.output<typeof grantSchema>;
