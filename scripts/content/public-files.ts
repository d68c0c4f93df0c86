import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileProblems } from '../../src/content-check/check-public.ts';
import { type Finding, inFile, textError } from '../../src/content-check/finding.ts';

/** What is wrong with the files that are published as they are: everything below public/ of a folder. */
export function checkPublicFiles(root: string): Finding[] {
	return globSync('public/**/*.*', { cwd: root })
		.map((file) => file.replaceAll('\\', '/'))
		.sort()
		.flatMap((file) =>
			fileProblems(file, readFileSync(path.join(root, file))).map((said) =>
				inFile(textError('files', 1, said), { file, line: 1 }),
			),
		);
}
