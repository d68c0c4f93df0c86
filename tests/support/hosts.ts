import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';

/** A host of the function that runs as a process of its own. */
export interface RunningHost {
	/** `http://localhost:PORT`, the origin that its pages post from. */
	origin: string;
	/** The process. */
	process: ChildProcess;
	/** Everything that it has printed. */
	output: () => string;
	/** Ends it with its children and waits until nothing listens any more. */
	stop: (signal?: NodeJS.Signals) => Promise<void>;
}

/** Where a host finds the site. */
export interface Built {
	/** A folder for its database and logs. */
	folder: string;
	distDir: string;
	buildDir: string;
}

const root = resolve(import.meta.dirname, '../..');
const wrangler = join(root, 'node_modules/.bin/wrangler');

/** Starts the Node host; `settings` add to its environment. */
export async function startNode(
	{ folder, distDir, buildDir }: Built,
	settings: Readonly<Record<string, string>> = {},
): Promise<RunningHost> {
	const port = settings['PORT'] ?? String(await freePort());
	const env = {
		...process.env,
		DIST_DIR: distDir,
		BUILD_DIR: buildDir,
		DATA_DIR: join(folder, 'data'),
		// Tests come from one address; with a trusted proxy in front each visitor can have a network of their own.
		TRUSTED_HOPS: '1',
		...settings,
		PORT: port,
	};
	const child = spawn(process.execPath, [join(buildDir, 'node.mjs')], { env, detached: true });
	return running(child, Number(port), /waymark listening on/);
}

/** Starts workerd through `wrangler dev`, with a D1 database of its own, offline; `settings` add to its variables. */
export async function startWorker(
	{ folder, distDir, buildDir }: Built,
	settings: Readonly<Record<string, string>> = {},
): Promise<RunningHost> {
	const port = await freePort();
	const vars = { SITE_URL: `http://localhost:${port}`, ...settings };
	const config = writeConfig({ folder, distDir, buildDir }, vars);
	const state = mkdtempSync(join(folder, 'd1-'));
	const persist = ['--config', config, '--persist-to', state];
	const env = { ...process.env, ...offline };
	await finished(
		spawn(wrangler, ['d1', 'migrations', 'apply', 'DB', '--local', ...persist], {
			env,
			cwd: folder,
		}),
	);
	const options = ['--port', String(port), '--inspector-port', String(await freePort())];
	const child = spawn(wrangler, ['dev', ...persist, '--ip', '127.0.0.1', ...options], {
		env,
		cwd: folder,
		detached: true,
	});
	return running(child, port, /Ready on/);
}

/** Runs wrangler to its end, offline, in a folder. */
export async function runWrangler(args: readonly string[], cwd: string): Promise<void> {
	await finished(spawn(wrangler, args, { env: { ...process.env, ...offline }, cwd }));
}

const offline = {
	CI: 'true',
	WRANGLER_SEND_METRICS: 'false',
	WRANGLER_HIDE_BANNER: 'true',
	CLOUDFLARE_CF_FETCH_ENABLED: 'false',
};

/** The secret of a Worker under test. */
export const workerSecret = 'a secret of a test, 32 characters or more';

/** wrangler.jsonc with the fixture's folders instead of the site's. */
function writeConfig(
	{ folder, distDir, buildDir }: Built,
	vars: Readonly<Record<string, string>>,
): string {
	const config = readWranglerConfig();
	const path = join(folder, `wrangler-${new URL(vars['SITE_URL'] ?? '').port}.json`);
	const own = {
		...config,
		main: join(buildDir, 'worker.mjs'),
		assets: { ...config.assets, directory: distDir },
		d1_databases: config.d1_databases.map((database) => ({
			...database,
			migrations_dir: join(root, 'src/function/migrations'),
		})),
		vars: { WAYMARK_SECRET: workerSecret, ...vars },
	};
	writeFileSync(path, JSON.stringify(own));
	return path;
}

/** The parts of wrangler.jsonc that tests look at. */
export interface WranglerConfig {
	main: string;
	assets: { directory: string; run_worker_first: string[] };
	d1_databases: Record<string, unknown>[];
	observability: { enabled: boolean; logs: { enabled: boolean; invocation_logs: boolean } };
}

/** Reads wrangler.jsonc: comments on lines of their own, commas after the last value. */
export function readWranglerConfig(): WranglerConfig {
	const text = readFileSync(join(root, 'wrangler.jsonc'), 'utf8');
	return JSON.parse(
		text.replaceAll(/^\s*\/\/.*$/gm, '').replaceAll(/,(\s*[\]}])/g, '$1'),
	) as WranglerConfig;
}

/** Waits until a host says that it listens; fails with what it printed when it ends before. */
async function running(child: ChildProcess, port: number, ready: RegExp): Promise<RunningHost> {
	let printed = '';
	await new Promise<void>((resolveReady, reject) => {
		const listen = (chunk: Buffer) => {
			printed += chunk.toString();
			if (ready.test(printed)) resolveReady();
		};
		child.stdout?.on('data', listen);
		child.stderr?.on('data', listen);
		child.once('exit', () => {
			reject(new Error(`The host ended before it listened: ${printed}`));
		});
	});
	const stop = async (signal: NodeJS.Signals = 'SIGTERM') => {
		await endGroup(child, signal);
		await untilClosed(port);
	};
	return { origin: `http://localhost:${port}`, process: child, output: () => printed, stop };
}

/** Ends a process with all its children: wrangler's workerd outlives a plain kill. */
async function endGroup(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
	const { pid } = child;
	if (pid === undefined) return;
	const gone = child.exitCode !== null || child.signalCode !== null ? undefined : exited(child);
	kill(-pid, signal);
	await gone;
	kill(-pid, 'SIGKILL');
}

function kill(pid: number, signal: NodeJS.Signals): void {
	try {
		process.kill(pid, signal);
	} catch {
		// The group is gone already.
	}
}

function exited(child: ChildProcess): Promise<void> {
	return new Promise((done) => {
		child.once('exit', () => {
			done();
		});
	});
}

async function finished(child: ChildProcess): Promise<void> {
	let printed = '';
	child.stdout?.on('data', (chunk: Buffer) => (printed += chunk.toString()));
	child.stderr?.on('data', (chunk: Buffer) => (printed += chunk.toString()));
	await exited(child);
	if (child.exitCode !== 0) throw new Error(printed);
}

/** A port that nothing listens on. */
export async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const address = server.address();
	await new Promise((done) => server.close(done));
	if (typeof address !== 'object' || !address) throw new Error('No port is free.');
	return address.port;
}

/** Resolves once a port can be taken; fails after ten seconds: then a child was left running. */
export async function untilClosed(port: number): Promise<void> {
	for (let i = 0; i < 100; i++) {
		if (await isFree(port)) return;
		await new Promise((done) => setTimeout(done, 100));
	}
	throw new Error(`Something still listens on port ${port}.`);
}

function isFree(port: number): Promise<boolean> {
	const server = createServer();
	return new Promise((done) => {
		server.once('error', () => {
			done(false);
		});
		server.listen(port, '127.0.0.1', () =>
			server.close(() => {
				done(true);
			}),
		);
	});
}

/** Makes a folder under a host's own. */
export function makeFolder(folder: string, name: string): string {
	const path = join(folder, name);
	mkdirSync(path, { recursive: true });
	return path;
}
