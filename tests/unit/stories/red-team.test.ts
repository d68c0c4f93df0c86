import { describe, expect, test } from 'vitest';
import type { Setting } from '../../../src/stories/finding.ts';
import { identifyingIn } from '../../../src/stories/identifying.ts';
import { clean, planted } from './red-team.ts';

const setting: Setting = {
	areaNames: ['Dorset'],
	knownNames: [],
	forceYearOnly: false,
	beside: [],
};

/** What the check calls an error in some words. */
const errorsIn = (text: string, more: Partial<Setting> = {}) =>
	identifyingIn(text, { ...setting, ...more }).filter(({ level }) => level === 'error');

test('the corpus holds at least 60 planted identifiers and 20 clean texts', () => {
	expect(planted.length).toBeGreaterThanOrEqual(60);
	expect(clean.length).toBeGreaterThanOrEqual(20);
});

describe('a planted identifier is caught', () => {
	test.each(planted)('$rule: $words', ({ text, words, rule, setting: more }) => {
		const caught = errorsIn(text, more).filter((found) => found.rule === rule);
		const from = text.indexOf(words);
		const overlaps = caught.some(
			({ at, words: found }) => at < from + words.length && from < at + found.length,
		);
		expect(overlaps, JSON.stringify(errorsIn(text, more))).toBe(true);
	});
});

describe('a clean text passes', () => {
	test.each(clean)('%s', (text) => {
		expect(errorsIn(text)).toEqual([]);
	});
});
