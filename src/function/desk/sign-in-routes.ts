import * as z from 'zod/mini';
import {
	type Challenge,
	challengeLasts,
	type ChallengeRequest,
	challengeRequestSchema,
	sessionLasts,
	type TokenRequest,
	tokenRequestSchema,
} from '../../desk/api.ts';
import { fromBase64url, sha256, toBase64url } from '../../referral/bytes.ts';
import { sealNonce } from '../../referral/sealed-nonce.ts';
import type { Env } from '../env.ts';
import type { DeskAlarm } from './desk-store.ts';
import { type DeskOutcome, deskRoute, readJson, signedInRoute } from './answer.ts';
import { findKey, issueToken } from './session.ts';
import { readSigned, sign } from './signed.ts';

const recordSchema = z.strictObject({
	/** Id of the provider that asked. */
	provider: z.string(),
	/** Key id that it asked for. */
	kid: z.string(),
	/** SHA-256 of the nonce, base64url. */
	nonce: z.string(),
	/** When it is good no longer, in milliseconds since 1970. */
	expires: z.number(),
});

/**
 * POST /desk/api/challenge: a nonce that only the holder of the key can read. For a provider or a key that nobody knows
 * it is sealed all the same, to a key that nobody holds.
 */
export const postChallenge = deskRoute(async (request, env): Promise<DeskOutcome> => {
	if (!(await env.limiter.maySignIn(env.addressOf(request)))) return { problem: 'too-many' };
	const asked = await readJson(request, challengeRequestSchema);
	return 'problem' in asked ? asked : { value: await challenge(asked.value, env) };
});

async function challenge(asked: ChallengeRequest, env: Env): Promise<Challenge> {
	const nonce = new Uint8Array(env.random(32));
	const sealed = await sealNonce(nonce, { to: findKey(asked, env.data) ?? env.decoy, asked });
	const record: z.infer<typeof recordSchema> = {
		...asked,
		nonce: toBase64url(await sha256(nonce)),
		expires: env.now() + challengeLasts,
	};
	const signed = await sign(record, { purpose: 'challenge', key: env.tokenKey });
	return { record: signed, sealed: toBase64url(sealed) };
}

/** POST /desk/api/token: a token for whoever opened a challenge within its time; what fails raises an alarm. */
export const postToken = deskRoute(async (request, env): Promise<DeskOutcome> => {
	if (!(await env.limiter.maySignIn(env.addressOf(request)))) return { problem: 'too-many' };
	const given = await readJson(request, tokenRequestSchema);
	if ('problem' in given) return given;
	const desk = await passed(given.value, env);
	const key = desk && findKey(desk, env.data);
	if (!desk || !key) {
		await alarm({ event: 'desk-refused', kind: 'sign-in', subject: 'desk' }, env);
		return { problem: 'not-signed-in' };
	}
	// Whoever uses the key that lies offline has lost the other one, or should not have it.
	if (key.role === 'recovery') {
		const { provider } = desk;
		await alarm({ event: 'desk-recovery-key', kind: 'recovery-key', subject: provider }, env);
	}
	return { value: await issueToken(desk, { since: env.now(), env }) };
});

/** POST /desk/api/renew: a fresh token for a session in use, until the session ends. */
export const postRenew = signedInRoute(async (_, { env, session }): Promise<DeskOutcome> =>
	session.since + sessionLasts > env.now()
		? { value: await issueToken(session, { since: session.since, env }) }
		: { problem: 'not-signed-in' },
);

async function passed({ record, nonce }: TokenRequest, env: Env) {
	const expected = { purpose: 'challenge', schema: recordSchema, key: env.tokenKey } as const;
	const read = await readSigned(record, expected);
	const bytes = fromBase64url(nonce);
	if (!read || !bytes || read.expires <= env.now()) return undefined;
	const isOpened = toBase64url(await sha256(bytes)) === read.nonce;
	return isOpened ? { provider: read.provider, kid: read.kid } : undefined;
}

interface SignInAlarm {
	event: 'desk-refused' | 'desk-recovery-key';
	kind: DeskAlarm;
	subject: string;
}

/** In the log and for the operator, who is told once an hour however often it happens. */
async function alarm({ event, kind, subject }: SignInAlarm, env: Env): Promise<void> {
	env.log({ event, route_id: 'POST /desk/api/token', status: 0, ms_bucket: 0 });
	await env.desk.raise({ kind, subject, day: Math.floor(env.now() / 86_400_000) });
}
