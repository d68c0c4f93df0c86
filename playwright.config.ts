import { defineConfig } from '@playwright/test';

/**
 * An installed Chromium. Its calls home are off: a test that counts requests shall count the page's own.
 */
const launchOptions = {
	...(process.env['CHROMIUM'] === undefined ? {} : { executablePath: process.env['CHROMIUM'] }),
	args: [
		'--no-sandbox',
		'--disable-gpu',
		'--disable-quic',
		'--no-first-run',
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-sync',
	],
};

export default defineConfig({
	testDir: 'tests',
	globalSetup: './tests/support/start-hosts.ts',
	outputDir: 'test-results/playwright',
	fullyParallel: true,
	workers: 2,
	retries: 0,
	forbidOnly: true,
	timeout: 60_000,
	reporter: [['dot'], ['json', { outputFile: 'test-results/playwright.json' }]],
	use: { browserName: 'chromium', launchOptions, trace: 'off', screenshot: 'off' },
	projects: [
		{ name: 'e2e', testMatch: 'e2e/**/*.spec.ts' },
		{ name: 'a11y', testMatch: 'a11y/**/*.spec.ts' },
	],
});
