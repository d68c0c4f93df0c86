/**
 * Sealing and opening where they really run (T63, T64): the published vectors, envelopes that cross between Node and
 * each engine in both directions, and flipped bits: `node bench/sealing.ts [envelopes] [every so many bits]
 * [chromium|firefox|webkit|workerd …]`, 1,000 and 64 unless told; 1 flips every bit. Needs what bench/engines.ts needs.
 * Ends with 1 where anything is not as it must be.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { build } from 'esbuild';
import { unstable_startWorker as startWorker } from 'wrangler';
import { createKey, monthOf } from '../src/desk/new-key.ts';
import { unlockJwk } from '../src/desk/key-file.ts';
import { startChromium } from './engines/chromium.ts';
import type { Engine } from './engines/engine.ts';
import { startFirefox } from './engines/firefox.ts';
import { startWebKit } from './engines/webkit.ts';
import { type Answered, type Asked, openMany, runSealing, sealMany } from './sealing/in-engine.ts';

const [count = 1000, everyBit = 64] = process.argv.slice(2).filter(isNumber).map(Number);
const chosen = process.argv.slice(2).filter((word) => !isNumber(word));
const names = chosen.length > 0 ? chosen : ['node', 'workerd', 'chromium', 'firefox', 'webkit'];
const published = 2;

const folder = mkdtempSync(join(tmpdir(), 'waymark-sealing-'));
const script = join(folder, 'sealing.js');
await build({
	entryPoints: [resolve(import.meta.dirname, 'sealing/in-engine.ts')],
	outfile: script,
	bundle: true,
	format: 'esm',
	platform: 'browser',
	logLevel: 'warning',
});

const engines: Record<string, () => Promise<Engine>> = {
	chromium: () => startChromium(folder, 1),
	firefox: () => startFirefox(folder),
	webkit: startWebKit,
};

const passphrase = 'plain words of a measurement';
const days = { provider: 'bench', ...monthOf(2026, 11) };
const made = await createKey({ ...days, role: 'desk' }, passphrase);
const other = await createKey({ ...days, role: 'recovery' }, passphrase);
const unlocked = await unlockJwk(JSON.stringify(made.file), passphrase);
if (unlocked.kind !== 'unlocked') throw new Error(unlocked.kind);
const desk = { kid: made.file.kid, jwk: unlocked.jwk };
const recipients = [made.recipient, other.recipient];
const asked: Asked = {
	recipients,
	desk,
	envelopes: await sealMany(recipients, count),
	count,
	everyBit,
};

try {
	for (const name of names) await run(name);
} finally {
	rmSync(folder, { recursive: true, force: true });
}

async function run(name: string): Promise<void> {
	const began = performance.now();
	const { version, answered } = await runIn(name);
	const back = await openMany(answered.envelopes, desk);
	const { vectors, opened, flips } = answered;
	const seconds = ((performance.now() - began) / 1000).toFixed(1);
	const isRight =
		vectors === published &&
		opened === count &&
		back === count &&
		flips.opened === 0 &&
		flips.otherErrors === 0;
	if (!isRight) process.exitCode = 1;
	process.stdout.write(
		`| ${version} | ${vectors} of ${published} | ${opened} of ${count} | ${back} of ${count} | ${flips.tried} flips: ${flips.opened} opened, ${flips.otherErrors} other errors | ${seconds} s |\n`,
	);
}

async function runIn(name: string): Promise<{ version: string; answered: Answered }> {
	if (name === 'node')
		return { version: `Node ${process.version}`, answered: await runSealing(asked) };
	if (name === 'workerd') return { version: 'workerd', answered: await inWorkerd() };
	const start = engines[name];
	if (!start)
		throw new Error(`${name} is none of node, workerd, ${Object.keys(engines).join(', ')}.`);
	return inBrowser(start);
}

async function inWorkerd(): Promise<Answered> {
	const entrypoint = join(folder, 'worker.js');
	writeFileSync(
		entrypoint,
		`import { runSealing } from './sealing.js';
		export default { fetch: async (request) => Response.json(await runSealing(await request.json())) };`,
	);
	const worker = await startWorker({
		name: 'sealing',
		entrypoint,
		compatibilityDate: '2026-11-01',
		dev: { server: { port: 0 }, inspector: false, logLevel: 'error' },
	});
	try {
		const answer = await worker.fetch('http://localhost/', {
			method: 'POST',
			body: JSON.stringify(asked),
		});
		return (await answer.json()) as Answered;
	} finally {
		await worker.dispose();
	}
}

async function inBrowser(
	start: () => Promise<Engine>,
): Promise<{ version: string; answered: Answered }> {
	const page = `<!doctype html><title>Sealing</title><script type="module">
		import { runSealing } from './sealing.js';
		const asked = await (await fetch('./asked')).json();
		const answered = JSON.stringify(await runSealing(asked));
		await fetch('./answered', { method: 'POST', body: answered });
	</script>`;
	const files: Record<string, [string, () => string]> = {
		'/': ['text/html', () => page],
		'/sealing.js': ['text/javascript', () => readFileSync(script, 'utf8')],
		'/asked': ['application/json', () => JSON.stringify(asked)],
	};
	const { promise, resolve: answer } = Promise.withResolvers<string>();
	// The answer comes by a post: it is too long for some drivers.
	const server = createServer((request, response) => {
		const [type, text] = files[request.url ?? ''] ?? ['text/plain', () => ''];
		response.writeHead(200, { 'Content-Type': type }).end(text());
		if (request.url === '/answered') void textOf(request).then(answer);
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const { port } = server.address() as AddressInfo;
	const engine = await start();
	try {
		await engine.open(`http://localhost:${port}/`);
		const text = await promise;
		return { version: engine.name, answered: JSON.parse(text) as Answered };
	} finally {
		await engine.close();
		server.closeAllConnections();
		server.close();
	}
}

function isNumber(word: string): boolean {
	return /^\d+$/.test(word);
}
