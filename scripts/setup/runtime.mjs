import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from './run.mjs';
import { SetupError } from './say.mjs';

/** The project's own Node, held by the lockfile; npm puts it here where its platform has a package. */
const own = path.join(root, 'node_modules/.bin/node');

/** The oldest Node with `node:sqlite` unflagged: 22.13. */
function isRecentEnough(version) {
	const [major = 0, minor = 0] = version.replace('v', '').split('.').map(Number);
	return major > 22 || (major === 22 && minor >= 13);
}

/** The Node to build and serve with. Throws where neither the project's own nor one on the PATH serves. */
export function findRuntime() {
	const candidate = existsSync(own) ? own : process.execPath;
	const { stdout } = spawnSync(candidate, ['--version'], { encoding: 'utf8' });
	if (stdout && isRecentEnough(stdout.trim())) return candidate;
	throw new SetupError(
		`Waymark needs Node 22.13 or later, and this platform has no package of its own for it (found ${stdout?.trim() || 'none'}). Install a newer Node and run the same command again.`,
	);
}
