import { fromBase64url, toBase64url } from '../../src/referral/bytes.ts';
import type { Recipient } from '../../src/referral/function-data.ts';
import { formVersion } from '../../src/referral/schema.ts';
import { NotOpened, open, type PrivateKey, seal } from '../../src/referral/seal.ts';
import { vectorsThatHold } from '../../tests/support/hpke-vectors.ts';

/** What an engine is asked: keys, envelopes that another one sealed, and how many to seal itself. */
export interface Asked {
	recipients: Recipient[];
	desk: PrivateKey;
	/** Envelopes of another engine, base64url, each sealed under its place. */
	envelopes: string[];
	/** How many to seal. */
	count: number;
	/** Every so many bits of an envelope are flipped, one at a time. */
	everyBit: number;
}

/** What an engine answers. */
export interface Answered {
	/** Published vectors that hold, both ways. */
	vectors: number;
	/** Envelopes of the other engine that opened to what was sealed. */
	opened: number;
	/** Envelopes that were sealed here, base64url. */
	envelopes: string[];
	/** Bits that were flipped, how many of those envelopes opened, and how many errors there were of another kind. */
	flips: { tried: number; opened: number; otherErrors: number };
}

/** What is sealed under a place. */
export function contentAt(at: number): Record<string, unknown> {
	return { at, text: 'ŵ😀'.repeat(at % 300) };
}

/** What an envelope of a place is bound to. */
export function bindingAt(at: number) {
	return { provider: 'bench', formVersion, thread: at.toString(16).padStart(32, '0'), version: 1 };
}

/** Seals so many envelopes, base64url. */
export async function sealMany(recipients: readonly Recipient[], count: number): Promise<string[]> {
	const envelopes: string[] = [];
	for (let at = 0; at < count; at++) {
		const sealing = await seal(contentAt(at), { binding: bindingAt(at), recipients });
		if (sealing.kind !== 'sealed') throw new Error('The sample is too long.');
		envelopes.push(toBase64url(sealing.sealed));
	}
	return envelopes;
}

/** How many of these open to what was sealed under their place. */
export async function openMany(envelopes: readonly string[], key: PrivateKey): Promise<number> {
	let opened = 0;
	for (const [at, text] of envelopes.entries()) {
		const content = await open(bytesOf(text), { binding: bindingAt(at), key });
		if (JSON.stringify(content) === JSON.stringify(contentAt(at))) opened++;
	}
	return opened;
}

/** Does everything that is asked. */
export async function runSealing({
	recipients,
	desk,
	envelopes,
	count,
	everyBit,
}: Asked): Promise<Answered> {
	return {
		vectors: await vectorsThatHold(),
		opened: await openMany(envelopes, desk),
		envelopes: await sealMany(recipients, count),
		flips: await flipBits({ recipients, desk, everyBit }),
	};
}

async function flipBits({
	recipients,
	desk,
	everyBit,
}: Pick<Asked, 'recipients' | 'desk' | 'everyBit'>): Promise<Answered['flips']> {
	const [first = ''] = await sealMany(recipients, 1);
	const bytes = bytesOf(first);
	const flips = { tried: 0, opened: 0, otherErrors: 0 };
	for (let bit = 0; bit < bytes.length * 8; bit += everyBit) {
		const flipped = bytes.slice();
		flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
		flips.tried++;
		await open(flipped, { binding: bindingAt(0), key: desk }).then(
			() => flips.opened++,
			(error: unknown) => {
				if (!(error instanceof NotOpened)) flips.otherErrors++;
			},
		);
	}
	return flips;
}

function bytesOf(text: string) {
	return fromBase64url(text) ?? new Uint8Array();
}
