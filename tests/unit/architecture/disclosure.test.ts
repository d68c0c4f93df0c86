import { globSync, readFileSync } from 'node:fs';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type { Cell } from '../../../src/open-data/csv.ts';
import type { Bar } from '../../../src/transparency/bars.ts';
import type { Counted, Disclosed, Quoted } from '../../../src/transparency/disclosure/disclosed.ts';
import { csvOf, type Sheet } from '../../../src/transparency/sheet.ts';

const sources = globSync('src/**/*.{ts,tsx,astro}')
	.sort()
	.map((file) => ({
		file,
		text: readFileSync(file, 'utf8'),
	}));
const outside = sources.filter(({ file }) => !file.startsWith('src/transparency/disclosure/'));
const filesThat = (pattern: RegExp) =>
	outside.filter(({ text }) => pattern.test(text)).map(({ file }) => file);

describe('what leaves has been through disclosure control', () => {
	test('charts and tables take nothing else, by their types', () => {
		expectTypeOf<Bar['figure']>().toEqualTypeOf<Quoted | Counted>();
		expectTypeOf<Sheet['rows'][number][number]>().toEqualTypeOf<Disclosed>();
		// @ts-expect-error a bare number is no cell
		expect(() => csvOf({ columns: ['people'], rows: [[3]] })).not.toThrow();
		// @ts-expect-error a bare number is no bar
		const bar: Bar = { label: 'Assault', figure: 3 };
		expect(bar.label).toBe('Assault');
		expectTypeOf<Extract<Cell, number>>().toBeNever();
		expectTypeOf<Extract<Cell, object>>().toEqualTypeOf<Disclosed | readonly string[]>();
	});

	test('nothing outside the folder gives the mark by a cast', () => {
		expect(filesThat(/\bas (unknown as )?(Disclosed|Counted|Quoted|Fact)\b(?! ?\()/)).toEqual([]);
	});

	test('every count of people that is printed or exported is read in one place', () => {
		expect(filesThat(/\bfigure\??\.value\b/)).toEqual([]);
		expect(filesThat(/discloseFigure\(/)).toEqual([
			'src/open-data/figure-table.ts',
			'src/transparency/bars.ts',
			'src/transparency/sheets/figures-sheet.ts',
		]);
	});

	test('one writer makes all CSV', () => {
		const writers = globSync('{src,scripts,bench}/**/*.{ts,tsx,astro,mjs}').filter((file) =>
			readFileSync(file, 'utf8').includes("'csv-stringify"),
		);
		expect(writers).toEqual(['src/directory/csv.ts']);
	});

	test('only the chart draws with the library', () => {
		expect(filesThat(/@observablehq\/plot/)).toEqual([
			'src/components/transparency/chart/draw-bars.ts',
		]);
	});
});
