import { globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileProblems } from '../../src/content-check/check-public.ts';
import { type Finding, inFile, textError } from '../../src/content-check/finding.ts';

const closed = {
	what: 'The file cannot be opened.',
	write: 'Save it here anew, or delete it. If it is a link to another file, put that file here.',
};

/** What is wrong with the files that are published as they are: everything below public/ of a folder. */
export function checkPublicFiles(root: string): Finding[] {
	return globSync('public/**/*.*', { cwd: root })
		.map((file) => file.replaceAll('\\', '/'))
		.sort()
		.flatMap((file) =>
			problemsOf(file, path.join(root, file)).map((said) =>
				inFile(textError('files', 1, said), { file, line: 1 }),
			),
		);
}

function problemsOf(file: string, place: string): { what: string; write: string }[] {
	if (statSync(place, { throwIfNoEntry: false })?.isDirectory() === true) return [];
	const bytes = opened(place);
	return bytes === undefined ? [closed] : fileProblems(file, bytes);
}

function opened(place: string): Uint8Array | undefined {
	try {
		return readFileSync(place);
	} catch {
		return undefined;
	}
}
