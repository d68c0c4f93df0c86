import { type Counted, discloseFigure, type Quoted, quotePercent } from './disclosure/disclosed.ts';
import { comparable, type Measure, measures, type Performance } from './performance.ts';

/** One bar: what it is, and how much, as it may leave. */
export interface Bar {
	/** Its name. */
	label: string;
	/** Its length; a figure that is not shown has a name and its words, and no bar. */
	figure: Quoted | Counted;
}

/** Bars on one axis that begins at nought. */
export interface Bars {
	/** Id, unique on its page. */
	id: string;
	/** What is drawn, as a title. */
	title: string;
	/** The same in a sentence: all that the drawing says. */
	description: string;
	/** The bars, in order. */
	bars: readonly Bar[];
	/** The end of the axis: 100 for shares, else the largest figure. */
	end: number;
}

/** A published figure as a chart needs it. */
type Entry = Omit<Performance, 'sources'>;

/** What the parts of a figure are parts of, in a sentence. */
const wholes: Record<Measure, string> = {
	'cases-created-from-police-referrals': 'the cases created from police referrals',
	referred: 'the people referred for support',
	eligible: 'the people who will be eligible',
	'opt-in-rate': 'the people likely to accept help',
	'enhanced-support': 'the cases that got enhanced support',
};

/** The parts of a figure in words: "28 per cent of the cases that got enhanced support were assaults, …". */
export function partsInWords({ measure, breakdown }: Entry): string {
	const parts = breakdown.map(({ category, said, percent }, index) => {
		const what = said ?? category.toLocaleLowerCase('en-GB');
		const share = `${percent} per cent`;
		return index === 0 ? `${share} of ${wholes[measure]} were ${what}` : `${share} ${what}`;
	});
	return `${new Intl.ListFormat('en-GB').format(parts)}.`;
}

/** The parts of a figure as bars of a hundred; undefined where the source gives none. */
export function barsOfParts(entry: Entry): Bars | undefined {
	if (entry.breakdown.length === 0) return undefined;
	return {
		id: `${entry.id}-parts`,
		title: `${measures[entry.measure]}, ${entry.period}: parts in per cent`,
		description: partsInWords(entry),
		bars: entry.breakdown.map(({ category, percent }) => ({
			label: category,
			figure: quotePercent(percent),
		})),
		end: 100,
	};
}

/** A figure with the area that it is about. */
export interface AreaFigure {
	/** Name of the area. */
	area: string;
	/** The figure. */
	entry: Entry;
}

/**
 * The same measure in several areas as bars on one axis.
 * @throws When the figures count different things.
 */
export function barsOfAreas(id: string, figures: readonly AreaFigure[]): Bars {
	const [first] = comparable(figures.map(({ entry }) => entry));
	const bars = figures.map(({ area, entry }) => ({
		label: `${area}, ${entry.period}`,
		figure:
			entry.figure === undefined
				? quotePercent(entry.percent ?? 0, entry.percentQualifier)
				: discloseFigure(entry.figure),
	}));
	const numbers = bars.map(({ figure }) => figure.number ?? 0);
	return {
		id: `${id}-areas`,
		title: first === undefined ? '' : `${measures[first.measure]}, by area`,
		description: `${bars.map(({ label, figure }) => `${label}: ${figure.words}`).join('. ')}.`,
		bars,
		end: first?.percent === undefined ? Math.max(1, ...numbers) : 100,
	};
}
