import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { text } from '../../../src/open-data/columns.ts';
import { csvFiles } from '../../../src/open-data/csv.ts';
import { allTables } from '../../../src/open-data/tables.ts';
import type { Figure } from '../../../src/transparency/figure.ts';
import { createPublished } from '../../support/published.ts';

const published = createPublished();
const tables = allTables(published);

/** A description in CSVW, as far as these tests read it. */
interface Description {
	url: string;
	'dc:license': { '@id': string };
	tableSchema: {
		primaryKey: string[];
		columns: { name: string; datatype: string; separator?: string; null: string[] }[];
	};
}

type Row = Record<string, string>;

function read(table: (typeof tables)[number]): { rows: Row[]; description: Description } {
	const [csv, metadata] = table.files;
	return {
		rows: parse(csv?.body ?? '', { columns: true }),
		description: JSON.parse(metadata?.body ?? '{}') as Description,
	};
}

const datatypes: Record<string, RegExp> = {
	string: /^/,
	integer: /^\d+$/,
	decimal: /^\d+(\.\d+)?$/,
	boolean: /^(true|false)$/,
	anyURI: /^https?:\/\//,
};

describe.each(tables)('$name.csv', (table) => {
	const { rows, description } = read(table);
	const { columns, primaryKey } = description.tableSchema;

	it('has the header that its description names, and as many rows as the page says', () => {
		const header = table.files[0]?.body.split('\r\n')[0];
		expect(header).toBe(columns.map(({ name }) => name).join(','));
		expect(rows.length).toBe(table.count);
		expect(description.url).toBe(`${table.name}.csv`);
		expect(description['dc:license']['@id']).toContain('open-government-licence');
	});

	it('holds in each cell what its column is said to hold', () => {
		for (const row of rows) {
			for (const { name, datatype, separator, null: empty } of columns) {
				const cell = row[name] ?? '';
				const values = separator === undefined ? [cell] : cell.split(separator);
				for (const value of values.filter((one) => !empty.includes(one))) {
					expect(value, name).toMatch(datatypes[datatype] ?? /never/);
				}
			}
		}
	});

	it('names each row by its key, once', () => {
		const keys = rows.map((row) => primaryKey.map((name) => row[name]).join(' '));
		expect(new Set(keys).size).toBe(rows.length);
		expect(keys.every((key) => key.trim() !== '')).toBe(true);
	});
});

describe('a cell', () => {
	it.each(['=1+1', '+44', '-1', '@cmd', '\t=1'])('%j is never run by a spreadsheet', (value) => {
		const table = {
			...{ name: 'x', title: 'X', description: 'X', key: ['a'], modified: undefined },
			columns: [text<string>('a', 'A', (row) => row)],
			rows: [value],
		};
		const [row] = parse(csvFiles(table, published)[0]?.body ?? '', { from: 2 });
		expect(row?.[0]).toBe(`'${value}`);
	});

	it('keeps commas, quotation marks and line breaks', () => {
		const value = 'one, "two"\nthree';
		const table = {
			...{ name: 'x', title: 'X', description: 'X', key: ['a'], modified: undefined },
			columns: [text<string>('a', 'A', (row) => row)],
			rows: [value],
		};
		const [row] = parse(csvFiles(table, published)[0]?.body ?? '', { from: 2 });
		expect(row?.[0]).toBe(value);
	});
});

describe('amounts', () => {
	it('say what they cover, and leave out what we worked out', () => {
		const derived = createPublished({}, (parts) => ({
			...parts,
			contracts: parts.contracts.map((entry) => ({
				...entry,
				data: {
					...entry.data,
					statedValues: entry.data.statedValues.map((value) => ({ ...value, derived: true })),
				},
			})),
		}));
		const amounts = (from: typeof published) =>
			allTables(from).find(({ name }) => name === 'amounts');
		expect(amounts(published)?.files[0]?.body).toContain('1100000,GBP,exact,per-year,all-lots');
		expect(amounts(derived)?.files[0]?.body).not.toContain('contract,');
	});
});

describe('figures', () => {
	const hidden: Figure = { suppressed: true, reason: 'small' };
	const figures = allTables(
		createPublished({}, (parts) => ({
			...parts,
			performance: parts.performance.map((entry) => ({
				...entry,
				data: entry.data.figure ? { ...entry.data, figure: hidden } : entry.data,
			})),
		})),
	).find(({ name }) => name === 'figures');

	it('put a star where a count is hidden, and nothing that tells it', () => {
		const rows = parse<Row>(figures?.files[0]?.body ?? '', { columns: true });
		const suppressed = rows.filter(({ state }) => state === 'suppressed');
		expect(suppressed.length).toBeGreaterThan(0);
		expect(suppressed.map(({ count }) => count)).toEqual(suppressed.map(() => '*'));
	});
});
