import { describe, expect, it } from 'vitest';
import {
	formatReference,
	isReference,
	newReference,
	readReference,
	referenceAlphabet,
} from '../../../src/referral/reference.ts';

const random = (count: number) => crypto.getRandomValues(new Uint8Array(count));
const characters = Array.from(referenceAlphabet);
const sample = Array.from({ length: 20_000 }, () => newReference(random));

describe('references', () => {
	it('are ten characters of the alphabet with a check character that fits', () => {
		expect(sample.filter((reference) => !isReference(reference))).toEqual([]);
		expect(new Set(sample).size).toBe(sample.length);
	});

	it('lose their fit with any one character changed (T08)', () => {
		const changed = sample
			.slice(0, 500)
			.flatMap((reference) =>
				Array.from(reference).flatMap((own, at) =>
					characters
						.filter((other) => other !== own)
						.map((other) => reference.slice(0, at) + other + reference.slice(at + 1)),
				),
			);
		expect(changed).toHaveLength(500 * 10 * 27);
		expect(changed.filter(isReference)).toEqual([]);
	});

	it('lose their fit with any two neighbours swapped (T08)', () => {
		const swapped = sample.flatMap((reference) =>
			Array.from({ length: 9 }, (_, at) => swap(reference, at)).filter(
				(text) => text !== reference,
			),
		);
		expect(swapped.length).toBeGreaterThan(150_000);
		expect(swapped.filter(isReference)).toEqual([]);
	});

	it('use every character alike', () => {
		const counts = new Map(characters.map((character) => [character, 0]));
		for (const character of sample.map((reference) => reference.slice(0, 9)).join('')) {
			counts.set(character, (counts.get(character) ?? 0) + 1);
		}
		const expected = (sample.length * 9) / characters.length;
		const chiSquare = [...counts.values()].reduce(
			(sum, n) => sum + (n - expected) ** 2 / expected,
			0,
		);
		// 27 degrees of freedom; 70 leaves a chance of about one in a hundred thousand.
		expect(chiSquare).toBeLessThan(70);
	});

	it('draw again where a byte would favour the first characters', () => {
		const bytes = [252, 255, 0, 27, ...Array.from({ length: 100 }, (_, i) => i)];
		const reference = newReference(() => Uint8Array.of(bytes.shift() ?? 0));
		expect(reference.startsWith('2Z')).toBe(true);
	});

	it('are shown in groups and read however they are typed', () => {
		const [reference = ''] = sample;
		const shown = formatReference(reference);
		expect(shown).toMatch(/^.{3}-.{3}-.{3}-.$/);
		for (const typed of [
			shown,
			reference.toLowerCase(),
			shown.replaceAll('-', ' '),
			` ${shown} `,
		]) {
			expect(readReference(typed)).toEqual({ kind: 'reference', reference });
		}
	});

	it.each([
		['A23-456-789-B', /first group/],
		['234-A56-789-B', /second group/],
		['234-567-89A-B', /third group/],
		['234-567-892-A', /last group/],
		['234-567', /10 characters/],
	])('say what is wrong with %s', (typed, why) => {
		expect(readReference(typed)).toMatchObject({
			kind: 'wrong',
			why: expect.stringMatching(why) as string,
		});
	});
});

function swap(text: string, at: number): string {
	return text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2);
}
