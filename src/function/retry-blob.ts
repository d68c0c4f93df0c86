import { type Bytes, fromBase64url, fromUtf8, toBase64url, utf8 } from '../referral/bytes.ts';
import { type Confirmation, readConfirmation } from '../referral/confirmation.ts';
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
}

/** Signs a retry and writes it as the text of a hidden field. */
export async function createRetry({ blob, confirmation, fp }: Retry, env: Env): Promise<string> {
	const parts = [blob, utf8(confirmation), fp].map(toBase64url);
	const signed = { purpose: 'retry', text: parts.join('.') } as const;
	return [await createToken(env.tokenKey, signed, env.now()), ...parts].join('.');
}

/** Reads a retry that we signed; undefined for anything else. Its age does not matter: it is bound to its thread. */
export async function readRetry(text: string, env: Env): Promise<Retry | undefined> {
	const [hour = '', mac = '', ...parts] = text.split('.');
	const signed = { purpose: 'retry', text: parts.join('.') } as const;
	const token = `${hour}.${mac}`;
	const state = await checkToken(env.tokenKey, { ...signed, token, now: env.now() });
	const [blob, confirmation, fp] = parts.map(fromBase64url);
	const isOurs = state === 'valid' || state === 'expired';
	if (!isOurs || !blob || !confirmation || !fp) return undefined;
	return { blob, confirmation: fromUtf8(confirmation), fp };
}

/** The confirmation of a retry with the reference that it got. */
export function completeConfirmation(text: string, reference: string): string {
	const confirmation = readConfirmation(text);
	if (!confirmation) throw new Error('A signed retry holds no confirmation.');
	return JSON.stringify({ ...confirmation, reference } satisfies Confirmation);
}
