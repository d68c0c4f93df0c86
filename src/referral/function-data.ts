import * as z from 'zod/mini';
import { alertingSchema } from './alerting.ts';
import { ageBands, declaredChannels } from './codes.ts';

export { ageBands, declaredChannels } from './codes.ts';
export type { AgeBand } from './codes.ts';

const text = z.string().check(z.minLength(1));
const day = z.iso.date();

/** One stretch of opening hours, local time in Europe/London. */
const openingSchema = z.strictObject({
	/** Days on which this stretch applies, `mon` to `sun`. */
	days: z.array(z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'])),
	/** Opening time, `HH:MM`. */
	opens: z.string().check(z.regex(/^\d\d:\d\d$/)),
	/** Closing time, `HH:MM`; `24:00` for midnight at the end of the day. */
	closes: z.string().check(z.regex(/^\d\d:\d\d$/)),
});

/** A neutral message line or subject line that the provider has agreed to send word for word. */
const lineSchema = z.strictObject({
	/** Stable id that the answer refers to. */
	id: text,
	/** The exact words. */
	text,
});

/** A phone line as the journey's pages print it. */
export const phoneLineSchema = z.strictObject({
	/** Id of the helpline in the register. */
	id: text,
	/** The line's name. */
	name: text,
	/** Number as printed, grouped with spaces. */
	phone: text,
	/** Opening hours in words; "check opening times" where the register holds none. */
	hours: text,
	/** The same in each other language of the journey, by its code. */
	hoursIn: z.optional(z.record(z.string(), text)),
	/** For whom the line is, in one short phrase. */
	whoFor: text,
});

/** What a provider has declared that it can do; nothing else is offered to a person. */
export const intakeSchema = z.strictObject({
	/** Channels the provider can use; `self` is implied. */
	channels: z.array(z.enum(declaredChannels)),
	/** When the provider is open; safe times are offered inside these hours only. */
	hours: z.array(openingSchema),
	/** Languages the provider can speak or interpret, BCP 47. */
	languages: z.array(text),
	/** Whether calls show a number on the person's phone. */
	callerDisplay: z.enum(['shown', 'withheld', 'varies']),
	/** The number that calls show, when they show one. */
	callerNumber: z.optional(text),
	/** How many times the provider tries before it stops. */
	attempts: z.int().check(z.gte(1), z.lte(5)),
	/** Text messages that may be sent, at most 160 characters each. */
	textLines: z.array(lineSchema),
	/** Email subjects that may be used. */
	emailSubjects: z.array(lineSchema),
	/** The sender that a text shows. */
	textSender: z.optional(text),
	/** The number that a person may text first. */
	textNumber: z.optional(text),
	/** Whether staff can give another name than the provider's when they call. */
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
		value: z.int().check(z.gte(1)),
		/** Hours or days on which the provider works. */
		unit: z.enum(['working-hours', 'working-days']),
	}),
	/** What happens outside the hours, in one sentence. */
	afterHours: text,
	/** How a person gets in touch on their own: a line of the register, and what to say. */
	selfContact: z.strictObject({
		/** The line, copied from the register at build. */
		line: phoneLineSchema,
		/** Words that the person can say. */
		say: text,
	}),
	/** What a professional does instead of this form. */
	professionalRoute: text,
});

/** A recipient's public key: raw P-256 point and the days between which it is sealed to. */
export const recipientSchema = z.strictObject({
	/** Whose key: the desk's, or the provider's recovery key kept offline. */
	role: z.enum(['desk', 'recovery']),
	/** Month or span the key belongs to, such as `2026-11`. */
	epoch: text,
	/** Key id: the first 8 bytes of SHA-256 of the raw public key, 16 hex digits. */
	kid: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
	/** The uncompressed point, 65 bytes, base64url without padding. */
	p256: z.string().check(z.regex(/^[A-Za-z0-9_-]{87}$/)),
	/** First day of use. */
	not_before: day,
	/** Last day of use. */
	not_after: day,
});

/** The public keys that a provider's referrals are sealed to: at least two, at most eight. */
export const keyringSchema = z.strictObject({
	/** Id of the provider. */
	provider: text,
	/** Whether these keys were made for a demonstration; the launch check refuses them. */
	demo: z.boolean(),
	/** The recipients. */
	recipients: z.array(recipientSchema).check(z.minLength(2), z.maxLength(8)),
	/** Ed25519 of the root key over everything else: 64 bytes, base64url. Every ring of a build has it. */
	signature: z.optional(z.string().check(z.regex(/^[\w-]{86}$/))),
});

const providerSchema = z.strictObject({
	/** Id, at most 40 characters. */
	id: z.string().check(z.maxLength(40)),
	/** Name shown to the person, at most 60 characters. */
	name: text,
	/** What the provider runs, shown before the form: "who run [service name]". */
	serviceName: text,
	/** Whether this is a demonstration provider that reaches nobody. */
	demo: z.boolean(),
	/** Lowest age it serves, if it says. */
	ageMin: z.optional(z.int()),
	/** Highest age it serves, if it says. */
	ageMax: z.optional(z.int()),
	/** What it can do. */
	intake: intakeSchema,
	/** What its referrals are sealed to. */
	keyring: keyringSchema,
});

const bandSchema = z.strictObject({
	/** Whether this age group may use the form alone or sees the page for children. */
	self: z.enum(['form', 'child-page']),
	/** Recipient for this age group; null is the area's general provider. */
	providerId: z.nullable(text),
	/** Whether the young person's notice is shown. */
	notice: z.enum(['none', 'young-person']),
	/** Whether the question about a parent or carer is asked. */
	parentQuestion: z.enum(['never', 'optional']),
	/** Whether the referral is marked for a first look. */
	priority: z.boolean(),
});

const areaSchema = z.strictObject({
	/** Id of the police force area. */
	id: z.string().check(z.maxLength(40)),
	/** Its name. */
	name: text,
	/** Name of the commissioning body on the day of the build. */
	bodyName: text,
	/** The body's short name, as the header of its pages shows it. */
	logoText: text,
	/** Languages in which its journey is published: English always. */
	languages: z.array(z.enum(['en', 'cy'])),
	/** Those of them that nobody has reviewed yet, shown in a demonstration to whoever is to review them. */
	notReviewed: z.optional(z.array(z.enum(['cy']))),
	/** Which nation's bank holidays and lines apply. */
	nation: z.enum(['england', 'wales']),
	/** Who receives a referral that no route or band claims. */
	generalProviderId: text,
	/** Lots and other dedicated routes: needs and ages to a provider. */
	routes: z.array(
		z.strictObject({
			/** Need codes that lead here. */
			needs: z.array(text),
			/** Lowest age served, if the source says. */
			ageMin: z.optional(z.int()),
			/** Highest age served, if the source says. */
			ageMax: z.optional(z.int()),
			/** The recipient. */
			providerId: text,
		}),
	),
	/** The area's age policy, every band once. */
	bands: z.record(z.enum(ageBands), bandSchema),
	/** Whether a parent or carer may ask on a child's behalf. */
	carerAllowed: z.boolean(),
	/** Phone of the council's children's services, if published. */
	childrensServicesPhone: z.nullable(text),
	/** The sexual assault referral centre, if one was verified. */
	sarc: z.nullable(
		z.strictObject({
			/** Its name. */
			name: text,
			/** Number as printed. */
			phone: text,
			/** Its hours, in words. */
			hours: text,
		}),
	),
});

/** What the build tells the function: build/function-data.json, checked when a host starts. */
export const functionDataSchema = z.strictObject({
	/** Whether the site is a demonstration. */
	demo: z.boolean(),
	/** The neutral site that `/exit` leads to. */
	exit: z.strictObject({
		/** Its name, as printed. */
		name: text,
		/** Its address. */
		url: z.url(),
	}),
	/** Bank holidays of each nation, in order: nobody is in touch on them. */
	bankHolidays: z.strictObject({ england: z.array(day), wales: z.array(day) }),
	/** Lines printed on every error page and on the confirmation, in order. */
	phoneLines: z.array(phoneLineSchema).check(z.minLength(1)),
	/** Areas whose form is open. */
	areas: z.array(areaSchema),
	/** Listings whose mistakes can be reported: area and last part of the address, `dorset/victim-support`. */
	listings: z.array(z.string()),
	/** Every provider that an area can route to. */
	providers: z.array(providerSchema),
	/** Who is told of what, for the function alone: the pages' copy of this data does not have it. */
	alerting: z.optional(alertingSchema),
});

/** What the build tells the function. */
export type FunctionData = z.infer<typeof functionDataSchema>;
/** An area whose form is open. */
export type ReferralArea = z.infer<typeof areaSchema>;
/** A team that receives referrals. */
export type ReferralProvider = z.infer<typeof providerSchema>;
/** What a provider declared. */
export type Intake = z.infer<typeof intakeSchema>;
/** A provider's public keys. */
export type Keyring = z.infer<typeof keyringSchema>;
/** One public key of a ring. */
export type Recipient = z.infer<typeof recipientSchema>;
/** A phone line as printed. */
export type PhoneLine = z.infer<typeof phoneLineSchema>;
