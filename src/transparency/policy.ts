import * as z from 'zod';
import { day, slug, webAddress, words } from '../directory/fields.ts';
import { messages } from '../directory/messages.ts';
import { sourced } from '../directory/source.ts';

/** A policy of the body. The text below is the policy. */
export const policySchema = z
	.strictObject({
		/** Id and last part of its address. */
		id: slug,
		/** The body. */
		bodyId: slug,
		/** Title. */
		title: words(120),
		/** What it is about. */
		kind: z.enum([
			'conduct',
			'complaints',
			'decision-making',
			'records-management',
			'whistleblowing',
			'other',
		]),
		/** Its version, as the body writes it. */
		version: words(40),
		/** Day from which it holds. */
		effectiveFrom: day,
		/** Day by which it is looked at again. */
		reviewOn: day,
		/** Where else it can be read. */
		url: webAddress.optional(),
		...sourced,
	})
	.refine((policy) => policy.reviewOn >= policy.effectiveFrom, {
		path: ['reviewOn'],
		message: messages.order('reviewOn', 'effectiveFrom'),
	});

/** A policy. */
export type Policy = z.output<typeof policySchema>;
