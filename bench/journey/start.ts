import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from '@playwright/test';
import { middle, openPhone } from './phone.ts';

const rounds = 7;
/** 400 ms there and back, 400 kbit/s, a processor six times slower. */
const line = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const slowdown = 6;

/** Milliseconds until somebody can begin, on the form with and without script and on the page beside it. */
export async function measureStart(browser: Browser, address: string): Promise<string[][]> {
	const beside = await startBeside(address);
	const ways: [string, string, boolean, string][] = [
		['form without script', address, false, ''],
		[
			'form in steps: Start can be pressed',
			address,
			true,
			"[...document.querySelectorAll('#journey button')].some((button) => button.textContent.trim() === 'Start')",
		],
		['the same form with all of govuk-frontend', beside.address, true, 'window.isReady === true'],
	];
	const rows = [];
	for (const [name, at, hasScript, isReady] of ways) {
		const loads = [];
		for (let i = 0; i < rounds; i++)
			loads.push(await load(await openPhone(browser, hasScript), { at, isReady }));
		rows.push([
			name,
			`first paint ${Math.round(middle(loads.map(({ paint }) => paint)))} ms`,
			`usable ${Math.round(middle(loads.map(({ usable }) => usable)))} ms`,
			`${Math.round(middle(loads.map(({ bytes }) => bytes)))} bytes`,
		]);
	}
	beside.server.close();
	return rows;
}

interface Load {
	/** When something is painted first, in milliseconds from the request. */
	paint: number;
	/** When the form can be filled in, or the steps begun. */
	usable: number;
	/** Bytes on the line, as Chromium counts them. */
	bytes: number;
}

async function load(page: Page, { at, isReady }: { at: string; isReady: string }): Promise<Load> {
	const session = await page.context().newCDPSession(page);
	let bytes = 0;
	session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', line);
	await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
	const events = new Map<string, number>();
	session.on('Page.lifecycleEvent', ({ name, timestamp }) => {
		if (!events.has(name) || name === 'init') events.set(name, timestamp);
	});
	await session.send('Page.enable');
	await session.send('Page.setLifecycleEventsEnabled', { enabled: true });
	if (isReady !== '') await page.addInitScript(watch(isReady));
	await page.goto(at, { waitUntil: 'load' });
	await page.waitForTimeout(1500);
	const since = (name: string) => 1000 * ((events.get(name) ?? NaN) - (events.get('init') ?? NaN));
	const paint = since('firstContentfulPaint');
	const usable = isReady === '' ? Math.max(paint, since('DOMContentLoaded')) : await readyAt(page);
	await page.context().close();
	return { paint, usable, bytes };
}

/** Notes the frame in which a condition holds first. */
function watch(isReady: string): string {
	return `(function look() {
		if (document.body && (${isReady})) window.readyAt ??= performance.now();
		else requestAnimationFrame(look);
	})()`;
}

async function readyAt(page: Page): Promise<number> {
	await page.waitForFunction('window.readyAt !== undefined');
	return page.evaluate<number>('window.readyAt');
}

/** The same page, with govuk-frontend's whole style sheet and script in place of ours. */
async function startBeside(address: string): Promise<{ server: Server; address: string }> {
	const page = await (await fetch(address)).text();
	const html = page
		.replaceAll(/<link rel="stylesheet"[^>]*>/g, '')
		.replaceAll(/<script[^>]*><\/script>/g, '')
		.replace(
			'</head>',
			'<link rel="stylesheet" href="/govuk.css"><script type="module" src="/init.js"></script></head>',
		)
		.replace('<body', '<body data-beside');
	const dist = createRequire(import.meta.url)
		.resolve('govuk-frontend/package.json')
		.replace('package.json', 'dist/govuk/');
	const files: Readonly<Record<string, [string, string]>> = {
		'/': ['text/html; charset=utf-8', html],
		'/govuk.css': ['text/css', readFileSync(`${dist}govuk-frontend.min.css`, 'utf8')],
		'/govuk.js': ['text/javascript', readFileSync(`${dist}govuk-frontend.min.js`, 'utf8')],
		'/init.js': [
			'text/javascript',
			"import { initAll } from '/govuk.js'; document.body.classList.add('js-enabled', 'govuk-frontend-supported'); initAll(); window.isReady = true;",
		],
	};
	const packed = new Map(
		Object.entries(files).map(([path, [type, text]]) => [
			path,
			{ type, body: brotliCompressSync(text) },
		]),
	);
	const server = createServer(({ url = '' }, response) => {
		const file = packed.get(url);
		if (!file) return void response.writeHead(404).end();
		response.writeHead(200, { 'Content-Type': file.type, 'Content-Encoding': 'br' }).end(file.body);
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const bound = server.address();
	if (bound === null || typeof bound === 'string') throw new Error('The page beside has no port.');
	return { server, address: `http://localhost:${bound.port}/` };
}
