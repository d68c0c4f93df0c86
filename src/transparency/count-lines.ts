import type { Counts } from './disclosure/counts.ts';

/** One line of a file of counts. */
export interface CountLine {
	/** Its line in the file. */
	line: number;
	/** The part that it belongs to, such as a quarter. */
	slice: string;
	/** Name of the row, such as who referred. */
	row: string;
	/** Name of the column; the same on every line of a plain list. */
	column: string;
	/** How many people, as written. */
	count: string;
}

const unique = (names: readonly string[]) => [...new Set(names)];

/** Counts from the lines of a file; why not, by line, where they are not whole. No reason tells a count. */
export function countsOf(
	lines: readonly CountLine[],
	sensitive: boolean,
): Counts | { reasons: string[] } {
	const reasons = [...lines.flatMap(faultOf), ...doubled(lines)];
	const rows = unique(lines.map(({ row }) => row));
	const columns = unique(lines.map(({ column }) => column));
	const parts = unique(lines.map(({ slice }) => slice));
	const slices: Record<string, number[][]> = {};
	for (const slice of parts) {
		slices[slice] = rows.map((row) =>
			columns.map((column) => {
				const found = lines.find(
					(one) => one.slice === slice && one.row === row && one.column === column,
				);
				if (found === undefined) {
					reasons.push(
						`There is no line for ${slice}, ${row}, ${column}. Write 0 where nobody is counted.`,
					);
				}
				return Number(found?.count);
			}),
		);
	}
	if (lines.length === 0) reasons.push('The file has no counts below its heading.');
	return reasons.length > 0 ? { reasons } : { rows, columns, slices, sensitive };
}

function faultOf({ line, slice, row, column, count }: CountLine): string[] {
	if ([slice, row, column].some((name) => name === '')) {
		return [`Line ${line}: A name is missing. Give slice, row and column.`];
	}
	if (/^\d+$/.test(count)) return [];
	return [`Line ${line}: The count is not a whole number. Write it in figures alone, like 12.`];
}

function doubled(lines: readonly CountLine[]): string[] {
	const seen = new Set<string>();
	return lines.flatMap(({ line, slice, row, column }) => {
		const key = [slice, row, column].join('\n');
		const again = seen.has(key);
		seen.add(key);
		return again ? [`Line ${line}: ${slice}, ${row}, ${column} stands twice. Take one out.`] : [];
	});
}
