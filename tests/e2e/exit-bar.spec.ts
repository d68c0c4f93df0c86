import { expect, test, type Page } from '@playwright/test';
import { hosts } from '../support/browser.ts';

/** Stops of the keyboard on the page, and those of them that the bar of "Exit this page" covers in part. */
async function coveredStops(page: Page): Promise<{ stops: number; covered: string[] }> {
	const covered: string[] = [];
	for (let stops = 0; stops < 400; stops++) {
		await page.keyboard.press('Tab');
		const stop = await page.evaluate(readStop);
		if (stop === undefined) return { stops, covered };
		if (stop !== '') covered.push(stop);
	}
	throw new Error('The keyboard never came to the end of the page.');
}

/** Runs in the page: nothing at its end, an empty text where the focused element is clear of the bar, else what it is. */
function readStop(): string | undefined {
	const focused = document.activeElement;
	const bar = document.querySelector('.exit');
	if (!focused || !bar || focused === document.body) return undefined;
	if (bar.contains(focused)) return '';
	const { top, bottom, left, right } = focused.getBoundingClientRect();
	const edge = bar.getBoundingClientRect();
	const apart =
		bottom <= edge.top || top >= edge.bottom || right <= edge.left || left >= edge.right;
	// What is taller than the window cannot be clear of it as a whole.
	const isTall = bottom - top > innerHeight / 2;
	const isSeen = top < innerHeight && bottom > 0;
	if ((apart || isTall) && isSeen) return '';
	return `${focused.tagName} ${focused.id} ${focused.textContent.trim().slice(0, 30)} ${Math.round(top)} to ${Math.round(bottom)}, bar from ${Math.round(edge.top)}`;
}

const sizes = [
	{ name: '320 × 568', viewport: { width: 320, height: 568 }, text: '100%' },
	{ name: '360 × 740', viewport: { width: 360, height: 740 }, text: '100%' },
	{ name: '360 × 740 with text of 200 %', viewport: { width: 360, height: 740 }, text: '200%' },
	{ name: '1280 × 1024 at a zoom of 400 %', viewport: { width: 320, height: 256 }, text: '100%' },
	{ name: '1280 × 800', viewport: { width: 1280, height: 800 }, text: '100%' },
];

for (const { name, viewport, text } of sizes) {
	test.describe(name, () => {
		test.use({ viewport });

		test('the bar of “Exit this page” covers nothing that has the focus', async ({ page }) => {
			for (const address of ['/dorset/refer/', '/help/', '/dorset/transparency/']) {
				await page.goto(hosts.node + address);
				await page.evaluate((size) => {
					document.documentElement.style.fontSize = size;
				}, text);
				const { stops, covered } = await coveredStops(page);
				expect(stops).toBeGreaterThan(10);
				expect(covered, address).toEqual([]);
			}
		});
	});
}
