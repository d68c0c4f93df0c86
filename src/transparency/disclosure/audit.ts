import { type Claim, leastWidth } from './knowledge.ts';
import { extremeWorld, peopleOf, type Target, type World } from './range.ts';

/**
 * The attack that every release must withstand: from all that is published, find for each target the
 * fewest and the most people that it can hold. Worlds that one target gave are kept, because they
 * often show that others are safe too; nothing that is published later makes them wrong unless it
 * shows more, so `known` may be carried on while cells are only taken out.
 */
export function exposedTarget(
	targets: readonly Target[],
	claims: readonly Claim[],
	known: World[],
): Target | undefined {
	return targets.find((target) => !isWide(target, known) && !canWiden(target, claims, known));
}

/** Whether two worlds that agree with everything published differ enough on a target. */
function isWide({ atoms }: Target, worlds: readonly World[]): boolean {
	const people = worlds.map((world) => peopleOf(world, atoms));
	return Math.max(...people) - Math.min(...people) >= leastWidth;
}

/** Look for such worlds, and keep what is found. */
function canWiden(target: Target, claims: readonly Claim[], known: World[]): boolean {
	const atoms = known[0]?.length ?? 0;
	for (const cap of [target.people + 2 * leastWidth, 'fewest'] as const) {
		const world = extremeWorld(target, claims, { atoms, cap });
		if (world !== undefined) known.push(world);
		if (isWide(target, known)) return true;
	}
	return false;
}
