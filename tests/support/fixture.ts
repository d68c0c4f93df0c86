import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { buildFunction } from '../../scripts/build-function.mjs';
import { cloudflareHeaders } from '../../src/function/headers.ts';
import { createFunctionData, createRing, signRing, type TestRing } from './function-data.ts';

/** A small site with one area, built into a folder of its own. */
export interface Fixture {
	/** The folder, removed by `remove`. */
	folder: string;
	distDir: string;
	buildDir: string;
	/** Keys of its only provider. */
	ring: TestRing;
	/** The root key that has signed them. */
	root: string;
	/** Paths of its pages, each with a slash at the end. */
	pages: readonly string[];
	remove: () => void;
}

const shell = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>%%TITLE%%</title>
<meta name="robots" content="noindex"><link rel="stylesheet" href="%%THEME%%"></head>
<body><a href="%%AREA_HOME%%">%%AREA_NAME%%</a><main id="main-content">%%MAIN%%</main></body></html>`;

const pages = ['/', '/help/', '/testshire/', '/testshire/refer/', '/testshire/refer/under-13/'];

/** Builds the small site and both bundles of the function. */
export async function createFixture(): Promise<Fixture> {
	const folder = mkdtempSync(join(tmpdir(), 'waymark-'));
	const distDir = join(folder, 'dist');
	const buildDir = join(folder, 'build');
	const made = await createRing('test-provider');
	for (const path of pages) writeSmall(distDir, `${path}index.html`, pageOf(path));
	writeSmall(distDir, '/404.html', pageOf('There is no such page'));
	writeSmall(distDir, '/_astro/site.abcd1234.css', 'body { color: black }'.repeat(40));
	writeFileSync(join(distDir, '_headers'), cloudflareHeaders());
	mkdirSync(buildDir, { recursive: true });
	writeFileSync(join(buildDir, 'shell.html'), shell);
	const { root, signed } = await signRing(made.keyring);
	const ring = { ...made, keyring: signed };
	const data = JSON.stringify(createFunctionData(signed));
	writeFileSync(join(buildDir, 'function-data.json'), data);
	await buildFunction(buildDir, [root]);
	const remove = () => {
		rmSync(folder, { recursive: true, force: true });
	};
	return { folder, distDir, buildDir, ring, root, pages, remove };
}

function pageOf(words: string): string {
	return `<!doctype html><html lang="en"><head><title>${words}</title></head><body><h1>${words}</h1><p>Call 999.</p></body></html>`;
}

function writeSmall(distDir: string, path: string, text: string): void {
	const file = join(distDir, path);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text);
	writeFileSync(`${file}.br`, brotliCompressSync(text));
	writeFileSync(`${file}.gz`, gzipSync(text));
}
