import * as z from 'zod/mini';
import { type Keyring, keyringSchema, type Recipient } from './function-data.ts';
import { readKeyring } from './keyring.ts';
import { ringSignature } from './ring-signature.ts';
import { roles } from './seal-to.ts';

/** A keyring as it lies in keys/: with the signature of the root key over everything else. */
const signedSchema = z.extend(keyringSchema, {
	/** Ed25519, 64 bytes, base64url. */
	signature: z.string().check(z.regex(/^[\w-]{86}$/)),
});

/** A keyring with its signature. */
export type SignedKeyring = z.infer<typeof signedSchema>;

/** What a signed keyring is held against. */
export interface Held {
	/** Public half of the root key: Ed25519, 32 bytes, base64url. */
	root: string;
	/** The day, `YYYY-MM-DD`. */
	today: string;
}

/** Days before the last key of a role ends from which on nothing is built. */
export const daysBeforeEnd = 21;

/**
 * Reads a keyring that may be built with: signed by the root key, whole, and good for three weeks or more.
 * Throws an Error in one sentence that says what to do.
 */
export async function readSignedKeyring(
	json: unknown,
	{ root, today }: Held,
): Promise<SignedKeyring> {
	const { success, data } = signedSchema.safeParse(json);
	if (!success) {
		await readKeyring(withoutSignature(json));
		throw new Error('A keyring is not signed: run npm run desk -- keys sign.');
	}
	const ring = data;
	await readKeyring(ring);
	if ((await ringSignature(ring, [root])) !== 'signed') {
		throw new Error(
			`The keyring of ${ring.provider} is not signed by the root key that is pinned: have it signed again with npm run desk -- keys sign, and find out who changed it.`,
		);
	}
	const ending = endingSoon(ring, today);
	if (ending) {
		throw new Error(
			`The last ${ending.role} key of ${ring.provider} ends on ${ending.not_after}: run npm run desk -- keys rotate.`,
		);
	}
	return ring;
}

/** The last key of a role, if it ends within three weeks of a day (`YYYY-MM-DD`). */
export function endingSoon(ring: Keyring, today: string): Recipient | undefined {
	const limit = dayAfter(today, daysBeforeEnd);
	return roles
		.flatMap((role) => lastOf(ring.recipients.filter((key) => key.role === role)))
		.find(({ not_after }) => not_after < limit);
}

/** So many days after a day, both `YYYY-MM-DD`. */
export function dayAfter(day: string, days: number): string {
	return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

function lastOf(keys: readonly Recipient[]): Recipient[] {
	return keys.toSorted((a, b) => b.not_after.localeCompare(a.not_after)).slice(0, 1);
}

/** Everything of a ring's file but its signature. */
export function withoutSignature(json: unknown): unknown {
	const fields = typeof json === 'object' && json !== null ? Object.entries(json) : [];
	return Object.fromEntries(fields.filter(([name]) => name !== 'signature'));
}
