import { type Bytes, fromBase64url, fromUtf8, toBase64url, utf8 } from '../referral/bytes.ts';
import type { Times } from '../referral/working-time.ts';
import type { Env } from './env.ts';
import { checkToken, createToken } from './token.ts';

/** What the page after a failure carries, so that trying again needs nothing kept by the server. */
export interface Retry {
	/** The sealed referral with its address. */
	blob: Bytes;
	/** The confirmation to show, its reference still empty, as JSON. */
	confirmation: string;
	/** Fingerprint of the answers, so that the same ones sent on another way meanwhile are found again. */
	fp: Bytes;
	/** When the first contact is safe, for the promise of whenever it is stored; null where the person makes it. */
	times: Times | null;
}

/** Signs a retry and writes it as the text of a hidden field. */
export async function createRetry(
	{ blob, confirmation, fp, times }: Retry,
	env: Env,
): Promise<string> {
	const parts = [blob, utf8(confirmation), fp, utf8(JSON.stringify(times))].map(toBase64url);
	const signed = { purpose: 'retry', text: parts.join('.') } as const;
	return [await createToken(env.tokenKey, signed, env.now()), ...parts].join('.');
}

/** Reads a retry that we signed; undefined for anything else. Its age does not matter: it is bound to its thread. */
export async function readRetry(text: string, env: Env): Promise<Retry | undefined> {
	const [hour = '', mac = '', ...parts] = text.split('.');
	const signed = { purpose: 'retry', text: parts.join('.') } as const;
	const token = `${hour}.${mac}`;
	const state = await checkToken(env.tokenKey, { ...signed, token, now: env.now() });
	const [blob, confirmation, fp, times] = parts.map(fromBase64url);
	const isOurs = state === 'valid' || state === 'expired';
	if (!isOurs || !blob || !confirmation || !fp || !times) return undefined;
	const read = JSON.parse(fromUtf8(times)) as Times | null;
	return { blob, confirmation: fromUtf8(confirmation), fp, times: read };
}
