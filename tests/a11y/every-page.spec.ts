import AxeBuilder from '@axe-core/playwright';
import { expect, test as base, type Page } from '@playwright/test';
import { hosts } from '../support/browser.ts';
import { builtPage, sitemapPaths } from '../support/site.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
const missing = '/no-such-page/';
const addresses = [...sitemapPaths(), missing];

/** One page of each kind for all addresses: starting a browser's process for each would be most of the time. */
const test = base.extend<object, { plain: Page; scripted: Page; withheld: Page }>({
	plain: [
		async ({ browser }, use) => {
			const page = await browser.newPage({ javaScriptEnabled: false });
			await use(page);
			await page.close();
		},
		{ scope: 'worker' },
	],
	scripted: [
		async ({ browser }, use) => {
			const page = await browser.newPage();
			await use(page);
			await page.close();
		},
		{ scope: 'worker' },
	],
	// Axe is a script itself, so this page runs none of the site's own instead.
	withheld: [
		async ({ browser }, use) => {
			const page = await browser.newPage();
			await page.route('**/*.js', (route) => route.abort());
			await use(page);
			await page.close();
		},
		{ scope: 'worker' },
	],
});

/**
 * Opens an address and gives what the page must not do: speak on the console, fail, or ask another site for
 * anything.
 */
async function openWatched(page: Page, address: string): Promise<string[]> {
	const seen: string[] = [];
	page.on('console', (message) => seen.push(`console ${message.type()}: ${message.text()}`));
	page.on('pageerror', (error) => seen.push(`error: ${error.message}`));
	page.on('request', (request) => {
		if (!request.url().startsWith(hosts.node)) seen.push(`request: ${request.url()}`);
	});
	await page.goto(`${hosts.node}${address}`);
	page.removeAllListeners();
	return seen.filter((line) => !isExpected(line, address));
}

/** Axe's findings on the page as it stands, one line each. Legacy mode: there are no frames to follow. */
async function violations(page: Page): Promise<string[]> {
	const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).withTags(tags);
	axe.setLegacyMode(true);
	const { violations: found } = await axe.analyze();
	return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

test.describe('without JavaScript', () => {
	for (const address of addresses) {
		test(`${address} is silent and asks no other site for anything`, async ({ plain }) => {
			expect(await openWatched(plain, address)).toEqual([]);
		});
	}

	// The script for leaving draws nothing: pages without any other are checked below.
	for (const address of addresses.filter(isDrawnByScript)) {
		test(`${address} has no accessibility violation`, async ({ withheld }) => {
			await withheld.goto(`${hosts.node}${address}`);
			expect(await violations(withheld)).toEqual([]);
		});
	}
});

test.describe('with JavaScript', () => {
	for (const address of addresses) {
		test(`${address} is silent, self-contained and has no accessibility violation`, async ({
			scripted,
		}) => {
			expect(await openWatched(scripted, address)).toEqual([]);
			expect(await violations(scripted)).toEqual([]);
		});
	}
});

function isDrawnByScript(address: string): boolean {
	if (address === missing) return false;
	const scripts = [...builtPage(address).matchAll(/<script[^>]*>/g)].map(([tag]) => tag);
	return scripts.some((tag) => !tag.includes('/LeaveQuickly.'));
}

/** The browser itself reports the status of the page that is not there. */
function isExpected(line: string, address: string): boolean {
	return address === missing && line.includes('404');
}
