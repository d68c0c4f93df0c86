import { checkEntries, checkStories, danglingFindings } from './check-entries.ts';
import { checkFacts } from './check-facts.ts';
import { addressesOf } from './addresses.ts';
import { checkText, type TextContext } from './check-text.ts';
import { type Finding, inFile } from './finding.ts';
import { treeOf } from './text-tree.ts';
import { type ReadContent, type ReadFile, readFiles, type SourceFile } from './read-files.ts';
import { isPrintable } from '../directory/helplines.ts';
import type { Parts } from '../directory/join/parts.ts';
import { idsOf } from '../directory/join/references.ts';
import { isDraft, type KindName } from '../directory/join/kinds.ts';

/** The day and the kind of site that content is checked for. */
export interface Occasion {
	/** `YYYY-MM-DD`, Europe/London. */
	today: string;
	/** Whether the site is a demonstration. */
	demo: boolean;
}

/** Ages from which texts should be read with ease (TI-7): pages for people who were harmed, and records. */
const ages: Partial<Record<KindName, number>> = { services: 12, areas: 12, pages: 12, stories: 12 };
const ageOfRecords = 15;

/** A text below the facts of a file, with what it is checked against. */
export interface CheckedText {
	/** Path from the project's root, with `/`. */
	file: string;
	/** The text. */
	body: string;
	/** The line of the file, from 1, that the text begins on. */
	firstLine: number;
	/** The highest age at which it may be read with ease. */
	age: number;
}

/** What all texts of some content are checked against. */
export type SiteContext = Omit<TextContext, 'age'>;

/** Content whose facts were read, with the texts that are still to be checked. */
export interface Begun {
	/** What was published or is about to be. */
	read: ReadContent;
	/** What lies beside it as drafts. */
	drafts: ReadContent;
	/** The day and the kind of site. */
	occasion: Occasion;
	/** Texts of what is published. */
	texts: CheckedText[];
	/** What texts may name, and what they may not type. */
	context: SiteContext;
}

/** Everything that is wrong with content, or due: schemas, texts, words, and what does not fit together. */
export function checkContent(sources: readonly SourceFile[], occasion: Occasion): Finding[] {
	const begun = beginCheck(sources, occasion);
	return [...checkBesideTexts(begun), ...checkTexts(begun)];
}

/** Read the facts of all files: the first half of a check. Its texts can then be checked beside the rest. */
export function beginCheck(sources: readonly SourceFile[], occasion: Occasion): Begun {
	const read = readFiles(sources.filter(({ file }) => !isDraft(file)));
	const drafts = readFiles(sources.filter(({ file }) => isDraft(file)));
	return { read, drafts, occasion, texts: textsOf(read), context: contextOf(read.parts, occasion) };
}

/** All findings but those of the published texts. */
export function checkBesideTexts(begun: Begun): Finding[] {
	const { read, occasion } = begun;
	return [...factsFindings(read), ...checkEntries(read, occasion), ...draftFindings(begun)];
}

/** What is wrong with some texts; `readText` gives a text's tree where somebody has it already. */
export function checkTexts(
	{ texts, context }: Pick<Begun, 'texts' | 'context'>,
	readText = treeOf,
): Finding[] {
	return texts.flatMap(({ file, body, firstLine, age }) =>
		checkText(body, { ...context, age }, readText).map((found) =>
			inFile(found, { file, line: firstLine + found.line - 1 }),
		),
	);
}

function textsOf({ files }: ReadContent): CheckedText[] {
	return [...files.values()]
		.filter(({ file }) => file.endsWith('.mdx'))
		.map(({ file, body, kind, lineOf }) => {
			return { file, body, firstLine: lineOf([]), age: ages[kind] ?? ageOfRecords };
		});
}

/** What is wrong inside the facts of each file. */
function factsFindings({ files, findings }: ReadContent): Finding[] {
	const all = [...files.values()];
	return [...findings, ...all.flatMap(checkFacts), ...all.flatMap(gaps)];
}

/** Gaps that a template marked and nobody has filled. */
function gaps({ file, source }: ReadFile): Finding[] {
	return source.split('\n').flatMap((words, index) => {
		const gap = /^\s*# GAP: (.*)$/.exec(words)?.[1];
		if (gap === undefined) return [];
		const said = {
			what: `A gap is left: ${gap}`,
			write: 'Fill it, then take the line with GAP out.',
		};
		const line = index + 1;
		return [inFile({ topic: 'facts', level: 'decide', line, ...said }, { file, line })];
	});
}

/** What drafts still need: none of it stops a build, for no page is made of them. */
function draftFindings({ drafts, read, occasion, context }: Begun): Finding[] {
	const stories = { ...read.parts, stories: drafts.parts.stories };
	return [
		...factsFindings(drafts),
		...checkTexts({ texts: textsOf(drafts), context }),
		...checkStories({ parts: stories, files: drafts.files }, occasion),
		...danglingFindings(drafts, idsOf(read.parts)),
	].map((found) => ({ ...found, level: 'decide' as const }));
}

/** What texts may name, and what they may not type. */
function contextOf(parts: Parts, { today, demo }: Occasion): SiteContext {
	const lines = parts.helplines.map(({ data }) => data);
	const numbers = lines.flatMap(({ phone, textNumber }) => [phone, textNumber]);
	return {
		addresses: addressesOf(parts, today),
		lineIds: new Set(lines.filter((line) => isPrintable(line, demo)).map(({ id }) => id)),
		numbers: new Set(
			numbers
				.map((number) => (number ?? '').replaceAll(/\D/g, ''))
				.filter((digits) => digits.length > 4),
		),
	};
}
