import {
	type Disclosed,
	discloseCell,
	discloseFigure,
	fact,
	quotePercent,
} from '../disclosure/disclosed.ts';
import { measures, type Performance } from '../performance.ts';
import { shownIn, withAll } from '../published-table.ts';
import type { Sheet } from '../sheet.ts';

/** A published figure with the names of its sources. */
export interface FigureLine {
	/** The figure. */
	entry: Omit<Performance, 'sources'>;
	/** Who published it, and when. */
	sources: readonly string[];
	/** Address of its place on the page. */
	url: string;
}

const columns = [
	'What is counted',
	'Period',
	'Part',
	'Figure',
	'Unit',
	'As it reads',
	'Expected, not counted',
	'What it means',
	'Source',
	'Page',
];

/** The headline of a figure, as it may leave. */
export function headlineOf({ figure, percent, percentQualifier }: FigureLine['entry']): Disclosed {
	if (figure !== undefined) return discloseFigure(figure);
	return quotePercent(percent ?? 0, percentQualifier);
}

/** The figures of an area, with their parts as lines of their own. */
export function figuresSheet(lines: readonly FigureLine[]): Sheet {
	return { columns, rows: lines.flatMap(linesOf) };
}

/** Every cell of a table but that of everybody, which is the headline. */
function cellsOf(table: FigureLine['entry']['table']) {
	if (table === undefined) return [];
	const columns = withAll(table.columns);
	const cells = withAll(table.rows).flatMap((row, index) =>
		columns.map((column, place) => ({
			part: columns.length > 1 ? `${row}, ${column}` : row,
			figure: discloseCell({ value: shownIn(table.cells[index]?.[place]) }),
		})),
	);
	return cells.slice(0, -1);
}

function linesOf({ entry, sources, url }: FigureLine): Disclosed[][] {
	const line = (part: string, figure: Disclosed, unit: string) => [
		fact(measures[entry.measure]),
		fact(entry.period),
		fact(part),
		figure,
		fact(unit),
		fact(figure.words),
		fact(entry.forecast ? 'yes' : 'no'),
		fact(entry.definitionNotes.join(' ')),
		fact(sources.join('; ')),
		fact(url),
	];
	const unit = entry.figure === undefined ? 'per cent' : 'people or cases';
	return [
		line('all', headlineOf(entry), unit),
		...entry.breakdown.map(({ category, percent }) =>
			line(category, quotePercent(percent), 'per cent'),
		),
		...cellsOf(entry.table).map(({ part, figure }) => line(part, figure, 'people or cases')),
	];
}
