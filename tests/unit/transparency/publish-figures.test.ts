import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { runPublish } from '../../../scripts/figures/run.ts';
import { performanceSchema } from '../../../src/transparency/performance.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'waymark-figures-'));
afterAll(() => {
	rmSync(folder, { recursive: true });
});

let number = 0;
/** A project with an area and nothing published, and a folder beside it for what must not lie in it. */
function project() {
	const home = path.join(folder, `case-${(number += 1)}`);
	const root = path.join(home, 'project');
	mkdirSync(path.join(root, 'content/areas/dorset'), { recursive: true });
	return { home, root };
}

const rows = ['Police', 'Self', 'Health'];
const columns = ['Women', 'Men'];
/** A file of counts: for each slice, people by row and column. */
const csvOf = (slices: Record<string, number[][]>) =>
	[
		'slice,row,column,count',
		...Object.entries(slices).flatMap(([slice, table]) =>
			rows.flatMap((row, r) =>
				columns.map((column, c) => `${slice},${row},${column},${table[r]?.[c] ?? ''}`),
			),
		),
	].join('\n');

const entry = {
	...{ id: 'first-quarter', measure: 'referred', period: 'April to June 2026' },
	...{ periodFrom: '2026-04', periodTo: '2026-06' },
	definitionNotes: ['A test.'],
	sources: [{ sourceId: 'dorset-retendering', quote: 'A test.', status: 'as-published' }],
	confidence: 'high',
};
const request = {
	...{ area: 'dorset', series: 'by-source', slices: ['q1'], sensitive: false },
	...{ wholeForceArea: true, counts: 'counts.csv', entry },
};

type Case = ReturnType<typeof project>;
function publish({ home, root }: Case, csv: string, change: object = {}) {
	writeFileSync(path.join(home, 'counts.csv'), csv);
	writeFileSync(path.join(home, 'request.yml'), stringify({ ...request, ...change }));
	const report = runPublish({ file: path.join(home, 'request.yml'), root });
	return { ...report, text: report.lines.join('\n') };
}
const publishedIn = ({ root }: Case, id = entry.id) =>
	readFileSync(path.join(root, `content/areas/dorset/performance/${id}.yml`), 'utf8');

const q1 = [
	[1234, 1101],
	[3, 88],
	[41, 52],
];
const q2 = [
	[1217, 1066],
	[96, 77],
	[39, 61],
];
const second = {
	slices: ['q1', 'q2'],
	entry: { ...entry, id: 'half-year', period: 'April to September 2026', periodTo: '2026-09' },
};

describe('counts become figures', () => {
	it('with the small ones hidden, so that none can be worked out, and the others rounded', () => {
		const one = project();
		const report = publish(one, csvOf({ q1 }));
		expect(report.ok, report.text).toBe(true);
		const { table, figure } = performanceSchema.parse(parse(publishedIn(one)));
		expect(figure).toEqual({ roundedTo: 5, value: 2520 });
		expect(table?.cells[0]?.[0] === 'not-shown' || table?.cells[0]?.[0] === 1235).toBe(true);
		expect(table?.cells[1]?.[0]).toBe('not-shown');
		const hidden = table?.cells[1]?.filter((cell) => cell === 'not-shown').length ?? 0;
		expect(hidden).toBeGreaterThan(1);
		expect(report.text).toContain('cells are shown');
	});

	it('and no count as it was handed in stands in the file or in what is said', () => {
		const one = project();
		const report = publish(one, csvOf({ q1 }));
		for (const raw of ['1234', '1101', '88', '41', '52', '2519']) {
			expect(`${publishedIn(one)}${report.text}`).not.toMatch(new RegExp(`\\b${raw}\\b`));
		}
	});

	it('once: what is published is not written over', () => {
		const one = project();
		publish(one, csvOf({ q1 }));
		const before = publishedIn(one);
		const again = publish(one, csvOf({ q1: q2 }));
		expect(again.text).toContain('is published. What is published cannot be taken back');
		expect(publishedIn(one)).toBe(before);
	});

	it('whatever they are: refused, or without a small or unrounded one', () => {
		const table = fc.array(
			fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 2, maxLength: 2 }),
			{
				...{ minLength: 3, maxLength: 3 },
			},
		);
		fc.assert(
			fc.property(table, table, (one, other) => {
				const here = project();
				publish(here, csvOf({ q1: one }));
				const report = publish(here, csvOf({ q1: one, q2: other }), second);
				for (const id of [entry.id, ...(report.ok ? [second.entry.id] : [])]) {
					const cells = performanceSchema.parse(parse(publishedIn(here, id))).table?.cells ?? [];
					const numbers = cells.flat().filter((cell) => cell !== 'not-shown');
					expect(numbers.every((cell) => cell % 5 === 0 && cell !== 5)).toBe(true);
				}
			}),
			{ numRuns: 15 },
		);
	});
});

describe('what was published before', () => {
	it('is looked at: the difference of two tables gives no small number away', () => {
		const one = project();
		publish(one, csvOf({ q1 }));
		const tiny = q2.map((row) => row.map(() => 2));
		const report = publish(one, csvOf({ q1, q2: tiny }), second);
		const shown = report.ok
			? performanceSchema.parse(parse(publishedIn(one, 'half-year'))).table?.cells.flat()
			: [];
		const first = performanceSchema.parse(parse(publishedIn(one))).table?.cells.flat() ?? [];
		const both = (shown ?? []).filter(
			(cell, index) => cell !== 'not-shown' && first[index] !== 'not-shown',
		);
		expect(both.length).toBeLessThan(first.length / 2);
	});

	it.each([
		{
			what: 'its counts are needed',
			csv: csvOf({ q2 }),
			change: { slices: ['q2'] },
			sentence: 'It counted q1. Add those counts',
		},
		{
			what: 'its counts must be the same',
			csv: csvOf({ q1: q2, q2 }),
			change: {},
			sentence: 'do not agree with it',
		},
		{
			what: 'it holds in another series too',
			csv: csvOf({ q1, q2 }),
			change: { series: 'other' },
			sentence: 'Publish in that series',
		},
		{
			what: 'it was not called sensitive',
			csv: csvOf({ q1, q2 }),
			change: { sensitive: true },
			sentence: 'say the same',
		},
	])('$what', ({ csv, change, sentence }) => {
		const one = project();
		publish(one, csvOf({ q1 }));
		const report = publish(one, csv, { ...second, ...change });
		expect(report.ok).toBe(false);
		expect(report.text).toContain(sentence);
		expect(report.text).not.toMatch(/1217|1066|1234|\b96\b/);
	});
});

describe('what is refused, in a sentence', () => {
	it.each([
		{
			what: 'sensitive counts of a quarter',
			csv: csvOf({ q1 }),
			change: { sensitive: true },
			sentence: 'whole force area and a whole year',
		},
		{
			what: 'no word on whether they are sensitive',
			csv: csvOf({ q1 }),
			change: { sensitive: undefined },
			sentence: 'Say sensitive',
		},
		{
			what: 'a count that is no number',
			csv: csvOf({ q1 }).replace('1234', 'many'),
			change: {},
			sentence: 'Line 2: The count is not',
		},
		{
			what: 'a line that is missing',
			csv: csvOf({ q1 }).replace('q1,Self,Men,88\n', ''),
			change: {},
			sentence: 'There is no line for q1, Self, Men',
		},
		{
			what: 'a line that stands twice',
			csv: `${csvOf({ q1 })}\nq1,Self,Men,9`,
			change: {},
			sentence: 'stands twice',
		},
		{
			what: 'no headings',
			csv: 'q1,Self,9',
			change: {},
			sentence: 'need the headings slice, row, count',
		},
		{
			what: 'an unknown area',
			csv: csvOf({ q1 }),
			change: { area: 'nowhere' },
			sentence: 'no folder content/areas/nowhere',
		},
		{
			what: 'an entry without a definition',
			csv: csvOf({ q1 }),
			change: { entry: { ...entry, definitionNotes: [] } },
			sentence: 'entry.definitionNotes',
		},
	])('$what', ({ csv, change, sentence }) => {
		const one = project();
		const report = publish(one, csv, change);
		expect(report.ok).toBe(false);
		expect(report.text).toContain(sentence);
	});

	it('counts that lie inside the project', () => {
		const { root } = project();
		const inside = path.join(root, 'content');
		const report = publish({ home: inside, root }, csvOf({ q1 }));
		expect(report.text).toContain('lie inside the project');
	});

	it('a table that somebody typed in as counted', () => {
		const table = {
			...{ series: 'x', slices: ['q1'], sensitive: false, rows: ['A', 'B'], columns: ['People'] },
			cells: [[12], [3], [15]],
		};
		const typed = performanceSchema.safeParse({
			...entry,
			figure: { roundedTo: 5, value: 15 },
			table,
		});
		expect(typed.error?.issues[0]?.message).toContain('npm run figures:publish');
	});
});
