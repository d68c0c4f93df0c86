import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root, runOrStop } from './run.mjs';
import { say } from './say.mjs';

const stamp = path.join(root, 'build/.inputs');
const inputs = [
	'content',
	'src',
	'public',
	'scripts',
	'keys',
	'.data/keys',
	'astro.config.mjs',
	'tsconfig.json',
	'package-lock.json',
];

/** Builds site and function when anything that they are made of has changed since the last build. */
export function buildIfChanged(runtime) {
	const now = fingerprint();
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
	say('Building the site and the function …');
	rmSync(stamp, { force: true });
	runOrStop(
		[runtime, 'scripts/build.mjs'],
		'The build stopped. The message above names the file and what to mend.',
	);
	writeFileSync(stamp, now);
}

/** A digest over the paths and contents of everything that is built, and the day, on which dates in content act. */
function fingerprint() {
	const hash = createHash('sha256');
	hash.update(
		`${process.env.SITE_URL ?? ''} ${process.env.PREVIEW_LANGUAGES ?? ''} ${new Date().toISOString().slice(0, 10)}`,
	);
	for (const file of inputs.flatMap(filesOf).sort()) {
		hash.update(`\n${file}\n`).update(readFileSync(path.join(root, file)));
	}
	return hash.digest('hex');
}

function filesOf(input) {
	const full = path.join(root, input);
	if (!existsSync(full)) return [];
	if (path.extname(input) !== '') return [input];
	const entries = readdirSync(full, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile())
		.map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
}
