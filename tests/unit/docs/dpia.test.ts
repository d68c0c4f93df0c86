import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { withTables } from '../../../scripts/docs/dpia.ts';
import { storedTables } from '../../../scripts/docs/stored-tables.ts';
import { openTestDatabase } from '../../support/function.ts';

const file = 'docs/dpia.md';
const text = readFileSync(file, 'utf8');

/** Names of the tables that the migrations make. */
function tablesOfDatabase(): string[] {
	const { path, remove } = openTestDatabase();
	const database = new DatabaseSync(path, { readOnly: true });
	const rows = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
	database.close();
	remove();
	return rows.map(({ name }) => String(name)).filter((name) => !/^(?:sqlite_|_|d1_)/.test(name));
}

describe('the impact assessment', () => {
	it('has the tables that the code makes today', async () => {
		const style = await resolveConfig(file);
		expect(await format(withTables(text), { ...style, filepath: file })).toBe(text);
	});

	it('tells of every table of the database, and of no other', () => {
		expect(Object.keys(storedTables).toSorted()).toEqual(tablesOfDatabase().toSorted());
	});

	it('says which table is missing, and which nobody makes', () => {
		expect(() => withTables('# Empty')).toThrow('Put <!-- table: fields -->');
		const odd = `${text}\n<!-- table: odd -->\n<!-- end -->\n`;
		expect(() => withTables(odd)).toThrow('no table ‘odd’');
	});
});
