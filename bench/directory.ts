/**
 * Measures the directory at size: `node bench/directory.ts 500 2000 8000 43x60`. Content is generated into a copy of the
 * project in the temporary folder, named as generated on every page, and removed afterwards. With `--compare` the same
 * service pages are built by Eleventy and Starlight too, installed by this command under bench/compare.
 */
import { spawn, spawnSync } from 'node:child_process';
import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { brotliCompressSync } from 'node:zlib';
import { forceAreaIds } from '../src/directory/force-areas.ts';
import { openSearch, type SearchFile } from '../src/directory/search.ts';

const node = process.execPath;
const root = path.resolve(import.meta.dirname, '..');
const servicesEach = 60;
/** Pages that an area has beside those of its services. */
const pagesEach = 40;

/** Pages asked for where the areas that take no part get 60 services each. */
const everyArea = 360 + 36 * (servicesEach + pagesEach);

/** What one build took. */
interface Built {
	seconds: number;
	/** The largest resident memory of the process itself, in MiB. */
	memory: number;
	pages: number;
}

const args = process.argv.slice(2);
const sizes = args.filter((arg) => /^\d+$/.test(arg)).map(Number);
/** Every area with 60 services, those that take part filled up from what they have. */
const isEvery = args.includes('43x60');
const folder = mkdtempSync(path.join(tmpdir(), 'waymark-bench-'));
try {
	for (const size of sizes) await measure(size);
	if (isEvery) await measure(everyArea);
} finally {
	rmSync(folder, { recursive: true, force: true });
}

async function measure(size: number): Promise<void> {
	const project = path.join(folder, `site-${size}`);
	const made = generate(project, size);
	if (isEvery && size === everyArea) fillUp(project, made.areas);
	const built = await run([node, 'node_modules/astro/bin/astro.mjs', 'build', '--silent'], project);
	report(`Waymark, asked for ${size}`, built);
	reportFiles(path.join(project, 'dist'), made.areas);
	if (args.includes('--compare')) await compare(project, size);
	rmSync(project, { recursive: true, force: true });
}

/** Copies the project and adds areas with 60 services each, more in each where 43 areas are too few. */
function generate(project: string, size: number): { areas: string[] } {
	for (const name of ['src', 'content', 'public', 'scripts', '.data/keys']) {
		cpSync(path.join(root, name), path.join(project, name), { recursive: true });
	}
	for (const name of ['astro.config.mjs', 'tsconfig.json', 'package.json']) {
		cpSync(path.join(root, name), path.join(project, name));
	}
	symlinkSync(path.join(root, 'node_modules'), path.join(project, 'node_modules'));
	const taken = readdirSync(path.join(root, 'content/areas'));
	const free = forceAreaIds.filter((id) => !taken.includes(id) || !hasPages(id));
	const wanted = Math.max(0, size - 360);
	const count = Math.min(free.length, Math.ceil(wanted / (servicesEach + pagesEach)));
	const each = Math.max(servicesEach, Math.ceil(wanted / Math.max(1, count)) - pagesEach);
	const areas = free.slice(0, count);
	for (const id of areas) addArea(project, id, each);
	serveEverywhere(project, areas);
	return { areas };
}

/** Adds services to the areas that have their own, until each has 60. */
function fillUp(project: string, generated: readonly string[]): void {
	const service = readFileSync(
		path.join(root, 'content/areas/dorset/services/victim-support.mdx'),
		'utf8',
	);
	for (const id of forceAreaIds.filter((area) => !generated.includes(area))) {
		const area = path.join(project, 'content/areas', id);
		mkdirSync(path.join(area, 'services'), { recursive: true });
		const own = readdirSync(path.join(area, 'services')).filter((file) => !file.startsWith('_'));
		const body = path.basename(readdirSync(path.join(area, 'bodies'))[0] ?? '', '.yml');
		for (let number = own.length + 1; number <= servicesEach; number++) {
			const text = varied(service, id, number).replace(
				/^commissionedBy: .*$/m,
				`commissionedBy: [${body}]`,
			);
			writeFileSync(path.join(area, `services/generated-${number}.mdx`), text);
		}
	}
}

function hasPages(id: string): boolean {
	return /^hasPages: true$/m.test(
		readFileSync(path.join(root, 'content/areas', id, 'area.mdx'), 'utf8'),
	);
}

function addArea(project: string, id: string, services: number): void {
	const from = path.join(root, 'content/areas/dorset');
	const to = path.join(project, 'content/areas', id);
	rmSync(to, { recursive: true, force: true });
	mkdirSync(path.join(to, 'services'), { recursive: true });
	mkdirSync(path.join(to, 'bodies'));
	const area = readFileSync(path.join(from, 'area.mdx'), 'utf8');
	writeFileSync(
		path.join(to, 'area.mdx'),
		area.replace(/^id: .*$/m, `id: ${id}`).replace(/^name: .*$/m, `name: Generated ${id}`),
	);
	const body = readFileSync(path.join(from, 'bodies/dorset-pcc.yml'), 'utf8');
	writeFileSync(
		path.join(to, `bodies/generated-${id}.yml`),
		body.replace(/^id: .*$/m, `id: generated-${id}`).replaceAll('[dorset]', `[${id}]`),
	);
	const service = readFileSync(path.join(from, 'services/victim-support.mdx'), 'utf8');
	for (let number = 1; number <= services; number++) {
		writeFileSync(path.join(to, `services/generated-${number}.mdx`), varied(service, id, number));
	}
}

/** A generated service: other ids, a name that says so, and a part of the needs, so that lists differ. */
function varied(service: string, id: string, number: number): string {
	const needs = [...service.matchAll(/^ {2}- ([a-z-]+)$/gm)].map((match) => match[1] ?? '');
	const some = needs.filter((_, index) => (index + number) % 5 === 0);
	return service
		.replace(/^id: .*$/m, `id: generated-${id}-${number}`)
		.replace(/^slug: .*$/m, `slug: generated-${number}`)
		.replace(/^name: .*$/m, `name: Generated service ${number}`)
		.replace(/^contractId: .*\n/m, '')
		.replace(/^commissionedBy: .*$/m, `commissionedBy: [generated-${id}]`)
		.replace(/^policeAreaIds: .*$/m, `policeAreaIds: [${id}]`)
		.replace(/^needs:\n(?: {2}- .*\n)+/m, `needs: [${some.join(', ')}]\n`)
		.replaceAll('/dorset/services/specialist-teams/', `/${id}/services/generated-1/`);
}

function serveEverywhere(project: string, areas: readonly string[]): void {
	const file = path.join(project, 'content/providers/dorset-victim-support.yml');
	const text = readFileSync(file, 'utf8');
	const all = ['dorset', ...areas].join(', ');
	writeFileSync(file, text.replace(/^policeAreaIds: .*$/m, `policeAreaIds: [${all}]`));
}

/** Runs a build and watches its memory in /proc twenty times a second. */
async function run(command: readonly string[], cwd: string): Promise<Built> {
	const [program = '', ...rest] = command;
	const started = performance.now();
	const child = spawn(program, rest, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
	let memory = 0;
	const watch = setInterval(() => {
		memory = Math.max(memory, peakOf(child.pid));
	}, 50);
	const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
	clearInterval(watch);
	if (code !== 0) throw new Error(`${command.join(' ')} ended with ${String(code)}.`);
	const seconds = (performance.now() - started) / 1000;
	const pages = pagesBelow(cwd);
	return { seconds, memory, pages };
}

function peakOf(pid: number | undefined): number {
	try {
		const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
		return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
	} catch {
		return 0;
	}
}

function pagesBelow(cwd: string): number {
	const out = ['dist', '_site'].find((name) => readdirSync(cwd).includes(name)) ?? '';
	return readdirSync(path.join(cwd, out), { recursive: true, encoding: 'utf8' }).filter((file) =>
		file.endsWith('.html'),
	).length;
}

function report(what: string, { seconds, memory, pages }: Built): void {
	const each = ((seconds * 1000) / pages).toFixed(1);
	process.stdout.write(
		`${what}: ${pages} pages in ${seconds.toFixed(1)} s (${each} ms a page), at most ${memory.toFixed(0)} MiB\n`,
	);
}

/** The weight of one generated area's pages and of its search, and how long the first result takes here. */
function reportFiles(dist: string, [area = 'dorset']: readonly string[]): void {
	const weigh = (file: string) => {
		const bytes = readFileSync(path.join(dist, area, file));
		return `${bytes.length} bytes, ${brotliCompressSync(bytes).length} brotli`;
	};
	const list = 'services/index.html';
	process.stdout.write(`  list of services: ${weigh(list)}\n`);
	process.stdout.write(`  page of a need: ${weigh('needs/stalk/index.html')}\n`);
	process.stdout.write(`  search index: ${weigh('services/search.json')}\n`);
	const text = readFileSync(path.join(dist, area, 'services/search.json'), 'utf8');
	const started = performance.now();
	const search = openSearch(JSON.parse(text) as SearchFile);
	const found = search('my ex won’t leave me alone');
	const first = performance.now() - started;
	process.stdout.write(
		`  first result, index read and searched: ${first.toFixed(1)} ms, ${found.needs.length} needs\n`,
	);
}

/** Builds the text of the same service pages with two other generators, in the same run. */
async function compare(project: string, size: number): Promise<void> {
	const texts = servicesIn(path.join(project, 'content/areas'));
	const eleventy = prepare('eleventy', size);
	for (const { name, text } of texts) write(path.join(eleventy, `${name}.md`), text);
	report('Eleventy', await run([node, 'node_modules/@11ty/eleventy/cmd.cjs', '--quiet'], eleventy));
	const starlight = prepare('starlight', size);
	for (const { name, text } of texts) {
		write(path.join(starlight, 'src/content/docs', `${name}.md`), text);
	}
	report(
		'Starlight',
		await run([node, 'node_modules/astro/bin/astro.mjs', 'build', '--silent'], starlight),
	);
}

/** Every service as plain Markdown with a title: what all three can read. */
function servicesIn(areas: string): { name: string; text: string }[] {
	return readdirSync(areas, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.includes('/services/') && file.endsWith('.mdx'))
		.map((file) => {
			const source = readFileSync(path.join(areas, file), 'utf8');
			const title = /^name: (.*)$/m.exec(source)?.[1] ?? file;
			const body = source.split(/^---$/m)[2] ?? '';
			const text = `---\ntitle: ${JSON.stringify(title)}\n---\n${body}`;
			return { name: file.replace('/services/', '-').replace('.mdx', ''), text };
		});
}

function prepare(name: string, size: number): string {
	const to = path.join(folder, `${name}-${size}`);
	cpSync(path.join(import.meta.dirname, 'compare', name), to, { recursive: true });
	const install = ['install', '--no-audit', '--no-fund', '--prefer-offline', '--ignore-scripts'];
	const { status } = spawnSync('npm', install, { cwd: to, stdio: 'ignore' });
	if (status !== 0) throw new Error(`${name} could not be installed: is the registry reachable?`);
	return to;
}

function write(file: string, text: string): void {
	mkdirSync(path.dirname(file), { recursive: true });
	writeFileSync(file, text);
}
