import type { Heading, Nodes, Root } from 'mdast';
import { wordsOf } from './check-link.ts';
import { doubtfulIn, phonesIn, privateIn } from './check-words.ts';
import { type TextFinding, textError } from './finding.ts';
import { readingAge } from './reading-age.ts';

/** A stretch of words that is read in one go. */
interface Block {
	node: Nodes;
	line: number;
	text: string;
	/** Whether somebody else's words stand here. */
	isQuoted: boolean;
}

/** The paragraphs, headings and cells of a text. */
function blocksOf(node: Nodes, isQuoted = false): Block[] {
	if (['paragraph', 'heading', 'tableCell'].includes(node.type)) {
		return [{ node, line: node.position?.start.line ?? 1, text: wordsOf(node), isQuoted }];
	}
	const quoted = isQuoted || ('name' in node && node.name === 'Quotation');
	const children: Nodes[] = 'children' in node ? node.children : [];
	return children.flatMap((child) => blocksOf(child, quoted));
}

/** What the words of a text are checked against. */
export interface Reading {
	/** Digits of every number of the register. */
	numbers: ReadonlySet<string>;
	/** The highest age at which the text may be read with ease. */
	age: number;
}

/** What is wrong with the words of a text, block by block, and with its headings. */
export function checkBlocks(tree: Root, { numbers, age }: Reading): TextFinding[] {
	const blocks = blocksOf(tree);
	const words = blocks.flatMap(({ text, line, isQuoted }) =>
		[...phonesIn(text, numbers), ...privateIn(text), ...(isQuoted ? [] : doubtfulIn(text))].map(
			(found) => ({ ...found, line }),
		),
	);
	return [...words, ...headingFindings(tree), ...tooHard(blocks, age)];
}

/** The least number of words of which an age can be told. */
const enoughWords = 60;

function tooHard(blocks: readonly Block[], limit: number): TextFinding[] {
	const texts = blocks
		.filter(({ node, isQuoted }) => node.type === 'paragraph' && !isQuoted)
		.map(({ text }) => text);
	if (texts.join(' ').split(/\s+/).length < enoughWords) return [];
	const age = readingAge(texts);
	if (age <= limit) return [];
	const what = `The text is read with ease from the age of ${Math.ceil(age)}; this kind of page should be from ${limit}.`;
	const write = 'Make sentences shorter than 20 words, and put short words for long ones.';
	return [{ topic: 'reading', level: 'decide', line: 1, what, write }];
}

const headingsOf = (tree: Root) => tree.children.filter((node) => node.type === 'heading');

/** The id that a page gives a heading: its words in small letters, joined by hyphens. */
export function anchorsOf(tree: Root): Set<string> {
	return new Set(
		headingsOf(tree).map((heading) =>
			wordsOf(heading)
				.toLowerCase()
				.replaceAll(/[^\p{L}\d\s-]/gu, '')
				.replaceAll(/\s/g, '-'),
		),
	);
}

function headingFindings(tree: Root): TextFinding[] {
	const headings = headingsOf(tree);
	return headings.flatMap((heading, index) =>
		headingProblems(heading, headings.slice(0, index)).map((said) =>
			textError('headings', heading.position?.start.line ?? 1, said),
		),
	);
}

function headingProblems(
	heading: Heading,
	before: readonly Heading[],
): { what: string; write: string }[] {
	const words = wordsOf(heading).trim();
	const last = before.at(-1)?.depth ?? 1;
	const marks = (depth: number) => '#'.repeat(depth);
	return [
		words === '' && {
			what: 'A heading has no words.',
			write: 'Write what the part is about, or take it out.',
		},
		heading.depth === 1 && {
			what: 'The page has its main heading from ‘title’ or ‘name’.',
			write: `Begin with ${marks(2)}.`,
		},
		heading.depth > last + 1 && {
			what: `A heading of level ${heading.depth} follows one of level ${last}.`,
			write: `Write ${marks(last + 1)} here.`,
		},
		words.length > 80 && {
			what: 'A heading is longer than 80 letters.',
			write: 'Say it in fewer words.',
		},
		before.some((one) => wordsOf(one).trim() === words && one.depth === heading.depth) && {
			what: `Two headings say ‘${words}’.`,
			write: 'Say what is different.',
		},
	].filter((said) => said !== false);
}
