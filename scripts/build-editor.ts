import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { editorPlan } from './content/editor-plan.ts';
import { editor } from '../src/site.ts';
import { editorPage } from './content/editor-page.ts';

const root = path.resolve(import.meta.dirname, '..');
const assets = path.join(root, 'node_modules/@sveltia/cms/npm/assets');

/** Colours for a hundred programming languages, which nobody writes here. */
const noPrograms: esbuild.Plugin = {
	name: 'no-programs',
	setup: (build) => {
		build.onResolve({ filter: /^@shikijs\/(?:langs|themes)/ }, ({ path: name }) => ({
			path: name,
			namespace: 'empty',
		}));
		build.onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'export default [];' }));
	},
};

const fontAddress =
	/https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([\w-]+)(?::vf)?@[\d.]+\/([\w-]+)\.woff2/g;

/**
 * The editor's style sheet names a network for its fonts, beside the files of the package that it uses first. Browsers
 * ask both, so here it names the files.
 * @throws When a font is in no file: the package has changed.
 */
const ownFonts: esbuild.Plugin = {
	name: 'own-fonts',
	setup: (build) => {
		build.onLoad({ filter: /@sveltia\/cms\/npm\/index\.js$/ }, ({ path: file }) => ({
			contents: readFileSync(file, 'utf8').replaceAll(
				fontAddress,
				(_all, name: string, part: string) => fontFile(`${name}-${part}-`),
			),
		}));
	},
};

function fontFile(start: string): string {
	const found = readdirSync(assets).find((file) => file.startsWith(start));
	if (found === undefined) {
		throw new Error(`@sveltia/cms has no font ${start}*.woff2 any more. Look at its npm/assets.`);
	}
	return `assets/${found}`;
}

/** The editor speaks British English; its other languages stay out. */
const oneLanguage: esbuild.Plugin = {
	name: 'one-language',
	setup: (build) => {
		build.onResolve({ filter: /locales\/.*\.json$/ }, () => ({
			path: path.join(root, 'node_modules/@sveltia/cms/locales/en-GB.json'),
		}));
	},
};

/** Writes the editor below a folder, whole: page, program, fonts, and the plan of the content of `from`. */
export async function buildEditor(folder: string, from = root): Promise<void> {
	mkdirSync(folder, { recursive: true });
	await esbuild.build({
		absWorkingDir: root,
		entryPoints: { edit: 'src/browser/editor/edit.ts' },
		outdir: folder,
		bundle: true,
		splitting: true,
		chunkNames: 'chunks/[name]-[hash]',
		format: 'esm',
		target: ['es2022'],
		loader: { '.json': 'json' },
		legalComments: 'linked',
		logLevel: 'error',
		minify: true,
		plugins: [oneLanguage, noPrograms, ownFonts],
	});
	cpSync(assets, path.join(folder, 'assets'), {
		recursive: true,
		filter: (file) => !file.endsWith('.map'),
	});
	writeStyles(folder);
	writePlan(folder, from);
}

/** Writes the stylesheet that takes out what an editor without a Git host cannot do: signing in. */
function writeStyles(folder: string): void {
	const rules = editor === undefined ? '.buttons > .button.secondary { display: none; }' : '';
	writeFileSync(
		path.join(folder, 'edit.css'),
		`main { max-width: 40rem; margin: 2rem auto; padding: 0 1rem; font: 1.125rem/1.5 system-ui, sans-serif; }\n${rules}\n`,
	);
}

/** Writes the page and what is edited anew, for content that has changed. */
export function writePlan(folder: string, from: string): void {
	const plan = editorPlan(from);
	writeFileSync(path.join(folder, 'plan.json'), JSON.stringify(plan));
	writeFileSync(path.join(folder, 'index.html'), editorPage(plan));
}

// A step of a build, where the site names the Git host that its editor saves to.
if (process.argv[1] === import.meta.filename) await buildEditor('dist/edit');
