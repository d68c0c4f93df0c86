import { toBase64url } from '../referral/bytes.ts';
import type { Keyring, Recipient } from '../referral/function-data.ts';
import { daysUntilDestroyed } from '../referral/kept.ts';
import { kidOf } from '../referral/keyring.ts';
import { roles } from '../referral/seal-to.ts';
import { keyringBytes } from '../referral/ring-signature.ts';
import { dayAfter, type SignedKeyring } from '../referral/signed-keyring.ts';
import { type KeyFile, lockKey } from './key-file.ts';
import { monthOf } from './new-key.ts';

/** Days for which a key stays in its ring after its last day: a form that was open when it ended can still be sent. */
export const daysInRing = 7;

/** A new root key: its file, and the public half that is pinned in src/site.ts. */
export async function createRoot(passphrase: string): Promise<{ file: KeyFile; root: string }> {
	const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
	const raw = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
	const jwk = await crypto.subtle.exportKey('jwk', pair.privateKey);
	const about = { provider: '', role: 'root', epoch: '', kid: await kidOf(raw) } as const;
	return { file: await lockKey({ ...about, jwk }, passphrase), root: toBase64url(raw) };
}

/** Signs a ring with the root key. */
export async function signKeyring(ring: Keyring, root: JsonWebKey): Promise<SignedKeyring> {
	const { kty, crv, x, d } = root;
	if (kty !== 'OKP' || crv !== 'Ed25519' || !x || !d) throw new Error('This is no root key.');
	const jwk = { kty, crv, x, d };
	const key = await crypto.subtle.importKey('jwk', jwk, 'Ed25519', false, ['sign']);
	const { provider, demo, recipients } = ring;
	const signature = await crypto.subtle.sign('Ed25519', key, keyringBytes(ring));
	return { provider, demo, recipients, signature: toBase64url(new Uint8Array(signature)) };
}

/** What changes in a ring. */
export interface RingChange {
	/** Keys that come in. */
	added: readonly Recipient[];
	/** Key ids that go at once: lost, or known to somebody who left. */
	retired: readonly string[];
	/** The day, `YYYY-MM-DD`. */
	today: string;
}

/**
 * The ring after a change: new keys in, retired ones out, and those whose last day is a week past.
 * Gives in one sentence why a ring would not hold; a ring that holds no key for a role is never made.
 */
export function changeRing(
	ring: Keyring,
	{ added, retired, today }: RingChange,
): { ring: Keyring } | { why: string } {
	const known = new Set(added.map(({ kid }) => kid));
	const all = [...ring.recipients.filter(({ kid }) => !known.has(kid)), ...added];
	const missing = retired.find((id) => !all.some(({ kid }) => kid === id));
	if (missing) return { why: `No key ${missing} is in the keyring of ${ring.provider}.` };
	const kept = all.filter(
		({ kid, not_after }) => !retired.includes(kid) && dayAfter(not_after, daysInRing) >= today,
	);
	const empty = roles.find(
		(role) => !kept.some((key) => key.role === role && key.not_after >= today),
	);
	if (empty) {
		return {
			why: `${ring.provider} would be left without a ${empty} key: make new keys first, with npm run desk -- keys new.`,
		};
	}
	if (kept.length > 8) {
		return {
			why: `The keyring of ${ring.provider} would hold ${kept.length} keys, and 8 are the most: add fewer months.`,
		};
	}
	const recipients = kept.toSorted(
		(a, b) => a.not_before.localeCompare(b.not_before) || a.role.localeCompare(b.role),
	);
	return { ring: { ...ring, recipients } };
}

/** The month after the last one that a ring has keys for; the month of today for an empty one. */
export function nextMonth(recipients: readonly Recipient[], today: string) {
	const last = recipients
		.map(({ not_after }) => not_after)
		.toSorted()
		.at(-1);
	const from = last === undefined || last < today ? today : dayAfter(last, 1);
	const [year = 0, month = 0] = from.split('-').map(Number);
	return monthOf(year, month);
}

/** What is known of a key that somebody wants to destroy. */
export interface Destroying {
	/** Its last day. */
	not_after: string;
	/** How many referrals that are not erased are sealed to it. */
	sealedTo: number;
	/** The day, `YYYY-MM-DD`. */
	today: string;
}

/** Why a key must not be destroyed yet, in one sentence; undefined when it may be. */
export function whyKept({ not_after, sealedTo, today }: Destroying): string | undefined {
	if (sealedTo > 0) {
		const what = sealedTo === 1 ? '1 referral is' : `${sealedTo} referrals are`;
		return `${what} still sealed to this key: open and settle what waits, and let its time run out.`;
	}
	const from = dayAfter(not_after, daysUntilDestroyed + 1);
	if (today < from)
		return `Backups may still hold referrals that this key opens: keep it until ${from}.`;
	return undefined;
}
