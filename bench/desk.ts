/**
 * The desk in a real browser with many referrals waiting: seconds from Unlock to the list, to all of them here, and to
 * open every one with the network off, through the page's own "Next" (T66). `CHROMIUM=… node bench/desk.ts [count]`:
 * 1,000 unless told. Needs a build. Requests while opening and anything kept by the page are counted: 0 is right.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import type { FunctionData } from '../src/referral/function-data.ts';
import type { Place } from '../src/referral/place.ts';
import { english } from '../src/words/english.ts';
import type { Hosts } from '../tests/support/browser.ts';
import { startNode } from '../tests/support/hosts.ts';
import { fullAnswers, referralOf } from '../tests/support/referrals.ts';

const count = Number(process.argv[2] ?? 1000);
const atOnce = 16;

/** The area of the test team, as the build describes it. */
function dorset(): Place {
	const data = JSON.parse(readFileSync('build/function-data.json', 'utf8')) as FunctionData;
	const area = data.areas.find(({ id }) => id === 'dorset');
	if (!area) throw new Error('build/function-data.json has no dorset: build the site first.');
	return { area, data, language: english };
}

async function fill(send: (at: number) => Promise<string>): Promise<void> {
	let next = 0;
	const worker = async () => {
		while (next < count) await send(next++);
	};
	await Promise.all(Array.from({ length: atOnce }, worker));
}

const seconds = (since: number) => ((performance.now() - since) / 1000).toFixed(1);

/** Opens every referral by "Next", and waits for each card to be drawn. */
async function openAll(page: Page): Promise<number> {
	await page.locator('.desk-thread').first().click();
	await page.locator('.desk-card').waitFor();
	return page.evaluate(async () => {
		let opened = 1;
		const press = () =>
			[...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Next');
		for (let next = press(); next; next = press()) {
			const before = document.querySelector('.desk-card');
			next.click();
			while (
				!document.querySelector('.desk-card') ||
				document.querySelector('.desk-card') === before
			)
				await new Promise((done) => setTimeout(done, 0));
			opened += 1;
		}
		return opened;
	});
}

const folder = mkdtempSync(join(tmpdir(), 'waymark-desk-'));
const dataDir = join(folder, 'data');
cpSync('.data/keys', join(dataDir, 'keys'), { recursive: true });
const host = await startNode({ folder, distDir: resolve('dist'), buildDir: resolve('build') });
const hosts: Hosts = { node: host.origin, worker: '', neutral: '', dataDir };
process.env['WAYMARK_HOSTS'] = JSON.stringify(hosts);
const { sendAnything, unlockDesk } = await import('../tests/support/desk-page.ts');
const executablePath = process.env['CHROMIUM'];
const browser = await chromium.launch({
	...(executablePath === undefined ? {} : { executablePath }),
	args: ['--no-sandbox', '--disable-gpu'],
});
try {
	const place = dorset();
	await fill((at) =>
		sendAnything(host.origin, referralOf({ ...fullAnswers, callMe: `Sam ${at}` }, place)),
	);
	const context = await browser.newContext();
	const page = await context.newPage();
	await page.goto(`${host.origin}/desk/`);
	const started = performance.now();
	await unlockDesk(page);
	await page
		.locator('.desk-thread')
		.nth(count - 1)
		.waitFor();
	console.log(
		`list: ${seconds(started)} s for ${await page.locator('.desk-thread').count()} (with the passphrase's 600,000 rounds)`,
	);
	await page.getByText('opens without a connection').waitFor({ timeout: 300_000 });
	console.log(`all here, sealed: ${seconds(started)} s`);
	await context.setOffline(true);
	let requests = 0;
	page.on('request', () => (requests += 1));
	const opening = performance.now();
	const opened = await openAll(page);
	console.log(`opened: ${opened} in ${seconds(opening)} s, ${requests} requests`);
	const kept = await page.evaluate(() => localStorage.length + sessionStorage.length);
	console.log(`kept by the page: ${kept + (await context.cookies()).length}`);
} finally {
	await browser.close();
	await host.stop();
	rmSync(folder, { recursive: true, force: true });
}
