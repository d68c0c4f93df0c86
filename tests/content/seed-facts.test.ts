import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { builtFile, builtFiles, builtPage } from '../support/site.ts';
import { wordsOf } from './page-words.ts';

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

/** Endings of published files that hold text; a compressed copy says nothing new. */
const textFiles = [
	...['.html', '.json', '.jsonld', '.xml', '.atom', '.txt', '.js', '.css', '.csv', '.svg'],
	...['_headers', '_redirects'],
];

beforeAll(() => {
	if (!existsSync('dist/index.html'))
		throw new Error('There is no built site. Run npm run build first.');
});

/** Letters alone decide: a sentence may begin with what the fixture has in the middle of one. */
const plain = (text: string) => text.toLocaleLowerCase('en-GB');

/** Everything that a published file says, with its markup and without. */
function published(file: string): string {
	const text = builtFile(file).toString('utf8');
	return plain(file.endsWith('.html') ? text + wordsOf(text) : text);
}

describe('what the sources say is published', () => {
	test.each(shown)('$id: $fact ($page)', ({ page, text }) => {
		const words = plain(wordsOf(builtPage(page)));
		for (const part of text) expect(words).toContain(plain(part));
	});
});

describe('what must not be published is in no file', () => {
	test.each(kept)('$id: $fact', ({ text }) => {
		for (const file of textFiles.flatMap(builtFiles)) {
			const words = published(file);
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
