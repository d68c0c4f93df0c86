import { type ContentFile, parseContentFile } from '../directory/content-file.ts';
import { type KindName, kindNames, kindOf, kinds } from '../directory/join/kinds.ts';
import type { Entry, Parts } from '../directory/join/parts.ts';
import { forEditors, messages } from '../directory/messages.ts';
import { type Finding, inFile, textError } from './finding.ts';

/** A file as it lies on the disk. */
export interface SourceFile {
	/** Path from the project's root, with `/`. */
	file: string;
	/** All of it. */
	text: string;
	/** Why nothing of it could be read: it leads nowhere or may not be opened, is no text in UTF-8, or is far too long. */
	unread?: keyof typeof unreadWords;
}

/** What is wrong with a file that could not be read, and what to do. */
const unreadWords = {
	missing: {
		what: 'The file cannot be opened.',
		write: 'Save it here anew, or delete it. If it is a link to another file, put that file here.',
	},
	'not-text': {
		what: 'The file is no plain text, or is saved with another set of characters.',
		write: 'Save it as plain text in UTF-8. A Word file, a picture or a PDF does not belong here.',
	},
	'too-long': {
		what: 'The file is longer than a megabyte.',
		write: 'Divide it, or see whether something else was pasted into it.',
	},
} as const;

/** A file of content that could be taken apart, with its kind. */
export interface ReadFile extends ContentFile {
	/** What kind of entry it holds. */
	kind: KindName;
	/** All of it, as it lies on the disk. */
	source: string;
}

/** Everything that could be read, and what could not. */
export interface ReadContent {
	/** Entries that hold what they should. */
	parts: Parts;
	/** Files by path. */
	files: ReadonlyMap<string, ReadFile>;
	/** Ids of entries that are there and hold something else. */
	broken: Partial<Record<KindName, string[]>>;
	/** What keeps files or entries from being read. */
	findings: Finding[];
}

/** Read files of content one by one: a mistake in one keeps none of the others from being checked. */
export function readFiles(sources: readonly SourceFile[]): ReadContent {
	const parts = Object.fromEntries(kindNames.map((name) => [name, [] as Entry<unknown>[]]));
	const content: ReadContent = {
		parts: parts as unknown as Parts,
		files: new Map(),
		broken: {},
		findings: [],
	};
	const files = new Map<string, ReadFile>();
	for (const source of sources) {
		const kind = kindOf(source.file);
		if (source.unread !== undefined) content.findings.push(closed(source.file, source.unread));
		else if (kind === undefined) content.findings.push(unread(source.file));
		else {
			content.findings.push(...oddName(source.file));
			readOne(source, kind, { ...content, files });
		}
	}
	return { ...content, files };
}

interface Into extends ReadContent {
	files: Map<string, ReadFile>;
}

function readOne(source: SourceFile, kind: KindName, into: Into): void {
	const read = { ...parseContentFile(source.file, source.text), kind, source: source.text };
	into.files.set(source.file, read);
	const problems = unreadable(source, read);
	into.findings.push(...problems);
	if (problems.length > 0) return;
	const entries =
		kinds[kind].isList && Array.isArray(read.facts) ? (read.facts as unknown[]) : [read.facts];
	for (const [index, facts] of entries.entries()) {
		takeIn(facts, { read, into, at: kinds[kind].isList ? [index] : [] });
	}
}

/** An entry of a file, with the way to it in a list. */
interface Place {
	read: ReadFile;
	into: Into;
	at: PropertyKey[];
}

function takeIn(facts: unknown, { read, into, at }: Place): void {
	const { file, kind, body, lineOf } = read;
	const result = forEditors<(typeof kinds)[KindName]['schema']>(kinds[kind].schema).safeParse(
		facts,
	);
	if (result.success) {
		const entries = into.parts[kind] as Entry<unknown>[];
		entries.push({ file, data: result.data, ...(file.endsWith('.mdx') && { body }) });
		return;
	}
	const id: unknown =
		typeof facts === 'object' && facts !== null ? Reflect.get(facts, 'id') : undefined;
	if (typeof id === 'string') (into.broken[kind] ??= []).push(id);
	for (const { path, message } of result.error.issues) {
		into.findings.push(
			factFinding({ file, line: lineOf([...at, ...path]), field: path.join('.'), message }),
		);
	}
}

/** A finding from a field and a message, whose first sentence says what is wrong and the rest what to do. */
export function factFinding(
	said: { file: string; line: number; field: string; message: string },
	topic: Finding['topic'] = 'facts',
): Finding {
	const { file, line, field, message } = said;
	const [first = message, ...rest] = message.split(/(?<=[.?!]) (?=\p{Lu})/u);
	const what = field === '' ? first : `${field}: ${first}`;
	const write = rest.length === 0 ? first : rest.join(' ');
	return inFile(textError(topic, line, { what, write }), { file, line });
}

function closed(file: string, why: keyof typeof unreadWords): Finding {
	return inFile(textError('files', 1, unreadWords[why]), { file, line: 1 });
}

/** Names become addresses and are typed in commands: small letters, digits and hyphens, a draft with _ before them. */
function oddName(file: string): Finding[] {
	const [, name = '', ending = ''] = /([^/]+)(\.[a-z]+)$/.exec(file) ?? [];
	if (/^_?[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) return [];
	const better = name
		.normalize('NFD')
		.toLowerCase()
		.replaceAll(/\p{M}/gu, '')
		.replaceAll(/[^a-z0-9]+/g, '-')
		.replaceAll(/^-|-$/g, '');
	const said = {
		what: 'The name of the file holds something else than small letters, digits and hyphens.',
		write: `Rename it, for example to ${better}${ending}.`,
	};
	return [inFile(textError('files', 1, said), { file, line: 1 })];
}

function unread(file: string): Finding {
	const said = {
		what: 'Nothing reads this file where it lies.',
		write:
			'Move it into the folder of its kind, like content/areas/<area>/services/, or delete it.',
	};
	return inFile(textError('files', 1, said), { file, line: 1 });
}

/** What keeps a file from being read at all. */
function unreadable({ file, text }: SourceFile, { problems, facts }: ReadFile): Finding[] {
	const hasText = file.endsWith('.mdx');
	if (hasText && !/^---\r?\n[^]*?\r?\n---(\r?\n|$)/.test(text)) {
		const said = {
			what: 'The facts do not stand between two lines of three hyphens at the beginning.',
			write: 'Begin the file with ---, and put another --- below the last fact.',
		};
		return [inFile(textError('facts', 1, said), { file, line: 1 })];
	}
	if (problems.length > 0) {
		const told = problems.map(({ line, message }) => ({ line, message: yamlWords(message) }));
		return told
			.filter(
				(one, index) =>
					!told.slice(0, index).some((b) => b.line === one.line && b.message === one.message),
			)
			.map(({ line, message }) => factFinding({ file, line, field: '', message }));
	}
	return facts === null || typeof facts !== 'object'
		? [factFinding({ file, line: 1, field: '', message: messages.required('Every fact') })]
		: [];
}

/** What the reader of YAML says, in an editor's words. */
function yamlWords(message: string): string {
	if (/Map keys must be unique/.test(message))
		return 'A field stands here twice. Keep one of them.';
	if (/Tabs are not allowed|tab/i.test(message))
		return 'There is a tab. Use spaces to move a line in.';
	if (/indent/i.test(message))
		return 'The line is not moved in like its neighbours. Use the same number of spaces.';
	if (/quote/i.test(message))
		return 'A quotation mark is missing. Put one at both ends of the words.';
	if (/meaning of their own/.test(message)) return message;
	return 'The facts cannot be read here. Write ‘field: words’ on a line of its own, and put words that hold a colon, # or quotation marks between single quotation marks.';
}
