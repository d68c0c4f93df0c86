import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { type TextFinding, textError } from './finding.ts';

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx);

/** The syntax tree of a text, or what keeps it from being read. */
export function treeOf(text: string): { tree: Root } | { problem: TextFinding } {
	try {
		return { tree: parser.parse(text) };
	} catch (error) {
		if (!(error instanceof Error && 'reason' in error && 'line' in error)) throw error;
		const reason = String(error.reason);
		return { problem: textError('code', lineOf(error.line, reason), inWords(reason)) };
	}
}

/** Where a parser's complaint is: it says so beside it, or in its words, as in `(2:1-2:10)`. */
function lineOf(line: unknown, reason: string): number {
	return typeof line === 'number' ? line : Number(/\((\d+):/.exec(reason)?.[1] ?? 1);
}

/** What a parser's complaint means for somebody who writes. */
function inWords(reason: string): { what: string; write: string } {
	if (/closing tag|end of file|to close/i.test(reason)) {
		return {
			what: 'A tag is opened and not closed, or closed and not opened.',
			write: 'Write both tags, like <Callout> and </Callout>, each on a line of its own.',
		};
	}
	if (/`!`/.test(reason)) {
		return {
			what: 'There is a hidden remark (<!-- … -->).',
			write: 'Take it out: readers can find it.',
		};
	}
	if (/expression|acorn|import|export/i.test(reason)) {
		return {
			what: 'Something here would be run as code.',
			write: 'Take the braces out, or use round brackets.',
		};
	}
	return {
		what: 'The sign < is read as the beginning of a tag.',
		write: 'Write “less than”, or use a link like [words](https://example.org/).',
	};
}
