import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EventName } from '../../src/desk/events.ts';
import { createDeskStore, type Desk, type DeskStore } from '../../src/function/desk/desk-store.ts';
import type { Sql } from '../../src/function/sql.ts';
import type { AlertRow } from '../../src/function/outbox/alert-rows.ts';
import type { SealedReferral } from '../../src/function/store.ts';
import { newReference } from '../../src/referral/reference.ts';
import { referral, type StoreUnderTest } from './store.contract.ts';

const random = (count: number) => crypto.getRandomValues(new Uint8Array(count));
const today = 20_000;
const now = today * 86_400_000 + 9 * 3_600_000;
const hour = 3_600_000;

/** The rows of the outbox of a referral that is to be opened by a moment. */
const alertsDueAt = (openBy: number): AlertRow[] =>
	(['notify', 'remind', 'second'] as const).map((kind) => {
		return { kind, channel: 'file', dueAt: kind === 'notify' ? now : openBy, openBy };
	});

/** Everything that the desk's store does alike on both databases. */
export function describeDeskStore(
	name: string,
	open: () => Promise<StoreUnderTest & { sql: Sql }>,
): void {
	describe(name, () => {
		let tested: StoreUnderTest;
		let desk: DeskStore;
		let count = 0;

		beforeAll(async () => {
			const opened = await open();
			tested = opened;
			desk = createDeskStore(opened.sql);
		}, 120_000);

		afterAll(() => tested.close());

		/** A referral of a provider of its own, with the clock's rows as the outbox writes them. */
		async function stored(change: Partial<SealedReferral> = {}, dueIn = hour) {
			const own = referral({
				provider: `desk-${String(++count)}`,
				day: today,
				alerts: alertsDueAt(now + dueIn),
				...change,
			});
			const stopMac = random(32);
			await tested.store.putReferral(own, (known) =>
				Promise.resolve({ reference: known ?? newReference(random), stopMac }),
			);
			const who: Desk = { provider: own.provider, kid: '0123456789abcdef' };
			const note = (event: EventName, after: number, code = '') =>
				desk.note(who, { thread: own.thread, version: own.version, after, event, code, now });
			return { own, who, note, stopMac };
		}

		const stop = (stopMac: Uint8Array<ArrayBuffer>, what: 'stop' | 'changed' = 'stop') =>
			tested.store.putChange({
				id: Buffer.from(random(16)).toString('hex'),
				stopMac,
				what,
				sealed: random(2300),
				day: today,
				dueAt: now,
			});

		it('lists what one provider has, and nothing of another', async () => {
			const { own, who } = await stored();
			await stored();
			const [only, ...others] = await desk.list(who, now);
			expect(others).toEqual([]);
			expect(only).toMatchObject({
				thread: own.thread,
				version: 1,
				area: 'testshire',
				state: 'stored',
				openBy: now + hour,
				isOverdue: false,
				isStopped: false,
				changes: 0,
				events: [],
				kids: ['0123456789abcdef', 'fedcba9876543210'],
			});
		});

		it('gives the sealed bytes of one thread with its notes, to its provider alone', async () => {
			const { own, who, stopMac } = await stored();
			const other = await stored();
			await stop(stopMac, 'changed');
			const { versions, notes } = await desk.thread(who, { thread: own.thread, now });
			expect(versions.map(({ sealed }) => sealed)).toEqual([own.sealed]);
			expect(notes).toHaveLength(1);
			const theirs = await desk.thread(other.who, { thread: own.thread, now });
			expect(theirs).toEqual({ versions: [], notes: [] });
		});

		it('notes opening in time, and ends the clock', async () => {
			const { own, who, note } = await stored();
			const noted = await note('opened', 0);
			expect(noted).toEqual({
				kind: 'noted',
				events: [{ n: 1, event: 'opened', code: '', day: today, inTime: true }],
			});
			const clock = `SELECT group_concat(DISTINCT state || due_at) FROM outbox WHERE thread = '${own.thread}' AND kind <> 'notify'`;
			expect(await tested.one(clock)).toBe('done0');
			expect(
				await tested.one(
					`SELECT state FROM outbox WHERE thread = '${own.thread}' AND kind = 'notify'`,
				),
			).toBe('due');
			const [only] = await desk.list(who, now);
			expect(only).toMatchObject({ openBy: null, isOverdue: false });
		});

		it('says that it is overdue, and notes opening too late', async () => {
			const { who, note } = await stored({}, -1);
			const [only] = await desk.list(who, now);
			expect(only).toMatchObject({ openBy: null, isOverdue: true });
			expect(await note('opened', 0)).toMatchObject({ events: [{ inTime: false }] });
			const [opened] = await desk.list(who, now);
			expect(opened).toMatchObject({ isOverdue: false });
		});

		it('says nothing of time where no clock ran, or where contact was stopped', async () => {
			const { own, note } = await stored();
			await tested.run(`DELETE FROM outbox WHERE thread = '${own.thread}' AND kind = 'second'`);
			expect(await note('opened', 0)).toMatchObject({ events: [{ inTime: null }] });
			const stopped = await stored({}, -1);
			await stop(stopped.stopMac);
			expect(await stopped.note('opened', 0)).toMatchObject({ events: [{ inTime: null }] });
		});

		it('opens earlier answers together with the later ones', async () => {
			const { own, who } = await stored({}, -1);
			const alerts = alertsDueAt(now + hour);
			const second = { ...own, version: 2, fp: random(32), sealed: random(2300), alerts };
			await tested.store.putReferral(second, (known) =>
				Promise.resolve({ reference: known ?? '', stopMac: random(32) }),
			);
			const noting = { thread: own.thread, version: 2, after: 0, code: '', now } as const;
			const noted = await desk.note(who, { ...noting, event: 'opened' });
			// The first answers were late already when the second came.
			expect(noted).toMatchObject({ events: [{ inTime: false }] });
			expect((await desk.list(who, now)).map(({ isOverdue }) => isOverdue)).toEqual([false, false]);
		});

		it('notes the same event once, and never over one that the desk has not seen', async () => {
			const { note } = await stored();
			await note('opened', 0);
			expect(await note('opened', 0)).toMatchObject({ kind: 'noted', events: [{ n: 1 }] });
			await note('attempted', 1, 'no-answer');
			expect(await note('attempted', 1, 'no-answer')).toMatchObject({
				kind: 'noted',
				events: [{ n: 1 }, { n: 2 }],
			});
			expect(await note('attempted', 1, 'spoke')).toEqual({ kind: 'moved' });
			expect(await note('attempted', 7, 'spoke')).toEqual({ kind: 'moved' });
		});

		it('takes one of two events that meet', async () => {
			const { note } = await stored();
			await note('opened', 0);
			const both = await Promise.all([
				note('attempted', 1, 'no-answer'),
				note('attempted', 1, 'spoke'),
			]);
			expect(both.map(({ kind }) => kind).sort()).toEqual(['moved', 'noted']);
		});

		it('takes no event before it was opened, and none for another provider or version', async () => {
			const { own, who, note } = await stored();
			const other = await stored();
			expect(await note('accepted', 0)).toEqual({ kind: 'not-opened' });
			const event = { thread: own.thread, after: 0, event: 'opened', code: '', now } as const;
			const notFound = { kind: 'not-found' };
			expect(await desk.note(who, { ...event, version: 2 })).toEqual(notFound);
			expect(await desk.note(other.who, { ...event, version: 1 })).toEqual(notFound);
			const rows = `SELECT count(*) FROM desk_event WHERE thread = '${own.thread}'`;
			expect(await tested.one(rows)).toBe(0);
		});

		it.each(['accepted', 'closed'] as const)(
			'keeps the content a week after it was %s',
			async (event) => {
				const { own, note } = await stored();
				await note('opened', 0);
				await note(event, 1, event === 'closed' ? 'supported' : '');
				const row = `SELECT state || (erase_on - ${today}) FROM referral WHERE thread = '${own.thread}'`;
				expect(await tested.one(row)).toBe('acked7');
			},
		);

		it('keeps it no longer than a month, however late it was accepted', async () => {
			const { own, note } = await stored({ day: today - 28 });
			await note('opened', 0);
			await note('accepted', 1);
			const row = `SELECT erase_on - day FROM referral WHERE thread = '${own.thread}'`;
			expect(await tested.one(row)).toBe(30);
		});

		it('blocks getting in touch once somebody has asked to stop, and nothing else', async () => {
			const { who, own, note, stopMac } = await stored();
			await note('opened', 0);
			await stop(stopMac);
			expect(await desk.list(who, now)).toMatchObject([{ isStopped: true }]);
			for (const event of ['attempted', 'reached', 'agreed', 'handed'] as const) {
				expect(await note(event, 1, 'no-answer')).toEqual({ kind: 'stopped' });
			}
			const asked = { thread: own.thread, version: 1, to: 'elsewhere' };
			expect(await desk.mayHandOver(who, asked)).toEqual({ kind: 'stopped' });
			expect(await note('closed', 1, 'stopped')).toMatchObject({ kind: 'noted' });
		});

		it('lets a referral be handed on only to the provider that the person agreed to', async () => {
			const { who, own, note } = await stored();
			const asked = { thread: own.thread, version: 1, to: 'elsewhere' };
			expect(await desk.mayHandOver(who, asked)).toEqual({ kind: 'not-agreed' });
			await note('opened', 0);
			await note('agreed', 1, 'elsewhere');
			const may = { kind: 'may', origin: own.thread, area: 'testshire' };
			expect(await desk.mayHandOver(who, asked)).toEqual(may);
			expect(await desk.mayHandOver(who, { ...asked, to: 'another' })).toEqual({
				kind: 'not-agreed',
			});
			const other = await stored();
			expect(await desk.mayHandOver(other.who, asked)).toEqual({ kind: 'not-found' });
		});

		it('stops at the next provider what the person stops with the code of the first', async () => {
			const first = await stored();
			const second = await stored();
			const third = await stored();
			const bind = ({ own }: typeof first, origin: string) =>
				desk.bindThread({ thread: own.thread, origin, day: today });
			await bind(second, first.own.thread);
			await second.note('opened', 0);
			await second.note('agreed', 1, 'elsewhere');
			const asked = { thread: second.own.thread, version: 1, to: 'elsewhere' };
			const may = await desk.mayHandOver(second.who, asked);
			expect(may).toMatchObject({ origin: first.own.thread });
			await bind(third, first.own.thread);
			await stop(first.stopMac);
			for (const { who } of [first, second, third]) {
				expect(await desk.list(who, now)).toMatchObject([{ isStopped: true }]);
			}
		});

		it('takes fifty events and no more', async () => {
			const { own, note } = await stored();
			await note('opened', 0);
			await tested.run(
				`INSERT INTO desk_event (thread, version, n, event, code, kid, day)
				SELECT '${own.thread}', 1, value, 'attempted', 'no-answer', '0123456789abcdef', 1
				FROM json_each('[${Array.from({ length: 48 }, (_, i) => i + 2).join()}]')`,
			);
			expect(await note('attempted', 49, 'no-answer')).toMatchObject({ kind: 'noted' });
			expect(await note('attempted', 50, 'no-answer')).toEqual({ kind: 'full' });
			const rows = `SELECT count(*) FROM desk_event WHERE thread = '${own.thread}'`;
			expect(await tested.one(rows)).toBe(50);
		});

		it('holds no event outside the lists, and forgets all with their referral', async () => {
			const { own, note } = await stored();
			await note('opened', 0);
			const insert = async (event: string, code: string) => {
				await tested.run(
					`INSERT INTO desk_event VALUES ('${own.thread}', 1, 9, '${event}', '${code}', '0123456789abcdef', NULL, 1)`,
				);
			};
			await expect(insert('called', 'no-answer')).rejects.toThrow();
			await expect(insert('attempted', 'Alex 07700')).rejects.toThrow();
			await expect(insert('attempted', '')).rejects.toThrow();
			await tested.run(`DELETE FROM outbox WHERE thread = '${own.thread}'`);
			await tested.run(`DELETE FROM referral WHERE thread = '${own.thread}'`);
			const rows = `SELECT count(*) FROM desk_event WHERE thread = '${own.thread}'`;
			expect(await tested.one(rows)).toBe(0);
		});
	});
}
