import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Draft, slugOf } from '../../src/open-data/import/draft.ts';

/** What became of a draft: written, there before, or left alone beside a newer source. */
export type Outcome = 'written' | 'unchanged' | 'newer source';

/**
 * Writes a draft and its source into a folder of its own. A draft that is there is never touched, since
 * somebody may have worked on it; a newer source is laid beside it.
 */
export function writeDraft(folder: string, draft: Draft, file: string): Outcome {
	const own = path.join(folder, draft.name);
	const text = path.join(own, 'draft.mdx');
	const source = path.join(own, `source-${slugOf(draft.version)}.json`);
	const before = existsSync(text);
	if (before && existsSync(source)) return 'unchanged';
	mkdirSync(own, { recursive: true });
	const kept = { file, title: draft.title, version: draft.version, source: draft.source };
	writeFileSync(source, `${JSON.stringify(kept, undefined, 1)}\n`);
	if (before) return 'newer source';
	writeFileSync(text, draft.text);
	return 'written';
}

/** Writes a file unless it is there already: what staff changed in it is never lost. */
export function writeOnce(file: string, text: string): Outcome {
	if (existsSync(file)) return readFileSync(file, 'utf8') === text ? 'unchanged' : 'newer source';
	mkdirSync(path.dirname(file), { recursive: true });
	writeFileSync(file, text);
	return 'written';
}
