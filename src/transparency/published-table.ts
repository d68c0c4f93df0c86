import * as z from 'zod';
import { slug, words } from '../directory/fields.ts';
import { fewestShown, type Release, roundedTo } from './disclosure/knowledge.ts';

const byCommand = 'This is not what the command for figures writes. Use npm run figures:publish.';

/** A cell as it was published: a rounded count that is not small, or nothing. */
const cell = z.union(
	[
		z
			.int(byCommand)
			.multipleOf(roundedTo, byCommand)
			.refine((count) => count === 0 || count >= fewestShown, byCommand),
		z.literal('not-shown'),
	],
	byCommand,
);

/** A table of our own counts after disclosure control. It is written by `npm run figures:publish`, never by hand. */
export const publishedTableSchema = z
	.strictObject({
		/** What is counted again and again: tables of one series are checked against each other for small differences. */
		series: slug,
		/** The parts, such as quarters, whose people it counts together. */
		slices: z.array(slug).min(1),
		/** Whether even nobody says something here, so that it is not shown either. */
		sensitive: z.boolean(),
		/** Names of the rows, without “All”. */
		rows: z.array(words(80)).min(1),
		/** Names of the columns, without “All”. */
		columns: z.array(words(80)).min(1),
		/** Cells row by row, with a last row and a last column for all where there are several. */
		cells: z.array(z.array(cell)).min(1),
	})
	.refine(
		({ rows, columns, cells }) =>
			cells.length === withAll(rows).length &&
			cells.every((row) => row.length === withAll(columns).length),
		{ path: ['cells'], message: byCommand },
	);

/** A table of our own counts after disclosure control. */
export type PublishedTable = z.output<typeof publishedTableSchema>;

/** The names with one for all of them together, where there are several. */
export const withAll = (names: readonly string[]) =>
	names.length > 1 ? [...names, 'All'] : [...names];

/** What a cell shows: a number, or undefined where it shows nothing. */
export const shownIn = (one: PublishedTable['cells'][number][number] | undefined) =>
	one === 'not-shown' ? undefined : one;

/** The cell of everybody: the last one. */
export const totalOf = ({ cells }: PublishedTable) => shownIn(cells.at(-1)?.at(-1));

/** A published table as the next one is checked against it. */
export function releaseOf({ slices, rows, columns, cells }: PublishedTable): Release {
	const place = (index: number, names: readonly string[]) =>
		index === names.length ? ('total' as const) : index;
	return {
		slices,
		cells: cells.flatMap((line, row) =>
			line.map((one, column) => ({
				...{ row: place(row, rows), column: place(column, columns), value: shownIn(one) },
			})),
		),
	};
}
