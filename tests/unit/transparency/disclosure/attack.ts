import highs from 'highs';
import { atomsOf, type Counts } from '../../../../src/transparency/disclosure/counts.ts';
import type { Release } from '../../../../src/transparency/disclosure/knowledge.ts';

/**
 * An honest attacker. It shares no code with the library but the shape of a table: it reads what is
 * published, knows every rule by which it was made, writes it down as linear constraints on whole
 * people, and has an independent solver find the least and the most that a part can hold.
 */
const solver = await highs();

/** A part of the counts: some slices, and a row and a column or all of them. */
export interface Part {
	slices: readonly string[];
	row: number | 'total';
	column: number | 'total';
}

/** The least and the most people that a part can hold, for all that is published. */
export interface Range {
	low: number;
	high: number;
}

/** More people than any table here holds. */
const everybody = 100_000;

const nameOf = (position: number) => `x${position}`;

/** The people of a part, as a sum of unknowns. */
function sumOf(counts: Counts, { slices, row, column }: Part): string {
	const inPart = atomsOf(counts).flatMap((atom, position) => {
		const rowFits = row === 'total' || atom.row === row;
		const columnFits = column === 'total' || atom.column === column;
		return rowFits && columnFits && slices.includes(atom.slice) ? [nameOf(position)] : [];
	});
	return inPart.join(' + ');
}

/** What a printed cell says to somebody who knows the rules. */
function printed(value: number | undefined, sensitive: boolean): Range {
	if (value === undefined) return { low: sensitive ? 0 : 1, high: everybody };
	if (value === 0) return { low: 0, high: 0 };
	return { low: Math.max(8, value - 2), high: value + 2 };
}

/** Everything published, as the rows of a linear programme. */
function knowledge(counts: Counts, releases: readonly Release[]): string {
	const rows = releases.flatMap(({ slices, cells }) =>
		cells.flatMap(({ row, column, value }) => {
			const sum = sumOf(counts, { slices, row, column });
			const { low, high } = printed(value, counts.sensitive);
			return [` ${sum} >= ${low}`, ` ${sum} <= ${high}`];
		}),
	);
	return rows.join('\n');
}

function extreme(
	counts: Counts,
	known: string,
	goal: { aim: 'Minimize' | 'Maximize'; of: string },
) {
	const names = atomsOf(counts).map((_, position) => nameOf(position));
	const programme = `${goal.aim}\n goal: ${goal.of}\nSubject To\n${known}\nGeneral\n ${names.join(' ')}\nEnd`;
	const { Status, ObjectiveValue } = solver.solve(programme);
	if (Status !== 'Optimal') throw new Error(`The attacker got no answer: ${Status}`);
	return Math.round(ObjectiveValue);
}

/** What the attacker finds out about a part. */
export function attack(counts: Counts, releases: readonly Release[], part: Part): Range {
	const known = knowledge(counts, releases);
	const of = sumOf(counts, part);
	return {
		low: extreme(counts, known, { aim: 'Minimize', of }),
		high: extreme(counts, known, { aim: 'Maximize', of }),
	};
}

/**
 * Whether a part stays within a range of at least this width. The truth is one of the possible worlds,
 * so the least is asked for only where the most does not decide.
 */
export function isDark(
	counts: Counts,
	releases: readonly Release[],
	{ part, width }: { part: Part; width: number },
): boolean {
	const known = knowledge(counts, releases);
	const of = sumOf(counts, part);
	const high = extreme(counts, known, { aim: 'Maximize', of });
	if (high - truthOf(counts, part) >= width) return true;
	return high - extreme(counts, known, { aim: 'Minimize', of }) >= width;
}

/** The parts that releases do not show: each suppressed cell of each of them. */
export function hiddenParts(releases: readonly Release[]): Part[] {
	return releases.flatMap(({ slices, cells }) =>
		cells
			.filter(({ value }) => value === undefined)
			.map(({ row, column }) => ({ slices, row, column })),
	);
}

/** The people whom a part holds in truth. */
export function truthOf(counts: Counts, { slices, row, column }: Part): number {
	return slices
		.flatMap((slice) => counts.slices[slice] ?? [])
		.flatMap((line, index) =>
			row === 'total' || row === index % counts.rows.length
				? line.filter((_, at) => column === 'total' || column === at)
				: [],
		)
		.reduce((sum, people) => sum + people, 0);
}
