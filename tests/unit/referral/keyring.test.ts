import { beforeAll, describe, expect, it } from 'vitest';
import { toBase64url } from '../../../src/referral/bytes.ts';
import type { Keyring, Recipient } from '../../../src/referral/function-data.ts';
import { kidOf, readKeyring } from '../../../src/referral/keyring.ts';
import { sealTo } from '../../../src/referral/seal-to.ts';
import { createRing, pointOf } from '../../support/function-data.ts';

let ring: Keyring;

beforeAll(async () => {
	ring = (await createRing('test-provider')).keyring;
});

/** The ring with its first recipient changed. */
function withFirst(change: Partial<Recipient>): unknown {
	const [first, ...others] = ring.recipients;
	return { ...ring, recipients: [{ ...first, ...change }, ...others] };
}

/** A recipient whose id fits its bytes, whatever the bytes are. */
async function posing(bytes: Uint8Array<ArrayBuffer>): Promise<Partial<Recipient>> {
	return { p256: toBase64url(bytes), kid: await kidOf(bytes) };
}

describe('a keyring (T62)', () => {
	it('is read when every point and id is right', async () => {
		expect(await readKeyring(ring)).toEqual(ring);
	});

	it('is refused with one recipient', async () => {
		const lonely = { ...ring, recipients: ring.recipients.slice(0, 1) };
		await expect(readKeyring(lonely)).rejects.toThrow('recipients');
	});

	it('is refused without a recovery key', async () => {
		const [desk, recovery] = ring.recipients;
		const both = { ...ring, recipients: [desk, { ...recovery, role: 'desk' }] };
		await expect(readKeyring(both)).rejects.toThrow('no recovery key');
	});

	it.each(['off the curve', 'all zero', 'the identity', 'another curve'])(
		'is refused with a point that is %s',
		async (kind) => {
			const [first] = ring.recipients;
			if (!first) throw new Error('The ring is empty.');
			const point = pointOf(first);
			const bad = {
				'off the curve': point.map((byte, i) => (i === 64 ? byte ^ 1 : byte)),
				'all zero': new Uint8Array(65),
				'the identity': new Uint8Array(65).fill(0).fill(4, 0, 1),
				'another curve': new Uint8Array(65).fill(9).fill(4, 0, 1),
			}[kind];
			if (!bad) throw new Error(kind);
			await expect(readKeyring(withFirst(await posing(bad)))).rejects.toThrow('not a point');
		},
	);

	it('is refused when an id is another key’s', async () => {
		const changed = withFirst({ kid: '0123456789abcdef' });
		await expect(readKeyring(changed)).rejects.toThrow('another key');
	});

	it('is sealed to with every current key', () => {
		expect(sealTo(ring, '2026-11-22')).toEqual({ recipients: ring.recipients, expired: false });
	});

	it('is still sealed to when a key has run out, and says so', () => {
		const [desk, recovery] = ring.recipients;
		if (!desk || !recovery) throw new Error('The ring is empty.');
		const old = { ...desk, epoch: '2026-01', not_after: '2026-01-31' };
		const newer = { ...desk, epoch: '2026-02', not_after: '2026-02-28' };
		const expired = { ...ring, recipients: [old, newer, recovery] };
		expect(sealTo(expired, '2026-11-22')).toEqual({ recipients: [newer, recovery], expired: true });
	});
});
