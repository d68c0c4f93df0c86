import * as z from 'zod';
import { slug, words } from '../directory/fields.ts';
import type { textComponents } from '../directory/prose.ts';
import { privacyTableNames } from '../referral/privacy-tables.ts';
import { addressProblem } from '../directory/web-address.ts';

/** A part of a page that staff may use in a text by its name. */
export interface TextComponent {
	/** What may stand in its tag. */
	props: z.ZodType;
	/** What may stand between its tags. */
	holds: 'text' | 'nothing';
	/** Whether it stands on lines of its own. */
	isBlock: boolean;
	/** How it is written. */
	example: string;
}

const href = z.string().superRefine((value, context) => {
	const message = addressProblem(value);
	if (message !== undefined) context.addIssue({ code: 'custom', message });
});

/** The parts that staff may use, each with what belongs in its tag; nothing else is known in a text. */
export const components: Record<(typeof textComponents)[number], TextComponent> = {
	Callout: {
		props: z.strictObject({}),
		holds: 'text',
		isBlock: true,
		example: '<Callout> and </Callout>, each on a line of its own',
	},
	Quotation: {
		props: z.strictObject({
			/** Who said it, and where. */
			source: words(160),
			/** Where it can be read. */
			href: href.optional(),
		}),
		holds: 'text',
		isBlock: true,
		example:
			'<Quotation source="Who said it, and where"> and </Quotation>, each on a line of its own',
	},
	PhoneLine: {
		props: z.strictObject({
			/** Id of a line in content/helplines. */
			id: slug,
		}),
		holds: 'nothing',
		isBlock: true,
		example: '<PhoneLine id="samaritans" /> on a line of its own',
	},
	PrivacyTable: {
		props: z.strictObject({
			/** Which table: what is asked, the cookie, how long things are kept, or who answers in each area. */
			of: z.enum(privacyTableNames),
		}),
		holds: 'nothing',
		isBlock: true,
		example: '<PrivacyTable of="answers" /> on a line of its own',
	},
	NotPublished: {
		props: z.strictObject({}),
		holds: 'nothing',
		isBlock: false,
		example: '<NotPublished />',
	},
};
