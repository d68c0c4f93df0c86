/**
 * Astro's dev server with the function mounted: pages change as they are edited; the form's posts go to a real Node
 * host, which is rebuilt with the page around its answers whenever a source of either changes.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, watch, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { dev } from 'astro';
import { buildDesk } from './build-desk.mjs';
import { buildFunction } from './build-function.mjs';
import { say } from './setup/say.mjs';

const port = Number(process.env.PORT ?? 4321);
const functionPort = port + 1;
const site = `http://localhost:${port}`;
const buildDir = '.data/dev';
const sources = [
	'src/function',
	'src/referral',
	'src/desk',
	'src/browser/desk',
	'src/layouts',
	'src/components',
	'src/pages',
	'content',
];

let host;
let timer;
let viteServer;

/** Everything below these belongs to the function; Astro has no page there. */
const ownPath = /^\/(referral\/|desk\/(api\/|open-)|exit$|health$)/;
const mount = { name: 'function', hooks: { 'astro:server:setup': keepServer } };
/** Editors see drafts, and what the check says of each page. */
process.env.SHOW_DRAFTS = 'yes';
const panel = {
	name: 'findings',
	hooks: {
		'astro:config:setup': ({ addMiddleware }) => {
			const entrypoint = new URL('content/findings-panel.ts', import.meta.url);
			addMiddleware({ order: 'pre', entrypoint });
		},
	},
};
const vite = { server: { watch: { ignored: ['**/.data/**', '**/build/**', '**/dist/**'] } } };
const server = await dev({ server: { port }, integrations: [mount, panel], vite });
// After Astro's own, which say of no field what it is for.
spawn(process.execPath, ['scripts/content/content-schemas.ts'], { stdio: 'inherit' });
// First of all, for Astro's own middleware answers an address without a final slash itself.
viteServer.middlewares.stack.unshift({ route: '', handle: toFunction });
await restartHost();
for (const folder of sources) watch(folder, { recursive: true }, later);
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stop);
say(`\nDevelopment: ${site}/  ·  a form: ${site}/dorset/refer/  ·  stop with Ctrl-C\n`);

function keepServer({ server: started }) {
	viteServer = started;
}

/** Hands a request for the function to its host as it stands, and the answer back. */
function toFunction(incoming, outgoing, next) {
	if (!ownPath.test(new URL(incoming.url, site).pathname)) return next();
	const { url: path, method, headers } = incoming;
	const asked = request({ port: functionPort, path, method, headers }, (answer) => {
		outgoing.writeHead(answer.statusCode, answer.headers);
		answer.pipe(outgoing);
	});
	asked.on('error', next);
	incoming.pipe(asked);
}

/** Editors save in bursts; one rebuild for each. */
function later() {
	clearTimeout(timer);
	timer = setTimeout(() => void restartHost().catch(complain), 500);
}

/** Takes the shell and the function's data from the dev server, bundles, and starts the host anew. */
async function restartHost() {
	mkdirSync(`${buildDir}/site`, { recursive: true });
	await keep('/no-such-page/', 'site/404.html');
	await keep('/shell/', 'shell.html');
	await keep('/function-data.json', 'function-data.json');
	await buildFunction(buildDir);
	await buildDesk(`${buildDir}/site`);
	host?.kill();
	const own = {
		PORT: String(functionPort),
		SITE_URL: site,
		BUILD_DIR: buildDir,
		DIST_DIR: `${buildDir}/site`,
	};
	const env = { ...process.env, ...own };
	host = spawn(process.execPath, [`${buildDir}/node.mjs`], {
		env,
		stdio: ['ignore', 'ignore', 'inherit'],
	});
}

async function keep(address, file) {
	const answer = await fetch(site + address);
	if (!answer.ok && answer.status !== 404)
		throw new Error(`${address} answers ${answer.status}: the page itself says why.`);
	writeFileSync(`${buildDir}/${file}`, await answer.text());
}

function complain(error) {
	say(`The function keeps its last state: ${error.message}`);
}

async function stop() {
	host?.kill();
	await server.stop();
	process.exit(0);
}
