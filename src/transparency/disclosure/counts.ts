/**
 * True counts of people, before anything is published: a table of two dimensions for each slice. A
 * slice is the finest part that no release cuts, such as a quarter, or one district in one quarter.
 * Three dimensions have no place here (content model, SDC-6).
 */
export interface Counts {
	/** Names of the rows, such as kinds of crime. */
	rows: readonly string[];
	/** Names of the columns, such as who referred; one column makes a plain list. */
	columns: readonly string[];
	/** For each slice by its id, people by row and column. */
	slices: Readonly<Record<string, readonly (readonly number[])[]>>;
	/** Whether even "nobody" says something here: sexual offences, slavery, killing (SDC-3, SDC-8). */
	sensitive: boolean;
}

/** A cell of a table; `total` stands for all rows or all columns together. */
export interface Place {
	/** Position of the row, from 0. */
	row: number | 'total';
	/** Position of the column, from 0. */
	column: number | 'total';
}

/** Every cell that a table of these counts has, with its totals, row by row. */
export function placesOf(counts: Counts): Place[] {
	const rows = withTotal(counts.rows.length);
	const columns = withTotal(counts.columns.length);
	return rows.flatMap((row) => columns.map((column) => ({ row, column })));
}

/** A single row or column is its own total. */
function withTotal(length: number): Place['row'][] {
	const each = Array.from({ length }, (_, index) => index);
	return length > 1 ? [...each, 'total'] : each;
}

/** One person's place in the counts: which slice, row and column. Everything published is a sum of them. */
export interface Atom {
	/** Id of the slice. */
	slice: string;
	/** Position of the row. */
	row: number;
	/** Position of the column. */
	column: number;
}

/** Every atom of the counts, slice by slice. */
export function atomsOf(counts: Counts): Atom[] {
	return Object.keys(counts.slices).flatMap((slice) =>
		counts.rows.flatMap((_, row) => counts.columns.map((__, column) => ({ slice, row, column }))),
	);
}

/** Whether an atom is counted in a cell of a table that adds up these slices. */
export function covers(place: Place, slices: readonly string[], atom: Atom): boolean {
	return (
		(place.row === 'total' || place.row === atom.row) &&
		(place.column === 'total' || place.column === atom.column) &&
		slices.includes(atom.slice)
	);
}

/** People in an atom. */
export function peopleIn(counts: Counts, { slice, row, column }: Atom): number {
	return counts.slices[slice]?.[row]?.[column] ?? 0;
}

/** What is wrong with counts that somebody hands in, in words; empty when nothing is. */
export function problemsOf(counts: Counts): string[] {
	return Object.entries(counts.slices).flatMap(([id, table]) => {
		const shape = table.length === counts.rows.length;
		const width = table.every((line) => line.length === counts.columns.length);
		if (!shape || !width) {
			return [`${id}: Give one number for each of the rows and columns, 0 where there is nobody.`];
		}
		const bad = table.flat().find((people) => !Number.isInteger(people) || people < 0);
		return bad === undefined ? [] : [`${id}: ‘${bad}’ is not a count of people.`];
	});
}
