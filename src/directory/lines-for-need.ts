import type { Area } from './area.ts';
import { linesOf } from './helplines.ts';
import type { Helpline } from './helpline.ts';
import type { Need } from './need.ts';

/**
 * Lines for a need in an area's nation: those that name it, then those for everybody. Lines for
 * people other than victims are left out.
 */
export function linesForNeed(
	lines: readonly Helpline[],
	need: Need,
	{ nation }: Pick<Area, 'nation'>,
): Helpline[] {
	const answers = lines.filter((line) => line.forVictims && line.coverage.includes(nation));
	const own = answers.filter((line) => line.needs.includes(need.id));
	const general = linesOf(answers, nation).filter(
		(line) => line.needs.length === 0 && !own.includes(line),
	);
	return [...own, ...general];
}
