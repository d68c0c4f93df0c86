import { messages } from './messages.ts';

/** Components that staff may use in a text, by name. */
export const textComponents = [
	'Callout',
	'Quotation',
	'PhoneLine',
	'NotPublished',
	'PrivacyTable',
] as const;

const known = textComponents.join(', ');

/** Nine digits or more with spaces, brackets, dots or hyphens between: longer than any date or amount. */
const phoneLike = /(?<![\d£.,])(\+44|0)(?:[\s().·–‑-]{0,2}\d){8,}/;

/** Whether words hold what looks like a phone number, in whatever kind of digits. */
export function holdsPhone(text: string): boolean {
	return phoneLike.test(text.normalize('NFKC'));
}

/** What is looked for in a line of prose: what it is about, and what to write instead. */
interface Remedy {
	/** What it is about. */
	topic: 'code' | 'phones' | 'words';
	/** What to do. */
	remedy: string;
}

const rules: (Remedy & { found: (line: string) => boolean })[] = [
	{
		topic: 'code',
		found: (line) => /^\s*(import|export)\b/.test(line),
		remedy: `A text imports and exports nothing. Use a component by its name: ${known}.`,
	},
	{
		topic: 'code',
		found: (line) => /[{}]/.test(line),
		remedy: 'Braces would be run as code. Take them out, or use round brackets.',
	},
	{
		topic: 'code',
		found: (line) => htmlTag.test(line),
		remedy: `HTML is not used in a text. Use Markdown, or a component by its name: ${known}.`,
	},
	{
		topic: 'phones',
		found: holdsPhone,
		remedy:
			'This looks like a phone number. Numbers live in content/helplines; use <PhoneLine id="…" /> instead.',
	},
];

const htmlTag = new RegExp(`</?(?!(?:${textComponents.join('|')})\\b)[A-Za-z!]`);

/** Words that doubt or blame, or promise what nobody can keep; drafts for a specialist's review (TI-2, TI-6). */
const unwanted: Record<string, string> = {
	'alleged victim': 'person affected by crime',
	'failed to report': 'did not tell the police',
	'historic abuse': 'non-recent abuse',
	'put yourself at risk': 'were at risk',
	'why didn’t you': 'you did not have to',
	'completely confidential': 'kept private within the service',
	'100% confidential': 'kept private within the service',
};

/** What to write instead of unwanted words in some text, as messages. */
export function unwantedWords(text: string): string[] {
	const typed = text.toLowerCase().replaceAll("'", '’');
	return Object.entries(unwanted)
		.filter(([word]) => typed.includes(word))
		.map(([word, alternative]) => messages.word(word, alternative));
}

function remediesOf(line: string): Remedy[] {
	const found = rules.filter((rule) => rule.found(line));
	const words = unwantedWords(line).map((remedy) => ({ topic: 'words' as const, remedy }));
	return [...found.map(({ topic, remedy }) => ({ topic, remedy })), ...words];
}

/**
 * What an editor has to mend in a text, line by line from the text's first. It looks at the letters alone, whatever
 * reads Markdown later: a second look beside the check of the syntax tree.
 */
export function proseRemedies(text: string): (Remedy & { line: number })[] {
	return text
		.split('\n')
		.flatMap((line, index) => remediesOf(line).map((found) => ({ ...found, line: index + 1 })));
}

/** What an editor has to mend in a text, each as `line n of the text: what to do`. */
export function proseProblems(text: string): string[] {
	return proseRemedies(text).map(({ line, remedy }) => `line ${line} of the text: ${remedy}`);
}
