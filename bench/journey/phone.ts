import type { Browser, BrowserContextOptions, Page } from '@playwright/test';

/** A small telephone with a touch screen, 360 px wide. */
const phone: BrowserContextOptions = {
	viewport: { width: 360, height: 640 },
	deviceScaleFactor: 2,
	hasTouch: true,
	isMobile: true,
};

/** A page in a browser context of its own: nothing is cached. */
export async function openPhone(browser: Browser, hasScript: boolean): Promise<Page> {
	const context = await browser.newContext({ ...phone, javaScriptEnabled: hasScript });
	return context.newPage();
}

/** The middle of some figures. */
export function middle(figures: readonly number[]): number {
	return figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN;
}
