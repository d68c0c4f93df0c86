import { proseRemedies } from '../directory/prose.ts';
import { anchorsOf, checkBlocks, type Reading } from './check-blocks.ts';
import type { Known } from './check-link.ts';
import { checkTree } from './check-tree.ts';
import { unseenIn } from './check-words.ts';
import { type TextFinding, textError } from './finding.ts';
import { treeOf } from './text-tree.ts';

/** What a text is checked against. */
export type TextContext = Omit<Known, 'anchors'> & Reading;

/**
 * What may not stay in a text below the facts; empty when all of it is known and allowed. It looks at the syntax tree,
 * and once more at the letters, so that a reader of Markdown that sees something else runs nothing either.
 */
export function checkText(text: string, context: TextContext, readText = treeOf): TextFinding[] {
	const read = readText(text);
	const letters = [...hidden(text), ...remedies(text)];
	if ('problem' in read) return merged([read.problem], letters);
	const { tree } = read;
	const known = { ...context, anchors: anchorsOf(tree) };
	return merged([...checkTree(tree, known), ...checkBlocks(tree, context)], letters);
}

function hidden(text: string): TextFinding[] {
	return text
		.split('\n')
		.flatMap((words, index) => unseenIn(words).map((found) => ({ ...found, line: index + 1 })));
}

function remedies(text: string): TextFinding[] {
	return proseRemedies(text).map(({ topic, line, remedy }) => {
		const [what = remedy, ...rest] = remedy.split(/(?<=\.) /);
		return textError(topic, line, { what, write: rest.join(' ') });
	});
}

/** The second look adds what the first did not say of the same line. */
function merged(first: readonly TextFinding[], second: readonly TextFinding[]): TextFinding[] {
	const said = (one: TextFinding) =>
		first.some(
			({ topic, line }) => line === one.line && (topic === one.topic || topic === 'components'),
		);
	return [...first, ...second.filter((one) => !said(one))].sort(
		(one, other) => one.line - other.line,
	);
}
