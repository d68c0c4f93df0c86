import { globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { SourceFile } from '../../src/content-check/read-files.ts';

/** The most that a file of content may hold, in bytes: a book is shorter. */
const longest = 1_048_576;

/** Every file of content/ below a folder, in order, each with its path from there and, where it is no text, why not. */
export function readSources(root: string): SourceFile[] {
	return globSync('content/**/*.*', { cwd: root })
		.map((file) => file.replaceAll('\\', '/'))
		.sort()
		.flatMap((file) => readSource(file, path.join(root, file)));
}

function readSource(file: string, place: string): SourceFile[] {
	const about = statSync(place, { throwIfNoEntry: false });
	if (about?.isDirectory() === true) return [];
	if (about === undefined) return [{ file, text: '', unread: 'missing' }];
	if (about.size > longest) return [{ file, text: '', unread: 'too-long' }];
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(place));
		return [text.includes('\0') ? { file, text: '', unread: 'not-text' } : { file, text }];
	} catch (error) {
		return [{ file, text: '', unread: error instanceof TypeError ? 'not-text' : 'missing' }];
	}
}
