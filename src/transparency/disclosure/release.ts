import { type Counts, problemsOf } from './counts.ts';
import { type Counted, discloseCell } from './disclosed.ts';
import type { Release } from './knowledge.ts';
import { protect } from './protect.ts';

/** What is asked for. */
export interface Plan {
	/** Slices that the table adds up. */
	slices: readonly string[];
	/** What was published before of the same counts, whole or in part. */
	earlier: readonly Release[];
	/** True for one whole force area and one whole year: nothing finer of sensitive counts (SDC-8). */
	wholeForceAndYear: boolean;
}

/** A table that may be published. */
export interface DisclosedTable {
	/** Names of the rows, then "All" where there are several. */
	rows: readonly string[];
	/** Names of the columns, then "All" where there are several. */
	columns: readonly string[];
	/** Cells by row and column. */
	cells: readonly (readonly Counted[])[];
	/** The same as it is kept, so that the next release can be checked against it. */
	release: Release;
}

/** What came of it: a table, or in words why nothing can be published. */
export type Disclosure = { ok: true; table: DisclosedTable } | { ok: false; reason: string };

const refused = (reason: string): Disclosure => ({ ok: false, reason });

/**
 * Make a table of the counts that may be published beside all that was published before. What somebody
 * hands in wrongly, and what cannot be made safe, comes back as a reason.
 */
export function disclose(counts: Counts, plan: Plan): Disclosure {
	const [problem] = problemsOf(counts);
	if (problem !== undefined) return refused(problem);
	const unknown = plan.slices.find((slice) => counts.slices[slice] === undefined);
	if (unknown !== undefined) return refused(`There are no counts for ‘${unknown}’.`);
	if (counts.sensitive && !plan.wholeForceAndYear) {
		return refused('These counts are published for a whole force area and a whole year only.');
	}
	const release = protect(counts, plan.slices, plan.earlier);
	if (release === undefined) {
		return refused('With what was published before, no part of this table is safe to publish.');
	}
	return { ok: true, table: tableOf(counts, release) };
}

function tableOf(counts: Counts, release: Release): DisclosedTable {
	const columns = withAll(counts.columns);
	const rows = withAll(counts.rows);
	const inRow = (_: string, row: number) =>
		release.cells.slice(row * columns.length, (row + 1) * columns.length);
	return { rows, columns, cells: rows.map(inRow).map((cells) => cells.map(discloseCell)), release };
}

const withAll = (names: readonly string[]) => (names.length > 1 ? [...names, 'All'] : names);
