import { unwantedWords } from '../directory/prose.ts';
import { kinds } from '../directory/join/kinds.ts';
import { passagesOf } from '../stories/passages.ts';
import { doubtfulIn, privateIn, unseenIn, type WordFinding } from './check-words.ts';
import { type Finding, inFile } from './finding.ts';
import type { ReadFile } from './read-files.ts';

/** Fields whose words are somebody else's, printed as they are. */
const quoted = /(?:^|\.)(?:quote|title|publisher|dated)$/;

/** Fields made for addresses and boxes. */
const addresses = /(?:^|\.)(?:publicAddress|email)$/;

/** What is wrong with the words of a file's facts. */
export function checkFacts(read: ReadFile): Finding[] {
	const { file, facts, kind, lineOf } = read;
	return passagesOf(facts)
		.filter(({ path }) => !kinds[kind].isList || path.length > 0)
		.flatMap(({ field, path, text }) =>
			[
				...unseenIn(text),
				...(addresses.test(field) ? [] : privateIn(text)),
				...(quoted.test(field) ? [] : tone(text)),
			].map((found) =>
				inFile(
					{ ...found, what: `${field}: ${found.what}`, line: 0 },
					{ file, line: lineOf(path) },
				),
			),
		);
}

function tone(text: string): WordFinding[] {
	const unwanted = unwantedWords(text).map((message): WordFinding => {
		const [what = message, ...write] = message.split(/(?<=\.) /);
		return { topic: 'words', level: 'error', what, write: write.join(' ') };
	});
	return [...unwanted, ...doubtfulIn(text)];
}
