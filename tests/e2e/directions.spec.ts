import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { build } from 'esbuild';
import { hosts } from '../support/browser.ts';
import type * as Pseudo from '../support/pseudo-pages.ts';

/*
 * The real views and the built style sheets, in a language that nobody speaks: every word 40 % longer, in lines
 * that run from the left and from the right, on the narrowest phone.
 */
let pages: Record<'ltr' | 'rtl', Record<string, string>>;

test.beforeAll(async () => {
	const folder = mkdtempSync(path.join(tmpdir(), 'waymark-pseudo-'));
	const outfile = path.join(folder, 'pages.mjs');
	// Playwright would read the views' JSX as its own.
	await build({
		entryPoints: ['tests/support/pseudo-pages.ts'],
		outfile,
		bundle: true,
		format: 'esm',
		platform: 'node',
		jsx: 'automatic',
		jsxImportSource: 'preact',
		logLevel: 'error',
	});
	const { pseudoPages } = (await import(pathToFileURL(outfile).href)) as typeof Pseudo;
	const built = {
		shell: readFileSync('build/shell.html', 'utf8'),
		data: JSON.parse(readFileSync('build/function-data.json', 'utf8')) as unknown,
	};
	pages = { ltr: pseudoPages(built, 'ltr'), rtl: pseudoPages(built, 'rtl') };
	rmSync(folder, { recursive: true });
});

async function open(page: Page, direction: 'ltr' | 'rtl', name: string) {
	const body = pages[direction][name] ?? '';
	const address = `${hosts.node}/pseudo/${direction}/${name}`;
	await page.route(address, (route) =>
		route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
	);
	await page.goto(address);
}

/** What lies outside the window or is cut by its own box; what is hidden from sight alone is left out. */
function misplaced(): string[] {
	const width = document.documentElement.clientWidth;
	const hidden =
		'.govuk-visually-hidden, .govuk-skip-link, .trap, .exit p, svg, option, template, script';
	return (
		[...document.body.querySelectorAll<HTMLElement>('*')]
			.filter((one) => one.closest(hidden) === null && one.getClientRects().length > 0)
			// A line for screen readers alone is a pixel wide, and meant to be.
			.filter((one) => one.getBoundingClientRect().width > 1)
			.filter((one) => {
				const { left, right } = one.getBoundingClientRect();
				const isCut =
					getComputedStyle(one).overflowX !== 'visible' && one.scrollWidth > one.clientWidth + 1;
				return left < -1 || right > width + 1 || isCut;
			})
			.map((one) => `${one.tagName} ${one.className} ${one.textContent.trim().slice(0, 40)}`)
	);
}

/** Where each control and its words lie, as distances from the edge at which a line begins. */
function controls(): { control: number; words: number; ring: number }[] {
	const isRtl = document.documentElement.dir === 'rtl';
	const fromStart = (rect: DOMRect) => (isRtl ? innerWidth - rect.right : rect.left);
	return [...document.querySelectorAll('.govuk-radios__item, .govuk-checkboxes__item')]
		.filter((item) => item.closest('.slots') === null && item.getClientRects().length > 0)
		.map((item) => {
			const label = item.querySelector('label');
			const input = item.querySelector('input');
			if (!label || !input) throw new Error('An answer without its control.');
			const range = document.createRange();
			range.selectNodeContents(label);
			const ring = getComputedStyle(label, '::before');
			return {
				control: fromStart(input.getBoundingClientRect()),
				words: fromStart(range.getBoundingClientRect()),
				ring: parseFloat(isRtl ? ring.right : ring.left),
			};
		});
}

for (const direction of ['ltr', 'rtl'] as const) {
	test.describe(`in longer words, ${direction}, 320 pixels wide`, () => {
		test.use({ viewport: { width: 320, height: 640 }, javaScriptEnabled: true });

		for (const name of ['form', 'errors', 'check', 'sent']) {
			test(`the ${name} page fits, and nothing is cut`, async ({ page }) => {
				await open(page, direction, name);
				const fits = await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
				expect(await page.evaluate(misplaced)).toEqual([]);
				expect(fits).toBe(true);
				expect(await page.evaluate(() => getComputedStyle(document.body).direction)).toBe(
					direction,
				);
			});
		}

		test('the groups of a number keep their order', async ({ page }) => {
			await open(page, direction, 'sent');
			const numbers = page.locator('main .phone');
			expect(await numbers.count()).toBeGreaterThan(2);
			for (const number of await numbers.all()) await expect(number).toHaveCSS('direction', 'ltr');
		});

		test('each control stands where its line begins, before its words', async ({ page }) => {
			await open(page, direction, 'form');
			const all = await page.evaluate(controls);
			expect(all.length).toBeGreaterThan(40);
			for (const { control, words, ring } of all) {
				expect(words - control).toBeGreaterThanOrEqual(40);
				expect(ring).toBe(2);
			}
		});

		test('what is focused can be seen, and typed words run their own way', async ({ page }) => {
			await open(page, direction, 'errors');
			await page.locator('input[type=radio]').first().focus();
			await page.keyboard.press('ArrowDown');
			const ring = page.locator('input[type=radio]:focus + label');
			expect(await ring.evaluate((one) => getComputedStyle(one, '::before').boxShadow)).not.toBe(
				'none',
			);
			const typed = page.locator(
				'main :is(input[type=text], input[type=tel], input[type=email], textarea):not(.trap *)',
			);
			expect(
				await typed.evaluateAll((all) => all.filter((one) => one.getAttribute('dir') !== 'auto')),
			).toEqual([]);
			const shown = typed.filter({ visible: true }).first();
			await shown.focus();
			expect(await shown.evaluate((one) => getComputedStyle(one).boxShadow)).not.toBe('none');
		});
	});
}
