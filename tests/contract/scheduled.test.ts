import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildFunction } from '../../scripts/build-function.mjs';
import { checkChain } from '../../src/function/audit.ts';
import { createTokenKey } from '../../src/function/token.ts';
import { utf8 } from '../../src/referral/bytes.ts';
import { drill } from '../../src/operate/drill.ts';
import { openDatabase } from '../../src/operate/place.ts';
import type { FunctionData } from '../../src/referral/function-data.ts';
import { createFixture, type Fixture } from '../support/fixture.ts';
import {
	makeFolder,
	readWranglerConfig,
	type RunningHost,
	runWrangler,
	startWorker,
	workerSecret,
} from '../support/hosts.ts';
import { migrations } from '../support/migrations.ts';
import { readyForm, sendForm } from '../support/send.ts';

const secret = `whsec_${Buffer.alloc(24, 3).toString('base64')}`;
const dayLength = 86_400_000;
const today = () => Math.floor(Date.now() / dayLength);

let fixture: Fixture;
let receiver: Server;
let worker: RunningHost;
let got: { headers: IncomingHttpHeaders; body: string }[];
let status: number;

beforeAll(async () => {
	got = [];
	status = 503;
	receiver = createServer((request, response) => {
		let body = '';
		request.on('data', (chunk: Buffer) => (body += chunk.toString()));
		request.on('end', () => {
			got.push({ headers: request.headers, body });
			response.writeHead(status).end();
		});
	});
	await new Promise<void>((done) => receiver.listen(0, '127.0.0.1', done));
	fixture = await createFixture();
	await declareWebhook((receiver.address() as AddressInfo).port);
	const settings = { HOOK: secret, DELIVERY_LOOPBACK: 'yes' };
	worker = await startWorker(fixture, settings);
}, 120_000);

afterAll(async () => {
	await worker.stop();
	receiver.close();
	fixture.remove();
});

/** The provider is told by a case system on this machine. */
async function declareWebhook(port: number): Promise<void> {
	const path = join(fixture.buildDir, 'function-data.json');
	const data = JSON.parse(readFileSync(path, 'utf8')) as FunctionData;
	const url = `http://127.0.0.1:${port}/hook`;
	const alerts = [{ by: 'webhook', url, secret: 'HOOK', body: 'alert' }] as const;
	const provider = { alerts, second: [], openWithin: 4 };
	const alerting = { ...data.alerting, providers: { 'test-provider': provider } };
	writeFileSync(path, JSON.stringify({ ...data, alerting }));
	await buildFunction(fixture.buildDir, [fixture.root]);
}

/** The cron's minute, as the platform calls it. */
async function runScheduled(): Promise<void> {
	const answer = await fetch(`${worker.origin}/cdn-cgi/handler/scheduled`);
	expect([answer.status, await answer.text()]).toEqual([200, 'ok']);
}

/** Where this Worker's D1 lies. */
function stateFolder(): string {
	const name = readdirSync(fixture.folder).find((one) => one.startsWith('d1-')) ?? '';
	return join(fixture.folder, name);
}

function databaseIn(state: string): string {
	const files = readdirSync(state, { recursive: true, encoding: 'utf8' });
	return join(state, files.find((name) => /[0-9a-f]{64}\.sqlite$/.test(name)) ?? '');
}

function query(sql: string, path = databaseIn(stateFolder())): Record<string, unknown>[] {
	const database = new DatabaseSync(path);
	try {
		return database
			.prepare(sql)
			.all()
			.map((row) => ({ ...row }));
	} finally {
		database.close();
	}
}

describe('the Worker’s minute on workerd', () => {
	it('delivers, runs the clock, erases, counts, and tries again what was refused', async () => {
		const references: string[] = [];
		for (let i = 0; i < 3; i++) {
			const sent = await sendForm(worker.origin, await readyForm(worker.origin));
			if (sent.kind === 'acknowledged') references.push(sent.reference);
		}
		expect(references).toHaveLength(3);
		// One of them came 31 days ago and was opened; a draft has expired; the last one's clock runs out now.
		const [old = '', late = ''] = references;
		query(
			`UPDATE referral SET day = day - 31, erase_on = erase_on - 31, state = 'acked' WHERE reference = '${old}' RETURNING 1`,
		);
		query(
			`UPDATE outbox SET due_at = 1 WHERE kind = 'second' AND thread = (SELECT thread FROM referral WHERE reference = '${late}') RETURNING 1`,
		);
		query(`INSERT INTO draft VALUES (zeroblob(32), 'x', zeroblob(8), 1) RETURNING 1`);
		await runScheduled();
		expect(got.length).toBeGreaterThanOrEqual(3);
		const waits = query("SELECT state, last_code FROM outbox WHERE kind = 'notify'");
		expect(waits.filter((row) => row['state'] === 'due' && row['last_code'] === 503).length).toBe(
			2,
		);
		expect(query('SELECT count(*) AS n FROM draft')).toEqual([{ n: 0 }]);
		expect(query('SELECT reference FROM referral WHERE sealed IS NULL')).toEqual([
			{ reference: old },
		]);
		const ids = new Set(got.map(({ headers }) => headers['webhook-id']));

		status = 204;
		got.length = 0;
		query("UPDATE outbox SET due_at = 1 WHERE state = 'due' AND attempts > 0 RETURNING 1");
		await runScheduled();
		// Two alerts, and the provider's second contact for the one that is due; each under the id of its first try.
		expect(got.map(({ body }) => (JSON.parse(body) as { type: string }).type).sort()).toEqual([
			'referral.due',
			'referral.waiting',
			'referral.waiting',
		]);
		for (const { headers, body } of got) {
			expect(ids.has(String(headers['webhook-id']))).toBe(true);
			const signed = headers as Record<string, string>;
			expect(() => new Webhook(secret).verify(body, signed)).not.toThrow();
		}
		expect(query('SELECT state FROM outbox WHERE last_code = 200')).toEqual(
			Array(3).fill({ state: 'done' }),
		);
		const names = query('SELECT name FROM housekeeping ORDER BY name').map(({ name }) => name);
		expect(names).toEqual(expect.arrayContaining(['erase', 'erasing', 'look']));
		expect(query('SELECT DISTINCT day FROM audit')).toEqual([{ day: today() - 1 }]);
		expect(worker.output()).not.toMatch(/"event":"failed"|misconfigured/);
	});

	it('leaves a D1 that can be exported, tried as a backup is, and put into an empty one', async () => {
		const folder = makeFolder(fixture.folder, 'drill');
		const [database] = readWranglerConfig().d1_databases;
		const config = { name: 'waymark', compatibility_date: '2026-11-01', d1_databases: [database] };
		writeFileSync(join(folder, 'wrangler.json'), JSON.stringify(config));
		cpSync(stateFolder(), join(folder, '.wrangler/state'), { recursive: true });
		const backup = join(folder, 'backup.sql');
		await runWrangler(['d1', 'export', 'DB', '--local', '--output', backup, '-y'], folder);

		const dataDir = makeFolder(folder, 'data');
		const keys = makeFolder(dataDir, 'keys/private');
		writeFileSync(join(keys, 'test-provider.desk.json'), JSON.stringify(fixture.ring.desk));
		const place = { dataDir, buildDir: fixture.buildDir, now: () => Date.now() };
		query(
			`UPDATE outbox SET state = 'due', attempts = 0, due_at = 1 WHERE kind = 'notify' RETURNING 1`,
			databaseIn(join(folder, '.wrangler/state')),
		);
		rmSync(backup);
		await runWrangler(['d1', 'export', 'DB', '--local', '--output', backup, '-y'], folder);
		expect(await drill(backup, place)).toEqual({
			sealed: 2,
			opened: 2,
			withoutKey: 0,
			due: 3,
			sent: 3,
			strange: 0,
		});

		const fresh = join(folder, 'fresh');
		mkdirSync(fresh);
		const into = ['d1', 'execute', 'DB', '--local', '--persist-to', fresh, '--file', backup, '-y'];
		await runWrangler(into, folder);
		const restored = databaseIn(fresh);
		const source = databaseIn(join(folder, '.wrangler/state'));
		for (const table of ['referral', 'outbox', 'stop_code', 'audit', 'housekeeping']) {
			const all = `SELECT * FROM ${table} ORDER BY 1, 2`;
			expect([table, query(all, restored)]).toEqual([table, query(all, source)]);
		}
		const path = join(folder, 'chain.db');
		cpSync(restored, path);
		query(`PRAGMA user_version = ${migrations.length}`, path);
		const store = openDatabase(path);
		expect((await checkChain(store.sql, await createTokenKey(utf8(workerSecret)))).kind).toBe(
			'whole',
		);
		store.close();
	});
});
