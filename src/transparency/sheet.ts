import { stringify } from 'csv-stringify/sync';
import type { Disclosed } from './disclosure/disclosed.ts';

/** A table that may leave the site: every cell has passed disclosure control. */
export interface Sheet {
	/** Names of its columns, for a person. */
	columns: readonly string[];
	/** Its lines. */
	rows: readonly (readonly Disclosed[])[];
}

/**
 * A sheet as CSV (RFC 4180, UTF-8). Numbers are plain numbers, without words around them; a cell that a
 * spreadsheet would run as a formula is made text.
 */
export function csvOf({ columns, rows }: Sheet): string {
	const cell = (figure: Disclosed) => figure.number ?? figure.words;
	return stringify([columns, ...rows.map((row) => row.map(cell))], {
		escape_formulas: true,
		record_delimiter: 'windows',
	});
}
