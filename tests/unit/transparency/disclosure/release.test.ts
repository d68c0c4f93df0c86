import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Counts } from '../../../../src/transparency/disclosure/counts.ts';
import type { Release } from '../../../../src/transparency/disclosure/knowledge.ts';
import { disclose } from '../../../../src/transparency/disclosure/release.ts';
import { attack, hiddenParts, isDark, type Part, truthOf } from './attack.ts';

/** More runs for the evidence: `SCALE=20 npx vitest run …`. */
const scale = Number(process.env.SCALE ?? 1);

/** Counts as services have them: many small ones, some nobody, a few large. */
const people = fc.oneof(
	{ weight: 2, arbitrary: fc.integer({ min: 0, max: 9 }) },
	{ weight: 2, arbitrary: fc.integer({ min: 5, max: 60 }) },
	{ weight: 1, arbitrary: fc.integer({ min: 0, max: 900 }) },
);

const names = (what: string, many: number) =>
	Array.from({ length: many }, (_, index) => `${what} ${index}`);

interface Shape {
	rows: number;
	columns: number;
	slices: readonly string[];
}

const countsOf = (
	{ rows, columns, slices }: Shape,
	sensitive: fc.Arbitrary<boolean> = fc.constant(false),
) => {
	const table = fc.array(fc.array(people, { minLength: columns, maxLength: columns }), {
		minLength: rows,
		maxLength: rows,
	});
	const tables = fc.array(table, { minLength: slices.length, maxLength: slices.length });
	return fc.tuple(tables, sensitive).map(([all, isSensitive]): Counts => ({
		rows: names('row', rows),
		columns: names('column', columns),
		slices: Object.fromEntries(slices.map((slice, index) => [slice, all[index] ?? []])),
		sensitive: isSensitive,
	}));
};

/** Publish tables one after another, each beside those before; what is refused is not published. */
function publish(counts: Counts, plans: readonly (readonly string[])[]): Release[] {
	return plans.reduce<Release[]>((earlier, slices) => {
		const made = disclose(counts, { slices, earlier, wholeForceAndYear: true });
		return made.ok ? [...earlier, made.table.release] : earlier;
	}, []);
}

/** The parts that an attacker narrows too far, in words. */
function found(counts: Counts, releases: readonly Release[], parts: readonly Part[]): string[] {
	return parts
		.filter((part) => !isDark(counts, releases, { part, width: leastWidth }))
		.map((part) => JSON.stringify({ ...part, ...attack(counts, releases, part) }));
}

/** No number may be known more closely than to a range this wide. */
const leastWidth = 8;

const size = (max: number) => fc.integer({ min: 1, max });

describe('a table of two dimensions with its totals', () => {
	test('keeps every suppressed cell within a range of eight or more', () => {
		const shapes = fc.record({ rows: size(5), columns: size(5), slices: fc.constant(['year']) });
		const tables = shapes.chain((shape) => countsOf(shape, fc.boolean()));
		let hidden = 0;
		fc.assert(
			fc.property(tables, (counts) => {
				const releases = publish(counts, [['year']]);
				const parts = hiddenParts(releases);
				hidden += parts.length;
				expect(releases).toHaveLength(1);
				expect(found(counts, releases, parts)).toEqual([]);
			}),
			{ numRuns: 250 * scale },
		);
		expect(hidden).toBeGreaterThan(800);
	});

	test('shows no count from 1 to 7, and every other one within two of the truth', () => {
		const shapes = fc.record({ rows: size(6), columns: size(6), slices: fc.constant(['year']) });
		fc.assert(
			fc.property(
				shapes.chain((shape) => countsOf(shape)),
				(counts) => {
					for (const { cells, slices } of publish(counts, [['year']])) {
						for (const { row, column, value } of cells) {
							const truth = truthOf(counts, { slices, row, column });
							if (value === undefined) continue;
							expect(truth === 0 || truth >= 8).toBe(true);
							expect(value % 5).toBe(0);
							expect(Math.abs(value - truth)).toBeLessThanOrEqual(2);
						}
					}
				},
			),
			{ numRuns: 300 * scale },
		);
	});

	test('has no line with a single gap beside numbers', () => {
		const shapes = fc.record({ rows: size(6), columns: size(6), slices: fc.constant(['year']) });
		fc.assert(
			fc.property(
				shapes.chain((shape) => countsOf(shape)),
				(counts) => {
					const cells = publish(counts, [['year']]).flatMap((release) => release.cells);
					for (const gap of cells.filter(({ value }) => value === undefined)) {
						const line = cells.filter(({ row }) => row === gap.row);
						const gaps = line.filter(({ value }) => value === undefined).length;
						const others = line.filter(({ value }) => value !== undefined && value > 0).length;
						expect(gaps > 1 || others === 0).toBe(true);
					}
				},
			),
			{ numRuns: 300 * scale },
		);
	});
});

const quarters = ['q1', 'q2', 'q3', 'q4'];

/** In what order a body might publish parts of a year, and districts that overlap. */
const histories = {
	'a year that grows by quarters': quarters.map((_, index) => quarters.slice(0, index + 1)),
	'each quarter, then the year': [...quarters.map((quarter) => [quarter]), quarters],
	'the year, then its halves': [quarters, ['q1', 'q2'], ['q3', 'q4']],
	'areas that overlap': [['q1', 'q2'], ['q2', 'q3'], ['q3', 'q4'], quarters],
};

describe.each(Object.entries(histories))('releases over time: %s', (_, plans) => {
	test('keep every suppressed cell, and every small part of them, within a range of eight', () => {
		const shapes = fc.record({ rows: size(3), columns: size(3), slices: fc.constant(quarters) });
		let hidden = 0;
		fc.assert(
			fc.property(
				shapes.chain((shape) => countsOf(shape, fc.boolean())),
				(counts) => {
					const releases = publish(counts, plans);
					const parts = [...hiddenParts(releases), ...smallParts(counts, releases)];
					hidden += parts.length;
					expect(found(counts, releases, parts)).toEqual([]);
				},
			),
			{ numRuns: 25 * scale },
		);
		expect(hidden).toBeGreaterThan(200);
	});
});

/** Cells of single slices, and of what one release has beyond another, that hold 1 to 7 people. */
function smallParts(counts: Counts, releases: readonly Release[]): Part[] {
	const published = releases.map(({ slices }) => slices);
	const between = published.flatMap((whole) =>
		published
			.filter((part) => part.every((slice) => whole.includes(slice)))
			.map((part) => whole.filter((slice) => !part.includes(slice))),
	);
	const single = Object.keys(counts.slices)
		.filter((slice) => published.some((whole) => whole.includes(slice)))
		.map((slice) => [slice]);
	const rows = [...counts.rows.keys(), 'total' as const];
	const columns = [...counts.columns.keys(), 'total' as const];
	return [...single, ...between]
		.filter((slices) => slices.length > 0)
		.flatMap((slices) => rows.flatMap((row) => columns.map((column) => ({ slices, row, column }))))
		.filter((part) => {
			const truth = truthOf(counts, part);
			return truth < 8 && (truth > 0 || counts.sensitive);
		});
}
