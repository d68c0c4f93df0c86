import { messages } from './messages.ts';

/** Components that staff may use in a text, by name. */
export const textComponents = ['Callout', 'Quotation', 'PhoneLine', 'NotPublished'] as const;

const known = textComponents.join(', ');

/** Nine digits or more with spaces, brackets or hyphens between: longer than any date or amount. */
const phoneLike = /(?<![\d£.,])(\+44|0)(?:[\s()-]{0,2}\d){8,}/;

/** Whether words hold what looks like a phone number. */
export function holdsPhone(text: string): boolean {
	return phoneLike.test(text);
}

/** What is looked for in a line of prose, and what to write instead. */
const rules: { pattern: RegExp; remedy: string }[] = [
	{
		pattern: /^\s*(import|export)\b/,
		remedy: `A text imports and exports nothing. Use a component by its name: ${known}.`,
	},
	{
		pattern: /[{}]/,
		remedy: 'Braces would be run as code. Take them out, or use round brackets.',
	},
	{
		pattern: new RegExp(`</?(?!(?:${textComponents.join('|')})\\b)[A-Za-z!]`),
		remedy: `HTML is not used in a text. Use Markdown, or a component by its name: ${known}.`,
	},
	{
		pattern: phoneLike,
		remedy:
			'This looks like a phone number. Numbers live in content/helplines; use <PhoneLine id="…" /> instead.',
	},
];

/** Words that doubt or blame, or promise what nobody can keep; drafts for a specialist's review. */
const unwanted: Record<string, string> = {
	'alleged victim': 'person affected by crime',
	'failed to report': 'did not tell the police',
	'historic abuse': 'non-recent abuse',
	'put yourself at risk': 'were at risk',
	'why didn’t you': 'you did not have to',
	'completely confidential': 'kept private within the service',
	'100% confidential': 'kept private within the service',
};

function unwantedWords(line: string): string[] {
	return Object.entries(unwanted)
		.filter(([word]) => line.toLocaleLowerCase('en-GB').includes(word))
		.map(([word, alternative]) => messages.word(word, alternative));
}

function remedies(line: string): string[] {
	const found = rules.filter(({ pattern }) => pattern.test(line)).map(({ remedy }) => remedy);
	return [...found, ...unwantedWords(line)];
}

/** What an editor has to mend in a text, each as `line n: what to do`; lines count from the text's first. */
export function proseProblems(text: string): string[] {
	return text
		.split('\n')
		.flatMap((line, index) =>
			remedies(line).map((remedy) => `line ${index + 1} of the text: ${remedy}`),
		);
}
