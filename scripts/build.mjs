/** Checks content, then builds everything that is served: the static site, what the function needs, and both hosts. */
import { editor } from '../src/site.ts';
import { runOrStop, runPlainlyOrStop } from './setup/run.mjs';
import { say, SetupError } from './setup/say.mjs';

const node = process.execPath;

try {
	// Before Astro reads anything: what looks like code in a text is refused whatever reads Markdown later.
	runOrStop(
		[node, 'scripts/content/content-check.ts', '--errors'],
		'The site was not built. The list above names each file and line, and what to write.',
	);
	runOrStop(
		[node, 'scripts/content/launch-check.ts', '--build'],
		'This site says that it is no demonstration, and may not say so yet. The list above says why.',
	);
	runPlainlyOrStop(
		[node, 'node_modules/astro/bin/astro.mjs', 'build', '--silent'],
		'The site did not build.',
	);
	// Astro writes schemas of its own into .astro/, without any help: ours come after them.
	runOrStop(
		[node, 'scripts/content/content-schemas.ts'],
		'The help for editors could not be written into build/schemas.',
	);
	runOrStop([node, 'scripts/build-desk.mjs'], 'The desk did not build.');
	if (editor !== undefined)
		runOrStop([node, 'scripts/build-editor.ts'], 'The editor did not build.');
	runOrStop([node, 'scripts/after-build.mjs'], 'The built files could not be finished.');
	runOrStop([node, 'scripts/build-function.mjs'], 'The function did not build.');
} catch (error) {
	if (!(error instanceof SetupError)) throw error;
	say(error.message);
	process.exitCode = 1;
}
