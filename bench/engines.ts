/**
 * The real pages over HTTPS in Chromium, Firefox and WebKitGTK: asking for help without and with the pages' scripts,
 * leaving, Back and loading again; how fast "Exit this page" blanks the page; whether words stay for later forms.
 * `node bench/engines.ts [--blank] [chromium|firefox|webkit …]` after `npm run build`; needs Debian's chromium,
 * firefox-esr, webkit2gtk-driver and xvfb. `--blank` takes only the times from press to blank, for a quiet machine. Ends with 1 where something that was typed showed after leaving
 * or sending, or where a way never came to its end.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { startChromium } from './engines/chromium.ts';
import { type Engine, pause, until } from './engines/engine.ts';
import { startFirefox } from './engines/firefox.ts';
import {
	canary,
	fillForm,
	startSteps,
	walkBack,
	type Way,
	ways,
	waysPastExit,
} from './engines/journey.ts';
import { type SecureSite, startSecureSite } from './engines/secure-site.ts';
import { startWebKit } from './engines/webkit.ts';

const folder = mkdtempSync(join(tmpdir(), 'waymark-engines-'));
const form = '/dorset/refer/';
const presses = 50;
const slowdown = 6;
const tries = 3;

const starts: Record<string, () => Promise<Engine>> = {
	chromium: () => startChromium(folder, 1),
	firefox: () => startFirefox(folder),
	webkit: startWebKit,
};
const isBlankOnly = process.argv.includes('--blank');
const chosen = process.argv.slice(2).filter((word) => word !== '--blank');
const names = chosen.length > 0 ? chosen : Object.keys(starts);
const site = await startSecureSite(folder);
let leaks = 0;
try {
	for (const name of names) await runEngine(name);
	await timeExit(site);
} finally {
	await site.stop();
	rmSync(folder, { recursive: true, force: true });
}
process.exitCode = leaks > 0 ? 1 : 0;

async function runEngine(name: string): Promise<void> {
	const start = starts[name];
	if (!start) throw new Error(`${name} is none of ${Object.keys(starts).join(', ')}.`);
	if (!isBlankOnly) await runWays(start);
	await timeBlank(name === 'chromium' ? () => startChromium(folder, slowdown) : start);
}

async function runWays(start: () => Promise<Engine>): Promise<void> {
	for (const scripts of [false, true]) {
		site.change.scripts = scripts;
		for (const way of [...ways, ...waysPastExit]) await runToItsEnd(start, way);
	}
	await countWordsKept(start, true);
	await countWordsKept(start, false);
}

/** Runs a way again where a busy machine kept the browser from coming to its end; says so where it never does. */
async function runToItsEnd(start: () => Promise<Engine>, way: Way): Promise<void> {
	for (let i = 0; i < tries; i++) {
		try {
			await runWay(start, way);
			return;
		} catch (error) {
			say([way.name, 'did not come to its end', error instanceof Error ? error.message : '']);
		}
	}
	leaks++;
}

/** One way in a fresh browser: from elsewhere over the area's page to the filled form, then Back. */
async function runWay(start: () => Promise<Engine>, way: Way): Promise<void> {
	const engine = await start();
	try {
		await engine.open(`${site.neutral}/before`);
		await engine.open(`${site.origin}/dorset/`);
		await engine.open(site.origin + form);
		await fillForm(engine, site);
		await way.act(engine, site);
		const seen = await walkBack(engine);
		const leaked = seen.some((page) => page.includes('SHOWS'));
		if (leaked && ways.includes(way)) leaks++;
		const scripts = site.change.scripts ? 'scripts' : 'no scripts';
		say([engine.name, scripts, way.name, leaked ? 'SHOWS' : 'clean', seen.join(' ← ')]);
	} finally {
		await engine.close();
	}
}

/** Milliseconds from the press to the frame after the page is blank, over many presses. */
async function timeBlank(start: () => Promise<Engine>): Promise<void> {
	const engine = await start();
	Object.assign(site.change, { scripts: true, staysOnExit: true });
	try {
		const times = [];
		for (let i = 0; i < presses; i++) times.push(await timePress(engine));
		const [, half, most] = spread(times);
		const slow = engine.name.startsWith('Chromium') ? `, processor ${slowdown} times slower` : '';
		say([
			engine.name,
			`press to blank, ${presses} presses${slow}`,
			`half within ${half} ms, all within ${most} ms`,
		]);
	} finally {
		site.change.staysOnExit = false;
		await engine.close();
	}
}

async function timePress(engine: Engine): Promise<number> {
	await engine.open(`${site.neutral}/before`);
	await engine.open(site.origin + form);
	await startSteps(engine);
	await engine.evaluate("(document.querySelector('#journey [name=who]').click(), true)");
	await engine.evaluate(`(addEventListener('click', ({ timeStamp }) => {
		const isBlank = document.body.innerText === 'Loading.';
		requestAnimationFrame(() => setTimeout(() => {
			window.blankAfter = isBlank ? performance.now() - timeStamp : Infinity;
		}));
	}, true), true)`);
	await engine.press('.exit a');
	await until(engine, 'window.blankAfter !== undefined');
	return engine.evaluate<number>('window.blankAfter');
}

/** How many texts of a sent form the browser keeps for later forms, with our attribute and without it. */
async function countWordsKept(
	start: () => Promise<Engine>,
	autocompleteOff: boolean,
): Promise<void> {
	Object.assign(site.change, { scripts: false, autocompleteOff });
	const engine = await start();
	const { wordsKept } = engine;
	try {
		await engine.open(site.origin + form);
		await fillForm(engine, site);
		await ways[2]?.act(engine, site);
		await pause(1000);
	} finally {
		site.change.autocompleteOff = true;
		await engine.close();
	}
	if (!wordsKept) return;
	// A browser that never kept a word has made no file for them.
	const found = existsSync(wordsKept.file) ? countIn(wordsKept) : 0;
	if (autocompleteOff) leaks += found;
	say([
		engine.name,
		`words kept for later forms, ${autocompleteOff ? 'as built' : 'control without autocomplete="off"'}`,
		found,
	]);
}

function countIn({ file, query }: NonNullable<Engine['wordsKept']>): number {
	const database = new DatabaseSync(file, { readOnly: true });
	const { found } = database.prepare(query).get(`%${canary.name}%`) as { found: number };
	database.close();
	return found;
}

/** Milliseconds until `/exit` answers. */
async function timeExit({ origin }: SecureSite): Promise<void> {
	process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0';
	const times = [];
	for (let i = 0; i < 300; i++) {
		const started = performance.now();
		await fetch(`${origin}/exit`, { redirect: 'manual' });
		times.push(performance.now() - started);
	}
	const [, half, , p99] = spread(times);
	say([
		'Node host behind TLS',
		'/exit answers, 300 times',
		`half within ${half} ms, 99 of 100 within ${p99} ms`,
	]);
}

/** Least, middle, most and the slowest hundredth, rounded to a tenth. */
function spread(times: readonly number[]): (string | undefined)[] {
	const sorted = times.toSorted((a, b) => a - b);
	return [0, 0.5, 1, 0.99].map((part) =>
		sorted[Math.ceil(part * sorted.length) - 1 + Number(part === 0)]?.toFixed(1),
	);
}

function say(cells: readonly (string | number)[]): void {
	process.stdout.write(`| ${cells.join(' | ')} |\n`);
}
