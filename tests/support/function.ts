import { readFileSync } from 'node:fs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createEnv, type Env } from '../../src/function/env.ts';
import { handle } from '../../src/function/handle.ts';
import { openLimiter } from '../../src/function/limits.ts';
import type { LogLine } from '../../src/function/log.ts';
import { openSqliteStore, type SqliteStore } from '../../src/function/sqlite-store.ts';
import type { Store } from '../../src/function/store.ts';
import { createFunctionData, createRing, type TestRing } from './function-data.ts';
import { type Answers, encode, sameOrigin } from './journey.ts';

/** The function in this process, with its clock and its store in the test's hands. */
export interface TestFunction {
	env: Env;
	ring: TestRing;
	/** The database under the store. */
	database: SqliteStore;
	databasePath: string;
	/** Every line that was logged. */
	lines: LogLine[];
	/** Moves the clock. */
	wait: (seconds: number) => void;
	/** The next calls of the store go here instead. */
	replaceStore: (change: Partial<Store>) => void;
	get: (path: string, cookie?: string) => Promise<Response>;
	post: (path: string, answers: Answers, cookie?: string) => Promise<Response>;
	close: () => void;
}

/** Where the function's own pages post from, in tests. */
export const testOrigin = 'https://waymark.example';

const migration = readFileSync(
	resolve(import.meta.dirname, '../../src/function/migrations/0001.sql'),
	'utf8',
);

/** A database of its own for a test. */
export function openTestDatabase() {
	const folder = mkdtempSync(join(tmpdir(), 'waymark-store-'));
	const path = join(folder, 'waymark.db');
	const database = openSqliteStore(path, migration);
	const remove = () => {
		database.close();
		rmSync(folder, { recursive: true, force: true });
	};
	return { database, path, folder, remove };
}

/** Makes the function with one area, one provider and a database of its own. */
export async function createTestFunction(): Promise<TestFunction> {
	const ring = await createRing('test-provider');
	const { database, path, remove } = openTestDatabase();
	const lines: LogLine[] = [];
	let clock = Date.UTC(2026, 10, 22, 12);
	const env = await createEnv({
		shell: '<title>%%TITLE%%</title><main>%%MAIN%%</main>',
		data: createFunctionData(ring.keyring),
		secret: new Uint8Array(32).fill(7),
		origins: [testOrigin],
		store: database,
		limiter: openLimiter(),
		log: (line) => lines.push(line),
		now: () => clock,
		random: (count) => crypto.getRandomValues(new Uint8Array(count)),
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
		close: remove,
	};
}

/** The cookie that an answer sets, as a request sends it. */
export function cookieFrom(answer: Response): string {
	return answer.headers.get('set-cookie')?.split(';')[0] ?? '';
}
