/**
 * Bundles the function for both hosts: build/node.mjs and build/worker.mjs, with the list of packages in each.
 * Node strips types but does not read JSX, and the Worker has no files: so the shell and the function's data are put
 * into its bundle here, as modules of their own, and nothing in src/ imports from build/.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { rootsDefinition, siteRoots } from './keyring-roots.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Builds both bundles into `buildDir`, which holds shell.html and function-data.json; gives the packages of each. The
 * root keys go into the code, so that a keyring in function-data.json cannot be changed alone.
 */
export async function buildFunction(buildDir = join(root, 'build'), roots = siteRoots()) {
	if (roots.length === 0)
		throw new Error('No root key is known: pin one as keyringRoot in src/site.ts.');
	const define = rootsDefinition(roots);
	for (const name of ['shell.html', 'function-data.json']) {
		if (!existsSync(join(buildDir, name))) {
			throw new Error(`${join(buildDir, name)} is missing: build the site first (npm run build).`);
		}
	}
	mkdirSync(join(buildDir, 'migrations'), { recursive: true });
	cpSync(join(root, 'src/function/migrations'), join(buildDir, 'migrations'), { recursive: true });
	const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
	writeFileSync(join(buildDir, 'release'), version);
	const node = await bundle(buildDir, {
		entryPoints: [join(root, 'src/function/node.ts')],
		outfile: join(buildDir, 'node.mjs'),
		define,
		platform: 'node',
		target: 'node22',
	});
	const worker = await bundle(buildDir, {
		entryPoints: [join(root, 'src/function/worker.ts')],
		outfile: join(buildDir, 'worker.mjs'),
		define,
		platform: 'browser',
		conditions: ['workerd', 'worker', 'module'],
		target: 'es2022',
		plugins: [builtModules(buildDir)],
	});
	const packages = { node: packagesOf(node), worker: packagesOf(worker) };
	writeFileSync(join(buildDir, 'packages.json'), `${JSON.stringify(packages, undefined, 2)}\n`);
	return packages;
}

async function bundle(buildDir, options) {
	const { metafile } = await build({
		absWorkingDir: root,
		bundle: true,
		format: 'esm',
		jsx: 'automatic',
		jsxImportSource: 'preact',
		legalComments: 'linked',
		logLevel: 'warning',
		metafile: true,
		minifySyntax: true,
		...options,
	});
	writeFileSync(`${options.outfile}.meta.json`, JSON.stringify(metafile));
	return metafile;
}

/** Names of the packages whose code is in a bundle. */
function packagesOf(metafile) {
	const used = Object.values(metafile.outputs).flatMap((output) =>
		Object.entries(output.inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0),
	);
	const names = used.flatMap(([path]) => {
		const match = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path);
		return match ? [match[1]] : [];
	});
	return [...new Set(names)].sort();
}

function builtModules(buildDir) {
	const files = {
		'waymark:function-data': 'function-data.json',
		'waymark:release': 'release',
	};
	return {
		name: 'built modules',
		setup(esbuild) {
			esbuild.onResolve({ filter: /^waymark:/ }, ({ path }) => ({ path, namespace: 'built' }));
			esbuild.onLoad({ filter: /shells$/, namespace: 'built' }, () => ({
				contents: JSON.stringify(shellsIn(buildDir)),
				loader: 'json',
			}));
			esbuild.onLoad({ filter: /.*/, namespace: 'built' }, ({ path }) => ({
				contents: readFileSync(join(buildDir, files[path]), 'utf8'),
				loader: files[path].endsWith('.json') ? 'json' : 'text',
			}));
		},
	};
}

/** The shell of each language, by its code: shell.html is English, shell.cy.html Welsh. */
function shellsIn(buildDir) {
	const names = readdirSync(buildDir).filter((name) => /^shell(\.[a-z]+)?\.html$/.test(name));
	return Object.fromEntries(
		names.map((name) => [
			name.split('.').at(-2) === 'shell' ? 'en' : name.split('.').at(-2),
			readFileSync(join(buildDir, name), 'utf8'),
		]),
	);
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
	const packages = await buildFunction(process.argv[2] && resolve(process.argv[2]));
	for (const [host, names] of Object.entries(packages)) console.log(`${host}: ${names.join(', ')}`);
}
