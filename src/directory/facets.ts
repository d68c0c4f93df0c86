/** What a list of services can be narrowed down by. */
export const facets = ['about', 'for', 'age', 'reach', 'language', 'access', 'cost'] as const;

/** One of them. */
export type Facet = (typeof facets)[number];

/** A choice of one facet, such as `age:16-17`. */
export type Choice = `${Facet}:${string}`;

/** What a service says of itself, as choices. */
export interface Told {
	/** Choices that it meets. */
	has: readonly string[];
	/** Facets or choices of which it says nothing. */
	untold: readonly string[];
}

/** How a service answers to choices: it meets all, it leaves some open, or it does not meet one. */
export interface Answer {
	/** Whether it stays in the list. */
	fits: boolean;
	/** The facets of choices that it says nothing about. */
	open: Facet[];
}

const facetOf = (choice: Choice) => choice.split(':')[0] as Facet;

/** How a service answers to all of the choices. What it does not say never takes it off the list. */
export function answerTo(choices: readonly Choice[], { has, untold }: Told): Answer {
	const left = choices.filter((choice) => !has.includes(choice));
	const open = left.filter((choice) => untold.includes(choice) || untold.includes(facetOf(choice)));
	return { fits: open.length === left.length, open: open.map(facetOf) };
}

/** What is announced after a choice; `open` of the `shown` services leave something open. */
export function countInWords(count: { shown: number; all: number; open: number }): string {
	const { shown, all, open } = count;
	if (shown === 0) return 'No service here fits all of this. The national lines are open to you.';
	const listed = shown === all ? `All ${all} services` : `${shown} of ${all} services`;
	if (open === 0) return `${listed} shown.`;
	const which = open === shown ? 'none of them says' : `${open} of them do not say`;
	return `${listed} shown; ${which} all that you chose. Ask them.`;
}
