import { describe, expect, test } from 'vitest';
import { answerTo, countInWords } from '../../../src/directory/facets.ts';
import { serviceSchema } from '../../../src/directory/service.ts';
import { toldBy } from '../../../src/directory/told.ts';
import { readParts } from '../../../scripts/content/read-parts.ts';

const parts = readParts();
const [sample] = parts.services;
if (sample === undefined) throw new Error('There is no service.');

const stalking = parts.needs.map(({ data }) => data).filter(({ id }) => id === 'stalk');
const plain = {
	...serviceSchema.parse({
		...sample.data,
		sources: sample.data.sources,
		ageGroups: ['16-17', '18-24'],
		channels: [{ kind: 'phone', phone: '01632 960 001' }],
		onlineReferral: 'none',
		routes: ['self'],
		cost: 'free',
		bsl: true,
		relay: false,
	}),
	needs: stalking,
};
const told = toldBy(plain);

describe('what a service says', () => {
	test('is read from its own fields', () => {
		for (const choice of [
			'about:stalk',
			'for:me',
			'for:child',
			'age:16-17',
			'reach:phone',
			'access:bsl',
			'cost:free',
		]) {
			expect(told.has).toContain(choice);
		}
	});

	test('leaves open what it does not say', () => {
		expect(told.untold).toContain('language');
		expect(told.untold).toContain('access:step-free');
		expect(told.untold).toContain('for:other');
		expect(told.untold).not.toContain('access:relay');
	});
});

describe('an answer to choices', () => {
	test('fits when it meets all of them', () => {
		expect(answerTo(['about:stalk', 'age:16-17'], told)).toEqual({ fits: true, open: [] });
	});

	test('does not fit when it says otherwise', () => {
		expect(answerTo(['age:25-plus'], told).fits).toBe(false);
		expect(answerTo(['access:relay'], told).fits).toBe(false);
		expect(answerTo(['about:stalk', 'about:fraud'], told).fits).toBe(false);
	});

	test('stays in the list where nothing is said, and says what is open', () => {
		expect(answerTo(['language:pl', 'access:step-free'], told)).toEqual({
			fits: true,
			open: ['language', 'access'],
		});
	});
});

describe('a count', () => {
	test.each([
		[{ shown: 5, all: 5, open: 0 }, 'All 5 services shown.'],
		[{ shown: 2, all: 5, open: 0 }, '2 of 5 services shown.'],
		[
			{ shown: 3, all: 5, open: 2 },
			'3 of 5 services shown; 2 of them do not say all that you chose. Ask them.',
		],
		[
			{ shown: 3, all: 5, open: 3 },
			'3 of 5 services shown; none of them says all that you chose. Ask them.',
		],
		[
			{ shown: 0, all: 5, open: 0 },
			'No service here fits all of this. The national lines are open to you.',
		],
	])('is said in words', (count, words) => {
		expect(countInWords(count)).toBe(words);
	});
});
