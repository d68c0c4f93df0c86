import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import { withoutTraces } from './plain-errors.mjs';
import { SetupError } from './say.mjs';

/** The folder of the checkout. */
export const root = path.resolve(import.meta.dirname, '../..');

/** The environment of every tool: the project's own binaries first on the PATH, telemetry off. */
function environment(extra = {}) {
	const bin = path.join(root, 'node_modules/.bin');
	return {
		...process.env,
		ASTRO_TELEMETRY_DISABLED: '1',
		WRANGLER_SEND_METRICS: 'false',
		PATH: `${bin}${path.delimiter}${process.env.PATH ?? ''}`,
		...extra,
	};
}

/** Runs a tool to its end; throws a SetupError with `remedy` if it fails. */
export function runOrStop([command, ...args], remedy) {
	const done = spawnSync(command, args, { cwd: root, env: environment(), stdio: 'inherit' });
	if (done.status !== 0) throw new SetupError(remedy);
}

/** The same for a tool whose errors are read by whoever edits content: each comes without its stack trace. */
export function runPlainlyOrStop([command, ...args], remedy) {
	const stdio = ['inherit', 'inherit', 'pipe'];
	const options = { cwd: root, env: environment(), stdio, encoding: 'utf8', maxBuffer: 2 ** 26 };
	const done = spawnSync(command, args, options);
	process.stderr.write(withoutTraces(done.stderr ?? ''));
	if (done.status !== 0) throw new SetupError(remedy);
}

/** Runs a Node program in the foreground, passes Ctrl-C on to it, and ends with its exit code. */
export async function run(runtime, args, extra = {}) {
	const child = spawn(runtime, args, { cwd: root, env: environment(extra), stdio: 'inherit' });
	const pass = (signal) => child.kill(signal);
	for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, pass);
	const code = await new Promise((resolve) => child.on('exit', resolve));
	process.exitCode = code ?? 0;
}
