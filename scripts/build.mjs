/** Builds everything that is served: the static site, then what the function needs, then both hosts. */
import { runOrStop } from './setup/run.mjs';
import { say, SetupError } from './setup/say.mjs';

const node = process.execPath;

try {
	runOrStop(
		[node, 'node_modules/astro/bin/astro.mjs', 'build', '--silent'],
		'The site did not build.',
	);
	runOrStop([node, 'scripts/after-build.mjs'], 'The built files could not be finished.');
	runOrStop([node, 'scripts/build-function.mjs'], 'The function did not build.');
} catch (error) {
	if (!(error instanceof SetupError)) throw error;
	say(error.message);
	process.exitCode = 1;
}
