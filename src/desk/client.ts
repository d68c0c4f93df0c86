import type * as z from 'zod/mini';
import { fromBase64url, toBase64url } from '../referral/bytes.ts';
import type { HeldKey } from '../referral/seal.ts';
import { openNonce } from '../referral/sealed-nonce.ts';
import {
	bearer,
	challengeSchema,
	type DeskProblem,
	deskPaths,
	type EventAnswer,
	eventAnswerSchema,
	type EventRequest,
	type HandOverAnswer,
	handOverAnswerSchema,
	type HandOverRequest,
	type List,
	listSchema,
	problemSchema,
	type Providers,
	providersSchema,
	type ThreadAnswer,
	threadAnswerSchema,
	type Token,
	tokenSchema,
} from './api.ts';

/** What an answer is: as it should be, refused with a reason, or nothing that can be read. */
export type Answered<T> =
	{ kind: 'ok'; value: T } | { kind: 'refused'; problem: DeskProblem } | { kind: 'no-answer' };

/** Sends one request to the site. */
export type Ask = (path: string, init: RequestInit) => Promise<Response>;

/** A desk that is signed in. */
export interface DeskClient {
	/** When the token ends, in milliseconds since 1970; `renew` moves it. */
	expires: () => number;
	/** Renews the token; refused once the session is over. */
	renew: () => Promise<Answered<Token>>;
	/** What waits. */
	list: () => Promise<Answered<List>>;
	/** One thread with what is sealed in it. */
	thread: (thread: string) => Promise<Answered<ThreadAnswer>>;
	/** Notes an event. */
	note: (event: EventRequest) => Promise<Answered<EventAnswer>>;
	/** Hands a referral on. */
	handOver: (handOver: HandOverRequest) => Promise<Answered<HandOverAnswer>>;
}

/** Reads what is public of every provider; needs no key. */
export async function readProviders(ask: Ask): Promise<Answered<Providers>> {
	return read(providersSchema, () => ask(deskPaths.providers, {}));
}

/** Signs in with a key: opens the challenge that was sealed to it. */
export async function signIn(
	ask: Ask,
	{ provider, key }: { provider: string; key: HeldKey },
): Promise<Answered<DeskClient>> {
	const asked = post({ provider, kid: key.kid });
	const challenge = await read(challengeSchema, () => ask(deskPaths.challenge, asked));
	if (challenge.kind !== 'ok') return challenge;
	const { record, sealed } = challenge.value;
	const opened = openNonce(fromBase64url(sealed) ?? new Uint8Array(), provider, key);
	const nonce = await opened.catch(() => undefined);
	// A challenge that does not open was sealed to a key that the site no longer knows.
	if (!nonce) return { kind: 'refused', problem: 'not-signed-in' };
	const given = post({ record, nonce: toBase64url(nonce) });
	const token = await read(tokenSchema, () => ask(deskPaths.token, given));
	return token.kind === 'ok' ? { kind: 'ok', value: createClient(ask, token.value) } : token;
}

function createClient(ask: Ask, first: Token): DeskClient {
	let current = first;

	async function call<T>(
		schema: z.ZodMiniType<T>,
		{ path, body }: { path: string; body?: unknown },
	): Promise<Answered<T>> {
		const init: ReturnType<typeof post> | undefined = body === undefined ? undefined : post(body);
		const headers = { ...init?.headers, Authorization: bearer + current.token };
		return read(schema, () => ask(path, { ...init, headers }));
	}

	return {
		expires: () => current.expires,
		renew: async () => {
			const renewed = await call(tokenSchema, { path: deskPaths.renew, body: {} });
			if (renewed.kind === 'ok') current = renewed.value;
			return renewed;
		},
		list: () => call(listSchema, { path: deskPaths.referrals }),
		thread: (thread) =>
			call(threadAnswerSchema, { path: `${deskPaths.referral}?thread=${thread}` }),
		note: (body) => call(eventAnswerSchema, { path: deskPaths.events, body }),
		handOver: (body) => call(handOverAnswerSchema, { path: deskPaths.handOver, body }),
	};
}

function post(body: unknown): { method: string; body: string; headers: Record<string, string> } {
	return {
		method: 'POST',
		body: JSON.stringify(body),
		headers: { 'Content-Type': 'application/json' },
	};
}

async function read<T>(
	schema: z.ZodMiniType<T>,
	asking: () => Promise<Response>,
): Promise<Answered<T>> {
	try {
		const answer = await asking();
		const json: unknown = await answer.json();
		const problem = problemSchema.safeParse(json);
		if (problem.success) return { kind: 'refused', problem: problem.data.problem };
		const { success, data } = schema.safeParse(json);
		return success && answer.ok ? { kind: 'ok', value: data } : { kind: 'no-answer' };
	} catch {
		return { kind: 'no-answer' };
	}
}
