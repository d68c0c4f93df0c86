/** One thing that is said of something: words, or a link. */
export type FactValue = string | { href: string; text: string };

/** A term with what is said of it. */
export interface Fact {
	/** What is asked. It also stands in a sentence: "Not published: ages and who pays." */
	term: string;
	/** What is known; empty prints the term among what is not published. */
	values: FactValue[];
}

/** A fact whose values a source may leave out; what is missing or empty is left out here. */
export function fact(term: string, ...values: (FactValue | undefined | false)[]): Fact {
	const isTold = (value: FactValue | undefined | false): value is FactValue =>
		value !== undefined && value !== false && value !== '';
	return { term, values: values.filter(isTold) };
}

/** Facts of which something is known. */
export function known(...facts: Fact[]): Fact[] {
	return facts.filter(({ values }) => values.length > 0);
}

/** The terms of which nothing is known, as in a sentence: "ages, languages and who pays". */
export function missingInWords(facts: readonly Fact[]): string {
	const terms = facts.filter(({ values }) => values.length === 0).map(({ term }) => term);
	const lowered = terms.map((term) => term.charAt(0).toLowerCase() + term.slice(1));
	return new Intl.ListFormat('en-GB').format(lowered);
}
