import { describe, expect, test } from 'vitest';
import { specifiedItems } from '../../src/transparency/specified-information.ts';
import { builtPage, sitemapPaths } from '../support/site.ts';
import { wordsOf } from './page-words.ts';

const pages = new Set(sitemapPaths());
const areas = [...pages].filter((address) => pages.has(`${address}transparency/required/`));

/** Pages of this site that a page links to. */
function linksOf(address: string): string[] {
	const links = [...builtPage(address).matchAll(/href="(\/[^"#?]*)/g)].map(
		(match) => match[1] ?? '',
	);
	return [...new Set(links)].filter((link) => pages.has(link));
}

/** Pages that a reader reaches from an address in so many clicks, with how many each takes. */
function reached(from: string, clicks: number): Map<string, number> {
	const found = new Map([[from, 0]]);
	for (const [address, taken] of found) {
		if (taken === clicks) continue;
		for (const link of linksOf(address)) {
			if (!found.has(link)) found.set(link, taken + 1);
		}
	}
	return found;
}

test('every area has a list of what the law says must be published', () => {
	expect(areas).toHaveLength(7);
});

describe.each(areas)('what the law says must be published: %s', (home) => {
	const list = `${home}transparency/required/`;

	test('is two clicks from the area’s home, so that each item is within three', () => {
		const clicks = reached(home, 2).get(list);
		expect(clicks).toBeLessThanOrEqual(2);
	});

	test('has a row for every item, with how it stands', () => {
		const html = builtPage(list);
		for (const { id, what } of specifiedItems) {
			expect(html).toContain(`<li id="${id}"`);
			expect(wordsOf(html)).toContain(what);
		}
		expect(wordsOf(html)).toContain('34 items: 0 published here, 0 overdue');
	});

	test('has what must be prominent linked from the home itself', () => {
		const html = builtPage(home);
		for (const { id } of specifiedItems.filter((one) => one.isProminent)) {
			expect(html).toContain(`href="${list}#${id}"`);
		}
	});
});

test('the Surrey resolutions are the first open actions', () => {
	const words = wordsOf(builtPage('/surrey/transparency/decisions/'));
	expect(words).toContain('The office shares the results of the bidding process');
	expect(words).toContain('Details of the contracts go to the panel');
	expect(words).toContain('A full breakdown of the beneficiaries');
	expect(words).toContain('no source shows that it was done');
	expect(words).not.toContain('The report be noted');
});
