import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDeskStore } from '../../src/function/desk/desk-store.ts';
import { createEnv, type Env } from '../../src/function/env.ts';
import { handle } from '../../src/function/handle.ts';
import { createLimiter } from '../../src/function/limits.ts';
import type { LogLine } from '../../src/function/log.ts';
import { openSqliteStore, type SqliteStore } from '../../src/function/sqlite-store.ts';
import type { Store } from '../../src/function/store.ts';
import { toHex } from '../../src/referral/bytes.ts';
import { writeAddressed } from '../../src/referral/envelope.ts';
import { formVersion } from '../../src/referral/schema.ts';
import { seal } from '../../src/referral/seal.ts';
import { createFunctionData, createRing, type TestRing } from './function-data.ts';
import { type Answers, encode, sameOrigin } from './journey.ts';
import { migrations } from './migrations.ts';

/** The function in this process, with its clock and its store in the test's hands. */
export interface TestFunction {
	env: Env;
	ring: TestRing;
	/** The database under the store. */
	database: SqliteStore;
	databasePath: string;
	/** Every line that was logged. */
	lines: LogLine[];
	/** How long answers were held back, in milliseconds, in order; waiting moves the clock instead of taking time. */
	waits: number[];
	/** Moves the clock. */
	wait: (seconds: number) => void;
	/** The next calls of the store go here instead. */
	replaceStore: (change: Partial<Store>) => void;
	/** The next requests come from this address. */
	comeFrom: (address: string) => void;
	get: (path: string, cookie?: string) => Promise<Response>;
	post: (path: string, answers: Answers, cookie?: string) => Promise<Response>;
	/** Posts an envelope as a browser that sealed it does, in a thread of its own. */
	sealed: (
		headers?: Readonly<Record<string, string>>,
		address?: { thread?: string; version?: number },
	) => Promise<Response>;
	close: () => void;
}

/** Where the function's own pages post from, in tests. */
export const testOrigin = 'https://waymark.example';

/** Where a test is not about the disk: with a file system in memory, thousands of commits cost nothing. */
export const inMemory = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

/** A database of its own for a test, in a folder of its own. */
export function openTestDatabase(under = tmpdir()) {
	const folder = mkdtempSync(join(under, 'waymark-store-'));
	const path = join(folder, 'waymark.db');
	const database = openSqliteStore(path, migrations);
	const remove = () => {
		database.close();
		rmSync(folder, { recursive: true, force: true });
	};
	return { database, path, folder, remove };
}

/** Makes the function with one area, one provider and a database of its own. */
export async function createTestFunction(under = tmpdir()): Promise<TestFunction> {
	const ring = await createRing('test-provider');
	const { database, path, remove } = openTestDatabase(under);
	const lines: LogLine[] = [];
	const waits: number[] = [];
	let clock = Date.UTC(2026, 10, 22, 12);
	let address = '192.0.2.1';
	const now = () => clock;
	const random = (count: number) => crypto.getRandomValues(new Uint8Array(count));
	const wait = (milliseconds: number) => {
		waits.push(milliseconds);
		clock += milliseconds;
		return Promise.resolve();
	};
	const env = await createEnv({
		shells: {
			en: '<title>%%TITLE%%</title><main>%%MAIN%%</main>',
			cy: '<html lang="cy"><title>%%TITLE%%</title><main>%%MAIN%%</main>',
		},
		data: createFunctionData(ring.keyring),
		secret: new Uint8Array(32).fill(7),
		keyringRoots: [],
		origins: [testOrigin],
		store: database,
		desk: createDeskStore(database.sql),
		limiter: createLimiter({ now, random, wait }),
		addressOf: () => address,
		wait,
		log: (line) => lines.push(line),
		now,
		random,
		disk: () => Promise.resolve('ok'),
	});
	const ask = (path: string, init: RequestInit, cookie = '') => {
		const headers = new Headers(init.headers);
		if (cookie) headers.set('Cookie', cookie);
		return handle(new Request(testOrigin + path, { ...init, headers }), env);
	};
	return {
		env,
		ring,
		database,
		databasePath: path,
		lines,
		waits,
		comeFrom: (from) => (address = from),
		wait: (seconds) => (clock += seconds * 1000),
		replaceStore: (change) => {
			env.store = { ...env.store, ...change };
		},
		get: (at, cookie) => ask(at, {}, cookie),
		post: (at, answers, cookie) => {
			const type = { 'Content-Type': 'application/x-www-form-urlencoded' };
			const headers = { ...type, ...sameOrigin(testOrigin) };
			return ask(at, { method: 'POST', body: encode(answers), headers }, cookie);
		},
		sealed: async (headers = {}, { thread = toHex(random(16)), version = 1 } = {}) => {
			const binding = { provider: 'test-provider', formVersion, thread, version };
			const { recipients } = ring.keyring;
			const sealing = await seal({ contact: 'self' }, { binding, recipients });
			if (sealing.kind !== 'sealed') throw new Error('The sample is too long.');
			const body = writeAddressed({ ...binding, area: 'testshire' }, sealing.sealed);
			const type = { 'Content-Type': 'application/octet-stream', 'Sec-Fetch-Site': 'same-origin' };
			return ask('/referral/sealed', { method: 'POST', body, headers: { ...type, ...headers } });
		},
		close: remove,
	};
}

/** The cookie that an answer sets, as a request sends it. */
export function cookieFrom(answer: Response): string {
	return answer.headers.get('set-cookie')?.split(';')[0] ?? '';
}
