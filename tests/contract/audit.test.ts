import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkChain, closeDays } from '../../src/function/audit.ts';
import { eraseReference } from '../../src/function/erasing.ts';
import { createAlarms } from '../../src/function/outbox/alarms.ts';
import { createRounds } from '../../src/function/outbox/rounds.ts';
import { createTargets } from '../../src/function/outbox/targets.ts';
import type { Notice } from '../../src/function/delivery/port.ts';
import { rowsOf } from '../../src/function/sql.ts';
import { createTestFunction, type TestFunction } from '../support/function.ts';
import { alerting } from '../support/outbox.ts';

const dayLength = 86_400;
let own: TestFunction;

beforeEach(async () => {
	own = await createTestFunction();
});

afterEach(() => {
	own.close();
});

const today = () => Math.floor(own.env.now() / (dayLength * 1000));
const close = () => closeDays(own.database.sql, { key: own.env.tokenKey, today: today() });
const rows = (sql: string) => rowsOf(own.database.sql, sql);
const check = () => checkChain(own.database.sql, own.env.tokenKey);

/** Two days with something in them, and one in which nothing was sent. */
async function threeDays(): Promise<void> {
	await own.sealed();
	const second = await own.sealed();
	const { reference } = (await second.json()) as { reference: string };
	own.wait(dayLength);
	await close();
	await own.sealed();
	const { sql, checkpoint } = own.database;
	await eraseReference(reference, {
		sql,
		checkpoint,
		now: own.env.now,
		alarms: createAlarms(sql),
	});
	own.wait(2 * dayLength);
	await close();
}

describe('the chain of daily counts', () => {
	it('counts each day that is over once, also those on which nobody asked', async () => {
		await threeDays();
		expect(await close()).toBeUndefined();
		const first = today() - 3;
		expect(
			await rows(
				"SELECT day, what, n FROM audit WHERE what IN ('received', 'erased') ORDER BY seq",
			),
		).toEqual([
			{ day: first, what: 'received', n: 2 },
			{ day: first, what: 'erased', n: 0 },
			{ day: first + 1, what: 'received', n: 1 },
			{ day: first + 1, what: 'erased', n: 1 },
			{ day: first + 2, what: 'received', n: 0 },
			{ day: first + 2, what: 'erased', n: 0 },
		]);
		expect(await check()).toMatchObject({ kind: 'whole', head: { seq: 27, day: today() - 1 } });
	});

	it('is the same when two workers count at once', async () => {
		await own.sealed();
		own.wait(dayLength);
		const [one, two] = await Promise.all([close(), close()]);
		expect(one ?? two).toEqual(two ?? one);
		expect(await rows('SELECT count(*) AS n FROM audit')).toEqual([{ n: 9 }]);
		expect((await check()).kind).toBe('whole');
	});

	it.each([
		['a count that was changed', 'UPDATE audit SET n = 5 WHERE seq = 10', 10],
		['a day that was changed', 'UPDATE audit SET day = day - 9 WHERE seq = 11', 11],
		['a row that was taken out', 'DELETE FROM audit WHERE seq = 12', 13],
		['a first row that was taken out', 'DELETE FROM audit WHERE seq = 1', 2],
		[
			'a row with another row’s MAC',
			'UPDATE audit SET mac = (SELECT mac FROM audit WHERE seq = 3) WHERE seq = 4',
			4,
		],
	])('names the place of %s', async (_, change, seq) => {
		await threeDays();
		await own.database.sql.run([change]);
		expect(await check()).toMatchObject({ kind: 'broken', at: { seq } });
	});

	it('holds under no other secret, and its head tells when rows were taken off its end', async () => {
		await threeDays();
		const hmac = { name: 'HMAC', hash: 'SHA-256' };
		const other = await crypto.subtle.importKey('raw', new Uint8Array(32), hmac, false, ['sign']);
		expect(await checkChain(own.database.sql, other)).toMatchObject({ kind: 'broken' });
		const before = await check();
		await own.database.sql.run(['DELETE FROM audit WHERE seq > 18']);
		const after = await check();
		expect(after.kind).toBe('whole');
		expect(after).not.toEqual(before);
	});

	it('is told to the operator once a day by its head, without a reference', async () => {
		const told: Notice[] = [];
		const deliver = (notice: Notice) => {
			if (notice.type === 'operator.counted') told.push(notice);
			return Promise.resolve({ kind: 'delivered' } as const);
		};
		const { sql, checkpoint } = own.database;
		const targets = createTargets(alerting, () => ({ send: deliver }));
		const rounds = createRounds({ env: own.env, sql, checkpoint, canary: false, targets });
		own.wait(dayLength);
		await rounds.minute();
		await rounds.minute();
		own.wait(dayLength);
		await rounds.minute();
		const chain = await check();
		const head = chain.kind === 'whole' ? chain.head?.mac : undefined;
		expect(told.map(({ data }) => data['row'])).toEqual([9, 18]);
		expect(told[1]?.text).toContain(`row 18, ${String(head)}`);
	});

	it('is shown by the status, which needs a person where it is broken', async () => {
		await threeDays();
		const dataDir = mkdtempSync(join(tmpdir(), 'waymark-audit-'));
		try {
			await own.database.sql.run(['UPDATE audit SET n = n + 1 WHERE seq = 10']);
			own.database.checkpoint();
			copyFileSync(own.databasePath, join(dataDir, 'waymark.db'));
			writeFileSync(join(dataDir, 'function-secret'), new Uint8Array(32).fill(7));
			const env = { ...process.env, DATA_DIR: dataDir, BUILD_DIR: dataDir };
			const args = ['src/operate/cli.ts', 'status'];
			const { stdout, status } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
			expect(stdout).toMatch(
				/^! daily counts +broken at row 10, received of [\d-]{10}: it was changed/m,
			);
			expect(status).toBe(2);
		} finally {
			rmSync(dataDir, { recursive: true, force: true });
		}
	});
});
