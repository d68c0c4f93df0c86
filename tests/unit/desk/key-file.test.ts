import { describe, expect, it } from 'vitest';
import {
	aboutKeyFile,
	type KeyFile,
	lockKey,
	passphraseProblem,
	unlockKey,
} from '../../../src/desk/key-file.ts';
import { createKey, keyFileName, monthOf } from '../../../src/desk/new-key.ts';
import { openReferral } from '../../../src/desk/open-referral.ts';
import { openNonce, sealNonce } from '../../../src/referral/sealed-nonce.ts';
import { formVersion } from '../../../src/referral/schema.ts';
import { seal } from '../../../src/referral/seal.ts';

const passphrase = 'plain words of a test';
const november = { provider: 'test-provider', ...monthOf(2026, 11) };
const desk = await createKey({ ...november, role: 'desk' }, passphrase);
const recovery = await createKey({ ...november, role: 'recovery' }, passphrase);
const text = JSON.stringify(desk.file);

/** The file with something in it changed. */
const altered = (change: Partial<Record<keyof KeyFile, unknown>>) =>
	JSON.stringify({ ...desk.file, ...change });

describe('a key file', () => {
	it('opens with its passphrase to a key that cannot be read out', async () => {
		const unlocked = await unlockKey(text, passphrase);
		if (unlocked.kind !== 'unlocked') throw new Error(unlocked.kind);
		const { key } = unlocked;
		expect(key).toMatchObject({ provider: 'test-provider', role: 'desk', epoch: '2026-11' });
		expect(key.pair.privateKey.extractable).toBe(false);
		await expect(crypto.subtle.exportKey('jwk', key.pair.privateKey)).rejects.toThrow();
		const binding = { provider: 'test-provider', formVersion, thread: 'a'.repeat(32), version: 1 };
		const recipients = [desk.recipient, recovery.recipient];
		const sealing = await seal({ note: 'Ŵyn' }, { binding, recipients });
		if (sealing.kind !== 'sealed') throw new Error('The sample is too long.');
		const opened = await openReferral({ ...binding, sealed: sealing.sealed }, key);
		expect(opened).toEqual({ kind: 'unchecked', content: { note: 'Ŵyn' } });
	});

	it('holds the private part nowhere in the open', () => {
		expect(Object.keys(desk.file).sort()).toEqual(
			['epoch', 'format', 'iv', 'kid', 'locked', 'provider', 'role', 'rounds', 'salt'].sort(),
		);
		expect(desk.file.rounds).toBeGreaterThanOrEqual(600_000);
		expect(keyFileName(desk.file)).toBe('test-provider.2026-11.desk.key.json');
	});

	it('says that a passphrase is wrong, and that something is no key file', async () => {
		expect(await unlockKey(text, 'other words of a test')).toEqual({ kind: 'wrong-passphrase' });
		const files = ['not JSON', '{}', altered({ rounds: 1000 }), altered({ more: 1 } as object)];
		for (const file of files) {
			expect(await unlockKey(file, passphrase)).toEqual({ kind: 'not-a-key-file' });
			expect(aboutKeyFile(file)).toBeUndefined();
		}
	});

	it.each([
		{ provider: 'other' },
		{ epoch: '2026-12' },
		{ role: 'recovery' },
		{ kid: '0'.repeat(16) },
	])('does not open when it poses as %o', async (change) => {
		expect(await unlockKey(altered(change), passphrase)).toEqual({ kind: 'wrong-passphrase' });
	});

	it('takes no short passphrase, and the same one however its letters are composed', async () => {
		expect(passphraseProblem('short')).toMatch(/at least 14 characters/);
		expect(passphraseProblem('aaaaaaaaaaaaaaaaaa')).toMatch(/at least 14 characters/);
		expect(passphraseProblem(passphrase)).toBeUndefined();
		const jwk = { kty: 'EC' };
		await expect(lockKey({ ...desk.file, jwk }, 'short')).rejects.toThrow('at least 14');
		const accented = await createKey({ ...november, role: 'desk' }, 'caf\u00e9 of many words');
		const typed = await unlockKey(JSON.stringify(accented.file), 'cafe\u0301 of many words');
		expect(typed.kind).toBe('unlocked');
	});
});

describe('the nonce of a challenge', () => {
	it('opens for the provider and the key that asked, and for no other', async () => {
		const unlocked = await unlockKey(text, passphrase);
		if (unlocked.kind !== 'unlocked') throw new Error(unlocked.kind);
		const nonce = crypto.getRandomValues(new Uint8Array(32));
		const { kid } = desk.recipient;
		const asked = { provider: 'test-provider', kid };
		const sealed = await sealNonce(nonce, { to: desk.recipient, asked });
		expect(await openNonce(sealed, 'test-provider', unlocked.key)).toEqual(nonce);
		await expect(openNonce(sealed, 'other', unlocked.key)).rejects.toThrow('does not open');
		const toRecovery = await sealNonce(nonce, { to: recovery.recipient, asked });
		await expect(openNonce(toRecovery, 'test-provider', unlocked.key)).rejects.toThrow();
	});
});

describe('a month', () => {
	it('is an epoch from its first to its last day', () => {
		expect(monthOf(2028, 2)).toEqual({
			epoch: '2028-02',
			not_before: '2028-02-01',
			not_after: '2028-02-29',
		});
	});
});
