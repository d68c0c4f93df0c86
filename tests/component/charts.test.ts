import { describe, expect, it } from 'vitest';
import FigureEntry from '../../src/components/transparency/FigureEntry.astro';
import Chart from '../../src/components/transparency/chart/Chart.astro';
import { barsOfAreas, barsOfParts, partsInWords } from '../../src/transparency/bars.ts';
import { discloseCount } from '../../src/transparency/disclosure/disclosed.ts';
import { performanceSchema } from '../../src/transparency/performance.ts';
import { publishedTableSchema } from '../../src/transparency/published-table.ts';
import { csvOf } from '../../src/transparency/sheet.ts';
import { figuresSheet } from '../../src/transparency/sheets/figures-sheet.ts';
import { render, textOf } from './render.ts';

const entry = performanceSchema.parse({
	id: 'year',
	measure: 'enhanced-support',
	period: '2022–23',
	periodFrom: '2022-04',
	periodTo: '2023-03',
	figure: { asPublished: true, value: 2482 },
	breakdown: [
		{ category: 'Assault', said: 'assaults', percent: 28 },
		{ category: 'Harassment', percent: 10 },
	],
	definitionNotes: ['Cases of enhanced support.'],
	sources: [{ sourceId: 'a-page', quote: '2,482 cases', status: 'as-published' }],
	confidence: 'high',
});
const other = {
	...entry,
	id: 'other',
	figure: { asPublished: true as const, value: 1200, qualifier: 'over' as const },
};

describe('a chart', () => {
	it('says in a sentence, a title and a table what it draws', async () => {
		const bars = barsOfParts(entry);
		const html = await render(Chart, { props: { bars, what: 'Part', csv: '/figures.csv' } });
		const sentence =
			'28 per cent of the cases that got enhanced support were assaults and 10 per cent harassment.';
		expect(partsInWords(entry)).toBe(sentence);
		expect(textOf(html)).toContain(sentence);
		expect(html).toContain('role="img"');
		expect(html).toContain('aria-labelledby="year-parts-title year-parts-desc"');
		expect(html).toContain(`<desc id="year-parts-desc">${sentence}</desc>`);
		expect(html).toMatch(/<th scope="row">Assault<\/th> ?<td>28%<\/td>/);
		expect(html).toContain('href="/figures.csv"');
	});

	it('carries no style, script or colour of its own', async () => {
		const html = await render(Chart, {
			props: { bars: barsOfParts(entry), what: 'Part', csv: '/figures.csv' },
		});
		expect(html).not.toMatch(/<style|<script|style=|fill=|stroke=|font-family|plot-/);
	});

	it('draws bars as long as their figures, from nought to a hundred', async () => {
		const html = await render(Chart, {
			props: { bars: barsOfParts(entry), what: 'Part', csv: '/figures.csv' },
		});
		const lengths = [...html.matchAll(/<rect[^>]* width="([\d.]+)"/g)].map(([, width]) =>
			Number(width),
		);
		expect(lengths).toHaveLength(2);
		expect((lengths[0] ?? 0) / (lengths[1] ?? 1)).toBeCloseTo(2.8, 1);
	});

	it('compares areas by one measure only', async () => {
		const bars = barsOfAreas('year', [
			{ area: 'One', entry },
			{ area: 'Two', entry: other },
		]);
		const text = textOf(
			await render(Chart, { props: { bars, what: 'Area', csv: '/figures.csv' } }),
		);
		expect(text).toContain('One, 2022–23: 2,482. Two, 2022–23: more than 1,200.');
		const stranger = { ...other, measure: 'referred' as const };
		expect(() =>
			barsOfAreas('year', [
				{ area: 'One', entry },
				{ area: 'Two', entry: stranger },
			]),
		).toThrow('count different things');
	});

	it('draws no bar for a count that is not shown, and names it in no label', async () => {
		const bars = {
			id: 'small',
			title: 'Support by crime',
			description: 'Assault: 40. Slavery: Not shown.',
			bars: [
				{ label: 'Assault', figure: discloseCount(41) },
				{ label: 'Slavery', figure: discloseCount(3) },
			],
			end: 40,
		};
		const html = await render(Chart, { props: { bars, what: 'Crime', csv: '/figures.csv' } });
		expect(textOf(html)).toContain('Slavery');
		expect(textOf(html)).toContain('Not shown');
		expect(html).not.toMatch(/>3<|"3"/);
		expect(html).not.toContain('41');
	});
});

describe('a table of our own counts', () => {
	const table = publishedTableSchema.parse({
		...{ series: 'by-source', slices: ['q1'], sensitive: false },
		...{ rows: ['Police', 'Self'], columns: ['Women', 'Men'] },
		cells: [
			['not-shown', 60, 'not-shown'],
			['not-shown', 20, 'not-shown'],
			[50, 80, 130],
		],
	});
	const figure = { roundedTo: 5 as const, value: 130 };
	const counted = { ...entry, breakdown: [], figure, table };

	it('prints what passed control, the same on the page and in the file', async () => {
		const props = {
			entry: { ...counted, sources: [] },
			area: 'Testshire',
			others: [],
			csv: '/figures.csv',
		};
		const text = textOf(await render(FigureEntry, { props }));
		expect(text).toMatch(/Police\s*Not shown\s*60\s*Not shown/);
		expect(text).toMatch(/All\s*50\s*80\s*130/);
		expect(text).toContain('so few people are counted');
		const sheet = csvOf(figuresSheet([{ entry: counted, sources: [], url: '/x/' }]));
		expect(sheet).toContain('"Police, Men",60,people or cases,60');
		expect(sheet).toContain('"Police, Women",Not shown,people or cases,Not shown');
		expect(sheet.match(/,130,/g)).toHaveLength(2);
	});
});
