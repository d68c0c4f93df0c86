/**
 * What the built pages weigh and how soon their first byte comes: `node bench/pages.ts`. The time stands beside that
 * of a bare server that answers the same bytes from memory, since a time alone says more of the machine than of us.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { startNode } from '../tests/support/hosts.ts';
import { builtFile, builtPage, sitemapPaths } from '../tests/support/site.ts';

const rounds = 2000;
const sample = '/dorset/';

printSizes();
await printFirstBytes();

/** Brotli bytes of HTML and style sheets, the lightest, the middle and the heaviest page of each kind. */
function printSizes(): void {
	const isForm = (address: string) => address.endsWith('/refer/');
	const pages = sitemapPaths();
	row('pages', `${pages.length}`);
	row('content page: HTML + CSS, bytes', spread(pages.filter((page) => !isForm(page)).map(weigh)));
	row('form page: HTML + CSS, bytes', spread(pages.filter(isForm).map(weigh)));
}

function weigh(address: string): number {
	const html = builtPage(address);
	const sheets = [...html.matchAll(/<link rel="stylesheet" href="\/([^"]+)"/g)];
	const bytes = sheets.map((match) => brotliCompressSync(builtFile(match[1] ?? '')).length);
	return bytes.reduce((sum, size) => sum + size, brotliCompressSync(html).length);
}

async function printFirstBytes(): Promise<void> {
	const folder = mkdtempSync(path.join(tmpdir(), 'waymark-bench-'));
	const built = { folder, distDir: path.resolve('dist'), buildDir: path.resolve('build') };
	const host = await startNode(built);
	const bare = await startBare(brotliCompressSync(builtPage(sample)));
	const ours = await firstBytes(host.origin + sample);
	const theirs = await firstBytes(bare.address);
	row(`first byte of ${sample}, ms`, spread(ours, 2));
	row('the same bytes from a bare server, ms', spread(theirs, 2));
	row('ratio of the middles', (middle(ours) / middle(theirs)).toFixed(2));
	await host.stop();
	bare.server.close();
	rmSync(folder, { recursive: true, force: true });
}

async function startBare(bytes: Buffer): Promise<{ server: Server; address: string }> {
	const server = createServer((_, response) => {
		response.writeHead(200, { 'Content-Type': 'text/html', 'Content-Encoding': 'br' }).end(bytes);
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const address = server.address();
	if (address === null || typeof address === 'string')
		throw new Error('The bare server has no port.');
	return { server, address: `http://localhost:${address.port}/` };
}

/** Milliseconds until the head of the answer is there, one request after another. */
async function firstBytes(address: string): Promise<number[]> {
	const times: number[] = [];
	for (let i = 0; i < rounds; i++) {
		const start = performance.now();
		const answer = await fetch(address, { headers: { 'Accept-Encoding': 'br' } });
		times.push(performance.now() - start);
		await answer.arrayBuffer();
	}
	return times.slice(rounds / 10);
}

function spread(values: number[], digits = 0): string {
	const sorted = values.toSorted((a, b) => a - b);
	const at = (share: number) =>
		(sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(digits);
	return `least ${at(0)} · middle ${at(0.5)} · 99 of 100 ${at(0.99)} · most ${at(1)}`;
}

function middle(values: number[]): number {
	return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function row(name: string, value: string): void {
	console.log(`${name.padEnd(40)} ${value}`);
}
