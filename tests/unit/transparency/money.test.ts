import { describe, expect, expectTypeOf, test } from 'vitest';
import {
	addValues,
	amountInWords,
	axisOf,
	byKind,
	coverageInWords,
	pounds,
	type StatedValue,
	type ValueOf,
} from '../../../src/transparency/money.ts';
import { readParts } from '../../../scripts/content/read-parts.ts';

const common = {
	currency: 'GBP',
	vat: 'unknown',
	quote: 'q',
	confidence: 'stated',
	derived: false,
} as const;

const perYear: ValueOf<'exact', 'per-year', 'contract'> = {
	...common,
	amount: 1_100_000,
	qualifier: 'exact',
	basis: 'per-year',
	scope: 'contract',
};
const total: ValueOf<'exact', 'total', 'contract'> = { ...perYear, basis: 'total' };
const ceiling: ValueOf<'up-to', 'total', 'contract'> = { ...total, qualifier: 'up-to' };
const pot: ValueOf<'exact', 'total', 'pot'> = { ...total, scope: 'pot' };

describe('amounts', () => {
	test('of one kind are added, and the sum is marked as worked out', () => {
		expect(addValues(total, { ...total, amount: 400_000 })).toEqual({
			ok: true,
			value: { ...total, amount: 1_500_000, derived: true },
		});
	});

	test('of different kinds do not compile', () => {
		// @ts-expect-error a yearly amount is not a total
		expect(addValues(total, perYear).ok).toBe(false);
		// @ts-expect-error a ceiling is not an exact amount
		expect(addValues(total, ceiling).ok).toBe(false);
		// @ts-expect-error a pot shared with others is not this contract
		expect(addValues(total, pot).ok).toBe(false);
	});

	test('whose kind is known at run time only give the reason instead of a sum', () => {
		const [one, other]: [StatedValue, StatedValue] = [perYear, total];
		expect(addValues(one, other)).toEqual({
			ok: false,
			reason: 'These two amounts mean different things (per year; total). They cannot be added.',
		});
		expectTypeOf(addValues(one, other)).not.toBeNumber();
	});

	test('of content are never of one kind where a page would add them by mistake', () => {
		const contract = readParts().contracts.find(({ data }) => data.id === 'dc-vs-strategic-10y');
		const [first, whole] = contract?.data.statedValues ?? [];
		if (first === undefined || whole === undefined) throw new Error('Two values are expected.');
		expect(addValues(first, whole).ok).toBe(false);
	});
});

describe('an axis', () => {
	test('takes amounts of one kind', () => {
		expect(axisOf(total, { ...total, amount: 5 }).values).toHaveLength(2);
		expect(axisOf(total).means).toBe('in total, for this contract');
	});

	test('does not compile with another kind, and refuses it where the kind is known at run time', () => {
		// @ts-expect-error a yearly amount and a total share no axis
		expect(() => axisOf(total, perYear)).toThrow('mean different things');
		// @ts-expect-error a ceiling and an exact amount share no axis
		expect(() => axisOf(total, ceiling)).toThrow('List them apart.');
		const known: StatedValue[] = [total, perYear];
		const [one, other] = known;
		if (one === undefined || other === undefined) throw new Error('Two values are expected.');
		expect(() => axisOf(one, other)).toThrow('mean different things');
	});

	test('finds no two amounts of one area’s content that may share one', () => {
		const parts = readParts();
		const all = [...parts.contracts, ...parts.grants].flatMap(({ data }) =>
			data.statedValues.map((value) => ({ value, id: data.id })),
		);
		const groups = byKind(all);
		expect(groups.flat()).toHaveLength(all.length);
		for (const [first, ...others] of groups) {
			if (first === undefined) throw new Error('No group is empty.');
			expect(() => axisOf(first.value, ...others.map(({ value }) => value))).not.toThrow();
		}
		expect(groups.map((group) => group.map(({ id }) => id))).toEqual([
			['dc-vs-strategic-10y'],
			['dc-vs-strategic-10y', 'llr-victim-first-2024'],
			['dorset-vs-2019'],
			['warks-victims-lots'],
			['surrey-moj-450k'],
			['surrey-moj-450k'],
		]);
	});
});

describe('an amount in words', () => {
	test.each([
		[1_600_000, '£1.6 million'],
		[20_000_000, '£20 million'],
		[450_000, '£450,000'],
		[999_999.5, '£999,999.5'],
	])('%d is %s', (amount, words) => {
		expect(pounds(amount)).toBe(words);
	});

	test('says how exact it is and what it covers', () => {
		expect(amountInWords(ceiling)).toBe('up to £1.1 million');
		expect(coverageInWords(perYear)).toBe('per year, for this contract');
		expect(coverageInWords(pot)).toBe('in total, for all commissioners together');
	});
});
