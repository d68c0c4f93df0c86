/** What a rule is about, and why it matters: one sentence for whoever has to mend it. */
export const reasons = {
	code: 'Whatever looks like code could run while the site is built, or break the page.',
	components:
		'Only parts that were made and tested for this site look and work alike for everybody.',
	markdown: 'Marks that the site does not draw come out broken, or hide something.',
	links: 'Somebody in danger follows a link without checking it: it has to lead where it says.',
	phones: 'A number that is typed is never checked again. A wrong one can put somebody in danger.',
	pictures: 'A picture can hold a place and a time, and somebody may not see it.',
	headings: 'People who listen to a page find their way by its headings.',
	privacy: 'It could tell somebody who a person is, or where.',
	hidden: 'What nobody sees can change what a page says.',
	words: 'People who were harmed read this. Words can blame, or promise what nobody can keep.',
	reading: 'Many people read this tired, afraid or in their second language.',
	facts: 'The page cannot be built, or would say something else than you mean.',
	between: 'Entries that do not fit together show people a service or a body that is not there.',
	stories: 'Whoever did the harm may read it and know who is speaking.',
	freshness: 'Details change. What nobody has checked lately may send somebody the wrong way.',
	duties: 'The law gives a day by which it has to be published.',
	files: 'What lies in the site is published, whether or not a page leads to it.',
} as const;

/** What a finding is about. */
export type Topic = keyof typeof reasons;

/** Something that the check found, in words for whoever mends it. */
export interface Finding {
	/** What it is about. */
	topic: Topic;
	/** `error` stops the build. `decide` asks for a person's judgement. `due` is work whose day has come. */
	level: 'error' | 'decide' | 'due';
	/** Path from the project's root. */
	file: string;
	/** Line of the file, from 1. */
	line: number;
	/** What is wrong: one sentence. */
	what: string;
	/** Why it matters: one sentence. */
	why: string;
	/** What to write or do: one or two sentences. */
	write: string;
	/** Who answers for it, where the entry says. */
	owner?: string;
}

/** A finding of a text, whose lines count from the text's first. */
export type TextFinding = Pick<Finding, 'topic' | 'level' | 'line' | 'what' | 'write'>;

/** An error in a text. */
export function textError(
	topic: Topic,
	line: number,
	said: { what: string; write: string },
): TextFinding {
	return { topic, level: 'error', line, ...said };
}

/** A finding of a text, in its file. */
export function inFile(found: TextFinding, place: { file: string; line: number }): Finding {
	return { ...found, ...place, why: reasons[found.topic] };
}

const rank = { error: 0, decide: 1, due: 2 } as const;

/** Findings file by file: the file with most errors first, in a file the worst first, then by line. */
export function worstFirst(findings: readonly Finding[]): Map<string, Finding[]> {
	const byFile = [...Map.groupBy(findings, ({ file }) => file)];
	const count = (list: readonly Finding[], level: Finding['level']) =>
		list.filter((one) => one.level === level).length;
	return new Map(
		byFile
			.map(([file, list]) => [file, list.toSorted(inOrder)] as const)
			.sort(
				([one, first], [other, second]) =>
					count(second, 'error') - count(first, 'error') ||
					count(second, 'decide') - count(first, 'decide') ||
					one.localeCompare(other, 'en'),
			),
	);
}

const inOrder = (one: Finding, other: Finding) =>
	rank[one.level] - rank[other.level] || one.line - other.line;
