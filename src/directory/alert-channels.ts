import * as z from 'zod';
import { slug, words } from './fields.ts';

/** Name of a setting of the host. */
const setting = z
	.string()
	.regex(
		/^[A-Z][A-Z0-9_]{2,60}$/,
		'Write the name of a setting, like DORSET_DESK_MAIL, and give its value to the host: addresses and secrets never stand in these files.',
	);

/** One way in which alerts go out. They carry reference, area and clock, and never a word about anybody. */
const channel = z.discriminatedUnion('by', [
	z.strictObject({
		/** Into a folder of the machine: reaches nobody, for demonstrations. */
		by: z.literal('file'),
	}),
	z.strictObject({
		/** Email, from a host that runs on Node. */
		by: z.literal('mail'),
		/** Setting with the addresses, separated by commas. */
		to: setting,
	}),
	z.strictObject({
		/** A post to a case system, signed as Standard Webhooks says. */
		by: z.literal('webhook'),
		/** Its address. */
		url: z.url({ protocol: /^https$/, error: 'Write the whole address, beginning with https://.' }),
		/** Setting with the secret that signs it. */
		secret: setting,
		/** Reference, area and clock alone, or the sealed referral too, for a system that holds the key. */
		body: z.enum(['alert', 'sealed']).default('alert'),
	}),
	z.strictObject({
		/** A text message or an email through GOV.UK Notify. */
		by: z.literal('notify'),
		/** Which of both. */
		send: z.enum(['text', 'email']),
		/** Setting with the number or address. */
		to: setting,
		/** Id of the template at GOV.UK Notify. */
		template: z.uuid('Copy the id of the template from GOV.UK Notify.'),
		/** Setting with the API key. */
		key: setting,
	}),
]);

/** Ways in which alerts go out to one contact, each at most once. */
export const alertChannels = z
	.array(channel)
	.refine((all) => new Set(all.map(({ by }) => by)).size === all.length, {
		error: 'Name each way once: one mail entry can hold several addresses.',
	});

/** How a team is told that a referral waits, and who is told when nobody opens it. */
export const deliverySchema = z.strictObject({
	/** Where alerts and the reminder go. */
	alerts: alertChannels.min(1, 'Name at least one way to reach the team.'),
	/** The second contact, when nobody has opened a referral in time. */
	second: alertChannels.default([]),
	/** Id of the provider that is alerted when a referral is overdue and still nobody has opened it. */
	fallback: slug.optional(),
	/** Hours of the team's own working time within which a person opens a referral. */
	openWithin: z.int().min(1).max(80),
	/** Who agreed to this, and in which role. */
	agreedBy: words(120).optional(),
});

/** How a team is told that a referral waits. */
export type Delivery = z.output<typeof deliverySchema>;
