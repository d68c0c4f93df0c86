import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unlockJwk } from '../../../src/desk/key-file.ts';
import { monthOf } from '../../../src/desk/new-key.ts';
import { changeRing, createRoot, nextMonth, signKeyring, whyKept } from '../../../src/desk/ring.ts';
import { loadKeyring, ringStateOf } from '../../../src/keyrings.ts';
import { toBase64url } from '../../../src/referral/bytes.ts';
import type { Keyring, Recipient } from '../../../src/referral/function-data.ts';
import { kidOf } from '../../../src/referral/keyring.ts';
import { sealTo } from '../../../src/referral/seal-to.ts';
import { formVersion } from '../../../src/referral/schema.ts';
import { open, type PrivateKey, seal } from '../../../src/referral/seal.ts';
import { dayAfter, type SignedKeyring } from '../../../src/referral/signed-keyring.ts';
import { createRing, pointOf } from '../../support/function-data.ts';

const passphrase = 'plain words of a test';
const provider = 'test-provider';
const folder = mkdtempSync(join(tmpdir(), 'waymark-rings-'));
let ring: Keyring;
let root: string;
let rootKey: JsonWebKey;

beforeAll(async () => {
	ring = { ...(await createRing(provider)).keyring, demo: false };
	const made = await createRoot(passphrase);
	const unlocked = await unlockJwk(JSON.stringify(made.file), passphrase);
	if (unlocked.kind !== 'unlocked') throw new Error(unlocked.kind);
	({ root } = made);
	rootKey = unlocked.jwk;
	mkdirSync(join(folder, 'keys'));
});

afterAll(() => {
	rmSync(folder, { recursive: true });
});

/** What a build that finds this ring does. */
async function build(json: unknown, pinned: string | undefined = root) {
	writeFileSync(join(folder, 'keys', `${provider}.json`), JSON.stringify(json));
	return loadKeyring(provider, { today: '2026-11-28', demo: false, root: pinned, folder });
}

const signed = (change: Partial<Keyring> = {}) => signKeyring({ ...ring, ...change }, rootKey);

/** The first recipient with a raw point whose id fits, whatever it is. */
async function withPoint(bytes: Uint8Array<ArrayBuffer>): Promise<Recipient[]> {
	const [first, ...others] = ring.recipients;
	if (!first) throw new Error('The ring is empty.');
	return [{ ...first, p256: toBase64url(bytes), kid: await kidOf(bytes) }, ...others];
}

describe('a build with a signed keyring (T62)', () => {
	it('takes one that the pinned root key signed, with its signature', async () => {
		expect(await build(await signed())).toEqual(await signed());
	});

	it('is told to the launch check as keys of a provider’s own, and one that cannot be built with as none', async () => {
		const parts = { today: '2026-11-28', root, folder };
		await build(await signed());
		expect(await ringStateOf(provider, parts)).toEqual({ demo: false, keys: 2 });
		writeFileSync(join(folder, 'keys', `${provider}.json`), JSON.stringify(ring));
		expect(await ringStateOf(provider, parts)).toBeUndefined();
	});

	it('refuses one without a signature, with another’s, or changed after it was signed', async () => {
		await expect(build(ring)).rejects.toThrow(/not signed: run npm run desk -- keys sign/);
		const { file } = await createRoot(passphrase);
		const other = await unlockJwk(JSON.stringify(file), passphrase);
		if (other.kind !== 'unlocked') throw new Error(other.kind);
		await expect(build(await signKeyring(ring, other.jwk))).rejects.toThrow(/find out who/);
		const stranger = (await createRing(provider)).keyring.recipients;
		const swapped: SignedKeyring = { ...(await signed()), recipients: stranger };
		await expect(build(swapped)).rejects.toThrow(/find out who/);
	});

	it('refuses any ring once the pinned root is another, or where none is pinned', async () => {
		const { root: other } = await createRoot(passphrase);
		await expect(build(await signed(), other)).rejects.toThrow(/find out who/);
		writeFileSync(join(folder, 'keys', `${provider}.json`), JSON.stringify(await signed()));
		const unpinned = { today: '2026-11-28', demo: true, root: undefined, folder };
		await expect(loadKeyring(provider, unpinned)).rejects.toThrow(/keyringRoot/);
	});

	it('refuses one recipient, and a ring without a recovery key', async () => {
		const [desk] = ring.recipients;
		if (!desk) throw new Error('The ring is empty.');
		await expect(build(await signed({ recipients: [desk] }))).rejects.toThrow('recipients');
		const both = [desk, { ...desk, epoch: '2026-12' }];
		await expect(build(await signed({ recipients: both }))).rejects.toThrow('no recovery key');
	});

	it('refuses one whose last key of a role ends in 20 days, and takes 21', async () => {
		const until = (not_after: string) =>
			ring.recipients.map((key) => (key.role === 'recovery' ? { ...key, not_after } : key));
		const soon = signed({ recipients: until('2026-12-18') });
		await expect(build(await soon)).rejects.toThrow(/last recovery key .* 2026-12-18.*rotate/);
		const later = await signed({ recipients: until('2026-12-19') });
		expect((await build(later)).recipients).toHaveLength(2);
	});

	it.each(['off the curve', 'all zero', 'the identity', 'another curve'])(
		'refuses a signed point that is %s',
		async (kind) => {
			const [first] = ring.recipients;
			if (!first) throw new Error('The ring is empty.');
			const bad = {
				'off the curve': pointOf(first).map((byte, i) => (i === 64 ? byte ^ 1 : byte)),
				'all zero': new Uint8Array(65),
				'the identity': new Uint8Array(65).fill(4, 0, 1),
				'another curve': new Uint8Array(65).fill(9).fill(4, 0, 1),
			}[kind];
			if (!bad) throw new Error(kind);
			const recipients = await withPoint(bad);
			await expect(build(await signed({ recipients }))).rejects.toThrow('not a point');
		},
	);

	it('takes no real ring from the folder of a demonstration', async () => {
		rmSync(join(folder, 'keys', `${provider}.json`));
		const parts = { today: '2026-11-28', demo: false, root, folder };
		await expect(loadKeyring(provider, parts)).rejects.toThrow(/No keyring keys/);
	});
});

describe('changing a ring', () => {
	const [desk, recovery] = ['desk', 'recovery'] as const;
	const monthly = (role: Recipient['role'], month: number): Recipient => ({
		role,
		kid: `${role === desk ? '1' : '2'}${String(month).padStart(15, '0')}`,
		p256: 'A'.repeat(87),
		...monthOf(2026, month),
	});
	const ofMonth = (month: number) => [monthly(desk, month), monthly(recovery, month)];
	const november = { provider, demo: false, recipients: ofMonth(11) };

	it('adds the next month, and keeps a key for a week after its last day', () => {
		const change = { added: ofMonth(12), retired: [] };
		const inTime = changeRing(november, { ...change, today: '2026-12-07' });
		expect('ring' in inTime && inTime.ring.recipients).toHaveLength(4);
		const after = changeRing(november, { ...change, today: '2026-12-08' });
		expect('ring' in after && after.ring.recipients).toEqual(ofMonth(12));
	});

	it('takes a retired key out at once, and never leaves a role without one', () => {
		const retired = [monthly(desk, 11).kid];
		const today = '2026-11-28';
		const alone = changeRing(november, { added: [], retired, today });
		expect(alone).toEqual({ why: expect.stringMatching(/left without a desk key/) as string });
		const replaced = changeRing(november, { added: ofMonth(12), retired, today });
		expect('ring' in replaced && replaced.ring.recipients.map(({ kid }) => kid)).not.toContain(
			retired[0],
		);
		const unknown = changeRing(november, { added: [], retired: ['f'.repeat(16)], today });
		expect(unknown).toEqual({ why: expect.stringMatching(/No key f/) as string });
	});

	it('takes eight keys and no more', () => {
		const added = [12, 13, 14, 15].flatMap(ofMonth);
		const change = changeRing(november, { added, retired: [], today: '2026-11-28' });
		expect(change).toEqual({ why: expect.stringMatching(/10 keys, and 8 are the most/) as string });
	});

	it('knows the month that comes next', () => {
		expect(nextMonth(november.recipients, '2026-11-28').epoch).toBe('2026-12');
		expect(nextMonth(november.recipients, '2027-03-02').epoch).toBe('2027-03');
		expect(nextMonth([], '2026-11-28').epoch).toBe('2026-11');
	});

	it('lets a key be destroyed only when nothing is sealed to it and its time is long over', () => {
		const ended = { not_after: '2026-11-30', sealedTo: 0 };
		expect(whyKept({ ...ended, today: '2027-01-07' })).toBeUndefined();
		expect(whyKept({ ...ended, today: '2027-01-06' })).toMatch(/until 2027-01-07/);
		expect(whyKept({ ...ended, sealedTo: 1, today: '2028-01-01' })).toMatch(/1 referral is still/);
	});
});

describe('24 months of rotation (T65)', () => {
	it('opens everything within its time, and nothing of a month whose keys are destroyed', async () => {
		const held = new Map<string, PrivateKey & { not_after: string }>();
		const sealed: { day: string; bytes: Uint8Array<ArrayBuffer>; thread: string }[] = [];
		let current: Keyring = { provider, demo: false, recipients: [] };
		let destroyed = 0;
		for (let month = 1; month <= 24; month++) {
			const days = monthOf(2026, month);
			const made = await createRing(provider);
			const added = made.keyring.recipients.map((key) => ({ ...key, ...days }));
			for (const { kid, jwk } of [made.desk, made.recovery])
				held.set(kid, { kid, jwk, not_after: days.not_after });
			const changed = changeRing(current, { added, retired: [], today: days.not_before });
			if ('why' in changed) throw new Error(changed.why);
			current = changed.ring;
			// One early, one late, and one that a form left open seals to the keys of the month before.
			const late = dayAfter(days.not_after, 3);
			for (const day of [days.not_before, days.not_after, late]) {
				const thread = String(sealed.length).padStart(32, '0');
				const binding = { provider, formVersion, thread, version: 1 };
				const { recipients } = sealTo(current, day === late ? days.not_after : day);
				expect(recipients).toHaveLength(2);
				const sealing = await seal({ day }, { binding, recipients });
				if (sealing.kind !== 'sealed') throw new Error('The sample is too long.');
				sealed.push({ day, bytes: sealing.sealed, thread });
			}
			const today = days.not_after;
			for (const [kid, { not_after }] of held) {
				if (whyKept({ not_after, sealedTo: 0, today }) === undefined) {
					held.delete(kid);
					destroyed++;
				}
			}
			// Every copy, a backup's too, is the same bytes: what opens them is a key, and that is gone.
			for (const { day, bytes, thread } of sealed) {
				const binding = { provider, formVersion, thread, version: 1 };
				const attempts = [...held.values()].map((key) => open(bytes, { binding, key }));
				const isOpen = await Promise.any(attempts).then(
					() => true,
					() => false,
				);
				if (dayAfter(day, 30) >= today) expect(isOpen, `${day} seen on ${today}`).toBe(true);
				if (dayAfter(day, 37 + 31 + 31) < today) expect(isOpen, `${day} on ${today}`).toBe(false);
			}
		}
		expect(destroyed).toBe(44);
	});
});
