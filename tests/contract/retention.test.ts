import { existsSync, readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eraseDue, eraseReference, type Erasing } from '../../src/function/erasing.ts';
import { createAlarms } from '../../src/function/outbox/alarms.ts';
import { pragmas } from '../../src/function/sqlite-store.ts';
import type { SealedReferral } from '../../src/function/store.ts';
import { tombstoneDays } from '../../src/referral/kept.ts';
import { inMemory, openTestDatabase } from '../support/function.ts';
import { draw, referral } from './store.contract.ts';

const day = 86_400_000;
const hour = 3_600_000;
const today = Math.floor(Date.UTC(2026, 10, 27) / day);

let opened: ReturnType<typeof openTestDatabase>;
let clock: number;
let erasing: Erasing;

beforeEach(() => {
	opened = openTestDatabase(inMemory);
	clock = today * day + 12 * hour;
	const { sql, checkpoint } = opened.database;
	erasing = { sql, checkpoint, alarms: createAlarms(sql), now: () => clock };
});

afterEach(() => {
	opened.remove();
});

const run = async (sql: string) => (await opened.database.sql.run([sql]))[0] ?? [];
const count = async (where: string) =>
	Number((await run(`SELECT count(*) AS n FROM ${where}`))[0]?.['n']);

async function put(change: Partial<SealedReferral> = {}) {
	const own = referral({ day: Math.floor(clock / day), ...change });
	const put = await opened.database.putReferral(own, draw);
	return { ...own, reference: put.kind === 'stored' ? put.reference : '' };
}

const note = (thread: string, event: string, n = 1) =>
	run(`INSERT INTO desk_event (thread, version, n, event, code, kid, day)
		VALUES ('${thread}', 1, ${n}, '${event}', '', '0123456789abcdef', ${today})`);
const accept = (thread: string) =>
	run(
		`UPDATE referral SET state = 'acked', erase_on = ${Math.floor(clock / day) + 7} WHERE thread = '${thread}'`,
	);
const isKept = async (thread: string) =>
	(await count(`referral WHERE thread = '${thread}' AND sealed IS NOT NULL`)) === 1;

/** Lets whole days pass, each with its round. */
async function pass(days: number) {
	let erased = 0;
	for (let i = 0; i < days; i++) {
		clock += day;
		erased += await eraseDue(erasing);
	}
	return erased;
}

describe('what was accepted (T29)', () => {
	it('is found in neither the database nor its log eight days later, of 1,000', async () => {
		await eraseDue(erasing);
		const marks: Buffer[] = [];
		for (let i = 0; i < 1000; i++) {
			const { thread, sealed } = await put(i % 2 === 0 ? {} : large());
			marks.push(...marksOf(sealed));
			await accept(thread);
		}
		expect(marksIn(opened.path, marks)).toBe(2000);
		expect(await pass(8)).toBe(1000);
		expect(marksIn(opened.path, marks)).toBe(0);
		expect(pragmas.find(([name]) => name === 'secure_delete')).toEqual(['secure_delete', 'ON', 1]);
	});

	it('stays for seven days, and not an hour less when the clock is ahead', async () => {
		const { thread } = await put();
		await accept(thread);
		clock = (today + 7) * day - 1 + hour;
		await run(`INSERT INTO housekeeping VALUES ('erasing', ${today + 6})`);
		await eraseDue(erasing);
		expect(await isKept(thread)).toBe(true);
		clock += 2 * hour;
		await eraseDue(erasing);
		expect(await isKept(thread)).toBe(false);
	});

	it('leaves thread, reference and day for 90 days, then nothing', async () => {
		const { thread, reference } = await put();
		await note(thread, 'opened');
		await accept(thread);
		await pass(8);
		expect(
			await run(`SELECT reference, day, kids, state FROM referral WHERE thread = '${thread}'`),
		).toEqual([{ reference, day: today, kids: '', state: 'erased' }]);
		expect(await count("outbox WHERE state <> 'done' OR due_at <> 0")).toBe(0);
		await pass(tombstoneDays);
		for (const table of ['referral', 'outbox', 'desk_event', 'stop_code', 'alarm']) {
			expect([table, await count(table)]).toEqual([table, 0]);
		}
	});
});

describe('what nobody has opened', () => {
	it('is told to a person, and stays until somebody has seen that', async () => {
		const { thread, reference } = await put();
		await pass(22);
		expect(await erasing.alarms.list()).toEqual([]);
		await pass(1);
		expect(await erasing.alarms.list()).toMatchObject([
			{ kind: 'unopened', subject: reference, isSeen: false },
		]);
		await pass(60);
		expect(await isKept(thread)).toBe(true);
		await erasing.alarms.seen({ kind: 'unopened', subject: reference, day: today });
		expect(await pass(1)).toBe(1);
		expect(await isKept(thread)).toBe(false);
	});

	it('goes after 30 days when it was opened and never accepted', async () => {
		const { thread } = await put();
		await note(thread, 'opened');
		await pass(29);
		expect(await isKept(thread)).toBe(true);
		expect(await pass(1)).toBe(1);
		expect(await erasing.alarms.list()).toEqual([]);
	});

	it('stays while an alert that was given up has been seen by nobody', async () => {
		const { thread, reference } = await put();
		await note(thread, 'opened');
		await erasing.alarms.raise({ kind: 'dead', subject: reference, day: today });
		await pass(40);
		expect(await isKept(thread)).toBe(true);
		await erasing.alarms.seen({ kind: 'dead', day: today });
		expect(await pass(1)).toBe(1);
	});
});

describe('a test of the day', () => {
	it('goes by itself, opened or not', async () => {
		const { thread } = await put({ lane: 'canary' });
		await pass(31);
		expect(await isKept(thread)).toBe(false);
		expect(await erasing.alarms.list()).toEqual([]);
	});
});

describe('a clock that leaps', () => {
	it.each([
		['2038', 4400],
		['a week on', 7],
		['a week back', -7],
	])('to %s erases nothing before a person has seen it', async (_, days) => {
		await eraseDue(erasing);
		const { thread } = await put();
		await accept(thread);
		clock += days * day;
		for (let i = 0; i < 3; i++) expect(await eraseDue(erasing)).toBe(0);
		expect(await isKept(thread)).toBe(true);
		expect(await erasing.alarms.list()).toMatchObject([{ kind: 'clock', isSeen: false }]);
		await erasing.alarms.seen({ kind: 'clock', day: today });
		expect(await eraseDue(erasing)).toBe(days > 0 ? 1 : 0);
		expect(await erasing.alarms.list()).toEqual([]);
	});
});

describe('a person’s request', () => {
	it('erases every version under a reference at once, with the notes, and keeps a stop', async () => {
		const stopMac = crypto.getRandomValues(new Uint8Array(32));
		const own = referral();
		const other = await put();
		const first = await opened.database.putReferral(own, async (known) => ({
			...(await draw(known)),
			stopMac,
		}));
		const fp = crypto.getRandomValues(new Uint8Array(32));
		const sealed = crypto.getRandomValues(new Uint8Array(2300));
		await opened.database.putReferral({ ...own, version: 2, fp, sealed }, draw);
		await opened.database.putChange({
			id: own.thread,
			stopMac,
			what: 'stop',
			sealed,
			day: today,
			dueAt: 1,
		});
		const reference = first.kind === 'stored' ? first.reference : '';
		expect(await eraseReference(reference, erasing)).toBe(2);
		expect(await eraseReference(reference, erasing)).toBe(0);
		expect(await isKept(other.thread)).toBe(true);
		expect(
			marksIn(opened.path, [
				Buffer.from(own.sealed.subarray(0, 16)),
				Buffer.from(sealed.subarray(0, 16)),
			]),
		).toBe(0);
		expect(await count("contact_change WHERE what = 'stop' AND length(sealed) = 0")).toBe(1);
		expect(await count(`outbox WHERE state = 'due' AND thread = '${own.thread}'`)).toBe(0);
	});
});

describe('this test', () => {
	it.each([
		['secure_delete', 'PRAGMA secure_delete = FAST', 'PRAGMA wal_checkpoint(TRUNCATE)'],
		['emptying the log', 'PRAGMA secure_delete = ON', 'SELECT 1'],
	])('finds what is left without %s, so that it can fail', async (_, before, after) => {
		const loose = new DatabaseSync(opened.path);
		loose.exec(before);
		const marks: Buffer[] = [];
		for (let i = 0; i < 50; i++) {
			const { sealed } = await put(large());
			marks.push(...marksOf(sealed));
		}
		loose.exec("UPDATE referral SET sealed = NULL, state = 'erased'");
		loose.exec(after);
		const left = marksIn(opened.path, marks);
		loose.close();
		expect(left).toBeGreaterThan(20);
	});
});

/** A referral that takes more than one page of the database. */
function large(): Partial<SealedReferral> {
	return { sizeClass: 8192, sealed: crypto.getRandomValues(new Uint8Array(8500)) };
}

/** Sixteen bytes of the beginning and of the end of an envelope. */
function marksOf(sealed: Uint8Array): Buffer[] {
	return [Buffer.from(sealed.subarray(0, 16)), Buffer.from(sealed.subarray(-16))];
}

/** How many marks of envelopes are in the file, its log or its index. */
function marksIn(path: string, marks: readonly Buffer[]): number {
	const byStart = new Map(marks.map((mark) => [mark.readUInt32LE(0), mark]));
	const found = new Set<Buffer>();
	for (const name of [path, `${path}-wal`, `${path}-shm`].filter((one) => existsSync(one))) {
		const file = readFileSync(name);
		for (let at = 0; at + 16 <= file.length; at++) {
			const mark = byStart.get(file.readUInt32LE(at));
			if (mark && file.compare(mark, 0, 16, at, at + 16) === 0) found.add(mark);
		}
	}
	return found.size;
}
