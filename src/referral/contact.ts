import * as z from 'zod/mini';
import { announceCodes, relationCodes, someoneElseCodes } from './codes.ts';
import { problem } from './problem.ts';
import { allSlots } from './safe-times.ts';

const yesNoUnsure = ['yes', 'no', 'not-sure'] as const;

/** Text that must be there, up to `max` characters. */
export function needed(max: number, missing: string, tooLong: string) {
	return z.string(missing).check(z.minLength(1, missing), z.maxLength(max, tooLong));
}

/** A number that can be dialled: 10 to 15 digits, with + where the country is known. */
export const dialledSchema = z
	.string(problem('phone'))
	.check(z.regex(/^\+?\d{10,15}$/, problem('phone')));

/** When contact is safe: any time the provider is open, or chosen slots. */
const safeTimesSchema = z.union(
	[
		z.strictObject({
			/** Any time the provider is open. */
			any: z.literal(true),
			/** What else there is to know about times. */
			note: z.optional(z.string().check(z.maxLength(100, problem('safeTimesNoteLong')))),
		}),
		z.strictObject({
			/** Days and parts of them, local time (Europe/London). */
			slots: z.array(z.enum(allSlots)).check(z.minLength(1, problem('safeTimes'))),
			/** What else there is to know about times. */
			note: z.optional(z.string().check(z.maxLength(100, problem('safeTimesNoteLong')))),
		}),
	],
	problem('safeTimes'),
);

const byNumber = {
	/** The number to dial. */
	phone: dialledSchema,
	/** The number as the person typed it. */
	phoneTyped: z.string(),
	/** When contact is safe. */
	times: safeTimesSchema,
	/** A word that the worker says first, so that the person knows the call is real. */
	safeWord: z.optional(z.string().check(z.maxLength(20, problem('safeWordLong')))),
};

const callSchema = z
	.strictObject({
		/** They call. */
		channel: z.literal('call'),
		...byNumber,
		/** Whether a call from a withheld number is answered; only when the provider's may be. */
		withheldOk: z.optional(z.boolean(problem('withheldOk'))),
		/** Whether a voicemail is safe. */
		voicemail: z.boolean(problem('voicemail')),
		/** What may be said about who is calling. */
		announce: z.enum(announceCodes, problem('announce')),
		/** The name to give instead, with `announce` = `cover`. */
		coverName: z.optional(needed(30, problem('coverName'), problem('coverNameLong'))),
		/** What to do when someone else answers. */
		someoneElse: z.enum(someoneElseCodes, problem('someoneElse')),
	})
	.check(
		z.refine(({ announce, coverName }) => (announce === 'cover') === (coverName !== undefined), {
			path: ['coverName'],
			error: problem('coverName'),
		}),
	);

const textSchema = z.strictObject({
	/** They text. */
	channel: z.literal('text'),
	...byNumber,
	/** Whether anyone else could read the texts. */
	textsRead: z.enum(yesNoUnsure, problem('textsRead')),
	/** Who texts first. */
	first: z.enum(['they-first', 'me-first'], problem('textFirst')),
	/** Id of the provider's line that is sent, word for word. */
	lineId: needed(60, problem('messageLine'), problem('messageLine')),
});

const emailSchema = z.strictObject({
	/** They email. */
	channel: z.literal('email'),
	/** The address, as typed. */
	email: z.email(problem('email')).check(z.maxLength(254, problem('email'))),
	/** Whether anyone else reads the inbox. */
	inboxRead: z.enum(yesNoUnsure, problem('inboxRead')),
	/** Id of the provider's subject line. */
	lineId: needed(60, problem('messageLine'), problem('messageLine')),
});

const selfSchema = z.strictObject({
	/** The person gets in touch; no contact detail is held. */
	channel: z.literal('self'),
	/** Their answers are kept for 30 days. With anything else nothing is stored at all. */
	keep: z.literal(true),
});

const trustedSchema = z.strictObject({
	/** They call someone the person trusts: no voicemail, ask by name, say nothing else. */
	channel: z.literal('trusted'),
	/** That person's name. */
	name: needed(60, problem('trustedName'), problem('trustedNameLong')),
	/** How the two know each other. */
	relation: z.enum(relationCodes, problem('trustedRelation')),
	/** The number to dial. */
	phone: dialledSchema,
	/** The number as typed. */
	phoneTyped: z.string(),
	/** They know about this and agree. */
	knows: z.literal(true, {
		error: ({ input }) => (input === false ? problem('trustedNotYet') : problem('trustedKnows')),
	}),
});

/**
 * The safe-contact card (referral-form, section 6): one way to be in touch with its safety answers.
 * There is no default: a missing answer is refused, and never read as safe.
 */
export const safeContactSchema = z.discriminatedUnion(
	'channel',
	[callSchema, textSchema, emailSchema, selfSchema, trustedSchema],
	problem('contact'),
);

/** One way to be in touch, with its safety answers. */
export type SafeContact = z.infer<typeof safeContactSchema>;
/** When contact is safe. */
export type SafeTimes = z.infer<typeof safeTimesSchema>;

/** Whether a voicemail may name the provider: only if it may be said to whoever listens. */
export function mayNameInVoicemail(contact: SafeContact): boolean {
	return contact.channel === 'call' && contact.voicemail && contact.announce === 'yes';
}
