import { expect, test } from 'vitest';
import { comparable } from '../../../src/transparency/performance.ts';
import { readParts } from '../../../scripts/content/read-parts.ts';

const figures = readParts().performance.map(({ data }) => data);
const named = (id: string) => figures.filter((figure) => figure.id === id);

test('figures with one measure may stand together', () => {
	const [figure] = named('llr-2022-23');
	if (figure === undefined) throw new Error('No figure.');
	expect(comparable([figure, { ...figure, id: 'next-year' }])).toHaveLength(2);
	expect(comparable([])).toEqual([]);
});

test('figures that count different things are refused', () => {
	expect(() => comparable([...named('dorset-2018-19'), ...named('dc-2019-20')])).toThrow(
		'These figures count different things.',
	);
});

test('every published figure of the sources has a measure of its own', () => {
	const measures = figures.map((figure) => figure.measure);
	expect(new Set(measures).size).toBe(measures.length);
});

test('every figure has a source', () => {
	for (const figure of figures) expect(figure.sources.length).toBeGreaterThan(0);
});
