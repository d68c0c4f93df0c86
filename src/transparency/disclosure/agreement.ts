import { atomsOf, type Counts, covers, peopleIn } from './counts.ts';
import { claimsOf, isSmall, type Release, rounded } from './knowledge.ts';

/**
 * Whether counts can be those that a release was made from. Where they cannot, nothing that is worked out from the
 * release about them holds, so nothing may be published beside it.
 */
export function agreesWith(counts: Counts, release: Release): boolean {
	const atoms = atomsOf(counts);
	const claims = claimsOf(counts, atoms, [release]);
	return release.cells.every((cell, index) => {
		const people = atoms
			.filter((atom) => covers(cell, release.slices, atom))
			.reduce((sum, atom) => sum + peopleIn(counts, atom), 0);
		const { low = 0, high = Infinity } = claims[index] ?? {};
		if (people < low || people > high) return false;
		return (
			cell.value === undefined ||
			(rounded(people) === cell.value && !isSmall(people, counts.sensitive))
		);
	});
}
