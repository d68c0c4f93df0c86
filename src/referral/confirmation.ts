import * as z from 'zod/mini';
import { announceCodes, someoneElseCodes } from './codes.ts';
import type { SafeContact } from './contact.ts';
import type { ReferralArea, ReferralProvider } from './function-data.ts';
import type { Referral } from './schema.ts';

const channelSchema = z.discriminatedUnion('channel', [
	z.strictObject({
		channel: z.literal('call'),
		/** What may be said about who is calling; never the cover name itself. */
		announce: z.enum(announceCodes),
		/** Whether they leave a message. */
		voicemail: z.boolean(),
		/** What they do when someone else answers. */
		someoneElse: z.enum(someoneElseCodes),
	}),
	z.strictObject({
		channel: z.literal('text'),
		/** Who texts first. */
		first: z.enum(['they-first', 'me-first']),
		/** Which of the provider's lines is sent. */
		lineId: z.string(),
	}),
	z.strictObject({
		channel: z.literal('email'),
		/** Which of the provider's subjects is used. */
		lineId: z.string(),
	}),
	z.strictObject({ channel: z.literal('self') }),
	z.strictObject({ channel: z.literal('trusted') }),
]);

const confirmationSchema = z.strictObject({
	/** The reference, as stored. */
	reference: z.string().check(z.maxLength(40)),
	/** Id of the area. */
	area: z.string().check(z.maxLength(40)),
	/** Id of the provider that it was sealed to. */
	provider: z.string().check(z.maxLength(40)),
	/** Whether a supporter is the one to be contacted. */
	toSupporter: z.boolean(),
	/** How they will be in touch: choices only, no name, number or address. */
	contact: channelSchema,
});

/**
 * What the page after sending needs. It travels in a cookie for five minutes, so it holds nothing
 * that names anyone or says what happened.
 */
export type Confirmation = z.infer<typeof confirmationSchema>;

/** What may be shown after this referral was stored. */
export function confirmationOf(
	referral: Referral,
	receipt: { reference: string; provider: ReferralProvider; area: ReferralArea },
): Confirmation {
	return {
		reference: receipt.reference,
		area: receipt.area.id,
		provider: receipt.provider.id,
		toSupporter: referral.cardFor === 'supporter',
		contact: choicesOf(referral.contact),
	};
}

function choicesOf(contact: SafeContact): Confirmation['contact'] {
	switch (contact.channel) {
		case 'call': {
			const { channel, announce, voicemail, someoneElse } = contact;
			return { channel, announce, voicemail, someoneElse };
		}
		case 'text':
			return { channel: contact.channel, first: contact.first, lineId: contact.lineId };
		case 'email':
			return { channel: contact.channel, lineId: contact.lineId };
		case 'self':
		case 'trusted':
			return { channel: contact.channel };
	}
}

/** Read a confirmation back from JSON; undefined when it is not one. */
export function readConfirmation(text: string): Confirmation | undefined {
	try {
		const read = z.safeParse(confirmationSchema, JSON.parse(text));
		return read.success ? read.data : undefined;
	} catch {
		// A cookie that is not JSON is not ours; the page for a missing confirmation follows.
		return undefined;
	}
}
