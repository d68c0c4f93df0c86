import * as z from 'zod/mini';
import { announceCodes, noReplyCodes, someoneElseCodes } from './codes.ts';

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
	z.strictObject({
		channel: z.literal('self'),
		/** Local day on which the answers are deleted at the latest, `YYYY-MM-DD`. */
		keptUntil: z.iso.date(),
	}),
	z.strictObject({ channel: z.literal('trusted') }),
]);

const confirmationSchema = z.strictObject({
	/** The reference, as stored. */
	reference: z.string().check(z.maxLength(40)),
	/** The code that pauses or stops contact, as stored: six characters. */
	code: z.string().check(z.maxLength(6)),
	/**
	 * By when contact comes, in milliseconds since 1970; see `promisedBy`. Absent where the person makes the first move,
	 * and where no time that is safe comes within eight weeks: then only the provider's target can be said.
	 */
	promised: z.optional(z.int()),
	/** Id of the area. */
	area: z.string().check(z.maxLength(40)),
	/** Id of the provider that it was sealed to. */
	provider: z.string().check(z.maxLength(40)),
	/** Whether a supporter is the one to be contacted. */
	toSupporter: z.boolean(),
	/** How often they try, where the person chose; else the provider's stated number. */
	noReply: z.optional(z.enum(noReplyCodes)),
	/** How they will be in touch: choices only, no name, number or address. */
	contact: channelSchema,
});

/**
 * What the page after sending needs. It travels in a cookie for five minutes, so it holds nothing
 * that names anyone or says what happened.
 */
export type Confirmation = z.infer<typeof confirmationSchema>;

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
