import { toBase64url } from '../referral/bytes.ts';
import type { Recipient } from '../referral/function-data.ts';
import { kidOf } from '../referral/keyring.ts';
import { type KeyFile, lockKey } from './key-file.ts';

/** What a new key is for. */
export interface KeyWanted extends Pick<Recipient, 'role' | 'epoch' | 'not_before' | 'not_after'> {
	/** Id of the provider. */
	provider: string;
}

/** A new key: the private part under its passphrase, and the public part for the keyring. */
export interface NewKey {
	/** What goes into a file that the provider keeps. */
	file: KeyFile;
	/** What goes into the provider's keyring. */
	recipient: Recipient;
}

/** Makes a key pair; the private part leaves this function locked, and in no other way. */
export async function createKey(
	{ provider, role, epoch, ...days }: KeyWanted,
	passphrase: string,
): Promise<NewKey> {
	const curve = { name: 'ECDH', namedCurve: 'P-256' };
	const pair = await crypto.subtle.generateKey(curve, true, ['deriveBits']);
	const raw = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
	const kid = await kidOf(raw);
	const jwk = await crypto.subtle.exportKey('jwk', pair.privateKey);
	const file = await lockKey({ provider, role, epoch, kid, jwk }, passphrase);
	return { file, recipient: { role, epoch, kid, p256: toBase64url(raw), ...days } };
}

/** Name of a key's file: provider, epoch and role. */
export function keyFileName({ provider, role, epoch }: KeyFile): string {
	return role === 'root' ? 'root.key.json' : `${provider}.${epoch}.${role}.key.json`;
}

/** A month as an epoch: its name and its first and last day. */
export function monthOf(year: number, month: number) {
	const first = new Date(Date.UTC(year, month - 1, 1));
	const last = new Date(Date.UTC(year, month, 0));
	return {
		epoch: first.toISOString().slice(0, 7),
		not_before: first.toISOString().slice(0, 10),
		not_after: last.toISOString().slice(0, 10),
	};
}
