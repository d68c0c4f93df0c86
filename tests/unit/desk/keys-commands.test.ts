import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Mistake } from '../../../src/desk/cli/mistake.ts';
import { runDesk } from '../../../src/desk/cli/run.ts';
import { openSqliteStore } from '../../../src/function/sqlite-store.ts';
import { referral } from '../../contract/store.contract.ts';
import { migrations } from '../../support/migrations.ts';

const folder = mkdtempSync(join(tmpdir(), 'waymark-keys-'));
const passphrase = join(folder, 'passphrase.txt');
writeFileSync(passphrase, 'plain words of a test\n');
const database = openSqliteStore(join(folder, 'waymark.db'), migrations);

beforeAll(() => {
	vi.stubEnv('DATA_DIR', folder);
	for (const name of ['DESK', 'RECOVERY', 'ROOT'])
		vi.stubEnv(`${name}_PASSPHRASE_FILE`, passphrase);
});

afterAll(() => {
	vi.unstubAllEnvs();
	database.close();
	rmSync(folder, { recursive: true });
});

/** Runs a command on keys on a day, as the people of docs/keys.md do. */
async function keys(today: string, ...args: string[]) {
	vi.stubEnv('DESK_TODAY', today);
	const lines: string[] = [];
	const log = vi.spyOn(console, 'log').mockImplementation((line: string) => lines.push(line));
	try {
		await runDesk(['keys', ...args, '--rings', join(folder, 'keys')]);
		return { kind: 'done', printed: lines.join('\n') };
	} catch (error) {
		if (!(error instanceof Mistake)) throw error;
		return { kind: 'mistake', printed: error.message };
	} finally {
		log.mockRestore();
	}
}

/** The same, and it must work. */
async function done(today: string, ...args: string[]): Promise<string> {
	const { kind, printed } = await keys(today, ...args);
	expect([kind, printed]).toEqual(['done', printed]);
	return printed;
}

/** The same, and it must say what to do instead. */
async function refused(today: string, ...args: string[]): Promise<string> {
	const { kind, printed } = await keys(today, ...args);
	expect([kind, printed]).toEqual(['mistake', printed]);
	return printed;
}

/** A place in the folder of this test. */
const at = (path: string) => join(folder, path);

const provider = 'test-provider';
const root = ['--root', at('root.key.json')];
const publicOf = (month: string) => ['--public', at(`made/${provider}.${month}.public.json`)];
const ring = () =>
	JSON.parse(readFileSync(join(folder, `keys/${provider}.json`), 'utf8')) as {
		recipients: { role: string; kid: string; epoch: string }[];
	};
const epochs = () => ring().recipients.map(({ role, epoch }) => `${epoch} ${role}`);
let pinned = '';

describe('the commands on keys, in the order of docs/keys.md', () => {
	it('makes a root key, and says what to pin', async () => {
		const printed = await done('2026-11-02', 'root', '--out', folder);
		pinned = /keyringRoot.* = '([\w-]{43})'/.exec(printed)?.[1] ?? '';
		expect(pinned).not.toBe('');
		expect(readdirSync(folder)).toContain('root.key.json');
	});

	it('makes a provider’s first keys, signs them and finds them good', async () => {
		await done('2026-11-02', 'new', provider, '--out', at('made'), '--months', '2');
		expect(readdirSync(join(folder, 'made/for-the-desk'))).toEqual([
			`${provider}.2026-11.desk.key.json`,
			`${provider}.2026-12.desk.key.json`,
		]);
		expect(readdirSync(join(folder, 'made/for-recovery-offline'))).toHaveLength(2);
		expect(
			readFileSync(join(folder, `made/${provider}.2026-11.public.json`), 'utf8'),
		).not.toContain('"d"');
		const signed = await done('2026-11-02', 'sign', provider, ...publicOf('2026-11'), ...root);
		expect(signed).toMatch(/signed and holds 4 keys/);
		expect(await done('2026-11-02', 'check', '--pinned', pinned)).toMatch(/4 keys, signed, good/);
	});

	it('never overwrites a key', async () => {
		expect(await refused('2026-11-02', 'new', provider, '--out', at('made'))).toMatch(
			/no key is ever overwritten/,
		);
	});

	it('says three weeks before the last key ends that it is time, and rotates', async () => {
		expect(await refused('2026-12-11', 'check', '--pinned', pinned)).toMatch(
			/run npm run desk -- keys rotate/,
		);
		await done('2026-12-11', 'rotate', provider, '--out', at('made'));
		await done('2026-12-11', 'sign', provider, ...publicOf('2027-01'), ...root);
		// November ended more than a week ago.
		expect(epochs()).toEqual([
			'2026-12 desk',
			'2026-12 recovery',
			'2027-01 desk',
			'2027-01 recovery',
		]);
		await done('2026-12-11', 'check', '--pinned', pinned);
	});

	it('replaces a key that was lost, or that somebody knows who left', async () => {
		const lost = ring().recipients[0]?.kid ?? '';
		expect(await done('2026-12-12', 'retire', provider, lost, ...root)).toMatch(
			/is signed and holds 3 keys/,
		);
		expect(epochs()).not.toContain('2026-12 desk');
		await done('2026-12-12', 'new', provider, '--out', at('again'));
		const fresh = ['--public', at(`again/${provider}.2026-12.public.json`)];
		await done('2026-12-12', 'sign', provider, ...fresh, ...root);
		expect(ring().recipients.map(({ kid }) => kid)).not.toContain(lost);
		expect(epochs()).toContain('2026-12 desk');
	});

	it('gives a new provider a ring of its own, and leaves the old one’s alone', async () => {
		const before = readFileSync(join(folder, `keys/${provider}.json`), 'utf8');
		await done('2026-12-12', 'new', 'next-provider', '--out', at('next'), '--months', '2');
		const parts = ['--public', at('next/next-provider.2026-12.public.json')];
		await done('2026-12-12', 'sign', 'next-provider', ...parts, ...root);
		expect(await done('2026-12-12', 'check', '--pinned', pinned)).toMatch(
			/next-provider\.json: 4 keys/,
		);
		expect(readFileSync(join(folder, `keys/${provider}.json`), 'utf8')).toBe(before);
	});

	it('takes a key out in the same change that brings its successor', async () => {
		const gone = ring().recipients.find(({ role }) => role === 'recovery')?.kid ?? '';
		await done('2026-12-12', 'new', provider, '--out', at('third'));
		const fresh = ['--public', at(`third/${provider}.2026-12.public.json`), '--retire', gone];
		await done('2026-12-12', 'sign', provider, ...fresh, ...root);
		expect(ring().recipients.map(({ kid }) => kid)).not.toContain(gone);
	});

	it('signs a ring anew when the root key passes to a successor', async () => {
		const printed = await done('2026-12-12', 'root', '--out', at('successor'));
		const next = /'([\w-]{43})'/.exec(printed)?.[1] ?? '';
		const newRoot = ['--root', at('successor/root.key.json')];
		for (const id of [provider, 'next-provider']) await done('2026-12-12', 'sign', id, ...newRoot);
		expect(await done('2026-12-12', 'check', '--pinned', next)).toMatch(/signed, good/);
		expect(await refused('2026-12-12', 'check', '--pinned', pinned)).toMatch(/find out who/);
	});

	it('destroys a month’s key only when its time is over and nothing is sealed to it', async () => {
		const path = join(folder, `made/for-the-desk/${provider}.2026-11.desk.key.json`);
		const { kid } = JSON.parse(readFileSync(path, 'utf8')) as { kid: string };
		expect(await refused('2027-01-06', 'destroy', path)).toMatch(/until 2027-01-07/);
		const unopened = referral({ provider, kids: `${kid},fedcba9876543210` });
		const receipt = { reference: '222222222B', stopMac: new Uint8Array(32) };
		await database.putReferral(unopened, () => Promise.resolve(receipt));
		expect(await refused('2027-03-01', 'destroy', path)).toMatch(/1 referral is still/);
		await database.sql.run(["UPDATE referral SET state = 'erased', sealed = NULL"]);
		expect(await done('2027-03-01', 'destroy', path)).toMatch(/is destroyed/);
		expect(existsSync(path)).toBe(false);
	});

	it.each([
		[['sign', provider], /--root root\.key\.json/],
		[['sign', provider, '--public', 'nowhere.json', ...root], /nowhere\.json cannot be read/],
		[['new', provider, '--from', '2026-13'], /is no month/],
		[['destroy', 'nowhere'], /is not a key file/],
		[['retire', provider], /npm run desk -- keys root/],
		[['unknown', provider], /npm run desk -- keys root/],
	])('answers %o with what to do', async (args, words) => {
		expect(await refused('2026-12-12', ...args)).toMatch(words);
	});

	it('takes no short passphrase', async () => {
		writeFileSync(passphrase, 'short\n');
		expect(await refused('2026-12-12', 'new', 'other', '--out', at('other'))).toMatch(
			/at least 14 characters/,
		);
		expect(existsSync(join(folder, 'other'))).toBe(false);
	});
});
