/**
 * One door for a newcomer: `npm start`, `npm test` and `npm run dev` begin here, on any Node from 20,
 * with Node's built-ins alone. Each step reuses what already stands.
 */
import { buildIfChanged } from './setup/build.mjs';
import { findBrowser } from './setup/browser.mjs';
import { makeDemoKeys } from './setup/demo-keys.mjs';
import { installPackages } from './setup/packages.mjs';
import { say, SetupError } from './setup/say.mjs';
import { findRuntime } from './setup/runtime.mjs';
import { run } from './setup/run.mjs';

const commands = { start, test, dev, build, prepare };

function prepare() {
	installPackages();
	const runtime = findRuntime();
	makeDemoKeys(runtime);
	return runtime;
}

async function start() {
	const runtime = prepare();
	buildIfChanged(runtime);
	await run(runtime, ['scripts/serve.mjs']);
}

function build() {
	buildIfChanged(prepare());
}

async function dev() {
	const runtime = prepare();
	await run(runtime, ['scripts/dev.mjs']);
}

async function test() {
	const runtime = prepare();
	const browser = findBrowser(runtime);
	// One build for all tests: with the pages that only reviewers of a language see, so that they are tested too.
	process.env.PREVIEW_LANGUAGES ??= 'cy';
	buildIfChanged(runtime);
	await run(runtime, ['scripts/run-tests.mjs', ...process.argv.slice(3)], { CHROMIUM: browser });
}

const name = process.argv[2] ?? 'prepare';
try {
	const command = commands[name];
	if (command === undefined) {
		throw new SetupError(`There is no "${name}". Use one of: ${Object.keys(commands).join(', ')}.`);
	}
	await command();
} catch (error) {
	if (!(error instanceof SetupError)) throw error;
	say(error.message);
	process.exitCode = 1;
}
