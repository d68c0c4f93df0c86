import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { D1Database } from '@cloudflare/workers-types';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getPlatformProxy } from 'wrangler';
import { createD1Sql, createD1Store } from '../../src/function/d1-store.ts';
import { readWranglerConfig } from '../support/hosts.ts';
import { migrations } from '../support/migrations.ts';
import { describeDeskStore } from './desk-store.contract.ts';
import { describeOutbox } from './outbox.contract.ts';
import { describeStore, draw, referral } from './store.contract.ts';

/** A D1 database of its own on this machine, with the schema. */
async function openD1() {
	const folder = mkdtempSync(join(tmpdir(), 'waymark-d1-'));
	const configPath = join(folder, 'wrangler.json');
	const { d1_databases } = readWranglerConfig();
	const config = { name: 'waymark', compatibility_date: '2026-11-01', d1_databases };
	writeFileSync(configPath, JSON.stringify(config));
	const persist = { path: join(folder, 'state') };
	const proxy = await getPlatformProxy<{ DB: D1Database }>({ configPath, persist });
	const database = proxy.env.DB;
	const statements = migrations
		.join('\n')
		.replaceAll(/^--.*$/gm, '')
		.split(';');
	for (const sql of statements.filter((text) => text.trim())) await database.prepare(sql).run();
	const close = async () => {
		await proxy.dispose();
		rmSync(folder, { recursive: true, force: true });
	};
	return { database, close };
}

async function openStore() {
	const { database, close } = await openD1();
	return {
		store: createD1Store(database),
		sql: createD1Sql(database),
		one: async (sql: string) => Object.values((await database.prepare(sql).first()) ?? {})[0],
		run: async (sql: string) => {
			await database.prepare(sql).run();
		},
		close,
	};
}

describeStore('the store in D1', openStore);
describeDeskStore('the desk’s store in D1', openStore);

describeOutbox('the outbox in D1', async () => {
	const { database, close } = await openD1();
	return { store: createD1Store(database), sql: createD1Sql(database), close };
});

/** A connection that breaks: every third batch before, every third after it was committed. */
function flaky(database: D1Database): D1Database {
	let calls = 0;
	const fail = () => Promise.reject(new Error('D1_ERROR: Network connection lost.'));
	return {
		prepare: (sql: string) => database.prepare(sql),
		batch: async (batch: Parameters<D1Database['batch']>[0]) => {
			calls++;
			if (calls % 3 === 1) return fail();
			const results = await database.batch(batch);
			return calls % 3 === 2 ? fail() : results;
		},
	} as unknown as D1Database;
}

describe('the store in D1 over a connection that breaks (T16)', () => {
	let opened: Awaited<ReturnType<typeof openD1>>;

	beforeAll(async () => {
		opened = await openD1();
	}, 120_000);

	afterAll(() => opened.close());

	const count = (sql: string) => opened.database.prepare(sql).first<number>('n');

	it('stores every referral once, under the reference that it gives', async () => {
		const store = createD1Store(flaky(opened.database));
		for (let i = 0; i < 40; i++) {
			const own = referral();
			const put = await store.putReferral(own, draw);
			const [version] = await createD1Store(opened.database).findThread(own.thread);
			expect(put).toEqual({ kind: 'stored', reference: version?.reference });
		}
		expect(await count('SELECT count(*) AS n FROM referral')).toBe(40);
		expect(await count('SELECT count(*) AS n FROM outbox')).toBe(40);
	});

	it('gives up on a connection that stays away, and on any other error at once', async () => {
		let calls = 0;
		const broken = (message: string) =>
			({
				prepare: (sql: string) => opened.database.prepare(sql),
				batch: () => {
					calls++;
					return Promise.reject(new Error(message));
				},
			}) as unknown as D1Database;
		const lost = createD1Store(broken('Network connection lost.'));
		await expect(lost.putReferral(referral(), draw)).rejects.toThrow();
		expect(calls).toBe(3);
		const full = createD1Store(broken('D1_ERROR: database is full'));
		await expect(full.putReferral(referral(), draw)).rejects.toThrow();
		expect(calls).toBe(4);
	});
});
