import { freePort } from '../../tests/support/hosts.ts';
import { type Engine, focusOn, pause } from './engine.ts';
import { startGroup } from './process.ts';

const miniBrowser = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
/** What WebDriver calls an element in its answers. */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

/** WebKitGTK's small browser, over WebDriver, on a screen of its own. */
export async function startWebKit(): Promise<Engine> {
	const port = await freePort();
	const stop = startGroup('xvfb-run', ['-a', 'WebKitWebDriver', `--port=${port}`], {
		LIBGL_ALWAYS_SOFTWARE: '1',
		WEBKIT_DISABLE_DMABUF_RENDERER: '1',
	});
	const origin = `http://127.0.0.1:${port}`;
	const { sessionId, capabilities } = (await newSession(origin)) as {
		sessionId: string;
		capabilities: { browserVersion: string };
	};
	const session = `${origin}/session/${sessionId}`;
	const post = (path: string, body: object = {}) => ask(`${session}${path}`, 'POST', body);

	const evaluate = async <T>(expression: string) => {
		const script = `return JSON.stringify(${expression}) ?? 'null'`;
		return JSON.parse(String(await post('/execute/sync', { script, args: [] }))) as T;
	};
	const page = () =>
		evaluate<string>("location.href + ' ' + performance.timeOrigin").catch(() => 'on its way');
	/**
	 * Waits until another page shows than before; false after five seconds. The driver's own waiting never ends where a
	 * page comes back from history.
	 */
	const movesOn = async (act: () => Promise<unknown>) => {
		const before = await page();
		await act();
		for (let i = 0; i < 50; i++) {
			await pause(100);
			const isWhole = await evaluate("document.readyState === 'complete'").catch(() => false);
			if (isWhole && (await page()) !== before) return true;
		}
		return false;
	};
	const find = async (selector: string) => {
		const found = await post('/element', { using: 'css selector', value: selector });
		return (found as Record<string, string>)[elementKey] ?? '';
	};

	return {
		name: `WebKitGTK ${capabilities.browserVersion}`,
		open: async (url) => {
			await movesOn(() => post('/url', { url }));
		},
		evaluate,
		press: async (selector) => {
			await post(`/element/${await find(selector)}/click`);
		},
		type: async (selector, text) => {
			await evaluate(focusOn(selector));
			await post(`/element/${await find(selector)}/value`, { text });
		},
		traverse: (delta) => movesOn(() => post(delta < 0 ? '/back' : '/forward')),
		reload: async () => {
			await movesOn(() => post('/refresh'));
		},
		close: async () => {
			await ask(session, 'DELETE').catch(() => undefined);
			await stop();
		},
	};
}

async function newSession(origin: string): Promise<unknown> {
	const browser = { binary: miniBrowser, args: ['--automation'] };
	const wanted = {
		acceptInsecureCerts: true,
		pageLoadStrategy: 'none',
		'webkitgtk:browserOptions': browser,
	};
	for (let i = 0; i < 100; i++) {
		const status = await fetch(`${origin}/status`).catch(() => undefined);
		if (status?.ok) {
			return ask(`${origin}/session`, 'POST', { capabilities: { alwaysMatch: wanted } });
		}
		await pause(200);
	}
	throw new Error('WebKitWebDriver did not start: is webkit2gtk-driver installed?');
}

async function ask(url: string, method: 'POST' | 'DELETE', body?: object): Promise<unknown> {
	const answer = await fetch(url, {
		method,
		body: body ? JSON.stringify(body) : null,
		signal: AbortSignal.timeout(30_000),
	});
	const { value } = (await answer.json()) as { value: unknown };
	if (!answer.ok) throw new Error(`${url}: ${JSON.stringify(value)}`);
	return value;
}
