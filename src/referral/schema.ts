import * as z from 'zod/mini';
import type { Language } from '../words/language.ts';
import { fillIn } from '../words/say.ts';
import { allAnswers, oneAnswer, type RawAnswers } from './answers.ts';
import { checkOffered } from './check-offered.ts';
import {
	accessCodes,
	ageBands,
	harmCodes,
	helpCodes,
	noReplyCodes,
	policeCodes,
	sharedCodes,
	standardCodes,
	whenCodes,
} from './codes.ts';
import { dialledSchema, needed, safeContactSchema } from './contact.ts';
import { fieldOf } from './field-of.ts';
import type { ReferralProvider } from './function-data.ts';
import { createOffer } from './offer.ts';
import type { Place } from './place.ts';
import { problem, problemInWords, type Problem } from './problem.ts';
import { questions } from './questions.ts';
import { readAnswers } from './read-answers.ts';
import { recipientOf } from './routing.ts';
import { stopOf, type StopPage } from './stops.ts';

export type { RawAnswers } from './answers.ts';
export type { Problem } from './problem.ts';

/** What became of answers: a page that takes nothing, things to change, or a referral to send. */
export type Checked =
	| { kind: 'stop'; page: StopPage }
	| { kind: 'problems'; problems: Problem[] }
	| { kind: 'ready'; referral: Referral; provider: ReferralProvider };

/** Names the questions and the agreement as they were when a form was sent; sealed with it. */
export const formVersion = '2026-12';

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
			supporterName: needed(60, problem('supporterName'), problem('supporterNameLong')),
			/** Whether to contact the person who needs support or whoever asks. */
			contactWho: z.enum(['them', 'me'], problem('contactWho')),
		}),
	],
	problem('who'),
);

const parentSchema = z.discriminatedUnion('parentOk', [
	z.strictObject({
		/** They may talk to this parent or carer. */
		parentOk: z.literal('yes'),
		/** Name of the parent or carer. */
		parentName: needed(60, problem('parentName'), problem('parentNameLong')),
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
	ageGroup: z.enum(ageBands, problem('ageGroup')),
	/** Whether they may talk to a parent or carer; only where it was asked and answered. */
	parent: z.optional(parentSchema),
	/** Broad kinds of harm; empty when the question was skipped. */
	harm: z.array(z.enum(harmCodes)),
	/** How long ago it was; only where something was chosen above it. */
	when: z.optional(z.enum(whenCodes)),
	/** Whether the police have been told; only where it was answered. */
	police: z.optional(z.enum(policeCodes)),
	/** What would help; empty when the question was skipped. */
	help: z.array(z.enum(helpCodes)),
	/** What else would help, in the person's words. */
	helpOther: z.optional(z.string().check(z.maxLength(60, problem('helpOtherLong')))),
	/** Whether someone who might hurt or pressure them could see phone, messages or email. */
	shared: z.optional(z.enum(sharedCodes)),
	/** How to be in touch, with the safety answers of that way. */
	contact: safeContactSchema,
	/** The name to ask for; not there when the person gets in touch. */
	callMe: z.optional(needed(60, problem('callMe'), problem('callMeLong'))),
	/** How often they try; the provider's stated number of tries when not answered. */
	noReply: z.optional(z.enum(noReplyCodes)),
	/** What is needed to be able to talk; empty when the question was skipped. */
	access: z.array(z.enum(accessCodes)),
	/** The language to interpret, BCP 47, or `another`. */
	language: z.optional(z.string().check(z.maxLength(20))),
	/** Whether nobody of the person's own community may interpret. */
	notCommunity: z.boolean(),
	/** What else is needed, in the person's words. */
	accessOther: z.optional(z.string().check(z.maxLength(200, problem('accessOtherLong')))),
	/** Who must not learn of this; filled, any onward referral waits until a worker has checked. */
	doNotShare: z.optional(z.string().check(z.maxLength(200, problem('doNotShareLong')))),
	/** What else there is to know before getting in touch. */
	note: z.optional(z.string().check(z.maxLength(500, problem('noteLong')))),
	/** The language in which it was asked, BCP 47. */
	locale: z.string().check(z.maxLength(10)),
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
		error: problem('callMe'),
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
export function checkAnswers(raw: RawAnswers, place: Place): Checked {
	const provider = recipientOf(raw, place);
	const offer = createOffer(place.area, [provider], place.language);
	const page = stopOf(raw, place.area, offer);
	if (page) return { kind: 'stop', page };
	const refused = checkOffered(raw, offer, place.language);
	const checked = z.safeParse(referralSchema, readAnswers(raw, place, offer));
	if (checked.success && refused.length === 0) {
		return { kind: 'ready', referral: checked.data, provider };
	}
	return {
		kind: 'problems',
		problems: inOrder([...refused, ...missing(checked.error, { raw, refused, place })]),
	};
}

function missing(
	error: z.core.$ZodError | undefined,
	{ raw, refused, place }: { raw: RawAnswers; refused: readonly Problem[]; place: Place },
): Problem[] {
	const isRefused = refused.some(({ field }) => field === 'contact');
	return (error?.issues ?? [])
		.filter(({ path }) => !(isRefused && path[0] === 'contact'))
		.map(({ path, message }) => ({
			field: fieldOf(path, oneAnswer(raw, 'contact')),
			message: problemInWords(message, place.language),
		}));
}

/** The first problem of each field, in the order of the questions. */
function inOrder(problems: readonly Problem[]): Problem[] {
	return questions.flatMap(({ key }) => problems.find(({ field }) => field === key) ?? []);
}

/** The missing tick of the agreement, with the number to call instead; undefined when it is there. */
export function checkAgreement(
	raw: RawAnswers,
	provider: ReferralProvider,
	{ words }: Language,
): Problem | undefined {
	if (allAnswers(raw, 'agreeSend').includes('yes')) return undefined;
	const { phone } = provider.intake.selfContact.line;
	return { field: 'agreeSend', message: fillIn(words.problems.agreeSend, { phone }) };
}
