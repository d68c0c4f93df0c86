import { type Atom, type Counts, covers, type Place } from './counts.ts';

/** Fewest people that are shown: 1 to 7 are not (content model, SDC-1). */
export const fewestShown = 8;

/** Counts are rounded to the nearest of these (SDC-2). */
export const roundedTo = 5;

/** No number may be known more closely than to a range this wide (SDC-4). */
export const leastWidth = 8;

/** What one cell of a release shows: a rounded count, or nothing. */
export interface ShownCell extends Place {
	/** The rounded count; undefined where it is suppressed. */
	value: number | undefined;
}

/** A table that was or will be published: what it adds up, and what it shows. */
export interface Release {
	/** Slices whose people it counts together. */
	slices: readonly string[];
	/** Every cell, with the totals. */
	cells: readonly ShownCell[];
}

/** What everybody can know of the people in some atoms together: at least `low`, at most `high`. */
export interface Claim {
	/** Positions of the atoms that are counted together. */
	atoms: readonly number[];
	/** Fewest people. */
	low: number;
	/** Most people; infinite where nothing says so. */
	high: number;
}

/** A count rounded as it is published. */
export function rounded(people: number): number {
	return Math.round(people / roundedTo) * roundedTo;
}

/** Whether a count may not be shown. */
export function isSmall(people: number, sensitive: boolean): boolean {
	return people < fewestShown && (sensitive || people > 0);
}

/** The people whom a published cell leaves possible, for a reader who knows the rules. */
function rangeShown(value: number | undefined, sensitive: boolean): { low: number; high: number } {
	// A reader knows that nobody is shown as 0 where that is allowed, so a mark means somebody.
	if (value === undefined) return { low: sensitive ? 0 : 1, high: Infinity };
	if (value === 0) return { low: 0, high: 0 };
	const half = Math.floor(roundedTo / 2);
	return { low: Math.max(fewestShown, value - half), high: value + half };
}

/** Everything that a reader of these releases knows who also knows how they were made. */
export function claimsOf(
	counts: Counts,
	atoms: readonly Atom[],
	releases: readonly Release[],
): Claim[] {
	return releases.flatMap(({ slices, cells }) =>
		cells.map((cell) => ({
			atoms: positionsOf(atoms, cell, slices),
			...rangeShown(cell.value, counts.sensitive),
		})),
	);
}

/** Positions of the atoms that a cell counts. */
export function positionsOf(
	atoms: readonly Atom[],
	place: Place,
	slices: readonly string[],
): number[] {
	return atoms.flatMap((atom, position) => (covers(place, slices, atom) ? [position] : []));
}
