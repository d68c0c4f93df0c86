import { toBase64url, toHex } from '../referral/bytes.ts';
import { ringSignature } from '../referral/ring-signature.ts';
import { sealTo } from '../referral/seal-to.ts';
import { formVersion } from '../referral/schema.ts';
import { seal } from '../referral/seal.ts';
import type { HandOverRequest, Providers } from './api.ts';
import type { Opened } from './open-referral.ts';

/** What of a hand-over is made at the desk. */
export type Resealed = Pick<HandOverRequest, 'to' | 'newThread' | 'sealed'>;

/** Whom it is sealed to, and when. */
interface ResealFor {
	/** The other provider, as the site tells of it. */
	to: Providers['providers'][number];
	/** The day, `YYYY-MM-DD`. */
	today: string;
	/** Root keys that this program holds: the site cannot slip in keys of its own. */
	roots: readonly string[];
}

/**
 * Seals an opened referral to the keys of another provider, under a thread of its own. `not-signed` where no root key
 * has signed those keys; undefined when it does not fit.
 */
export async function resealFor(
	opened: Opened,
	{ to, today, roots }: ResealFor,
): Promise<Resealed | 'not-signed' | undefined> {
	if ((await ringSignature(to.keyring, roots)) === 'not-signed') return 'not-signed';
	const content = opened.kind === 'checked' ? opened.referral : opened.content;
	if (typeof content !== 'object' || content === null) return undefined;
	const newThread = toHex(crypto.getRandomValues(new Uint8Array(16)));
	const binding = { provider: to.id, formVersion, thread: newThread, version: 1 };
	const { recipients } = sealTo(to.keyring, today);
	const sealing = await seal({ ...content }, { binding, recipients });
	if (sealing.kind !== 'sealed') return undefined;
	return { to: to.id, newThread, sealed: toBase64url(sealing.sealed) };
}
