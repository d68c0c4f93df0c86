import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../../tests/support/hosts.ts';
import { type Engine, focusOn, middleOf } from './engine.ts';
import { startGroup } from './process.ts';
import { connect } from './socket.ts';

/** Nothing but the pages under test is asked for. */
const preferences = [
	'user_pref("datareporting.policy.dataSubmissionEnabled", false);',
	'user_pref("app.update.enabled", false);',
	'user_pref("browser.shell.checkDefaultBrowser", false);',
	'user_pref("network.captive-portal-service.enabled", false);',
];

/** Firefox, over WebDriver BiDi. */
export async function startFirefox(folder: string): Promise<Engine> {
	const profile = mkdtempSync(join(folder, 'firefox-'));
	writeFileSync(join(profile, 'user.js'), preferences.join('\n'));
	const port = await freePort();
	const args = ['--headless', '--no-remote', '--profile', profile];
	const stop = startGroup('firefox-esr', [...args, `--remote-debugging-port=${port}`]);
	const socket = await connect(`ws://127.0.0.1:${port}/session`);
	const { capabilities } = (await socket.send('session.new', {
		capabilities: { alwaysMatch: { acceptInsecureCerts: true } },
	})) as { capabilities: { browserVersion: string } };
	const { contexts } = (await socket.send('browsingContext.getTree')) as {
		contexts: { context: string }[];
	};
	const context = contexts[0]?.context ?? '';

	const evaluate = async <T>(expression: string) => {
		const { result } = (await socket.send('script.evaluate', {
			expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value) ?? 'null')`,
			target: { context },
			awaitPromise: true,
		})) as { result: { value: string } };
		return JSON.parse(result.value) as T;
	};
	const act = (source: object) =>
		socket.send('input.performActions', { context, actions: [source] });

	return {
		name: `Firefox ${capabilities.browserVersion}`,
		open: async (url) => {
			await socket.send('browsingContext.navigate', { context, url, wait: 'complete' });
		},
		evaluate,
		press: async (selector) => {
			const { x, y } = await evaluate<{ x: number; y: number }>(middleOf(selector));
			const actions = [
				{ type: 'pointerMove', x, y },
				{ type: 'pointerDown', button: 0 },
				{ type: 'pointerUp', button: 0 },
			];
			await act({ type: 'pointer', id: 'mouse', actions });
		},
		type: async (selector, text) => {
			await evaluate(focusOn(selector));
			const actions = text.split('').flatMap((value) => [
				{ type: 'keyDown', value },
				{ type: 'keyUp', value },
			]);
			await act({ type: 'key', id: 'keys', actions });
		},
		traverse: (delta) =>
			socket.send('browsingContext.traverseHistory', { context, delta }).then(
				() => true,
				() => false,
			),
		reload: async () => {
			await socket.send('browsingContext.reload', { context, wait: 'complete' });
		},
		close: async () => {
			await socket.send('browser.close').catch(() => undefined);
			socket.close();
			await stop();
		},
		wordsKept: {
			file: join(profile, 'formhistory.sqlite'),
			query: 'SELECT count(*) AS found FROM moz_formhistory WHERE value LIKE ?',
		},
	};
}
