import { type Bytes, fromBase64url, utf8 } from './bytes.ts';
import type { Keyring } from './function-data.ts';

/**
 * Whether a root key has signed a ring. `cannot-tell` where this browser knows no Ed25519: nobody is refused for that.
 * Where no root key is known, as in a source that nothing was built from, only a demonstration's ring will do.
 */
export type RingSignature = 'signed' | 'not-signed' | 'cannot-tell';

/** What the root key signs: every field in a fixed order, so that the same ring is the same bytes. */
export function keyringBytes({ provider, demo, recipients }: Keyring): Bytes {
	const keys = recipients.map((key) => [
		key.role,
		key.epoch,
		key.kid,
		key.p256,
		key.not_before,
		key.not_after,
	]);
	return utf8(`waymark-keyring/v1|${JSON.stringify([provider, demo, keys])}`);
}

/** Holds the signature of a ring against root keys: public halves, Ed25519, 32 bytes, base64url. */
export async function ringSignature(
	ring: Keyring,
	roots: readonly string[],
): Promise<RingSignature> {
	if (roots.length === 0) return ring.demo ? 'cannot-tell' : 'not-signed';
	const signature = fromBase64url(ring.signature ?? '');
	if (signature?.length !== 64) return 'not-signed';
	try {
		const held = await Promise.all(roots.map((root) => isSignedBy(root, { ring, signature })));
		return held.includes(true) ? 'signed' : 'not-signed';
	} catch {
		return 'cannot-tell';
	}
}

async function isSignedBy(
	root: string,
	{ ring, signature }: { ring: Keyring; signature: Bytes },
): Promise<boolean> {
	const raw = fromBase64url(root);
	if (raw?.length !== 32) return false;
	const key = await crypto.subtle.importKey('raw', raw, 'Ed25519', false, ['verify']);
	return crypto.subtle.verify('Ed25519', key, signature, keyringBytes(ring));
}
