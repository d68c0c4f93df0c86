import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { builtFiles, builtPage, requireBuiltSite, wordsOf } from './built-pages.ts';

/**
 * One line of seed-facts.json: a fact of the five documents that the first content comes from, the
 * page that must carry it, and the words or figures to look for there. `show` is Y for a fact, A for
 * something that may stand only with the name of who said it, N for what must be in no published file.
 */
interface SeedFact {
	id: string;
	seed: string;
	fact: string;
	page: string;
	text: string[];
	show: 'Y' | 'A' | 'N';
}

const facts = JSON.parse(readFileSync('tests/content/seed-facts.json', 'utf8')) as SeedFact[];
const shown = facts.filter((fact) => fact.show !== 'N');
const kept = facts.filter((fact) => fact.show === 'N');

beforeAll(requireBuiltSite);

/** Letters alone decide: a sentence may begin with what the fixture has in the middle of one. */
const plain = (text: string) => text.toLocaleLowerCase('en-GB');

describe('what the sources say is published', () => {
	test.each(shown)('$id: $fact ($page)', ({ page, text }) => {
		const words = builtPage(page);
		expect(words, `${page} was not built`).toBeDefined();
		for (const part of text) expect(plain(words ?? '')).toContain(plain(part));
	});
});

describe('what must not be published is in no file', () => {
	test.each(kept)('$id: $fact', ({ text }) => {
		for (const { file, text: published } of builtFiles()) {
			const words = plain(file.endsWith('.html') ? published + wordsOf(published) : published);
			for (const part of text) expect(words.includes(plain(part)), `${file}: ${part}`).toBe(false);
		}
	});
});

test('every fact of the table is listed, in order', () => {
	const counts = { S0: 24, S1: 24, S2: 22, S3: 17, S4: 22 };
	const expected = Object.entries(counts).flatMap(([seed, count]) =>
		Array.from({ length: count }, (_, index) => `${seed}-${String(index + 1).padStart(2, '0')}`),
	);
	expect([...new Set(facts.map((fact) => fact.id))]).toEqual(expected);
});
