/**
 * What asking for help costs at 360 px, and how soon a slow phone can begin: `node bench/journey.ts [effort|start]`
 * after `npm run build`, with `CHROMIUM` as in the browser tests. `effort` walks the shortest and the fullest journey,
 * in steps and without script; `start` loads the form over a slow line on a slow processor, beside the same page with
 * the whole style sheet and script of govuk-frontend. Times want a quiet machine.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { startNode } from '../tests/support/hosts.ts';
import { measureEffort } from './journey/effort.ts';
import { measureStart } from './journey/start.ts';

const folder = mkdtempSync(join(tmpdir(), 'waymark-journey-'));
cpSync('.data/keys', join(folder, 'data/keys'), { recursive: true });
const host = await startNode({ folder, distDir: resolve('dist'), buildDir: resolve('build') });
const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const chosen = process.argv[2];
try {
	const address = `${host.origin}/dorset/refer/`;
	const rows = [
		...(chosen === 'start' ? [] : await measureEffort(browser, address)),
		...(chosen === 'effort' ? [] : await measureStart(browser, address)),
	];
	for (const cells of rows) process.stdout.write(`| ${cells.join(' | ')} |\n`);
} finally {
	await browser.close();
	await host.stop();
	rmSync(folder, { recursive: true, force: true });
}
