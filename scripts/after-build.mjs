/**
 * Finishes what Astro built: takes the shell and the function's data out of the published files, drops
 * scripts that no page asks for, writes Cloudflare's `_headers`, compresses, and lists what is published.
 */
import { createHash } from 'node:crypto';
import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { cloudflareRewrites } from '../src/function/data-paths.ts';
import { cloudflareHeaders } from '../src/function/headers.ts';

const dist = 'dist';
const build = 'build';
const compressible = new Set(
	['html', 'css', 'js', 'json', 'jsonld', 'svg', 'txt', 'xml', 'atom', 'csv'].map(
		(end) => `.${end}`,
	),
);

mkdirSync(build, { recursive: true });
takeOut('shell/index.html', 'shell.html');
takeOut('function-data.json', 'function-data.json');
rmSync(path.join(dist, 'shell'), { recursive: true, force: true });
takeOutWelshShell();
dropUnusedScripts();
writeFileSync(path.join(dist, '_headers'), cloudflareHeaders());
writeFileSync(path.join(dist, '_redirects'), cloudflareRewrites(publishedFiles()));
writeFileSync(path.join(build, 'manifest.json'), `${JSON.stringify(digests(), null, 1)}\n`);
for (const file of publishedFiles()) compress(file);

/** The Welsh shell is there only where an area's journey is published in Welsh; an earlier build's goes. */
function takeOutWelshShell() {
	rmSync(path.join(build, 'shell.cy.html'), { force: true });
	if (!existsSync(path.join(dist, 'cy/shell/index.html'))) return;
	takeOut('cy/shell/index.html', 'shell.cy.html');
	rmSync(path.join(dist, 'cy/shell'), { recursive: true, force: true });
}

/** Moves a file that only the function reads from the published folder to build/. */
function takeOut(from, to) {
	renameSync(path.join(dist, from), path.join(build, to));
}

/** Paths below dist/, without Cloudflare's own files and earlier compressed copies. */
function publishedFiles() {
	return readdirSync(dist, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !/^_(headers|redirects)$|\.(br|gz)$/.test(entry.name))
		.map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name)))
		.sort();
}

/** Astro writes its renderer's client script though no page loads it; what no page reaches is not published. */
function dropUnusedScripts() {
	const files = publishedFiles();
	const scripts = files.filter((file) => file.startsWith('_astro/') && file.endsWith('.js'));
	const pages = files.filter((file) => file.endsWith('.html')).map(read);
	const shell = readFileSync(path.join(build, 'shell.html'), 'utf8');
	const used = reachedFrom([...pages, shell], scripts);
	for (const script of scripts) if (!used.has(script)) rmSync(path.join(dist, script));
}

/** The scripts that one of the texts names, and those that they import in turn. */
function reachedFrom(texts, scripts, found = new Set()) {
	const named = (script) => texts.some((text) => text.includes(path.basename(script)));
	const fresh = scripts.filter((script) => !found.has(script) && named(script));
	if (fresh.length === 0) return found;
	return reachedFrom(fresh.map(read), scripts, new Set([...found, ...fresh]));
}

function read(file) {
	return readFileSync(path.join(dist, file), 'utf8');
}

/** SHA-256 of every published file, so that anyone can compare what is served with what was built. */
function digests() {
	const digest = (file) =>
		createHash('sha256')
			.update(readFileSync(path.join(dist, file)))
			.digest('hex');
	return Object.fromEntries(publishedFiles().map((file) => [file, digest(file)]));
}

function compress(file) {
	if (!compressible.has(path.extname(file))) return;
	const bytes = readFileSync(path.join(dist, file));
	const quality = {
		[constants.BROTLI_PARAM_QUALITY]: 11,
		[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
	};
	writeFileSync(path.join(dist, `${file}.br`), brotliCompressSync(bytes, { params: quality }));
	writeFileSync(path.join(dist, `${file}.gz`), gzipSync(bytes, { level: 9 }));
}
