import { describe, expect, test } from 'vitest';
import { partialDate } from '../../../src/directory/fields.ts';
import { contractState, dateInWords, lastDayOf } from '../../../src/transparency/period.ts';
import { readParts } from '../../../scripts/content/read-parts.ts';

describe('a date of which only a part is known', () => {
	test.each([
		['2019-10-01', '1 October 2019', '2019-10-01'],
		['2024-02', 'February 2024', '2024-02-29'],
		['2014', '2014', '2014-12-31'],
		['unknown', 'Not published', undefined],
		[
			{ value: '1 April, year not stated', precision: 'unknown' },
			'1 April, year not stated',
			undefined,
		],
	])('%o reads as %s', (written, words, lastDay) => {
		const date = partialDate.parse(written);
		expect(dateInWords(date)).toBe(words);
		expect(lastDayOf(date)).toBe(lastDay);
	});

	test('may be written without quotation marks, as YAML reads it then', () => {
		expect(partialDate.parse(2014)).toEqual({ value: '2014', precision: 'year' });
		expect(partialDate.parse(new Date('2019-10-01'))).toEqual({
			value: '2019-10-01',
			precision: 'day',
		});
	});

	test.each(['October 2019', '2019-13-01x', '19'])('is not %s', (written) => {
		expect(partialDate.safeParse(written).success).toBe(false);
	});
});

describe('how a contract stands', () => {
	const contract = (id: string) => {
		const found = readParts().contracts.find(({ data }) => data.id === id);
		if (found === undefined) throw new Error(`No contract ${id}.`);
		return found.data;
	};

	test('says when an end is our own reckoning', () => {
		expect(contractState(contract('dorset-vs-2019'), '2026-11-22')).toBe(
			'Ended 30 September 2022 (worked out by us, not stated)',
		);
	});

	test('lets a month run to its last day', () => {
		expect(contractState(contract('llr-victim-first-2024'), '2027-03-31')).toBe('Ends March 2027');
		expect(contractState(contract('llr-victim-first-2024'), '2027-04-01')).toBe('Ended March 2027');
	});

	test('says that an unknown end is not published', () => {
		expect(contractState(contract('warks-victims-lots'), '2026-11-22')).toBe('End not published');
	});
});
