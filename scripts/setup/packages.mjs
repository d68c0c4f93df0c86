import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root, runOrStop } from './run.mjs';
import { say } from './say.mjs';

const stamp = path.join(root, 'node_modules/.waymark-lock');

/** Installs exactly what the lockfile says, once for each state of the lockfile. */
export function installPackages() {
	const lock = createHash('sha256')
		.update(readFileSync(path.join(root, 'package-lock.json')))
		.digest('hex');
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
	say('Installing the packages of package-lock.json …');
	runOrStop(
		['npm', 'ci', '--loglevel=error'],
		'The packages could not be installed. Check that the npm registry can be reached, then run the same command again.',
	);
	writeFileSync(stamp, lock);
}
