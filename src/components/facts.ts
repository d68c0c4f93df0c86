/** One thing that is said of something: words, or a link. */
export type FactValue = string | { href: string; text: string };

/** A term with what is said of it. */
export interface Fact {
	/** What is asked. */
	term: string;
	/** What is known; empty prints "Not published". */
	values: FactValue[];
}

/** A fact whose values a source may leave out; what is missing is left out here. */
export function fact(term: string, ...values: (FactValue | undefined | false)[]): Fact {
	return { term, values: values.filter((value) => value !== undefined && value !== false) };
}

/** Facts of which something is known. */
export function known(...facts: Fact[]): Fact[] {
	return facts.filter(({ values }) => values.length > 0);
}
