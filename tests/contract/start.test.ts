import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { copyFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFixture, type Fixture } from '../support/fixture.ts';
import { freePort, makeFolder, startNode } from '../support/hosts.ts';
import { readyForm, sendForm } from '../support/send.ts';

let fixture: Fixture;

beforeAll(async () => {
	fixture = await createFixture();
});

afterAll(() => {
	fixture.remove();
});

/** Starts the Node host where it must not start; gives its exit code and what it printed. */
async function startInVain(settings: Record<string, string>) {
	const { folder, distDir, buildDir } = fixture;
	const built = { DIST_DIR: distDir, BUILD_DIR: buildDir, DATA_DIR: join(folder, 'vain') };
	const env = { ...process.env, ...built, PORT: String(await freePort()), ...settings };
	const child = spawn(process.execPath, [join(buildDir, 'node.mjs')], { env, timeout: 20_000 });
	let printed = '';
	child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
	child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()));
	const code = await new Promise((done) => child.once('exit', done));
	return { code, printed: printed.trim() };
}

/** A copy of what was built, with one file written over. */
function buildWith(name: string, file: string, text: string): string {
	const folder = makeFolder(fixture.folder, name);
	cpSync(join(fixture.buildDir, 'migrations'), join(folder, 'migrations'), { recursive: true });
	for (const path of ['shell.html', 'function-data.json', 'release']) {
		copyFileSync(join(fixture.buildDir, path), join(folder, path));
	}
	writeFileSync(join(folder, file), text);
	return folder;
}

describe('the Node host does not start, and says in one sentence why', () => {
	it.each([
		['a port that is none', { PORT: 'many' }, /PORT is not a number/],
		['plain HTTP to the world', { HOST: '0.0.0.0' }, /TLS_IN_FRONT=yes/],
		['a site of plain HTTP', { SITE_URL: 'http://example.org' }, /SITE_URL is plain HTTP/],
		['https without TLS in front', { SITE_URL: 'https://example.org' }, /TLS_IN_FRONT=yes/],
		[
			'proxies in front and nobody saying how many',
			{ TLS_IN_FRONT: 'yes' },
			/set TRUSTED_HOPS to the number of proxies/,
		],
		['proxies that are no number', { TRUSTED_HOPS: 'some' }, /TRUSTED_HOPS is not a number/],
		['an address that is none', { SITE_URL: 'example' }, /SITE_URL .*not an address/],
		['a missing build', { BUILD_DIR: '/nonexistent' }, /missing .*shell\.html: run npm run build/],
		['a missing site', { DIST_DIR: '/nonexistent' }, /missing in \/nonexistent: run npm run build/],
		[
			'a folder that cannot be written to',
			{ DATA_DIR: '/dev/null/data' },
			/DATA_DIR.*cannot be written/,
		],
	])('with %s', async (_, settings, sentence) => {
		const { code, printed } = await startInVain(settings);
		expect(code).toBe(1);
		expect(printed).toMatch(sentence);
		expect(printed.split('\n')).toHaveLength(1);
	});

	it('with a database that is none', async () => {
		const folder = makeFolder(fixture.folder, 'bad-database');
		writeFileSync(join(folder, 'waymark.db'), 'This is a letter. '.repeat(500));
		const { code, printed } = await startInVain({ DATA_DIR: folder });
		expect([code, printed.split('\n').length]).toEqual([1, 1]);
		expect(printed).toMatch(/waymark\.db cannot be used: file is not a database/);
	});

	it.each([
		['another program', 'CREATE TABLE visits (address TEXT)', /it belongs to another program/],
		[
			'another program of version 1',
			'CREATE TABLE a (b TEXT); PRAGMA user_version = 1',
			/it belongs to another program/,
		],
		[
			'a newer release',
			'CREATE TABLE referral (a TEXT); PRAGMA user_version = 99',
			/made by a newer release/,
		],
	])('with a database of %s, which stays as it is', async (_, sql, sentence) => {
		const folder = makeFolder(fixture.folder, `foreign-${randomUUID()}`);
		const path = join(folder, 'waymark.db');
		const database = new DatabaseSync(path);
		database.exec(sql);
		database.close();
		const before = readFileSync(path);
		const { code, printed } = await startInVain({ DATA_DIR: folder });
		expect([code, printed.split('\n').length]).toEqual([1, 1]);
		expect(printed).toMatch(/waymark\.db cannot be used/);
		expect(printed).toMatch(sentence);
		expect(readFileSync(path).equals(before)).toBe(true);
	});

	it('with a database whose pages are damaged', async () => {
		const built = { ...fixture, folder: makeFolder(fixture.folder, 'damaged') };
		await (await startNode(built)).stop();
		const path = join(built.folder, 'data', 'waymark.db');
		const bytes = readFileSync(path);
		bytes.fill(0xff, 4096 + 8, bytes.length);
		writeFileSync(path, bytes);
		const { code, printed } = await startInVain({ DATA_DIR: join(built.folder, 'data') });
		expect([code, printed.split('\n').length]).toEqual([1, 1]);
		expect(printed).toMatch(/waymark\.db cannot be used/);
	});

	it('with a build that has no migrations', async () => {
		const folder = buildWith('no-migrations', 'release', '1');
		rmSync(join(folder, 'migrations'), { recursive: true });
		const { code, printed } = await startInVain({ BUILD_DIR: folder });
		expect(code).toBe(1);
		expect(printed).toMatch(/missing .*migrations: run npm run build/);
	});

	it('with a secret that is cut short', async () => {
		const folder = makeFolder(fixture.folder, 'short-secret');
		writeFileSync(join(folder, 'function-secret'), 'short');
		const { code, printed } = await startInVain({ DATA_DIR: folder });
		expect([code, printed]).toEqual([
			1,
			`${join(folder, 'function-secret')} is damaged: delete it and start again.`,
		]);
	});

	it('with data that is cut short, or a shell without a place for a page', async () => {
		const cut = buildWith('cut-data', 'function-data.json', '{"demo":');
		expect(await startInVain({ BUILD_DIR: cut })).toEqual({
			code: 1,
			printed: `The build's ${join(cut, 'function-data.json')} is not whole: run npm run build.`,
		});
		const empty = await startInVain({ BUILD_DIR: buildWith('empty-shell', 'shell.html', '') });
		expect(empty).toMatchObject({
			code: 1,
			printed: expect.stringContaining('shell.html') as string,
		});
	});

	it('with an area whose provider is missing', async () => {
		const { createFunctionData } = await import('../support/function-data.ts');
		const data = createFunctionData(fixture.ring.keyring);
		const areas = data.areas.map((area) => ({ ...area, generalProviderId: 'nobody' }));
		const text = JSON.stringify({ ...data, areas });
		const { code, printed } = await startInVain({
			BUILD_DIR: buildWith('no-provider', 'function-data.json', text),
		});
		expect([code, printed.split('\n').length]).toEqual([1, 1]);
		expect(printed).toMatch(/The form of Testshire leads to nobody, which is no provider/);
	});

	it('with data of another release, or a key that is none', async () => {
		const other = buildWith('other-data', 'function-data.json', '{"demo":true}');
		expect((await startInVain({ BUILD_DIR: other })).printed).toMatch(
			/function-data\.json does not fit/,
		);
		const ring = fixture.ring.keyring;
		const [first, second] = ring.recipients;
		const { createFunctionData } = await import('../support/function-data.ts');
		const p256 = `BA${'A'.repeat(85)}`;
		const bad = { ...ring, recipients: [{ ...first, p256 }, second] };
		const text = JSON.stringify(createFunctionData(bad as typeof ring));
		const { code, printed } = await startInVain({
			BUILD_DIR: buildWith('bad-key', 'function-data.json', text),
		});
		expect(code).toBe(1);
		expect(printed).toMatch(/Key [0-9a-f]{16} of test-provider is not a point of P-256/);
	});

	it('with a keyring that was changed in the data alone (T62)', async () => {
		const { createFunctionData, createRing, signRing } =
			await import('../support/function-data.ts');
		const strange = (await createRing('test-provider')).keyring;
		const { signature } = fixture.ring.keyring;
		const rings = {
			unsigned: strange,
			swapped: { ...strange, ...(signature === undefined ? {} : { signature }) },
			'other-root': (await signRing(strange)).signed,
		};
		for (const [name, ring] of Object.entries(rings)) {
			const text = JSON.stringify(createFunctionData(ring));
			const { code, printed } = await startInVain({
				BUILD_DIR: buildWith(`ring-${name}`, 'function-data.json', text),
			});
			expect([name, code]).toEqual([name, 1]);
			expect(printed).toMatch(/keyring of test-provider .* is not signed by the root key/);
		}
	});

	it('on a port that is taken, and names PORT', async () => {
		const port = await freePort();
		const server = createServer().listen(port, '127.0.0.1');
		const { code, printed } = await startInVain({ PORT: String(port) });
		server.close();
		expect([code, printed]).toEqual([1, `Port ${port} is taken: set PORT to another one.`]);
	});
});

describe('the Node host stops', () => {
	it.each(['SIGTERM', 'SIGINT'] as const)(
		'on %s under load within ten seconds, nothing lost (T23)',
		async (signal) => {
			const built = { ...fixture, folder: makeFolder(fixture.folder, signal) };
			const host = await startNode(built);
			const forms = await Promise.all(Array.from({ length: 40 }, () => readyForm(host.origin)));
			const posts = forms.map((form) => sendForm(host.origin, form));
			await Promise.race(posts);
			const started = Date.now();
			const code = new Promise((done) => host.process.once('exit', done));
			await host.stop(signal);
			expect(Date.now() - started).toBeLessThan(10_000);
			expect(await code).toBe(0);
			const acknowledged = (await Promise.all(posts)).filter(({ kind }) => kind === 'acknowledged');
			const again = await startNode(built);
			for (const [i, sent] of (await Promise.all(posts)).entries()) {
				const form = forms[i];
				if (sent.kind !== 'acknowledged' || !form) continue;
				expect(await sendForm(again.origin, form)).toEqual(sent);
			}
			await again.stop();
			expect(acknowledged.length).toBeGreaterThan(0);
			rmSync(built.folder, { recursive: true, force: true });
		},
	);
});
