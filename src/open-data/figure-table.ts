import type { Sourced } from '../directory/join/joined.ts';
import { discloseFigure, quotePercent } from '../transparency/disclosure/disclosed.ts';
import type { Figure } from '../transparency/figure.ts';
import { measures, type Performance } from '../transparency/performance.ts';
import { type Cell, suppressed, type Table } from './csv.ts';
import { list, number, text, truth, whole } from './columns.ts';
import { lastChange, sourceColumn } from './table-parts.ts';
import { onceEach, type Published } from './published.ts';

/** A figure with the area whose page prints it. */
type FigureRow = Sourced<Performance> & { area: string };

const states = {
	suppressed: 'suppressed',
	roundedTo: 'rounded to 5',
	notCollected: 'not collected',
	asPublished: 'as published',
} as const;

/** How a figure stands: as published, rounded, hidden or never collected. */
function stateOf(figure: Figure | undefined): string {
	if (figure === undefined) return states.asPublished;
	const state = (Object.keys(states) as (keyof typeof states)[]).find((key) => key in figure);
	return state === undefined ? 'counted' : states[state];
}

/** The count; hidden ones leave only the sign that there is something hidden. */
function countOf(figure: Figure | undefined): Cell {
	if (figure === undefined || 'notCollected' in figure) return undefined;
	const shown = discloseFigure(figure);
	return shown.number === undefined ? suppressed : shown;
}

/** Published figures, one a row. Rows of different measures are not to be compared. */
export function figureTable(published: Published): Table<FigureRow> {
	const rows = onceEach(
		published.directory.areas.flatMap(({ id: area, performance }) =>
			performance.map((entry) => ({ ...entry, area })),
		),
	);
	return {
		name: 'figures',
		title: 'Figures',
		description: `Counts and shares as published. ${suppressed} stands for a count that is hidden so that nobody can be recognised. Compare only rows with the same measure.`,
		key: ['id'],
		rows,
		modified: lastChange(rows, published),
		columns: [
			text('id', 'Id on this site.', ({ id }) => id),
			text('area', 'Police force area, by police.uk id.', ({ area }) => area),
			text('measure', 'What it counts.', ({ measure }) => measures[measure]),
			text('period', 'Period.', ({ period }) => period),
			whole('count', 'The count; empty for a share.', ({ figure }) => countOf(figure)),
			number('percent', 'The share in per cent; empty for a count.', ({ percent }) =>
				percent === undefined ? undefined : quotePercent(percent),
			),
			text(
				'qualifier',
				'exact, about or over, as the source has it.',
				({ figure, percentQualifier }) =>
					figure !== undefined && 'qualifier' in figure ? figure.qualifier : percentQualifier,
			),
			text(
				'state',
				'as published, counted, rounded to 5, suppressed or not collected.',
				({ figure }) => stateOf(figure),
			),
			truth('forecast', 'Whether it was expected rather than counted.', ({ forecast }) => forecast),
			list('definition', 'What it means here.', ({ definitionNotes }) => definitionNotes),
			sourceColumn(),
		],
	};
}
