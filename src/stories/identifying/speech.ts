import { anyOf, type Detail, findDetail, type Setting, type TextFinding } from '../finding.ts';

const dialect: Detail = {
	rule: 'TST-18',
	level: 'warning',
	pattern: anyOf(
		'gert|mithered|ginnel|snicket|bairn|mardy|nowt|owt|hinny|dreckly|emmets?|grockles?|proper job|jitty|twitchel|me duck|my lover|ey up|wag wan|wagwan|butty|cwtch|tidy like|innit|canny|bab|bostin|summat|gurt|kecks|mush|babber|jubbly',
	),
	what: (words) => `‘${words}’ is a word that not everybody uses.`,
	why: 'This way of speaking may be recognised.',
	write: 'Ask the person whether to keep it, or use a common word and say so in editNote.',
};

const pronoun: Detail = {
	rule: 'TST-22',
	level: 'warning',
	pattern:
		/\b(?:(?:case|support)\s*worker|worker|advocate|counsellor|volunteer|adviser|officer)\b[^.!?]*[.!?,]?\s+(?:and\s+)?(?:she|he)\b/giu,
	what: () => 'The words tell whether a worker is a man or a woman.',
	why: 'It can narrow down which worker, and so who is speaking.',
	write: 'Keep it where it is published already; otherwise write ‘they’ and say so in editNote.',
};

const longest = 60;

/** Ways of speaking that may be recognised (TST-18), and what tells who a worker is (TST-22): for a person to decide. */
export function waysOfSpeaking(text: string, setting: Setting): TextFinding[] {
	const found = [dialect, pronoun].flatMap((detail) => findDetail(text, detail, setting));
	const count = text.split(/\s+/u).filter(Boolean).length;
	if (count <= longest) return found;
	return [
		...found,
		{
			rule: 'TST-18',
			level: 'warning',
			words: '',
			at: 0,
			what: `There are ${String(count)} words; ${String(longest)} are enough.`,
			why: 'The longer somebody speaks, the easier it is to recognise them.',
			write: 'Publish a shorter part of it, and say so in editNote.',
		},
	];
}
