import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { builtPage, sitemapPaths } from '../support/site.ts';
import { hosts } from '../support/browser.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
const missing = '/no-such-page/';
const addresses = [...sitemapPaths(), missing];

/** Collects what a page must not do: speak on the console, fail, or ask another site for anything. */
function watch(page: Page, origin: string): string[] {
	const seen: string[] = [];
	page.on('console', (message) => seen.push(`console ${message.type()}: ${message.text()}`));
	page.on('pageerror', (error) => seen.push(`error: ${error.message}`));
	page.on('request', (request) => {
		if (!request.url().startsWith(origin)) seen.push(`request: ${request.url()}`);
	});
	return seen;
}

/** Axe's findings on the page as it stands, one line each. */
async function violations(page: Page): Promise<string[]> {
	const { violations: found } = await new AxeBuilder({ page }).withTags(tags).analyze();
	return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	for (const address of addresses) {
		test(`${address} is silent and asks no other site for anything`, async ({ page }) => {
			const seen = watch(page, hosts.node);
			await page.goto(`${hosts.node}${address}`);
			expect(seen.filter((line) => !isExpected(line, address))).toEqual([]);
		});
	}

	// Axe is a script itself, so this page runs none of its own instead; a page without scripts is checked once, below.
	for (const address of addresses.filter(hasScripts)) {
		test(`${address} has no accessibility violation`, async ({ browser }) => {
			const page = await browser.newPage();
			await page.route('**/*.js', (route) => route.abort());
			await page.goto(`${hosts.node}${address}`);
			expect(await violations(page)).toEqual([]);
			await page.close();
		});
	}
});

test.describe('with JavaScript', () => {
	for (const address of addresses) {
		test(`${address} is silent, self-contained and has no accessibility violation`, async ({
			page,
		}) => {
			const seen = watch(page, hosts.node);
			await page.goto(`${hosts.node}${address}`);
			expect(seen.filter((line) => !isExpected(line, address))).toEqual([]);
			expect(await violations(page)).toEqual([]);
		});
	}
});

function hasScripts(address: string): boolean {
	return address !== missing && builtPage(address).includes('<script');
}

/** The browser itself reports the status of the page that is not there. */
function isExpected(line: string, address: string): boolean {
	return address === missing && line.includes('404');
}
