import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AlertRow } from '../../src/function/outbox/alert-rows.ts';
import { eraseDue } from '../../src/function/erasing.ts';
import { createAlarms } from '../../src/function/outbox/alarms.ts';
import { createOutbox } from '../../src/function/outbox/outbox.ts';
import type { Outbox } from '../../src/function/outbox/port.ts';
import type { Sql } from '../../src/function/sql.ts';
import type { Store } from '../../src/function/store.ts';
import { draw, referral } from './store.contract.ts';

/** A database to hold to the contract of the outbox. */
export interface OutboxUnderTest {
	store: Store;
	sql: Sql;
	close: () => Promise<void>;
}

const now = Date.UTC(2026, 10, 27, 9);
const minute = 60_000;
const hour = 60 * minute;

const alert = (change: Partial<AlertRow> = {}): AlertRow => ({
	kind: 'notify',
	channel: 'file',
	dueAt: now,
	openBy: now + 4 * hour,
	...change,
});
const clock = (['remind', 'second', 'duty', 'fallback'] as const).map((kind, i) =>
	alert({ kind, dueAt: now + (i + 1) * hour }),
);
const random = (count: number) => crypto.getRandomValues(new Uint8Array(count));

/** What the outbox does alike in SQLite and D1. */
export function describeOutbox(name: string, open: () => Promise<OutboxUnderTest>): void {
	describe(name, () => {
		let tested: OutboxUnderTest;
		let outbox: Outbox;

		beforeAll(async () => {
			tested = await open();
			outbox = createOutbox(tested.sql);
		}, 120_000);

		afterAll(() => tested.close());

		beforeEach(async () => {
			await tested.sql.run(['DELETE FROM outbox']);
		});

		const lease = (at = now, by = 'one') => outbox.lease({ by, now: at });
		const rows = async (columns: string) =>
			(await tested.sql.run([`SELECT ${columns} FROM outbox ORDER BY due_at`]))[0] ?? [];

		async function put(alerts: readonly AlertRow[] = [alert()]) {
			const own = referral({ alerts });
			const stopMac = random(32);
			await tested.store.putReferral(own, async (known) => ({
				...(await draw(known)),
				stopMac,
			}));
			return { ...own, stopMac };
		}

		it('gives an alert with all that it says, once', async () => {
			const own = await put();
			expect(await lease()).toMatchObject({
				by: 'one',
				thread: own.thread,
				version: 1,
				provider: 'test-provider',
				area: 'testshire',
				lane: 'normal',
				kind: 'notify',
				channel: 'file',
				attempts: 1,
				openBy: now + 4 * hour,
			});
			expect(await lease()).toBeUndefined();
		});

		it('gives each of twenty alerts to one of four workers', async () => {
			for (let i = 0; i < 20; i++) await put();
			const work = async (by: string) => {
				const ids: string[] = [];
				for (let own = await lease(now, by); own; own = await lease(now, by)) ids.push(own.id);
				return ids;
			};
			const ids = await Promise.all(['a', 'b', 'c', 'd'].map(work));
			expect(new Set(ids.flat()).size).toBe(20);
			expect(ids.flat()).toHaveLength(20);
		});

		it('gives an alert to another worker, under the same id, once its minute is over', async () => {
			await put();
			const first = await lease();
			expect(await lease(now + minute, 'two')).toBeUndefined();
			const second = await lease(now + minute + 1, 'two');
			expect(second).toMatchObject({ id: first?.id, by: 'two', attempts: 2 });
		});

		it('keeps no time of an alert that went out, and says of its referral that it was delivered', async () => {
			const own = await put();
			const leased = await lease();
			if (!leased) throw new Error('Nothing was due.');
			await outbox.settle(leased, { kind: 'done', code: 200 });
			expect(await rows('state, due_at, open_by, lease_till, lease_by, last_code')).toEqual([
				{ state: 'done', due_at: 0, open_by: 0, lease_till: 0, lease_by: null, last_code: 200 },
			]);
			const state = `SELECT state FROM referral WHERE thread = '${own.thread}'`;
			expect(await tested.sql.run([state])).toEqual([[{ state: 'delivered' }]]);
		});

		it('remembers which addresses are settled until the alert is done, and no longer', async () => {
			await put();
			const first = await lease();
			if (!first) throw new Error('Nothing was due.');
			expect(first.settled).toEqual([]);
			const settled = ['0011aabb', '22334455'];
			await outbox.settle(first, { kind: 'again', code: 451, dueAt: now, settled });
			const second = await lease(now, 'two');
			expect(second?.settled).toEqual(settled);
			if (second) await outbox.settle(second, { kind: 'done', code: 200 });
			expect(await rows('state, settled')).toEqual([{ state: 'done', settled: '' }]);
		});

		it('tries again when it was told to, and only for the worker who holds the alert', async () => {
			await put();
			const first = await lease();
			const second = await lease(now + minute + 1, 'two');
			if (!first || !second) throw new Error('Nothing was due.');
			await outbox.settle(first, { kind: 'dead', code: 500 });
			expect(await rows('state')).toEqual([{ state: 'leased' }]);
			await outbox.settle(second, { kind: 'again', code: 500, dueAt: now + hour });
			expect(await lease(now + hour - 1)).toBeUndefined();
			expect(await lease(now + hour)).toMatchObject({ id: first.id, attempts: 3 });
		});

		it('gives dead alerts again only when a person asks, under their ids', async () => {
			await put();
			const leased = await lease();
			if (!leased) throw new Error('Nothing was due.');
			await outbox.settle(leased, { kind: 'dead', code: 500 });
			expect(await lease(now + 1000 * hour)).toBeUndefined();
			expect(await outbox.counts(now)).toEqual({ due: 0, late: 0, dead: 1 });
			expect(await outbox.redeliver({ reference: 'XXXXXXXXXX', now })).toBe(0);
			expect(await outbox.redeliver({ reference: leased.reference, now })).toBe(1);
			expect(await lease()).toMatchObject({ id: leased.id, attempts: 1 });
		});

		it('counts what is late', async () => {
			await put([alert(), ...clock]);
			expect(await outbox.counts(now)).toEqual({ due: 5, late: 0, dead: 0 });
			expect(await outbox.counts(now + hour)).toEqual({ due: 5, late: 1, dead: 0 });
		});

		it('holds nothing when the clock is put back (T27)', async () => {
			await put([alert({ dueAt: now + hour })]);
			const ahead = await lease(now + hour);
			expect(ahead).toBeDefined();
			// An hour back: neither the new alert nor the one that a worker held until then waits for an hour.
			await put([alert({ dueAt: now + hour })]);
			expect(await lease(now)).toBeUndefined();
			await outbox.mend(now);
			const held = [await lease(now), await lease(now)];
			expect(held.map((one) => one?.attempts).sort()).toEqual([1, 2]);
			expect(held.map((one) => one?.id)).toContain(ahead?.id);
		});

		it('gives the sealed bytes of an alert’s referral', async () => {
			const own = await put();
			expect(await outbox.sealedOf(own)).toEqual(own.sealed);
		});

		it('reminds nobody of a thread that was stopped, and tells the provider of the stop', async () => {
			const own = await put([alert(), ...clock]);
			const other = await put(clock);
			const stop = { stopMac: own.stopMac, what: 'stop', sealed: random(2300), day: 1 } as const;
			await tested.store.putChange({ ...stop, id: own.thread, dueAt: now });
			const left = await rows(`kind, thread = '${own.thread}' AS own, state`);
			expect(left.filter((row) => row['own'] === 1 && row['state'] === 'due')).toEqual([
				{ kind: 'notify', own: 1, state: 'due' },
				{ kind: 'stop', own: 1, state: 'due' },
			]);
			expect(left.filter((row) => row['own'] === 0)).toHaveLength(4);
			expect(other.thread).not.toBe(own.thread);
		});

		it('leaves the clock alone for a code that fits nothing, and for changed details', async () => {
			const own = await put(clock);
			const change = { sealed: random(2300), day: 1, dueAt: now } as const;
			await tested.store.putChange({
				...change,
				id: own.thread,
				what: 'changed',
				stopMac: own.stopMac,
			});
			const strange = own.thread.replace(/^./, (digit) => (digit === '0' ? '1' : '0'));
			await tested.store.putChange({ ...change, id: strange, what: 'stop', stopMac: random(32) });
			expect(await outbox.counts(now)).toMatchObject({ due: 4 });
		});

		describe('alarms', () => {
			const raise = (kind: 'dead' | 'disk', subject: string) =>
				createAlarms(tested.sql).raise({ kind, subject, day: 20_000 });
			const told = async (at: number) =>
				(await createAlarms(tested.sql).takeUntold(at)).map(({ subject }) => subject).sort();

			it('are told kind by kind, once an hour, until somebody has seen them', async () => {
				const alarms = createAlarms(tested.sql);
				await raise('dead', 'A');
				await raise('dead', 'B');
				expect(await told(now)).toEqual(['A', 'B']);
				await raise('dead', 'C');
				await raise('disk', 'disk');
				expect(await told(now + minute)).toEqual(['disk']);
				expect(await told(now + hour)).toEqual(['A', 'B', 'C']);
				expect(await told(now - 5 * hour)).toEqual(['A', 'B', 'C', 'disk']);
				expect(await alarms.seen({ kind: 'dead', subject: 'A', day: 20_001 })).toBe(1);
				expect(await alarms.seen({ kind: 'dead', day: 20_001 })).toBe(2);
				expect(await told(now + 9 * hour)).toEqual(['disk']);
				await raise('dead', 'A');
				expect(await alarms.isOpen('dead', 'A')).toBe(true);
				expect(await told(now + 9 * hour)).toEqual(['A']);
			});
		});

		it('erases what was accepted, leaves a tombstone, and then nothing', async () => {
			const own = await put([alert(), ...clock]);
			const day = 86_400_000;
			const parts = { sql: tested.sql, alarms: createAlarms(tested.sql), checkpoint: () => true };
			const erase = (days: number) => eraseDue({ ...parts, now: () => now + days * day });
			const acked = `UPDATE referral SET state = 'acked', erase_on = ${Math.floor(now / day) + 7}`;
			await tested.sql.run(
				["DELETE FROM housekeeping WHERE name = 'erasing'"],
				[`${acked} WHERE thread = '${own.thread}'`],
				["UPDATE referral SET erase_on = 99999 WHERE state <> 'acked'"],
			);
			const left = async () =>
				(await tested.sql.run([`SELECT state FROM referral WHERE thread = '${own.thread}'`]))[0];
			expect(await erase(6)).toBe(0);
			expect(await erase(8)).toBe(1);
			expect(await left()).toEqual([{ state: 'erased' }]);
			for (let days = 10; days <= 103; days += 3) await erase(days);
			expect(await left()).toEqual([]);
		});
	});
}
