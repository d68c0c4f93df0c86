import { globSync, readFileSync } from 'node:fs';
import { isMap, LineCounter, parse, parseDocument } from 'yaml';

/** A file of content as it lies on the disk. */
export interface ContentFile {
	/** Path from the project's root, with `/`. */
	file: string;
	/** The facts above the text, parsed; undefined where there are none. */
	facts: unknown;
	/** The text below. */
	body: string;
	/** The line, from 1, on which some words of a field stand. */
	lineOf: (path: readonly (string | number)[], at: number) => number;
}

/**
 * Read one file of content: Markdown with facts above it, YAML, or a plain text.
 * @throws When it cannot be read or its facts are no YAML.
 */
export function readContentFile(file: string): ContentFile {
	const text = readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
	const above = /^---\n(.*?)\n---(?:\n|$)/su.exec(text);
	if (above === null && !/\.ya?ml$/u.test(file)) return plain(file, text);
	const yaml = above?.[1] ?? text;
	const offset = above === null ? 0 : 1;
	const body = above === null ? '' : text.slice(above[0].length);
	const lines = new LineCounter();
	const document = parseDocument(yaml, { lineCounter: lines });
	const [problem] = document.errors;
	if (problem !== undefined) throw new Error(`${file}: ${problem.message}`);
	const bodyLine = text.slice(0, text.length - body.length).split('\n').length;
	return {
		file,
		facts: document.toJS() as unknown,
		body,
		lineOf: (path, at) => {
			if (path.length === 0) return bodyLine + newlines(body.slice(0, at));
			const node = isMap(document.contents) ? document.getIn(path, true) : undefined;
			const start = rangeOf(node);
			return start === undefined ? 1 : lines.linePos(start).line + offset;
		},
	};
}

function plain(file: string, body: string): ContentFile {
	return { file, facts: undefined, body, lineOf: (_path, at) => 1 + newlines(body.slice(0, at)) };
}

const newlines = (text: string) => text.split('\n').length - 1;

function rangeOf(node: unknown): number | undefined {
	if (typeof node !== 'object' || node === null || !('range' in node)) return undefined;
	return Array.isArray(node.range) ? Number(node.range[0]) : undefined;
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
