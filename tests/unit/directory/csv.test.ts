import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csvOfRows } from '../../../src/directory/csv.ts';

describe('CSV', () => {
	it.each(['=1+1', '+44', '-1', '@cmd', '\t=1', '\r=1', '＝1+1'])(
		'%j as text is never run by a spreadsheet',
		(value) => {
			const [row] = parse(csvOfRows([[value]]), { record_delimiter: '\r\n' });
			expect(row?.[0]).toBe(`'${value}`);
		},
	);

	it('leaves a number a number, below nought too, and nothing an empty cell', () => {
		expect(csvOfRows([[-5, 1234.5, undefined, 0]])).toBe('-5,1234.5,,0\r\n');
	});

	it('keeps commas, quotation marks and line breaks, and marks a file for Excel where asked', () => {
		const value = 'one, "two"\nthree';
		expect(parse(csvOfRows([[value]]))).toEqual([[value]]);
		expect(csvOfRows([['a']], { bom: true })).toBe('\uFEFFa\r\n');
	});
});
