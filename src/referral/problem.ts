import type { Language, Words } from '../words/language.ts';

/** The name of what is wrong with an answer; its sentence stands under it in every catalogue. */
export type ProblemKey = keyof Words['problems'];

/** One thing to change: the name of a field, and what to do. */
export interface Problem {
	field: string;
	message: string;
}

/** The name of a problem, as the schema reports it. */
export function problem(key: ProblemKey): ProblemKey {
	return key;
}

/** What to do, in a language, about what the schema reported; throws when that is none of our names. */
export function problemInWords(reported: string, { words: { problems } }: Language): string {
	const sentence = Object.entries(problems).find(([key]) => key === reported)?.[1];
	if (sentence === undefined)
		throw new Error(`src/words: no sentence for the problem ${reported}.`);
	return sentence;
}
