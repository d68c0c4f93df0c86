import { stringify } from 'csv-stringify/sync';

/** What a cell holds before it is written; an empty cell is undefined. */
export type CsvCell = string | number | undefined;

/**
 * Rows as CSV (RFC 4180, UTF-8), the header among them. Everything that is published goes through it; only the desk
 * quotes its own list, to keep its script small. Text that a spreadsheet would run as a formula gets an apostrophe
 * before it (OWASP, CSV injection), and a number stays a number, below nought too.
 * @param bom Whether a mark at the beginning tells Excel that it is UTF-8: for files that staff open by hand.
 */
export function csvOfRows(
	rows: readonly (readonly CsvCell[])[],
	{ bom = false }: { bom?: boolean } = {},
): string {
	return stringify(
		rows.map((row) => [...row]),
		{
			bom,
			escape_formulas: true,
			record_delimiter: '\r\n',
		},
	);
}
