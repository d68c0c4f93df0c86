/**
 * How long the area finder takes on a poor phone: `node bench/finder.ts [path of a Chromium]` after a build. Each kind
 * of question is asked of a fresh browser, so that nothing is loaded before, then again on the same page.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { startNode } from '../tests/support/hosts.ts';

/** A slow phone on a slow network: 400 ms there and back, 400 kbit/s, a sixth of this machine's processor. */
const network = {
	offline: false,
	latency: 400,
	downloadThroughput: 50_000,
	uploadThroughput: 50_000,
};
const slowdown = 6;
const rounds = 3;

const questions = {
	'a postcode': 'DT1 1XJ',
	'a postcode that is not listed': 'SP6 1II',
	'a name in one area': 'Weymouth',
	'a name in several areas': 'Newport',
	'a name spelt wrongly': 'Weymuoth',
};

const folder = mkdtempSync(path.join(tmpdir(), 'waymark-bench-'));
const built = { folder, distDir: path.resolve('dist'), buildDir: path.resolve('build') };
const host = await startNode(built);
const [executablePath = process.env['CHROMIUM']] = process.argv.slice(2);
const browser = await chromium.launch({
	...(executablePath === undefined ? {} : { executablePath }),
	args: ['--no-sandbox', '--disable-gpu'],
});
try {
	for (const [what, typed] of Object.entries(questions)) await ask(what, typed);
} finally {
	await browser.close();
	await host.stop();
	rmSync(folder, { recursive: true, force: true });
}

async function ask(what: string, typed: string): Promise<void> {
	const first: number[] = [];
	const again: number[] = [];
	for (let round = 0; round < rounds; round++) {
		const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
		const page = await context.newPage();
		const session = await context.newCDPSession(page);
		await session.send('Network.emulateNetworkConditions', network);
		await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
		await page.goto(`${host.origin}/find/`);
		first.push(await answerTime(page, typed));
		again.push(await answerTime(page, typed));
		await context.close();
	}
	console.log(`${what}: ${middle(first)} ms, then ${middle(again)} ms (middle of ${rounds})`);
}

/** From pressing Enter to the answer, in milliseconds; the field is filled at once, as by a paste. */
async function answerTime(page: Page, typed: string): Promise<number> {
	const field = page.getByLabel('Postcode, town or council');
	await field.fill(typed);
	return page.evaluate(async () => {
		const input = document.querySelector<HTMLInputElement>('#finder-place');
		const said = document.querySelector('.finder__said');
		if (input === null || said === null) throw new Error('There is no area finder on the page.');
		const begun = performance.now();
		const answered = new Promise<void>((resolve) => {
			new MutationObserver((_, observer) => {
				if (['', 'Looking…'].includes(said.textContent)) return;
				observer.disconnect();
				resolve();
			}).observe(said, { childList: true, characterData: true, subtree: true });
		});
		input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
		await answered;
		return performance.now() - begun;
	});
}

function middle(times: number[]): number {
	const sorted = times.toSorted((one, other) => one - other);
	return Math.round(sorted[Math.floor(times.length / 2)] ?? NaN);
}
