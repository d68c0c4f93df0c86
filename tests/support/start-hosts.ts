import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildFunction } from '../../scripts/build-function.mjs';
import type { Hosts } from './browser.ts';
import { startNode, startWorker } from './hosts.ts';

/**
 * Starts both real hosts on the built site, and a neutral site to leave to, once for all browser tests.
 * Gives the function that ends them.
 */
export default async function startHosts(): Promise<() => Promise<void>> {
	const folder = mkdtempSync(path.join(tmpdir(), 'waymark-browser-'));
	const neutral = await startNeutralSite();
	const buildDir = await buildLeavingTo(neutral.origin, folder);
	const built = { folder, distDir: path.resolve('dist'), buildDir };
	const dataDir = path.join(folder, 'data');
	cpSync('.data/keys', path.join(dataDir, 'keys'), { recursive: true });
	const node = await startNode(built);
	const worker = await startWorker(built);
	const hosts: Hosts = {
		node: node.origin,
		worker: worker.origin,
		neutral: neutral.origin,
		dataDir,
	};
	process.env['WAYMARK_HOSTS'] = JSON.stringify(hosts);
	return async () => {
		await Promise.all([node.stop(), worker.stop()]);
		neutral.server.close();
		rmSync(folder, { recursive: true, force: true });
	};
}

/** A copy of the built function that differs in one thing: where `/exit` leads. */
export async function buildLeavingTo(url: string, folder: string): Promise<string> {
	const buildDir = path.join(folder, 'build');
	cpSync('build', buildDir, { recursive: true });
	const file = path.join(buildDir, 'function-data.json');
	const data = JSON.parse(readFileSync(file, 'utf8')) as { exit: { url: string } };
	writeFileSync(file, JSON.stringify({ ...data, exit: { ...data.exit, url: `${url}/` } }));
	await buildFunction(buildDir);
	return buildDir;
}

/** A site about nothing, on another origin, where leaving ends. */
export async function startNeutralSite(): Promise<{ server: Server; origin: string }> {
	const server = createServer((request, response) => {
		response.setHeader('Content-Type', 'text/html; charset=utf-8');
		response.end(
			`<!doctype html><title>Weather</title><h1>Weather</h1><p id="referer">${request.headers.referer ?? 'none'}</p>`,
		);
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const address = server.address();
	if (address === null || typeof address === 'string')
		throw new Error('The neutral site has no port.');
	return { server, origin: `http://127.0.0.1:${address.port}` };
}
