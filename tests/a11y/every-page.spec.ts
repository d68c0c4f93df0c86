import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { sitemapPaths } from '../support/site.ts';
import { hosts } from '../support/browser.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
const addresses = [...sitemapPaths(), '/no-such-page/'];

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

for (const javaScriptEnabled of [false, true]) {
	test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
		test.use({ javaScriptEnabled });

		for (const address of addresses) {
			test(`${address} is silent and asks no other site for anything`, async ({ page }) => {
				const seen = watch(page, hosts.node);
				await page.goto(`${hosts.node}${address}`);
				expect(seen.filter((line) => !isExpected(line, address))).toEqual([]);
			});
		}
	});
}

// Axe is a script itself, so "without JavaScript" means here that none of the site's own runs.
for (const scripts of ['none of the scripts', 'its scripts']) {
	for (const address of addresses) {
		test(`${address} has no accessibility violation with ${scripts}`, async ({ page }) => {
			if (scripts === 'none of the scripts') await page.route('**/*.js', (route) => route.abort());
			await page.goto(`${hosts.node}${address}`);
			expect(await violations(page)).toEqual([]);
		});
	}
}

/** The browser itself reports the status of the page that is not there. */
function isExpected(line: string, address: string): boolean {
	return address === '/no-such-page/' && line.includes('404');
}
