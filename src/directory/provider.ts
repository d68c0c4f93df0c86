import * as z from 'zod';
import { declaredChannels } from '../referral/function-data.ts';
import { deliverySchema } from './alert-channels.ts';
import { age, day, openingHours, phone, slug, words } from './fields.ts';
import { sourced } from './source.ts';

const line = z.strictObject({
	/** Stable id that an answer refers to. */
	id: slug,
	/** The exact words, at most 160 characters: one text message. */
	text: words(160),
});

/** What a receiving team has declared that it can do; nothing else is offered to a person. */
const intakeSchema = z
	.strictObject({
		/** Channels that the team can use; people can always get in touch themselves. */
		channels: z.array(z.enum(declaredChannels)),
		/** When the team is there; safe times are offered inside these hours only. */
		hours: z.array(openingHours).min(1),
		/** Languages it can speak or interpret, as BCP 47 codes. */
		languages: z.array(words(20)).min(1),
		/** Whether calls show a number on the person's phone. */
		callerDisplay: z.enum(['shown', 'withheld', 'varies']),
		/** The number that calls show, when they show one. */
		callerNumber: phone.optional(),
		/** How many times it tries before it stops. */
		attempts: z.int().min(1).max(5),
		/** Text messages that may be sent, word for word. */
		textLines: z.array(line).default([]),
		/** Email subjects that may be used, word for word. */
		emailSubjects: z.array(line).default([]),
		/** The sender that a text shows. */
		textSender: words(20).optional(),
		/** The number that a person may text first. */
		textNumber: phone.optional(),
		/** Whether staff can give another name than the team's when they call. */
		coverName: z.boolean(),
		/** Whether staff can say "wrong number" when somebody else answers. */
		wrongNumber: z.boolean(),
		/** Whether staff can begin a call with a word that the person chose. */
		safeWord: z.boolean(),
		/** Whether answers of a person who will get in touch can be held for 30 days. */
		keepHeld: z.boolean(),
		/** How soon the first contact is made. */
		firstContactTarget: z.strictObject({
			/** How many units. */
			value: z.int().min(1),
			/** Hours or days on which the team works. */
			unit: z.enum(['working-hours', 'working-days']),
		}),
		/** What happens outside the hours, in one sentence. */
		afterHours: words(200),
		/** How a person gets in touch on their own: a line of the register, and what to say. */
		selfContact: z.strictObject(
			{
				/** Id of the helpline. */
				helplineId: slug,
				/** Words that the person can say. */
				say: words(200),
			},
			'Add ‘selfContact’: people can always get in touch themselves.',
		),
		/** What a professional does instead of the form. */
		professionalRoute: words(300),
	})
	.superRefine((intake, context) => {
		const declares = (channel: (typeof declaredChannels)[number], lines: unknown[]) =>
			intake.channels.includes(channel) && lines.length === 0;
		if (declares('text', intake.textLines)) {
			context.addIssue({
				code: 'custom',
				path: ['textLines'],
				message: 'You offer text messages but no message to send. Add ‘textLines’.',
			});
		}
		if (declares('email', intake.emailSubjects)) {
			context.addIssue({
				code: 'custom',
				path: ['emailSubjects'],
				message: 'You offer email but no subject line. Add ‘emailSubjects’.',
			});
		}
	});

/** A team that receives referrals: one for each set of keys. */
export const providerSchema = z.strictObject({
	/** Id, at most 40 characters; also the name of its keyring. */
	id: slug.max(40),
	/** Name shown to the person, at most 60 characters. */
	name: words(60),
	/** What it runs, as in "who run [service name]". */
	serviceName: words(80),
	/** The organisation, or `unknown` where no source names one. */
	orgId: slug,
	/** Areas it can receive from. */
	policeAreaIds: z.array(slug).min(1),
	/** Lowest age it serves. */
	ageMin: age.optional(),
	/** Highest age it serves. */
	ageMax: age.optional(),
	/** True while `intake` is a sample that no team has agreed. */
	intakeIsExample: z.boolean(),
	/** What it can do. */
	intake: intakeSchema,
	/** How it is told that a referral waits; a demonstration team without it gets files in .data/outbox/. */
	delivery: deliverySchema.optional(),
	/** True for a demonstration team that reaches nobody. */
	demo: z.boolean(),
	/** Day on which somebody checked this declaration with the team. */
	verifiedOn: day.optional(),
	/** Role of who checked. */
	verifiedBy: words(80).optional(),
	/** Day by which it is checked again. */
	reviewOn: day.optional(),
	...sourced,
});

/** A team that receives referrals. */
export type Provider = z.output<typeof providerSchema>;
