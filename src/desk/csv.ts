/** What spreadsheets take for the beginning of a formula. */
const formula = /^[=+\-@\t\r]/;

/** One cell: always quoted, and with an apostrophe before what a spreadsheet would calculate. */
export function csvCell(text: string): string {
	const plain = formula.test(text) ? `'${text}` : text;
	return `"${plain.replaceAll('"', '""')}"`;
}

/**
 * A table as RFC 4180 wants it, its names first. Not by the writer of the published tables: in a browser that brings a
 * whole Buffer along, more than the desk's script may still weigh.
 */
export function csvTable(rows: readonly (readonly string[])[]): string {
	return rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}
