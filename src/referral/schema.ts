import * as z from 'zod/mini';
import { allAnswers, oneAnswer, type RawAnswers } from './answers.ts';
import { checkOffered } from './check-offered.ts';
import { harmCodes, policeCodes, standardCodes } from './codes.ts';
import { dialledSchema, needed, safeContactSchema } from './contact.ts';
import { fieldOf } from './field-of.ts';
import {
	ageBands,
	type FunctionData,
	type ReferralArea,
	type ReferralProvider,
} from './function-data.ts';
import { agreementMessage, messages } from './messages.ts';
import { createOffer } from './offer.ts';
import { questions } from './questions.ts';
import { readAnswers } from './read-answers.ts';
import { recipientOf } from './routing.ts';
import { stopOf, type StopPage } from './stops.ts';

export type { RawAnswers } from './answers.ts';

/** One thing to change: the name of a field, and what to do. */
export interface Problem {
	field: string;
	message: string;
}

/** What became of answers: a page that takes nothing, things to change, or a referral to send. */
export type Checked =
	| { kind: 'stop'; page: StopPage }
	| { kind: 'problems'; problems: Problem[] }
	| { kind: 'ready'; referral: Referral; provider: ReferralProvider };

/** Names the questions and the agreement as they were when a form was sent; sealed with it. */
export const formVersion = '2026-11';

const standard = z.optional(z.enum(standardCodes));

const askerSchema = z.discriminatedUnion(
	'who',
	[
		z.strictObject({
			/** The person asks for themselves. */
			who: z.literal('me'),
		}),
		z.strictObject({
			/** A parent or carer asks for a child, and is the one to contact. */
			who: z.literal('child'),
			/** Whether the child knows, so that the worker does not surprise them. */
			childKnows: standard,
			/** Whether the person who hurt the child lives with them or looks after them. */
			harmAtHome: standard,
		}),
		z.strictObject({
			/** Someone asks for another adult who knows and agrees. */
			who: z.literal('other-agrees'),
			/** Name of whoever asks. */
			supporterName: needed(60, messages.supporterName, messages.supporterNameLong),
			/** Whether to contact the person who needs support or whoever asks. */
			contactWho: z.enum(['them', 'me'], messages.contactWho),
		}),
	],
	messages.who,
);

const parentSchema = z.discriminatedUnion('parentOk', [
	z.strictObject({
		/** They may talk to this parent or carer. */
		parentOk: z.literal('yes'),
		/** Name of the parent or carer. */
		parentName: needed(60, messages.parentName, messages.parentNameLong),
		/** Number to dial. */
		parentPhone: dialledSchema,
		/** Number as typed. */
		parentPhoneTyped: z.string(),
	}),
	z.strictObject({
		/** They may not, or the person is not sure; neither changes anything else. */
		parentOk: z.enum(['no', 'not-sure']),
	}),
]);

const answersSchema = z.strictObject({
	/** Who asks, and for whom. */
	asker: askerSchema,
	/** Age band of the person who needs support; never a date of birth. */
	ageGroup: z.enum(ageBands, messages.ageGroup),
	/** Whether they may talk to a parent or carer; only where it was asked and answered. */
	parent: z.optional(parentSchema),
	/** Broad kinds of harm; empty when the question was skipped. */
	harm: z.array(z.enum(harmCodes)),
	/** Whether the police have been told; only where it was answered. */
	police: z.optional(z.enum(policeCodes)),
	/** How to be in touch, with the safety answers of that way. */
	contact: safeContactSchema,
	/** The name to ask for; not there when the person gets in touch. */
	callMe: z.optional(needed(60, messages.callMe, messages.callMeLong)),
	/** Whose safe-contact card this is. */
	cardFor: z.enum(['person', 'carer', 'supporter']),
	/** What the worker reads before anything else, derived from the answers and the area's policy. */
	marks: z.array(z.enum(['priority', 'age-not-given', 'do-not-contact-family'])),
	/** Whether the provider may pass it on after asking; false until the box is ticked. */
	agreeOnward: z.boolean(),
});

/**
 * What is sealed and sent: the answers that apply, and no others. Where a worker is to ask for
 * someone, the name must be there.
 */
export const referralSchema = answersSchema.check(
	z.refine(({ contact, callMe }) => (contact.channel === 'self') === (callMe === undefined), {
		path: ['callMe'],
		error: messages.callMe,
	}),
);

/** A validated referral, plain JSON. */
export type Referral = z.infer<typeof referralSchema>;

/** Names of the agreement's two boxes. */
const agreementNames = ['agreeSend', 'agreeOnward'] as const;

/** Answers without the agreement's boxes: a tick is made again each time, and never kept. */
export function withoutTicks(raw: RawAnswers): RawAnswers {
	const ticks: readonly string[] = agreementNames;
	return Object.fromEntries(Object.entries(raw).filter(([name]) => !ticks.includes(name)));
}

/** Every name that an answer may be posted under. */
export const answerNames: readonly string[] = [
	...questions.map(({ key }) => key),
	...agreementNames,
];

/** Names that may be posted more than once: groups of checkboxes. */
export const listNames: readonly string[] = questions
	.filter(({ kind }) => kind === 'checkboxes' || kind === 'slots')
	.map(({ key }) => key);

/**
 * Check what a form posted: the answers that take nothing first, then who receives it, then every
 * answer against the schema and against what that provider declared.
 */
export function checkAnswers(
	raw: RawAnswers,
	place: { area: ReferralArea; data: FunctionData },
): Checked {
	const provider = recipientOf(raw, place);
	const offer = createOffer(place.area, [provider]);
	const page = stopOf(raw, place.area, offer);
	if (page) return { kind: 'stop', page };
	const refused = checkOffered(raw, offer);
	const checked = z.safeParse(referralSchema, readAnswers(raw, place.area, offer));
	if (checked.success && refused.length === 0) {
		return { kind: 'ready', referral: checked.data, provider };
	}
	return {
		kind: 'problems',
		problems: inOrder([...refused, ...missing(checked.error, raw, refused)]),
	};
}

function missing(
	error: z.core.$ZodError | undefined,
	raw: RawAnswers,
	refused: readonly Problem[],
): Problem[] {
	const isRefused = refused.some(({ field }) => field === 'contact');
	return (error?.issues ?? [])
		.filter(({ path }) => !(isRefused && path[0] === 'contact'))
		.map(({ path, message }) => ({ field: fieldOf(path, oneAnswer(raw, 'contact')), message }));
}

/** The first problem of each field, in the order of the questions. */
function inOrder(problems: readonly Problem[]): Problem[] {
	return questions.flatMap(({ key }) => problems.find(({ field }) => field === key) ?? []);
}

/** The missing tick of the agreement, with the number to call instead; undefined when it is there. */
export function checkAgreement(raw: RawAnswers, provider: ReferralProvider): Problem | undefined {
	if (allAnswers(raw, 'agreeSend').includes('yes')) return undefined;
	return {
		field: 'agreeSend',
		message: agreementMessage(provider.intake.selfContact.line.phone),
	};
}
