import { solve } from 'yalps';
import type { Claim } from './knowledge.ts';

/** Atoms that count people together, with how many there are in truth. */
export interface Target {
	/** Positions of the atoms. */
	atoms: readonly number[];
	/** People in them. */
	people: number;
}

/** A way in which the people could lie in the atoms, for all that is published. */
export type World = readonly number[];

/** How many people a world has in some atoms. */
export const peopleOf = (world: World, atoms: readonly number[]) =>
	atoms.reduce((sum, position) => sum + (world[position] ?? 0), 0);

/**
 * The world with the fewest or the most people in a target, among all that agree with the claims; the
 * most is sought up to `cap`. Whole people only, so that the answer is as sharp as a reader can get it.
 * Undefined when no answer was found in time: then nothing is known to be safe.
 */
export function extremeWorld(
	target: Target,
	claims: readonly Claim[],
	{ atoms, cap }: { atoms: number; cap: number | 'fewest' },
): World | undefined {
	const keys = Array.from({ length: atoms }, (_, position) => position);
	const goal = 'goal';
	const constraints = claims.map(({ low, high }, index) => [`claim ${index}`, bounds(low, high)]);
	const top = cap === 'fewest' ? {} : { max: cap };
	const { status, variables } = solve(
		{
			direction: cap === 'fewest' ? 'minimize' : 'maximize',
			objective: goal,
			constraints: [...constraints, [goal, top]] as [string, { min?: number; max?: number }][],
			variables: keys.map((key) => [key, coefficients(key, target, claims)] as const),
			integers: true,
		},
		{ maxIterations: 4000, timeout: 2000 },
	);
	if (status !== 'optimal') return undefined;
	const found = new Map(variables);
	return keys.map((key) => Math.round(found.get(key) ?? 0));
}

const bounds = (low: number, high: number) =>
	Number.isFinite(high) ? { min: low, max: high } : { min: low };

/** In which claims an atom is counted, and whether it is in the target. */
function coefficients(atom: number, target: Target, claims: readonly Claim[]): [string, number][] {
	const inClaims = claims.flatMap(({ atoms }, index): [string, number][] =>
		atoms.includes(atom) ? [[`claim ${index}`, 1]] : [],
	);
	return target.atoms.includes(atom) ? [...inClaims, ['goal', 1]] : inClaims;
}
