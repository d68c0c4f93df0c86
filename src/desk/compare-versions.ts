import type { Row } from './rows.ts';

/** One row over all versions of a thread. */
export interface Compared {
	key: string;
	label: string;
	/** What each version says, in their order; empty where it says nothing. */
	cells: readonly (readonly string[])[];
	/** Whether the newest says anything else than the one before it. */
	isChanged: boolean;
	/** A number or an address. */
	isContact: boolean;
}

/** The rows of several versions side by side, oldest first, in the order of the newest that has them. */
export function compareVersions(versions: readonly (readonly Row[])[]): Compared[] {
	const keys = new Set(versions.toReversed().flatMap((rows) => rows.map(({ key }) => key)));
	return [...keys].map((key) => {
		const rows = versions.map((version) => version.find((row) => row.key === key));
		const cells = rows.map((row) => row?.values ?? []);
		const [before = [], newest = []] = cells.slice(-2);
		return {
			key,
			label: rows.findLast((row) => row !== undefined)?.label ?? key,
			cells,
			isChanged: cells.length > 1 && before.join('\n') !== newest.join('\n'),
			isContact: rows.some((row) => row?.isContact === true),
		};
	});
}
