import { toBase64url, toHex } from '../referral/bytes.ts';
import { sealTo } from '../referral/seal-to.ts';
import { formVersion } from '../referral/schema.ts';
import { seal } from '../referral/seal.ts';
import type { HandOverRequest, Providers } from './api.ts';
import type { Opened } from './open-referral.ts';

/** What of a hand-over is made at the desk. */
export type Resealed = Pick<HandOverRequest, 'to' | 'newThread' | 'sealed'>;

/**
 * Seals an opened referral to the keys of another provider, under a thread of its own; undefined when it does not fit.
 * `today` is `YYYY-MM-DD`.
 */
export async function resealFor(
	opened: Opened,
	{ to, today }: { to: Providers['providers'][number]; today: string },
): Promise<Resealed | undefined> {
	const content = opened.kind === 'checked' ? opened.referral : opened.content;
	if (typeof content !== 'object' || content === null) return undefined;
	const newThread = toHex(crypto.getRandomValues(new Uint8Array(16)));
	const binding = { provider: to.id, formVersion, thread: newThread, version: 1 };
	const { recipients } = sealTo(to.keyring, today);
	const sealing = await seal({ ...content }, { binding, recipients });
	if (sealing.kind !== 'sealed') return undefined;
	return { to: to.id, newThread, sealed: toBase64url(sealing.sealed) };
}
