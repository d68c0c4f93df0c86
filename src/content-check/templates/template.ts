import { stringify } from 'yaml';

/** One question that a template asks. */
export interface Question {
	/** Name of the answer, also of the command's option. */
	name: string;
	/** The question, in words. */
	ask: string;
	/** What is taken when nothing is answered; a question without it has to be answered. */
	otherwise?: string;
}

/** The answers, by the name of their question. */
export type Answers = Readonly<Record<string, string>>;

/** How a new entry of one kind begins. */
export interface Template {
	/** What is asked. */
	questions: readonly Question[];
	/** Where the file lies; a name that begins with _ is a draft. */
	fileOf: (answers: Answers) => string;
	/** The whole file: it passes the check, and says with GAP what a person still has to find out. */
	textOf: (answers: Answers, today: string) => string;
}

/** Words as YAML wants them, on one line. */
export function quoted(words: string | undefined): string {
	return stringify(words ?? '', { lineWidth: 0, defaultStringType: 'PLAIN' }).trim();
}

/** A part of an address: small letters, digits and hyphens. */
export function slugOf(words: string): string {
	return words
		.normalize('NFD')
		.toLowerCase()
		.replaceAll(/[^a-z0-9]+/g, ' ')
		.trim()
		.replaceAll(' ', '-');
}

/** Questions on where the facts come from, which every entry has to say. */
export const sourceQuestions: readonly Question[] = [
	{ name: 'source', ask: 'Where do you have it from? The id of a file in content/sources' },
	{ name: 'quote', ask: 'The words of that source, copied' },
];

/** The question on the area. */
export const areaQuestion: Question = { name: 'area', ask: 'Which area? Its id, like dorset' };

/** The lines on where the facts come from. */
export const sourceLines = ({ source, quote }: Answers) => `sources:
  - sourceId: ${quoted(source)}
    quote: ${quoted(quote)}
    status: as-published
# How sure are you of the whole: high, medium or low.
confidence: low`;
