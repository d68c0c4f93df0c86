import { writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqliteStore, pragmas } from '../../src/function/sqlite-store.ts';
import { openTestDatabase } from '../support/function.ts';

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
		for (let i = 0; i < 3; i++) openSqliteStore(own.path, '').close();
	});

	it('is refused when a setting cannot be had', () => {
		// A database in memory has no write-ahead log, whatever it is asked for.
		expect(() => openSqliteStore(':memory:', '')).toThrow(/journal_mode is memory instead of wal/);
	});

	it('is refused in one sentence when it is no database', () => {
		const path = `${own.folder}/broken.db`;
		writeFileSync(path, 'This is a letter, and not a database. '.repeat(100));
		expect(() => openSqliteStore(path, '')).toThrow(/cannot be used: file is not a database/);
	});

	it('is refused when a newer release made it', () => {
		const database = new DatabaseSync(own.path);
		database.exec('PRAGMA user_version = 9');
		database.close();
		expect(() => openSqliteStore(own.path, '')).toThrow(/newer release/);
	});
});
