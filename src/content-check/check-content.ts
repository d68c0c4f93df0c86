import { checkEntries } from './check-entries.ts';
import { checkFacts } from './check-facts.ts';
import { addressesOf } from './addresses.ts';
import { checkText, type TextContext } from './check-text.ts';
import { type Finding, inFile } from './finding.ts';
import { type ReadFile, readFiles, type SourceFile } from './read-files.ts';
import { isPrintable } from '../directory/helplines.ts';
import type { Parts } from '../directory/join/parts.ts';
import type { KindName } from '../directory/join/kinds.ts';

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
	const read = readFiles(sources);
	const context = contextOf(read.parts, occasion);
	const files = [...read.files.values()];
	return [
		...read.findings,
		...files.flatMap((file) => textFindings(file, context)),
		...files.flatMap(checkFacts),
		...checkEntries(read, occasion),
	];
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
