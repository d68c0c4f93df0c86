import { expect, test } from 'vitest';
import { accentProblem, contrast } from '../../../src/directory/contrast.ts';
import { readParts } from '../../../scripts/content/read-parts.ts';

test('black on white is 21 to 1, and a colour on itself 1 to 1', () => {
	expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
	expect(contrast('#1f5f5b', '#1f5f5b')).toBe(1);
});

test('a colour that reads on the page and not on panels is refused for panels', () => {
	expect(accentProblem('#767676')).toContain('the page');
	expect(accentProblem('#717171')).toContain('panels (#f1ede4)');
});

test('every body has a colour of its own, which reads everywhere and is not a colour of GOV.UK', () => {
	const accents = readParts().bodies.map(({ data }) => data.accent);
	expect(new Set(accents).size).toBe(accents.length);
	expect(accents.map(accentProblem)).toEqual(accents.map(() => undefined));
	expect(accents).not.toContain('#1d70b8');
	expect(accents).not.toContain('#00703c');
});
