/**
 * Bundles the desk's two scripts, each whole in one file: nothing is fetched while a referral is opened, and no part
 * of them is shared with a public page, whose own weight stays as it is.
 */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { rootsDefinition } from './keyring-roots.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Writes desk/open-desk.js and desk/open-keys.js below a folder. */
export async function buildDesk(folder) {
	await build({
		absWorkingDir: root,
		entryPoints: ['src/browser/desk/open-desk.tsx', 'src/browser/desk/open-keys.tsx'],
		outdir: resolve(folder, 'desk'),
		bundle: true,
		format: 'esm',
		target: ['es2022'],
		jsx: 'automatic',
		jsxImportSource: 'preact',
		legalComments: 'none',
		logLevel: 'warning',
		minify: true,
		charset: 'utf8',
		define: rootsDefinition(),
	});
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
	await buildDesk(process.argv[2] ?? 'dist');
}
