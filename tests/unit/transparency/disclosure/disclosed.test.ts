import { describe, expect, test } from 'vitest';
import type { Counts } from '../../../../src/transparency/disclosure/counts.ts';
import {
	discloseCount,
	discloseFigure,
	fact,
	percentOf,
	quotePercent,
} from '../../../../src/transparency/disclosure/disclosed.ts';
import { disclose } from '../../../../src/transparency/disclosure/release.ts';

const counts: Counts = {
	rows: ['Assault', 'Burglary', 'Fraud'],
	columns: ['Told the police', 'Did not'],
	slices: {
		year: [
			[40, 3],
			[62, 31],
			[18, 0],
		],
	},
	sensitive: false,
};
const plan = { slices: ['year'], earlier: [], wholeForceAndYear: true };

describe('a count of our own', () => {
	test.each([
		[0, '0'],
		[1, 'Not shown'],
		[7, 'Not shown'],
		[8, '10'],
		[1232, '1,230'],
		[1233, '1,235'],
	])('of %d people is shown as %s', (people, words) => {
		expect(discloseCount(people).words).toBe(words);
	});

	test('says nothing of nobody where that would tell something', () => {
		expect(discloseCount(0, true).words).toBe('Not shown');
	});

	test('has no share of a base below fifty, of a gap, or of less than itself', () => {
		expect(percentOf(discloseCount(20), discloseCount(47)).number).toBeUndefined();
		expect(percentOf(discloseCount(20), discloseCount(48)).words).toBe('40%');
		expect(percentOf(discloseCount(5), discloseCount(100)).words).toBe('Not shown');
		expect(percentOf(discloseCount(0, true), discloseCount(100)).words).toBe('Not shown');
		expect(percentOf(discloseCount(90), discloseCount(80)).words).toBe('Not shown');
	});
});

describe('a published figure', () => {
	test('stands as it was published, however small or odd', () => {
		expect(discloseFigure({ asPublished: true, value: 16_602, qualifier: 'exact' }).words).toBe(
			'16,602',
		);
		expect(discloseFigure({ asPublished: true, value: 3, qualifier: 'over' }).words).toBe(
			'more than 3',
		);
		expect(quotePercent(30, 'about').words).toBe('about 30%');
	});

	test('is never turned into a share', () => {
		const published = discloseFigure({ asPublished: true, value: 2482, qualifier: 'exact' });
		// @ts-expect-error a quoted figure is nobody's base
		expect(percentOf(discloseCount(100), published).words).toBe('4%');
	});
});

test('nothing is made into a disclosed figure by writing it down', () => {
	// @ts-expect-error only the disclosure folder gives the mark
	const forged: ReturnType<typeof discloseCount> = { kind: 'counted', number: 3, words: '3' };
	expect(forged.words).toBe('3');
	expect(fact('Victim Support')).toMatchObject({ kind: 'fact', words: 'Victim Support' });
});

describe('a table', () => {
	test('comes with its totals, rounded each by itself, and without a single gap in a line', () => {
		const made = disclose(counts, plan);
		if (!made.ok) throw new Error(made.reason);
		const { rows, columns, cells } = made.table;
		expect([rows.at(-1), columns.at(-1)]).toEqual(['All', 'All']);
		expect(cells.map((line) => line.map(({ words }) => words))).toEqual([
			['Not shown', 'Not shown', '45'],
			['Not shown', 'Not shown', '95'],
			['20', '0', '20'],
			['120', '35', '155'],
		]);
	});

	test.each([
		[{ ...counts, slices: { year: [[1, 2]] } }, plan, 'Give one number for each'],
		[
			{
				...counts,
				slices: {
					year: [
						[1, 2],
						[3, 4],
						[5, -1],
					],
				},
			},
			plan,
			'is not a count of people',
		],
		[counts, { ...plan, slices: ['month'] }, 'There are no counts for ‘month’.'],
		[{ ...counts, sensitive: true }, { ...plan, wholeForceAndYear: false }, 'whole force area'],
	])('is refused with a reason where it cannot be made', (given, asked, reason) => {
		const made = disclose(given, asked);
		expect(made.ok ? '' : made.reason).toContain(reason);
	});
});
