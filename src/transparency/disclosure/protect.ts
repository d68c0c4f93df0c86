import { exposedTarget } from './audit.ts';
import { type Atom, atomsOf, type Counts, peopleIn, type Place, placesOf } from './counts.ts';
import { claimsOf, isSmall, positionsOf, type Release, rounded } from './knowledge.ts';
import type { Target, World } from './range.ts';

/** A cell on its way: how many people it holds, and whether it stays. */
interface Candidate extends Place {
	people: number;
	shown: boolean;
}

/** What protecting a table needs. */
interface Protecting {
	counts: Counts;
	atoms: readonly Atom[];
	/** Slices that the new table adds up. */
	slices: readonly string[];
	/** What was published before and cannot be taken back. */
	earlier: readonly Release[];
}

/**
 * A table of the slices together, in which nobody can be singled out: 1 to 7 people are not shown,
 * every other count is rounded to five, no line has a single gap, and further cells are taken out
 * until no suppressed cell, and no small difference to an earlier release, can be known more closely
 * than to a range of eight. Undefined when even that cannot be had, because too much was published
 * before.
 */
export function protect(
	counts: Counts,
	slices: readonly string[],
	earlier: readonly Release[],
): Release | undefined {
	const atoms = atomsOf(counts);
	const doing: Protecting = { counts, atoms, slices, earlier };
	const table = placesOf(counts).map((place) => candidateAt(place, doing));
	if (!hideUntilSafe(table, doing)) return undefined;
	showAgain(table, doing);
	return releaseOf(table, doing);
}

/** Take cells out until nothing is exposed; false when everything is out and something still is. */
function hideUntilSafe(table: readonly Candidate[], doing: Protecting): boolean {
	const worlds: World[] = [truth(doing)];
	for (;;) {
		const lonely = besideSingleGap(table);
		const exposed = lonely ? undefined : findExposed(releaseOf(table, doing), doing, worlds);
		const next = lonely ?? (exposed && nextToHide(table, exposed, doing));
		if (next === undefined) return exposed === undefined;
		next.shown = false;
	}
}

/** Put back what turned out not to be needed, the largest first: a gap less is a number more to read. */
function showAgain(table: readonly Candidate[], doing: Protecting): void {
	const spare = table.filter(
		(cell) => !cell.shown && !isSmall(cell.people, doing.counts.sensitive),
	);
	for (const cell of spare.toSorted((one, other) => other.people - one.people)) {
		cell.shown = true;
		const isSafe =
			besideSingleGap(table) === undefined &&
			findExposed(releaseOf(table, doing), doing, [truth(doing)]) === undefined;
		cell.shown = isSafe;
	}
}

const truth = ({ counts, atoms }: Protecting): World => atoms.map((atom) => peopleIn(counts, atom));

const releaseOf = (table: readonly Candidate[], { slices }: Protecting): Release => ({
	slices,
	cells: table.map(asShown),
});

/** In a line with exactly one gap, the cell that has to become the second (SDC-4). */
function besideSingleGap(table: readonly Candidate[]): Candidate | undefined {
	for (const gap of table.filter((cell) => !cell.shown)) {
		const lines = [
			table.filter((cell) => cell.row === gap.row),
			table.filter((cell) => cell.column === gap.column),
		];
		const lonely = lines.find((line) => hidden(line) === 1 && open(line).length > 0);
		if (lonely !== undefined) return cheapest(open(lonely), gap, table);
	}
	return undefined;
}

const hidden = (line: readonly Candidate[]) => line.filter((cell) => !cell.shown).length;
const open = (line: readonly Candidate[]) => line.filter((cell) => cell.shown && cell.people > 0);

function candidateAt(place: Place, { counts, atoms, slices }: Protecting): Candidate {
	const people = peopleAt(place, slices, { counts, atoms });
	return { ...place, people, shown: !isSmall(people, counts.sensitive) };
}

const asShown = ({ row, column, people, shown }: Candidate) => ({
	row,
	column,
	value: shown ? rounded(people) : undefined,
});

function peopleAt(
	place: Place,
	slices: readonly string[],
	{ counts, atoms }: Pick<Protecting, 'counts' | 'atoms'>,
): number {
	return positionsOf(atoms, place, slices)
		.flatMap((position) => atoms[position] ?? [])
		.reduce((sum, atom) => sum + peopleIn(counts, atom), 0);
}

function findExposed(release: Release, doing: Protecting, worlds: World[]): Target | undefined {
	const releases = [...doing.earlier, release];
	const claims = claimsOf(doing.counts, doing.atoms, releases);
	return exposedTarget(targetsOf(releases, doing), claims, worlds);
}

/** Everything that must stay in the dark: suppressed cells, and small parts between releases. */
function targetsOf(releases: readonly Release[], doing: Protecting): Target[] {
	const { counts, atoms } = doing;
	const target = (place: Place, slices: readonly string[]): Target => ({
		atoms: positionsOf(atoms, place, slices),
		people: peopleAt(place, slices, doing),
	});
	const suppressed = releases.flatMap(({ slices, cells }) =>
		cells.filter((cell) => cell.value === undefined).map((cell) => target(cell, slices)),
	);
	const between = partsBetween(releases, Object.keys(counts.slices)).flatMap((slices) =>
		placesOf(counts)
			.map((place) => target(place, slices))
			.filter(({ people }) => isSmall(people, counts.sensitive)),
	);
	return [...suppressed, ...between];
}

/**
 * The parts that a reader gets by taking releases from one another: each slice, what one release has
 * beyond another, and what it has beyond all others that lie within it.
 */
function partsBetween(releases: readonly Release[], all: readonly string[]): string[][] {
	const published = releases.map(({ slices }) => slices);
	const without = (whole: readonly string[], part: readonly string[]) =>
		whole.filter((slice) => !part.includes(slice));
	const differences = published.flatMap((whole) => {
		const within = published.filter((part) => part !== whole && without(part, whole).length === 0);
		return [...within.map((part) => without(whole, part)), without(whole, within.flat())];
	});
	const parts = [...all.map((slice) => [slice]), ...differences];
	const counted = parts.filter((part) => published.some((whole) => meets(whole, part)));
	const byName = new Map(counted.map((part) => [part.toSorted().join('\n'), part]));
	return [...byName.values()];
}

/** Whether a part is not empty and lies within a whole. */
const meets = (whole: readonly string[], part: readonly string[]) =>
	part.length > 0 && part.every((slice) => whole.includes(slice));

/** The cell to take out next: the cheapest in the line of the exposed target that hides least. */
function nextToHide(
	table: readonly Candidate[],
	exposed: Target,
	{ counts, atoms }: Protecting,
): Candidate | undefined {
	const touched = exposed.atoms.flatMap((position) => atoms[position] ?? []);
	const row = only(touched.map((atom) => atom.row)) ?? withinTotal(counts.rows);
	const column = only(touched.map((atom) => atom.column)) ?? withinTotal(counts.columns);
	const lines = [
		table.filter((cell) => cell.row === row),
		table.filter((cell) => cell.column === column),
		table,
	];
	const [line] = lines
		.filter((cells) => open(cells).length > 0)
		.toSorted((one, other) => hidden(one) - hidden(other));
	return cheapest(open(line ?? []), { row, column }, table);
}

/** The one value that all have in common, if there is one. */
function only(values: readonly number[]): number | undefined {
	return new Set(values).size === 1 ? values[0] : undefined;
}

/** The line in which a target of several rows or columns stands: the totals', or the only one. */
const withinTotal = (names: readonly string[]) => (names.length > 1 ? 'total' : 0);

/** The cell that, with the others that must go after it, takes fewest people out of sight. */
function cheapest(
	cells: readonly Candidate[],
	gap: Place,
	table: readonly Candidate[],
): Candidate | undefined {
	const cost = (cell: Candidate) => weightOf(cell) + completion(cell, gap, table);
	return cells.toSorted((one, other) => cost(one) - cost(other))[0];
}

/** More than any count of people: a total goes only when nothing else is left. */
const totalWeight = 1e9;

/** What it costs that a cell is a gap: nothing if it is one, and nobody cannot be one. */
function weightOf({ row, column, people, shown }: Candidate): number {
	if (!shown) return 0;
	if (people === 0) return Infinity;
	const totals = Number(row === 'total') + Number(column === 'total');
	return people + totals * totalWeight;
}

/** What the other two corners cost of the cheapest rectangle that a gap and a cell in its line make. */
function completion(cell: Candidate, gap: Place, table: readonly Candidate[]): number {
	const weightAt = (row: Place['row'], column: Place['column']) => {
		const corner = table.find((one) => one.row === row && one.column === column);
		return corner === undefined ? Infinity : weightOf(corner);
	};
	const corners = table
		.filter((one) => one.row !== gap.row && one.column !== gap.column)
		.map((one) =>
			cell.row === gap.row
				? weightAt(one.row, gap.column) + weightAt(one.row, cell.column)
				: weightAt(gap.row, one.column) + weightAt(cell.row, one.column),
		);
	return Math.min(3 * totalWeight, ...corners);
}
