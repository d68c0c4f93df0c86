import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { SourceFile } from '../../src/content-check/read-files.ts';

/** Every file of content/ below a folder, in order, each with its path from there. */
export function readSources(root: string): SourceFile[] {
	return globSync('content/**/*.*', { cwd: root })
		.map((file) => file.replaceAll('\\', '/'))
		.sort()
		.map((file) => ({ file, text: readFileSync(path.join(root, file), 'utf8') }));
}
