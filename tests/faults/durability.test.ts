import { writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqliteStore, pragmas } from '../../src/function/sqlite-store.ts';
import { openTestDatabase } from '../support/function.ts';
import { migrations } from '../support/migrations.ts';

let own: ReturnType<typeof openTestDatabase>;

beforeEach(() => {
	own = openTestDatabase();
});

afterEach(() => {
	own.remove();
});

describe('a database that is opened', () => {
	it('has every setting read back on the first, second and third open (T20)', () => {
		expect(pragmas.map(([name, , value]) => [name, value])).toContainEqual(['synchronous', 2]);
		for (let i = 0; i < 3; i++) openSqliteStore(own.path, migrations).close();
	});

	it('is refused when a setting cannot be had', () => {
		// A database in memory has no write-ahead log, whatever it is asked for.
		expect(() => openSqliteStore(':memory:', migrations)).toThrow(
			/journal_mode is memory instead of wal/,
		);
	});

	it('is refused in one sentence when it is no database', () => {
		const path = `${own.folder}/broken.db`;
		writeFileSync(path, 'This is a letter, and not a database. '.repeat(100));
		expect(() => openSqliteStore(path, migrations)).toThrow(
			/cannot be used: file is not a database/,
		);
	});

	it('is refused when a newer release made it', () => {
		const database = new DatabaseSync(own.path);
		database.exec('PRAGMA user_version = 9');
		database.close();
		expect(() => openSqliteStore(own.path, migrations)).toThrow(/newer release/);
	});

	it('is brought to this release from every earlier one, and loses no row', () => {
		for (let version = 1; version < migrations.length; version++) {
			const path = `${own.folder}/from-${version}.db`;
			const old = new DatabaseSync(path);
			for (const migration of migrations.slice(0, version)) old.exec(migration);
			old.exec(`PRAGMA user_version = ${version}`);
			old.exec(`INSERT INTO referral (thread, version, provider, area, reference, fp, fmt, kids, sealed_by, lane, size_class, sealed, state, day, erase_on)
				VALUES ('${'a'.repeat(32)}', 1, 'p', 'a', '2222222222', zeroblob(32), 1, 'k', 'server', 'normal', 2048, zeroblob(2300), 'stored', 1, 31);
				INSERT INTO outbox (id, thread, version, kind, state, attempts, due_at)
				VALUES ('alert', '${'a'.repeat(32)}', 1, 'notify', 'due', 3, 7);`);
			old.close();
			openSqliteStore(path, migrations).close();
			openSqliteStore(path, migrations).close();
			const database = new DatabaseSync(path);
			const count = (sql: string) =>
				database.prepare(`SELECT count(*) AS n FROM ${sql}`).get()?.['n'];
			expect(database.prepare('PRAGMA user_version').get()).toEqual({
				user_version: migrations.length,
			});
			expect(count('referral')).toBe(1);
			expect(count("outbox WHERE id = 'alert' AND attempts = 3 AND due_at = 7")).toBe(1);
			expect(count('stop_code')).toBe(0);
			expect(database.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
			database.close();
		}
	});

	it('stays at its version when a migration fails', () => {
		const path = `${own.folder}/half.db`;
		openSqliteStore(path, migrations).close();
		const wrong = [
			...migrations,
			'CREATE TABLE half (a TEXT) STRICT; SELECT nothing FROM nowhere;',
		];
		expect(() => openSqliteStore(path, wrong)).toThrow(/cannot be used/);
		const database = new DatabaseSync(path);
		expect(database.prepare('PRAGMA user_version').get()).toEqual({
			user_version: migrations.length,
		});
		expect(
			database.prepare("SELECT count(*) AS n FROM sqlite_schema WHERE name = 'half'").get(),
		).toEqual({ n: 0 });
		database.close();
	});
});
