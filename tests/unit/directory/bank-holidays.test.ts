import { describe, expect, test } from 'vitest';
import { bankHolidaysSchema } from '../../../src/directory/bank-holidays.ts';
import { createDirectory } from '../../../src/directory/directory.ts';
import { forEditors } from '../../../src/directory/messages.ts';
import { readParts } from '../../../scripts/content/read-parts.ts';
import { reviewedOn } from '../../support/reviewed.ts';

const parts = readParts();
const later = reviewedOn(parts, '2028-10-01');
const dates = parts.bankHolidays.flatMap(({ data }) => data.days.map(({ date }) => date));

/** Easter Sunday by the anonymous Gregorian computation (Meeus, Astronomical Algorithms). */
function easter(year: number): Date {
	const a = year % 19;
	const [b, c] = [Math.floor(year / 100), year % 100];
	const [d, e] = [Math.floor(b / 4), b % 4];
	const g = Math.floor((8 * b + 13) / 25);
	const h = (19 * a + b - d - g + 15) % 30;
	const [i, k] = [Math.floor(c / 4), c % 4];
	const l = (32 + 2 * e + 2 * i - h - k) % 7;
	const m = Math.floor((a + 11 * h + 19 * l) / 433);
	const n = Math.floor((h + l - 7 * m + 90) / 25);
	return new Date(Date.UTC(year, n - 1, (h + l - 7 * m + 33 * n + 19) % 32));
}

const shifted = (date: Date, days: number) =>
	new Date(date.getTime() + days * 86_400_000).toISOString().slice(0, 10);

describe('the list of bank holidays', () => {
	test('has eight days a year, all of them weekdays', () => {
		for (const year of ['2026', '2027', '2028']) {
			expect(dates.filter((date) => date.startsWith(year))).toHaveLength(8);
		}
		for (const date of dates) expect([1, 2, 3, 4, 5]).toContain(new Date(date).getUTCDay());
	});

	test('has Good Friday and Easter Monday where Easter puts them', () => {
		for (const year of [2026, 2027, 2028]) {
			expect(dates).toContain(shifted(easter(year), -2));
			expect(dates).toContain(shifted(easter(year), 1));
		}
	});

	test('has Mondays in May and August', () => {
		const inMonth = (month: string) => dates.filter((date) => date.slice(5, 7) === month);
		for (const date of [...inMonth('05'), ...inMonth('08')]) {
			expect(new Date(date).getUTCDay()).toBe(1);
		}
		expect([inMonth('05').length, inMonth('08').length]).toEqual([6, 3]);
	});

	test('stops the build when fewer than 60 days of it are left, and says where to find more', () => {
		expect(() => createDirectory(later, { today: '2028-11-01', demo: true })).not.toThrow(
			'coversUntil',
		);
		expect(() => createDirectory(later, { today: '2028-11-02', demo: true })).toThrow(
			'content/bank-holidays.yml: coversUntil: The list of england-and-wales ends on 2028-12-31, less than 60 days from today. Add the next year from https://www.gov.uk/bank-holidays.',
		);
	});

	test('stops the build of a real site until somebody has compared it', () => {
		expect(() => createDirectory(parts, { today: '2026-11-22', demo: false })).toThrow(
			'content/bank-holidays.yml: checkedOn: Nobody has checked these days.',
		);
	});

	test('stops the build where a nation has none', () => {
		expect(() =>
			createDirectory({ ...parts, bankHolidays: [] }, { today: '2026-11-22', demo: true }),
		).toThrow('No list is for wales. Add one.');
	});

	test('tells an editor of a day out of order', () => {
		const [list] = parts.bankHolidays;
		const days = list?.data.days.toReversed().slice(0, 2);
		const read = forEditors(bankHolidaysSchema).safeParse({ ...list?.data, days });
		expect(read.error?.issues[0]?.message).toBe(
			'2028-12-25 is not after 2028-12-26. Put the days in order, each once.',
		);
	});
});
