import * as z from 'zod/mini';
import { intakeSchema, keyringSchema } from '../referral/function-data.ts';
import { events, postedEvents } from './events.ts';

/** Where the desk's API answers. Every answer is strict JSON; nothing is kept in a cookie or in a cache. */
export const deskPaths = {
	/** POST: asks for a challenge. */
	challenge: '/desk/api/challenge',
	/** POST: gives an opened challenge back for a token. */
	token: '/desk/api/token',
	/** POST with a token: a fresh one for a session that is in use. */
	renew: '/desk/api/renew',
	/** GET: the providers and areas, public data, without a token. */
	providers: '/desk/api/providers',
	/** GET with a token: every referral of the provider that is not erased. */
	referrals: '/desk/api/referrals',
	/** GET with a token and `?thread=`: the ciphertexts of one thread. */
	referral: '/desk/api/referral',
	/** POST with a token: notes one event. */
	events: '/desk/api/events',
	/** POST with a token: hands one referral to another provider. */
	handOver: '/desk/api/hand-over',
} as const;

/** The header that carries a token: `Authorization: Bearer <token>`. */
export const bearer = 'Bearer ';

/** How long a challenge may take, in milliseconds. */
export const challengeLasts = 2 * 60_000;

/** How long a token is good for, in milliseconds. */
export const tokenLasts = 15 * 60_000;

/** How long tokens are renewed without a new challenge, in milliseconds: a working day, no longer. */
export const sessionLasts = 8 * 3_600_000;

const threadSchema = z.string().check(z.regex(/^[0-9a-f]{32}$/));
const kidSchema = z.string().check(z.regex(/^[0-9a-f]{16}$/));
const providerIdSchema = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/));
const versionSchema = z.int().check(z.gte(1), z.lte(20));
const base64urlSchema = z.string().check(z.regex(/^[\w-]+$/), z.maxLength(40_000));
const daySchema = z.int().check(z.gte(0));
const timeSchema = z.int().check(z.gte(0));

/** Asks for a challenge. */
export const challengeRequestSchema = z.strictObject({
	/** Id of the provider whose key it is. */
	provider: providerIdSchema,
	/** Key id of the key that will open it. */
	kid: kidSchema,
});

/** A challenge: the same for a provider or a key that nobody knows. */
export const challengeSchema = z.strictObject({
	/** What is given back untouched: provider, key, hash of the nonce and expiry, signed. */
	record: z.string(),
	/** The nonce, sealed to the key, base64url. `openNonce` opens it. */
	sealed: base64urlSchema,
});

/** Gives an opened challenge back. */
export const tokenRequestSchema = z.strictObject({
	/** The record as it came. */
	record: z.string().check(z.maxLength(2000)),
	/** The nonce: 32 bytes, base64url. */
	nonce: z.string().check(z.regex(/^[\w-]{43}$/)),
});

/** A token and when it ends. */
export const tokenSchema = z.strictObject({
	/** What the `Authorization` header carries; kept in memory only. */
	token: z.string(),
	/** When it is good no longer, in milliseconds since 1970. */
	expires: timeSchema,
});

/** Something that was done about one version of a referral; it holds no personal data. */
export const eventSchema = z.strictObject({
	/** 1 for the first of its version. */
	n: z.int(),
	/** What was done. */
	event: z.enum(events),
	/** How, from the closed list of the event; the provider's id for `agreed` and `handed`; else empty. */
	code: z.string(),
	/** Day, counted from 1 January 1970; a time of day is never kept. */
	day: daySchema,
	/** For `opened`: whether it was within the promised time; null where no clock ran, and for other events. */
	inTime: z.nullable(z.boolean()),
});

/** One version of a referral as the list shows it: nothing of it is opened. */
export const waitingSchema = z.strictObject({
	/** Thread id: 32 hexadecimal digits, shared by all versions. */
	thread: threadSchema,
	/** 1 for what was sent first; higher for answers that were sent again. */
	version: versionSchema,
	/** The reference as stored, ten characters, shared by all versions. */
	reference: z.string(),
	/** Id of the area. */
	area: z.string(),
	/** Its queue. */
	lane: z.enum(['normal', 'suspect', 'canary']),
	/** Who sealed it; what a browser sealed was checked by nobody. */
	sealedBy: z.enum(['browser', 'server']),
	/** How far it has come. */
	state: z.enum(['stored', 'delivered', 'acked']),
	/** Day of arrival, counted from 1 January 1970. */
	day: daySchema,
	/** Until when it is to be opened, in milliseconds since 1970; null once it was or that moment is over, or where no clock runs. */
	openBy: z.nullable(timeSchema),
	/** Whether that moment is over and nobody has opened it. */
	isOverdue: z.boolean(),
	/** What was done about it, the first first. */
	events: z.array(eventSchema),
	/** Whether somebody with its code has asked that nobody gets in touch. */
	isStopped: z.boolean(),
	/** How many notes of changed safe details there are, none of them checked with the person. */
	changes: z.int(),
	/** Key ids that open it. */
	kids: z.array(kidSchema),
});

/** Everything of one provider that is not erased. */
export const listSchema = z.strictObject({
	/** By day, reference and version. */
	referrals: z.array(waitingSchema),
	/** The clock of the function, in milliseconds since 1970. */
	now: timeSchema,
});

/** One thread with what is sealed in it. */
export const threadAnswerSchema = z.strictObject({
	/** Its versions, the first first. `openReferral` opens `sealed` with provider, thread and version. */
	versions: z.array(
		z.extend(waitingSchema, {
			/** The envelope, base64url. */
			sealed: base64urlSchema,
		}),
	),
	/** Notes of changed safe details, the first first. `openNote` opens them with id and provider. */
	notes: z.array(
		z.strictObject({
			/** Its id: 32 hexadecimal digits. */
			id: threadSchema,
			/** Day of arrival, counted from 1 January 1970. */
			day: daySchema,
			/** The envelope, base64url. */
			sealed: base64urlSchema,
		}),
	),
	/** The clock of the function, in milliseconds since 1970. */
	now: timeSchema,
});

const addressed = {
	/** Thread id. */
	thread: threadSchema,
	/** Version that it is about. */
	version: versionSchema,
	/** `n` of the last event that the sender has seen of this version, 0 for none: two desks never overwrite each other. */
	after: z.int().check(z.gte(0), z.lte(50)),
};

/** Notes one event. The same request sent twice is noted once. */
export const eventRequestSchema = z.strictObject({
	...addressed,
	/** What was done. */
	event: z.enum(postedEvents),
	/** How: one of `eventCodes[event]`; a provider's id for `agreed`; absent where the event has no codes. */
	code: z.optional(z.string().check(z.regex(/^[a-z0-9-]{1,40}$/))),
});

/** Hands one referral on, sealed again in the browser to the keys of another provider. */
export const handOverRequestSchema = z.strictObject({
	...addressed,
	/** Id of the provider that it goes to; an `agreed` event with this code must stand. */
	to: providerIdSchema,
	/** A new thread id, drawn by the desk; `sealed` is bound to it, to version 1 and to `to`. */
	newThread: threadSchema,
	/** The new envelope, base64url, at most 24 KiB before encoding. */
	sealed: base64urlSchema,
});

/** What stands after an event. */
export const eventAnswerSchema = z.strictObject({
	/** The events of the version, the first first. */
	events: z.array(eventSchema),
});

/** What stands after a hand-over. */
export const handOverAnswerSchema = z.strictObject({
	/** The events of the version, the first first. */
	events: z.array(eventSchema),
	/** Reference of the new referral at the other provider. */
	reference: z.string(),
});

/** What the desk may read of everybody: all of it is public. */
export const providersSchema = z.strictObject({
	/** Every provider that a referral can be handed to. */
	providers: z.array(
		z.strictObject({
			/** Id. */
			id: providerIdSchema,
			/** Name as people know it. */
			name: z.string(),
			/** What the provider runs. */
			serviceName: z.string(),
			/** What it has declared: words that may be said, hours, attempts. */
			intake: intakeSchema,
			/** What its referrals are sealed to; `sealTo` chooses the keys of a day. */
			keyring: keyringSchema,
		}),
	),
	/** The areas whose forms are open. */
	areas: z.array(
		z.strictObject({
			/** Id. */
			id: z.string(),
			/** Name. */
			name: z.string(),
			/** Whose bank holidays apply. */
			nation: z.enum(['england', 'wales']),
		}),
	),
});

/** Why something was refused, with its status. */
export const problemStatuses = {
	/** Not as this file says. */
	'bad-request': 400,
	/** No token, an altered one, one that has ended, or a challenge that was not passed. */
	'not-signed-in': 401,
	/** Not sent by our own page. */
	'other-site': 403,
	/** No such referral of this provider. */
	'not-found': 404,
	/** Somebody has asked that nobody gets in touch. */
	stopped: 409,
	/** The version was not opened yet. */
	'not-opened': 409,
	/** The person's agreement to this provider is not noted. */
	'not-agreed': 409,
	/** Another event was noted since `after`: list again. */
	moved: 409,
	/** Fifty events are noted: no more fit. */
	full: 409,
	/** Erased, so that nothing more can be noted or handed on. */
	erased: 409,
	'too-large': 413,
	'wrong-type': 415,
	/** Too many attempts from this network: try again after ten minutes. */
	'too-many': 429,
	/** The database did not answer: nothing was noted, try again. */
	unavailable: 503,
} as const;

/** Why something was refused. */
export type DeskProblem = keyof typeof problemStatuses;

/** A refusal. */
export const problemSchema = z.strictObject({
	/** Why. */
	problem: z.enum(Object.keys(problemStatuses) as [DeskProblem, ...DeskProblem[]]),
});

/** Asks for a challenge. */
export type ChallengeRequest = z.infer<typeof challengeRequestSchema>;
/** A challenge. */
export type Challenge = z.infer<typeof challengeSchema>;
/** Gives an opened challenge back. */
export type TokenRequest = z.infer<typeof tokenRequestSchema>;
/** A token and when it ends. */
export type Token = z.infer<typeof tokenSchema>;
/** Something that was done about one version. */
export type DeskEvent = z.infer<typeof eventSchema>;
/** One version of a referral as the list shows it. */
export type Waiting = z.infer<typeof waitingSchema>;
/** Everything of one provider that is not erased. */
export type List = z.infer<typeof listSchema>;
/** One thread with what is sealed in it. */
export type ThreadAnswer = z.infer<typeof threadAnswerSchema>;
/** Notes one event. */
export type EventRequest = z.infer<typeof eventRequestSchema>;
/** What stands after an event. */
export type EventAnswer = z.infer<typeof eventAnswerSchema>;
/** Hands one referral on. */
export type HandOverRequest = z.infer<typeof handOverRequestSchema>;
/** What stands after a hand-over. */
export type HandOverAnswer = z.infer<typeof handOverAnswerSchema>;
/** What the desk may read of everybody. */
export type Providers = z.infer<typeof providersSchema>;
