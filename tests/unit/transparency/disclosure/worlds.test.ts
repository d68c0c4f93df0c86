import { expect, test } from 'vitest';
import type { Counts } from '../../../../src/transparency/disclosure/counts.ts';
import type { Release } from '../../../../src/transparency/disclosure/knowledge.ts';
import { disclose } from '../../../../src/transparency/disclosure/release.ts';
import { attack, hiddenParts, isDark } from './attack.ts';

const year = { slices: ['year'], earlier: [], wholeForceAndYear: true };

const square = (counts: readonly number[][]): Counts => ({
	rows: ['one', 'two'],
	columns: ['first', 'second'],
	slices: { year: counts },
	sensitive: false,
});

function release(counts: Counts): Release {
	const made = disclose(counts, year);
	if (!made.ok) throw new Error(made.reason);
	return made.table.release;
}

/** Every list of so many numbers from 0 to `most`. */
function every(length: number, most: number): number[][] {
	if (length === 0) return [[]];
	const each = Array.from({ length: most + 1 }, (_, number) => number);
	return every(length - 1, most).flatMap((list) => each.map((number) => [...list, number]));
}

/** What a printed cell allows, worked out by hand for each possible number. */
const agrees = (value: number | undefined, people: number) =>
	value === undefined ? people > 0 : value === 0 ? people === 0 : isRoundedTo(value, people);
const isRoundedTo = (value: number, people: number) => people >= 8 && Math.abs(people - value) <= 2;

/** A square's nine cells with their totals, in the order in which they are printed. */
const nine = ([a = 0, b = 0, c = 0, d = 0]: readonly number[]) =>
	[a, b, a + b, c, d, c + d, a + c, b + d, a + b + c + d] as const;

test('the attacker finds exactly what trying every small table finds', () => {
	const worlds = every(4, 30).map(nine);
	const tables = [
		[3, 9, 8, 10],
		[8, 2, 0, 9],
		[5, 8, 9, 1],
		[9, 9, 4, 8],
		[2, 8, 10, 8],
	];
	for (const [a = 0, b = 0, c = 0, d = 0] of tables) {
		const counts = square([
			[a, b],
			[c, d],
		]);
		// A total is shown, so that no number can be larger than the tables that are tried.
		const open = release(counts);
		const cells = open.cells.map((cell) =>
			cell.row === 'total' && cell.column === 'total' ? { ...cell, value: 20 } : cell,
		);
		const shown = { ...open, cells };
		const possible = worlds.filter((world) =>
			world.every((people, at) => agrees(cells[at]?.value, people)),
		);
		for (const part of hiddenParts([shown])) {
			const at = cells.findIndex(({ row, column }) => row === part.row && column === part.column);
			const people = possible.map((world) => world[at] ?? 0);
			const tried = { low: Math.min(...people), high: Math.max(...people) };
			if (possible.length > 0) expect(attack(counts, [shown], part)).toEqual(tried);
		}
	}
});

test('the attacker finds a number that naive suppression gives away', () => {
	const counts = square([
		[3, 40],
		[30, 20],
	]);
	const open = release(
		square([
			[300, 40],
			[30, 20],
		]),
	).cells;
	const naive = {
		slices: ['year'],
		cells: open.map((cell, at) => ({
			...cell,
			value: [undefined, 40, 40, 30, 20, 50, 30, 60, 90][at],
		})),
	};
	const [part] = hiddenParts([naive]);
	if (part === undefined) throw new Error('One cell is hidden.');
	expect(attack(counts, [naive], part)).toEqual({ low: 1, high: 4 });
	expect(isDark(counts, [naive], { part, width: 8 })).toBe(false);
});

test('a reader who runs the rules on every possible list learns no more', () => {
	const lists = every(3, 26);
	const groups = Map.groupBy(lists, (list) =>
		JSON.stringify(
			release({
				rows: ['a', 'b', 'c'],
				columns: ['people'],
				slices: { year: list.map((people) => [people]) },
				sensitive: false,
			}).cells.map(({ value }) => value ?? 'gap'),
		),
	);
	for (const [printed, worlds] of groups) {
		const cells = JSON.parse(printed) as (number | 'gap')[];
		// Where even the total is a gap, it is known to be small: no rule with a threshold hides that.
		if (cells.at(-1) === 'gap') continue;
		for (const at of [0, 1, 2].filter((index) => cells[index] === 'gap')) {
			const people = worlds.map((world) => world[at] ?? 0);
			expect(Math.max(...people) - Math.min(...people), printed).toBeGreaterThanOrEqual(8);
		}
	}
});
