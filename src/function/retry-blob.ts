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
}

/** Signs a retry and writes it as the text of a hidden field. */
export async function createRetry({ blob, confirmation }: Retry, env: Env): Promise<string> {
	const parts = [toBase64url(blob), toBase64url(utf8(confirmation))];
	const signed = { purpose: 'retry', text: parts.join('.') } as const;
	return [await createToken(env.tokenKey, signed, env.now()), ...parts].join('.');
}

/** Reads a retry that we signed; undefined for anything else. Its age does not matter: it is bound to its thread. */
export async function readRetry(text: string, env: Env): Promise<Retry | undefined> {
	const [hour = '', mac = '', blobText = '', confirmationText = ''] = text.split('.');
	const signed = { purpose: 'retry', text: `${blobText}.${confirmationText}` } as const;
	const token = `${hour}.${mac}`;
	const state = await checkToken(env.tokenKey, { ...signed, token, now: env.now() });
	const blob = fromBase64url(blobText);
	const confirmation = fromBase64url(confirmationText);
	if ((state !== 'valid' && state !== 'expired') || !blob || !confirmation) return undefined;
	return { blob, confirmation: fromUtf8(confirmation) };
}

/** The confirmation of a retry with the reference that it got. */
export function completeConfirmation(text: string, reference: string): string {
	const confirmation = readConfirmation(text);
	if (!confirmation) throw new Error('A signed retry holds no confirmation.');
	return JSON.stringify({ ...confirmation, reference } satisfies Confirmation);
}
