import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backUp, listBackups } from '../../src/operate/backup.ts';
import { drill } from '../../src/operate/drill.ts';
import { openDatabase, type Place } from '../../src/operate/place.ts';
import { statusOf } from '../../src/operate/status.ts';
import { pragmas } from '../../src/function/sqlite-store.ts';
import { createTestFunction, type TestFunction } from '../support/function.ts';

const root = resolve(import.meta.dirname, '../..');

let own: TestFunction;
let place: Place;

beforeEach(async () => {
	own = await createTestFunction();
	const dataDir = dirname(own.databasePath);
	place = { dataDir, buildDir: join(dataDir, 'no-build'), now: () => own.env.now() };
	mkdirSync(join(dataDir, 'keys/private'), { recursive: true });
	writeFileSync(join(dataDir, 'keys/private/test.desk.json'), JSON.stringify(own.ring.desk));
});

afterEach(() => {
	own.close();
});

const run = (sql: string) => own.database.sql.run([sql]);
const count = async (what: string) =>
	Number((await run(`SELECT count(*) AS n FROM ${what}`))[0]?.[0]?.['n']);

describe('a backup (T99)', () => {
	it('restores into an empty folder: all of it opens, and nothing goes out under a new id', async () => {
		for (let i = 0; i < 60; i++) {
			own.comeFrom(`10.0.${i}.1`);
			await own.sealed();
		}
		await run(
			"UPDATE outbox SET state = 'done', due_at = 0 WHERE kind = 'notify' AND rowid % 2 = 0",
		);
		await run(
			"UPDATE outbox SET state = 'leased', lease_by = 'gone', lease_till = due_at + 60000 WHERE rowid IN (SELECT rowid FROM outbox WHERE kind = 'notify' AND state = 'due' LIMIT 3)",
		);
		const due = await count("outbox WHERE kind = 'notify' AND state <> 'done'");
		expect(await drill(backUp(place), place)).toEqual({
			sealed: 60,
			opened: 60,
			withoutKey: 0,
			due,
			sent: due,
			strange: 0,
		});
	});

	it('has every setting of the database, read back at each of three opens (T20)', async () => {
		await own.sealed();
		const copy = backUp(place);
		for (let i = 0; i < 3; i++) {
			const store = openDatabase(copy);
			for (const [name, , expected] of pragmas) {
				// Whatever needs a transaction of its own is asked outside of one.
				const [[row = {}] = []] = await store.sql.run([`SELECT * FROM pragma_${name}`]);
				expect([name, Object.values(row)[0]]).toEqual([name, expected]);
			}
			store.close();
		}
	});

	it('says what it cannot open, and is kept for a week', async () => {
		await own.sealed();
		const strange = { ...place, dataDir: join(place.dataDir, 'empty') };
		const copy = backUp(place);
		expect(await drill(copy, strange)).toMatchObject({ sealed: 1, opened: 0, withoutKey: 1 });
		for (let i = 0; i < 9; i++) {
			own.wait(86_400);
			backUp(place);
		}
		expect(listBackups(join(place.dataDir, 'backups'))).toHaveLength(8);
	});
});

describe('the operator’s commands', () => {
	const command = (...words: string[]) =>
		execFileSync(process.execPath, [join(root, 'src/operate/cli.ts'), ...words], {
			encoding: 'utf8',
			stdio: 'pipe',
			env: { ...process.env, DATA_DIR: place.dataDir, BUILD_DIR: place.buildDir },
		});
	const fails = (...words: string[]) => {
		try {
			return command(...words);
		} catch (error) {
			const { status, stdout, stderr } = error as {
				status: number;
				stdout: string;
				stderr: string;
			};
			return `${status} ${stdout}${stderr}`;
		}
	};

	it('say how everything stands, and that something needs a person', async () => {
		await own.sealed();
		const lines = await statusOf(own.database, place);
		expect(lines.filter(([, , isUrgent]) => isUrgent)).toEqual([]);
		own.wait(7 * 86_400);
		const late = Object.fromEntries(
			(await statusOf(own.database, place)).map(([what, ...how]) => [what, how]),
		);
		expect(late['overdue']).toEqual(['1', true]);
		expect(late['alerts that are late']).toEqual(['4', true]);
	});

	it('take note that somebody has seen an alarm, send again, erase, and say what they do not know', async () => {
		await own.sealed();
		const reference = String((await run('SELECT reference FROM referral'))[0]?.[0]?.['reference']);
		await run(
			`INSERT INTO alarm (kind, subject, day) VALUES ('dead', '${reference}', 1), ('gone', 'test-provider/alerts/file', 1)`,
		);
		await run("UPDATE outbox SET state = 'dead' WHERE kind = 'notify'");
		expect(fails('status')).toMatch(new RegExp(`! alarm: dead +${reference}, since 1970-01-02`));
		expect(command('status', 'seen')).toBe('2 alarms are seen.\n');
		expect(command('status', 'redeliver', reference)).toBe('1 alerts go out again.\n');
		expect(command('erase', reference.toLowerCase())).toMatch(/^Erased: /);
		expect(await count('referral WHERE sealed IS NOT NULL')).toBe(0);
		expect(command('backup')).toMatch(/^Written: /);
		expect(command('drill')).toContain('Opened 0 of 0 referrals');
		expect(readdirSync(join(place.dataDir, 'backups'))).toHaveLength(1);
	});

	it('never say a word of the database', () => {
		cpSync(own.databasePath, join(place.dataDir, 'damaged.db'));
		mkdirSync(join(place.dataDir, 'other'));
		writeFileSync(join(place.dataDir, 'other/waymark.db'), 'no database, and a secret word');
		const { dataDir } = place;
		place = { ...place, dataDir: join(dataDir, 'other') };
		expect(fails('status')).not.toContain('secret word');
		place = { ...place, dataDir };
	});
});
