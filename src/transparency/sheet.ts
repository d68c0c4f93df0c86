import { csvOfRows } from '../directory/csv.ts';
import type { Disclosed } from './disclosure/disclosed.ts';

/** A table that may leave the site: every cell has passed disclosure control. */
export interface Sheet {
	/** Names of its columns, for a person. */
	columns: readonly string[];
	/** Its lines. */
	rows: readonly (readonly Disclosed[])[];
}

/** A sheet as CSV. Numbers are plain numbers, without words around them. */
export function csvOf({ columns, rows }: Sheet): string {
	const cell = (figure: Disclosed) => figure.number ?? figure.words;
	return csvOfRows([columns, ...rows.map((row) => row.map(cell))]);
}
