import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root, runOrStop } from './run.mjs';
import { say, SetupError } from './say.mjs';

const folder = path.join(root, '.data/keys');

/** Makes signed demonstration keys for every provider that has neither a real ring nor a demonstration one. */
export function makeDemoKeys(runtime) {
	prepareFolder();
	const missing = providers().filter((id) => !hasRing(id));
	if (missing.length === 0) return;
	say(`Making demonstration keys for ${missing.length} providers …`);
	runOrStop(
		[runtime, 'scripts/setup/make-demo-keys.ts', ...missing],
		'The demonstration keys could not be made. The message above says why.',
	);
}

function prepareFolder() {
	try {
		mkdirSync(path.join(folder, 'private'), { recursive: true, mode: 0o700 });
	} catch (error) {
		throw new SetupError(
			`The folder .data cannot be written (${error.code}). Make the checkout writable and run the same command again.`,
		);
	}
}

function providers() {
	const files = readdirSync(path.join(root, 'content/providers'));
	return files
		.filter((file) => file.endsWith('.yml') && !file.startsWith('_'))
		.map((file) => path.basename(file, '.yml'));
}

function hasRing(id) {
	return existsSync(path.join(root, 'keys', `${id}.json`)) || isSigned(`${id}.json`);
}

/** A ring from before rings were signed is signed now; its keys stay. */
function isSigned(file) {
	const full = path.join(folder, file);
	if (!existsSync(full)) return false;
	try {
		return 'signature' in JSON.parse(readFileSync(full, 'utf8'));
	} catch {
		return false;
	}
}
