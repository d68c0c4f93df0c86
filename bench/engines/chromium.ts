import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../../tests/support/hosts.ts';
import { type Engine, focusOn, middleOf, pause } from './engine.ts';
import { startGroup } from './process.ts';
import { connect } from './socket.ts';

/** Nothing but the pages under test is asked for; the back/forward cache stays on. */
const quiet = [
	'--headless=new',
	'--no-sandbox',
	'--no-first-run',
	'--ignore-certificate-errors',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

/** Chromium, over its DevTools protocol, with the processor slowed down so many times. */
export async function startChromium(folder: string, slowdown: number): Promise<Engine> {
	const profile = mkdtempSync(join(folder, 'chromium-'));
	const port = await freePort();
	const command = process.env['CHROMIUM'] ?? 'chromium';
	const own = [`--user-data-dir=${profile}`, `--remote-debugging-port=${port}`, 'about:blank'];
	const stop = startGroup(command, [...quiet, ...own]);
	const socket = await connect(await tabOf(port));
	await socket.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
	const { product } = (await socket.send('Browser.getVersion')) as { product: string };

	const evaluate = async <T>(expression: string) => {
		const { result, exceptionDetails } = (await socket.send('Runtime.evaluate', {
			expression,
			awaitPromise: true,
			returnByValue: true,
		})) as { result: { value: T; description?: string }; exceptionDetails?: object };
		if (exceptionDetails) throw new Error(`${expression}: ${result.description ?? ''}`);
		return result.value;
	};
	const settle = async () => {
		await pause(100);
		for (let i = 0; i < 100; i++) {
			if ((await evaluate('document.readyState')) === 'complete') return;
			await pause(50);
		}
	};

	return {
		name: product.replace(/^.*\//, 'Chromium '),
		open: async (url) => {
			await socket.send('Page.navigate', { url });
			await settle();
		},
		evaluate,
		press: async (selector) => {
			const place = await evaluate<{ x: number; y: number }>(middleOf(selector));
			const mouse = { ...place, button: 'left', clickCount: 1 };
			await socket.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...mouse });
			await socket.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...mouse });
		},
		type: async (selector, text) => {
			await evaluate(focusOn(selector));
			for (const key of text) {
				await socket.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text: key });
				await socket.send('Input.dispatchKeyEvent', { type: 'keyUp', key });
			}
		},
		traverse: async (delta) => {
			const { currentIndex, entries } = (await socket.send('Page.getNavigationHistory')) as {
				currentIndex: number;
				entries: { id: number }[];
			};
			const entry = entries[currentIndex + delta];
			if (!entry) return false;
			await socket.send('Page.navigateToHistoryEntry', { entryId: entry.id });
			await settle();
			return true;
		},
		reload: async () => {
			await socket.send('Page.reload');
			await settle();
		},
		close: async () => {
			// Words of forms are written some seconds after they were sent.
			await pause(3000);
			await socket.send('Browser.close').catch(() => undefined);
			socket.close();
			await stop();
		},
		wordsKept: {
			file: join(profile, 'Default', 'Web Data'),
			query: 'SELECT count(*) AS found FROM autofill WHERE value LIKE ?',
		},
	};
}

/** Address of the first tab's connection, once the browser has started. */
async function tabOf(port: number): Promise<string> {
	for (let i = 0; i < 100; i++) {
		const tabs = await fetch(`http://127.0.0.1:${port}/json/list`)
			.then((answer) => answer.json() as Promise<{ type: string; webSocketDebuggerUrl: string }[]>)
			.catch(() => []);
		const tab = tabs.find(({ type }) => type === 'page');
		if (tab) return tab.webSocketDebuggerUrl;
		await pause(200);
	}
	throw new Error('Chromium did not start.');
}
