import {
	type Document,
	isAlias,
	isCollection,
	isNode,
	LineCounter,
	parseDocument,
	visit,
} from 'yaml';

/** A file of content, taken apart. */
export interface ContentFile {
	/** Path from the project's root, with `/`. */
	file: string;
	/** The facts above the text, parsed; undefined where there are none. */
	facts: unknown;
	/** The text below. */
	body: string;
	/** The line, from 1, on which some words of a field stand; `at` counts in the text when the path is empty. */
	lineOf: (path: readonly PropertyKey[], at?: number) => number;
	/** What keeps the facts from being read as they stand, each with its line. */
	problems: { line: number; message: string }[];
}

/** Take a file apart: Markdown with facts above it, YAML, or a plain text. Lines may end as on any system. */
export function parseContentFile(file: string, typed: string): ContentFile {
	const { text, above } = splitUp(typed);
	if (above === null && !/\.ya?ml$/u.test(file)) return plain(file, text);
	const offset = above === null ? 0 : 1;
	const body = above === null ? '' : text.slice(above[0].length);
	const lines = new LineCounter();
	const document = parseDocument(above?.[1] ?? text, { lineCounter: lines });
	const problems = [
		...[...document.errors, ...document.warnings].map(({ pos, message }) => ({
			at: pos[0],
			message,
		})),
		...trickery(document),
	].map(({ at, message }) => ({ line: lines.linePos(at).line + offset, message }));
	const bodyLine = newlines(text.slice(0, text.length - body.length)) + 1;
	return {
		file,
		facts: problems.length === 0 ? (document.toJS() as unknown) : undefined,
		body,
		problems,
		lineOf: (path, at = 0) => {
			if (path.length === 0 && above !== null) return bodyLine + newlines(body.slice(0, at));
			const start = startOf(document, path);
			return start === undefined ? 1 : lines.linePos(start).line + offset;
		},
	};
}

/** The text below the facts of a file of Markdown; all of it where there are none. */
export function bodyOf(typed: string): string {
	const { text, above } = splitUp(typed);
	return text.slice(above?.[0].length ?? 0);
}

/** A file with lines that end in one way, and the facts above its text with the hyphens around them. */
function splitUp(typed: string): { text: string; above: RegExpExecArray | null } {
	const text = typed.replaceAll('\r\n', '\n');
	return { text, above: /^---\n(.*?)\n---(?:\n|$)/su.exec(text) };
}

function plain(file: string, body: string): ContentFile {
	const lineOf = (_path: readonly PropertyKey[], at = 0) => 1 + newlines(body.slice(0, at));
	return { file, facts: undefined, body, problems: [], lineOf };
}

const newlines = (text: string) => text.split('\n').length - 1;

/** Where a field begins, or the innermost of those around it that is there. */
function startOf(document: Document, path: readonly PropertyKey[]): number | undefined {
	if (!isCollection(document.contents)) return undefined;
	for (let length = path.length; length > 0; length -= 1) {
		const found = document.contents.getIn(path.slice(0, length), true);
		if (isNode(found)) return found.range?.[0];
	}
	return undefined;
}

const marked =
	'Signs like &, * and ! at the beginning of words have a meaning of their own here. Write the words in quotation marks.';

/** Anchors, aliases and tags: they make YAML mean something else than what is seen. */
function trickery(document: Document): { at: number; message: string }[] {
	const found: { at: number; message: string }[] = [];
	visit(document, {
		Node: (_key, node) => {
			const hidden = isAlias(node) || node.anchor !== undefined || node.tag !== undefined;
			if (hidden) found.push({ at: node.range?.[0] ?? 0, message: marked });
		},
	});
	return found;
}
