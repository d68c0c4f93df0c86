import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { D1Database } from '@cloudflare/workers-types';
import { getPlatformProxy } from 'wrangler';
import { createD1Store } from '../../src/function/d1-store.ts';
import { readWranglerConfig } from '../support/hosts.ts';
import { describeStore } from './store.contract.ts';

const migration = readFileSync(
	resolve(import.meta.dirname, '../../src/function/migrations/0001.sql'),
	'utf8',
);

describeStore('the store in D1', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'waymark-d1-'));
	const configPath = join(folder, 'wrangler.json');
	const { d1_databases } = readWranglerConfig();
	const config = { name: 'waymark', compatibility_date: '2026-11-01', d1_databases };
	writeFileSync(configPath, JSON.stringify(config));
	const persist = { path: join(folder, 'state') };
	const proxy = await getPlatformProxy<{ DB: D1Database }>({ configPath, persist });
	const database = proxy.env.DB;
	const statements = migration.replaceAll(/^--.*$/gm, '').split(';');
	for (const sql of statements.filter((text) => text.trim())) await database.prepare(sql).run();
	return {
		store: createD1Store(database),
		one: async (sql) => Object.values((await database.prepare(sql).first()) ?? {})[0],
		close: async () => {
			await proxy.dispose();
			rmSync(folder, { recursive: true, force: true });
		},
	};
});
