import placeNames from '../place-names.json' with { type: 'json' };
import { anyOf, type Detail, findDetail, type Setting, type TextFinding } from '../finding.ts';
import { bare, firstNames, isOrdinary, libraryPlaces } from './first-names.ts';
import { widerPlace } from './premises.ts';

/** Capitals that are nobody's name and no place finer than a force area; those of TST-5, 7 and 9 are looked for there. */
const plainCapitals = new Set(
	(
		'hr i i’m i’ve i’d i’ll im ok okay isva idva idsva isvas idvas iddva cps nhs gp id tv uk england wales britain british english welsh scottish scotland european covid covid-19 pcc cica vps sarc marac god dv da asb ptsd christmas easter police victims code law facebook whatsapp instagram zoom teams snapchat google text sms bsl hiv adhd autism ' +
		'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december eid ramadan diwali ' +
		'black asian roma romani gypsy traveller chinese caribbean african polish romanian ukrainian indian pakistani bangladeshi nepali nepalese somali syrian afghan kurdish filipino filipina irish brazilian nigerian muslim christian hindu sikh jewish catholic buddhist mormon quaker pagan oap ' +
		'victim support'
	).split(' '),
);

const worker =
	'(?:case ?worker|support worker|key ?worker|outreach worker|worker|advocate|counsellor|therapist|volunteer|IDVA|ISVA|officer|helper|nurse|adviser|advisor|mentor|manager|lady|man)';
const workerBefore = new RegExp(
	String.raw`\b${worker}[\s,–-]+(?:was|is|called|named|who was)?\s*$`,
	'iu',
);
const workerAfter = new RegExp(
	String.raw`^[\s,–(-]*(?:who (?:is|was)|was|is)?\s*(?:my|our|the|a|an)?\s*(?:amazing|lovely|brilliant)?\s*${worker}\b|^\s+(?:from|at)\s+(?:Victim Support|_+|the (?:service|team|helpline|charity|office))`,
	'iu',
);
const placeBefore =
	/\b(?:in|near|around|outside|across|through|towards|into|to|from|over in|down in|up in)\s+(?:the\s+)?$/iu;
const firmBefore = /\b(?:at|for|joined|attended)\s+(?:the\s+)?$/iu;
const called = /\b(?:called|named|nicknamed|name (?:is|was)|known as)\s+$/iu;
/** What only people do: a word before it at the start of a sentence is a name unless it is a known one. */
const doneByPeople =
	/^\s+(?:was|is|helped|called|rang|gave|listened|came|always|never|went|told|said|stayed|made me|has been|and (?:I|me|her|his)|(?:at|with|in) (?:her|his|their)|smiling|standing|sitting)\b/u;

const honorific: Detail = {
	rule: 'TST-1',
	pattern:
		/\b(?:(?:mr|mrs|ms|mx|dr|doctor|pc|dc|ds|di|dci|wpc|sgt|rev|prof|professor|auntie|aunty|uncle|imam|rabbi|pcso)\.?\s+(?!who|was|is|and|told|said|in|at|has|at|from|came|the|my|that)\p{L}+|(?:Miss|Sir|Lady|Judge|Sister|Father|Nurse|Officer|Sergeant|Inspector|Detective|Constable|Nan|Aunt)\s+\p{Lu}[\p{L}’'-]+)/giu,
	what: (words) => `‘${words}’ may be a name.`,
	why: 'A name leads to one person.',
	write: 'Remove it, or use a role, such as ‘my caseworker’.',
};
const capitalised =
	/\b(?:Miss|Sir|Lady|Judge|Sister|Father|Nurse|Officer|Sergeant|Inspector|Detective|Constable|Nan|Aunt)\b/iu;

const initials: Detail = {
	...honorific,
	pattern: /(?<!\p{L})(?:\p{Lu}\.\s?){2,}|(?<=\s)(?!I\b|A\b)\p{Lu}(?=[\s.,;!?](?!\d))/gu,
	what: (words) => `‘${words.trim()}’ may be somebody’s initials.`,
};

/** Names of people (TST-1), of workers (TST-13), of firms (TST-3) and of places (TST-4). */
export function names(text: string, setting: Setting): TextFinding[] {
	const masked = mask(text, setting);
	const titled = findDetail(masked, honorific, setting).filter(
		({ words }) => !capitalised.test(words) || /\s\p{Lu}/u.test(words),
	);
	return [
		...titled,
		...findDetail(masked, initials, setting),
		...capitals(masked, setting),
		...smallNames(masked, setting),
		...smallPlaces(masked, setting),
		...(setting.forceYearOnly ? areas(text, setting) : []),
	];
}

/** The text with the names that may stand in it blanked, letter for letter. */
function mask(text: string, { areaNames, knownNames }: Setting): string {
	const known = [...knownNames, ...areaNames, 'Victim Support', 'Victims’ Code'];
	const longest = known.toSorted((one, other) => other.length - one.length);
	return longest.reduce(
		(masked, name) => masked.replaceAll(name, (found) => '_'.repeat(found.length)),
		text,
	);
}

interface Run {
	words: string;
	at: number;
	/** Begins a sentence, where every word has a capital. */
	opens: boolean;
}

function runsOfCapitals(text: string): Run[] {
	const pattern = /(?<![\p{L}\d@_])\p{Lu}[\p{L}’'-]*(?:\s+\p{Lu}[\p{L}’'-]*)*/gu;
	return [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
		words,
		at: index,
		opens: /(?:^|[.!?…:\n–—]["”’)]*\s+|["“‘(]\s*)$/u.test(text.slice(0, index)),
	}));
}

function capitals(text: string, setting: Setting): TextFinding[] {
	const people = firstNames(text);
	const towns = libraryPlaces(text);
	return runsOfCapitals(text)
		.map((run) => withoutPlain(run, people, text))
		.filter((run) => run !== undefined)
		.map((run) =>
			told(
				{
					...run,
					person: people.has(bare(run.words.split(/\s+/u)[0] ?? '')),
					town: towns.has(bare(run.words)) || gazetteer.has(bare(run.words)),
				},
				text,
				setting,
			),
		);
}

/** A run without the words that say nothing; undefined where nothing is left. */
function withoutPlain(run: Run, people: Set<string>, text: string): Run | undefined {
	const [first = '', ...rest] = run.words.split(/\s+/u);
	const end = run.at + first.length;
	const telling =
		people.has(bare(first)) || gazetteer.has(bare(first)) || unknownDoer(first, text.slice(end));
	const skip = plainCapitals.has(bare(first)) || /^I[’']/u.test(first) || (run.opens && !telling);
	if (!skip) return trimmed(run);
	if (rest.length === 0) return undefined;
	const words = run.words.slice(first.length).trimStart();
	return withoutPlain(
		{ words, at: run.at + run.words.length - words.length, opens: false },
		people,
		text,
	);
}

/** A run without plain words at its end. */
function trimmed(run: Run): Run {
	const words = run.words.split(/\s+/u);
	const last = words.findLastIndex((word) => !plainCapitals.has(bare(word)));
	return {
		...run,
		words: run.words.slice(0, run.words.indexOf(words[last] ?? '') + (words[last] ?? '').length),
	};
}

const openers = /(?:ing|ed|ly|s|body|one|thing|ment|tion|ness)$/u;
const ordinaryOpeners = new Set(
	'he she it they this that there what who nobody somebody everybody everyone someone nothing everything support help counselling talking my our the a an we you i and but so then now when after before if because since all none each both one help life home work sleep trust fear anger money time even just also still only not no yes and therapy court justice calling someone how why where which to for from with without at in on of by as nor or'.split(
		' ',
	),
);

/** A word at the start of a sentence that acts like a person and is no word that we know. */
function unknownDoer(word: string, after: string): boolean {
	const small = bare(word);
	if (isOrdinary(small)) return false;
	if (workerAfter.test(after)) return !ordinaryOpeners.has(small);
	return (
		doneByPeople.test(after) &&
		!ordinaryOpeners.has(small) &&
		!openers.test(small) &&
		small.length > 2
	);
}

function told(
	run: Run & { person: boolean; town: boolean },
	text: string,
	setting: Setting,
): TextFinding {
	const { words, at } = run;
	const before = text.slice(Math.max(0, at - 40), at);
	const after = text.slice(at + words.length, at + words.length + 40);
	if (workerBefore.test(before) || workerAfter.test(after)) return workerName(words, at);
	if (run.person || called.test(before)) return personName(words, at);
	if (run.town || placeBefore.test(before)) return place(words, at, setting);
	if (firmBefore.test(before)) return firm(words, at);
	return personName(words, at);
}

const base = (words: string, at: number) => ({ level: 'error' as const, words, at });

const personName = (words: string, at: number): TextFinding => ({
	...base(words, at),
	rule: 'TST-1',
	what: `‘${words}’ may be a name.`,
	why: 'A name leads to one person.',
	write: 'Remove it.',
});

const workerName = (words: string, at: number): TextFinding => ({
	...base(words, at),
	rule: 'TST-13',
	what: `‘${words}’ may be the name of somebody who works there.`,
	why: 'Whoever knows the worker can find out whom they supported, and workers have a right to be safe too.',
	write: 'Use the role alone, such as ‘my caseworker’.',
});

const place = (words: string, at: number, setting: Setting): TextFinding => ({
	...base(words, at),
	rule: 'TST-4',
	what: `‘${words}’ may be a place smaller than a police force area.`,
	why: 'In a small place few people fit a story, and neighbours know them.',
	write: widerPlace(words, setting),
});

const firm = (words: string, at: number): TextFinding => ({
	...base(words, at),
	rule: 'TST-3',
	what: `‘${words}’ may be an employer, a school, a club or a building.`,
	why: 'Whoever knows the place knows who goes there.',
	write: 'Remove the place name.',
});

/** Names typed in small letters. */
function smallNames(text: string, setting: Setting): TextFinding[] {
	const people = firstNames(text);
	const words = [...text.matchAll(/(?<![\p{L}\d_])\p{Ll}[\p{L}’']+/gu)];
	return words
		.filter(
			({ 0: word, index }) =>
				people.has(bare(word)) ||
				(called.test(text.slice(0, index)) &&
					!/^(?:the|a|an|my|me|him|her|us|it|back|and|every|to|up)$/u.test(word)),
		)
		.map(({ 0: word, index }) =>
			told({ words: word, at: index, opens: false, person: true, town: false }, text, setting),
		);
}

const gazetteer = new Set(placeNames);
const smallPlace = anyOf(placeNames.join('|'));

/** Places typed in small letters or of several words. */
function smallPlaces(text: string, setting: Setting): TextFinding[] {
	return [...text.matchAll(smallPlace)].map(({ 0: words, index }) => place(words, index, setting));
}

/** The force area itself, where even that is too fine. */
function areas(text: string, setting: Setting): TextFinding[] {
	if (setting.areaNames.length === 0) return [];
	return [...text.matchAll(anyOf(setting.areaNames.join('|')))].map(({ 0: words, index }) => ({
		...place(words, index, setting),
		what: `‘${words}’ names a place, and for this kind of crime no place is named.`,
	}));
}
