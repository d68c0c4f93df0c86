import * as z from 'zod';
import { day, slug, webAddress, words } from '../directory/fields.ts';
import { messages } from '../directory/messages.ts';
import { sourced } from '../directory/source.ts';
import { specifiedIds } from './specified-information.ts';

const common = {
	/** Id and last part of its address. */
	id: slug,
	/** The body that has to publish it. */
	bodyId: slug,
	/** Which item of the order, such as `sio-3b`. */
	itemId: z.enum(specifiedIds),
	/** Who keeps it up to date: a role, not a name. */
	owner: words(80),
	...sourced,
};

const published = z.strictObject({
	...common,
	status: z.literal('published'),
	/** Title of its page. */
	title: words(120),
	/** Where else it can be read; what it says stands in the text below all the same. */
	url: webAddress.optional(),
	/** Day on which it was last brought up to date. */
	lastUpdated: day,
	/** Day by which it must be brought up to date again, where that is not simply its usual time. */
	nextDue: day.optional(),
});

const notApplicable = z.strictObject({
	...common,
	status: z.literal('not-applicable'),
	/** Why the item does not apply to this body. */
	why: words(300),
});

const overdue = z.strictObject({
	...common,
	status: z.literal('overdue'),
	/** Day since when it should have been published. */
	since: day,
	/** When it will be, or what holds it up. */
	note: words(300).optional(),
});

/** What a body publishes, or does not, for one item of the order. Its text is the information itself, as HTML. */
export const statementSchema = z
	.discriminatedUnion('status', [published, notApplicable, overdue])
	.superRefine((entry, context) => {
		if (entry.status !== 'published' || entry.nextDue === undefined) return;
		if (entry.nextDue >= entry.lastUpdated) return;
		const message = messages.order('nextDue', 'lastUpdated');
		context.addIssue({ code: 'custom', path: ['nextDue'], message });
	});

/** What a body publishes for one item. */
export type Statement = z.output<typeof statementSchema>;
