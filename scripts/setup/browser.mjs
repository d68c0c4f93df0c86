import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { say, SetupError } from './say.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** The tests' Chromium: an installed one, else Playwright's download, else Debian's package. */
export function findBrowser(runtime) {
	const found = installed() ?? downloaded(runtime) ?? fromDebian();
	if (found === undefined) {
		throw new SetupError(
			'The tests need a Chromium and none could be installed. Install one (on Debian: apt-get install chromium), or set CHROMIUM to its path.',
		);
	}
	say(`Browser for the tests: ${found}`);
	return found;
}

function installed() {
	if (process.env.CHROMIUM && existsSync(process.env.CHROMIUM)) return process.env.CHROMIUM;
	return names.map(onPath).find((path) => path !== undefined);
}

function onPath(name) {
	const { stdout, status } = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' });
	return status === 0 ? stdout.trim() : undefined;
}

function downloaded(runtime) {
	const before = playwrightPath(runtime);
	if (before !== undefined) return before;
	say('No Chromium found. Trying the download of Playwright …');
	const options = { stdio: 'ignore', timeout: 300_000 };
	spawnSync(runtime, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], options);
	return playwrightPath(runtime);
}

function playwrightPath(runtime) {
	const ask = "import('@playwright/test').then((p) => console.log(p.chromium.executablePath()))";
	const { stdout } = spawnSync(runtime, ['--input-type=module', '-e', ask], { encoding: 'utf8' });
	const path = stdout?.trim();
	return path && existsSync(path) ? path : undefined;
}

function fromDebian() {
	say('Playwright has none to download here. Trying the package of Debian …');
	const asRoot = process.getuid?.() === 0 ? '' : 'sudo ';
	const command = `${asRoot}apt-get update && ${asRoot}apt-get install -y --no-install-recommends chromium`;
	spawnSync('sh', ['-c', command], { stdio: 'ignore', timeout: 900_000 });
	return installed();
}
