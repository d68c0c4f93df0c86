import { collected, collectedParts } from '../../src/referral/collected.ts';
import { deviceTable, keepingTable, type PrivacyTable } from '../../src/referral/privacy-tables.ts';
import { storedTables } from './stored-tables.ts';

/** Everything that a referral can hold, a row an answer, with the way to it in the schema. */
const fields: PrivacyTable = {
	caption: 'Fields',
	head: ['Field', 'What', 'Why it is needed', 'Most protected'],
	rows: collectedParts.flatMap((part) =>
		Object.entries(collected)
			.filter(([, one]) => one.part === part)
			.map(([path, { what, why, isSensitive }]) => [
				`\`${path}\``,
				what,
				why,
				isSensitive ? 'yes' : 'no',
			]),
	),
};

const stored: PrivacyTable = {
	caption: 'Database',
	head: ['Table', 'What it holds', 'Until'],
	rows: Object.entries(storedTables).map(([name, { holds, until }]) => [
		`\`${name}\``,
		holds,
		until,
	]),
};

/** The tables of docs/dpia.md, by the name that stands in its marks. */
export const dpiaTables: Readonly<Record<string, PrivacyTable>> = {
	fields,
	stored,
	cookie: deviceTable,
	keeping: keepingTable,
};

/** A table in Markdown. */
function markdownOf({ head, rows }: PrivacyTable): string {
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const marks = /<!-- table: (\w+) -->[^]*?<!-- end -->/g;

/**
 * The text of docs/dpia.md with its tables made anew from the code.
 * @throws When it names a table that nobody makes, or leaves one out.
 */
export function withTables(text: string): string {
	const named = new Set([...text.matchAll(marks)].map(([, name]) => name));
	const missing = Object.keys(dpiaTables).filter((name) => !named.has(name));
	if (missing.length > 0)
		throw new Error(
			`docs/dpia.md: Put <!-- table: ${missing[0] ?? ''} --> and <!-- end --> where that table belongs.`,
		);
	return text.replaceAll(marks, (_all, name: string) => {
		const table = dpiaTables[name];
		if (table === undefined) throw new Error(`docs/dpia.md: There is no table ‘${name}’.`);
		return `<!-- table: ${name} -->\n\n${markdownOf(table)}\n\n<!-- end -->`;
	});
}
