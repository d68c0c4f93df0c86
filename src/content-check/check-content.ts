import { checkEntries, checkStories, danglingFindings } from './check-entries.ts';
import { checkFacts } from './check-facts.ts';
import { addressesOf } from './addresses.ts';
import { checkText, type TextContext } from './check-text.ts';
import { type Finding, inFile } from './finding.ts';
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

/** Everything that is wrong with content, or due: schemas, texts, words, and what does not fit together. */
export function checkContent(sources: readonly SourceFile[], occasion: Occasion): Finding[] {
	const read = readFiles(sources.filter(({ file }) => !isDraft(file)));
	const context = contextOf(read.parts, occasion);
	return [
		...ownFindings(read, context),
		...checkEntries(read, occasion),
		...draftFindings(sources, { context, occasion, others: read.parts }),
	];
}

/** What is wrong inside each file. */
function ownFindings(
	{ files, findings }: ReadContent,
	context: Omit<TextContext, 'age'>,
): Finding[] {
	const all = [...files.values()];
	return [
		...findings,
		...all.flatMap((file) => textFindings(file, context)),
		...all.flatMap(checkFacts),
		...all.flatMap(gaps),
	];
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
function draftFindings(
	sources: readonly SourceFile[],
	{
		context,
		occasion,
		others,
	}: { context: Omit<TextContext, 'age'>; occasion: Occasion; others: Parts },
): Finding[] {
	const drafts = readFiles(sources.filter(({ file }) => isDraft(file)));
	const stories = { ...others, stories: drafts.parts.stories };
	return [
		...ownFindings(drafts, context),
		...checkStories({ parts: stories, files: drafts.files }, occasion),
		...danglingFindings(drafts, idsOf(others)),
	].map((found) => ({ ...found, level: 'decide' as const }));
}

function textFindings(file: ReadFile, context: Omit<TextContext, 'age'>): Finding[] {
	if (!file.file.endsWith('.mdx')) return [];
	const first = file.lineOf([]);
	return checkText(file.body, { ...context, age: ages[file.kind] ?? ageOfRecords }).map((found) =>
		inFile(found, { file: file.file, line: first + found.line - 1 }),
	);
}

/** What texts may name, and what they may not type. */
function contextOf(parts: Parts, { today, demo }: Occasion): Omit<TextContext, 'age'> {
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
