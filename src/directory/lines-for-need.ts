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
	const { own, general } = split(lines, need, [nation]);
	return [...own, ...general];
}

/** The same for a reader anywhere in England or Wales, in two lists. */
export function nationalLinesFor(lines: readonly Helpline[], need: Need) {
	return split(lines, need, ['england', 'wales']);
}

function split(lines: readonly Helpline[], need: Need, nations: readonly Area['nation'][]) {
	const answers = lines.filter(
		(line) => line.forVictims && nations.some((nation) => line.coverage.includes(nation)),
	);
	const own = answers.filter((line) => line.needs.includes(need.id));
	const general = new Set(nations.flatMap((nation) => linesOf(answers, nation)));
	return {
		own,
		general: [...general].filter((line) => line.needs.length === 0 && !own.includes(line)),
	};
}
