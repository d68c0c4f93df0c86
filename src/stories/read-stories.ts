import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type ContentFile, parseContentFile } from '../directory/content-file.ts';

/**
 * Read one file of content: Markdown with facts above it, YAML, or a plain text.
 * @throws When it cannot be read or its facts are no YAML.
 */
export function readContentFile(file: string): ContentFile {
	const read = parseContentFile(file, readFileSync(file, 'utf8'));
	const [problem] = read.problems;
	if (problem !== undefined) throw new Error(`${file}: ${problem.message}`);
	return read;
}

/** Every file of a `stories` folder, in order. */
export function storyFiles(): string[] {
	return globSync('content/areas/*/stories/*.mdx').map(slashed).sort();
}

/** A path with `/` between its parts, on every system. */
export const slashed = (path: string) => path.replaceAll('\\', '/');

/** The facts of a YAML file or of the part above a text; undefined when there is no such file. */
export function factsOf(file: string): unknown {
	try {
		return readContentFile(file).facts;
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
		throw error;
	}
}

/** The list that a YAML file holds. */
export function listOf(file: string): Record<string, unknown>[] {
	return parse(readFileSync(file, 'utf8')) as Record<string, unknown>[];
}
