import { hasConsent, hasReview, isAwaited, isSameRole, type Occasion } from './consent.ts';
import type { Finding, RuleId } from './finding.ts';
import { bare, firstNames } from './identifying/first-names.ts';
import type { Story, WithdrawnStory } from './schema.ts';
import { workingDaysBetween } from './working-days.ts';

/** What the rules of a record look at beside the record. */
export interface RecordOccasion extends Occasion {
	/** File that holds it. */
	file: string;
	/** The text below the facts. */
	body: string;
	/** How many stories that are not withdrawn are about the same service, this one included. */
	sameService: number;
	/** Last day of the service, if it is known. */
	serviceEnd: string | undefined;
	/** Bank holidays, `YYYY-MM-DD`. */
	holidays: readonly string[];
}

/** What a rule says, without its level. */
type Said = Pick<Finding, 'field' | 'what' | 'why' | 'write'> & { words?: string };

const finding = (rule: RuleId, said: Said, more: Partial<Finding> = {}): Finding => ({
	rule,
	level: 'error',
	words: '',
	at: 0,
	...said,
	...more,
});

type Rule = (story: Story, occasion: RecordOccasion) => Finding[];

/** TST-14: consent for the website, that still holds. */
const consent: Rule = (story, occasion) => {
	if (hasConsent(story, occasion.today)) return [];
	const ended = story.consent?.scope.includes('website') === true;
	const level = isAwaited(story, occasion) && story.consent === undefined ? 'warning' : 'error';
	const said = {
		field: 'consent',
		what: ended
			? `Consent ended on ${story.consent?.expiresOn ?? ''}.`
			: 'No consent for the website.',
		why: 'These are somebody’s own words, and they decide where they stand.',
		write: 'Ask the person, record what they agreed to, or withdraw the story.',
	};
	return [finding('TST-14', said, { level, ...(ended && { byTime: true as const }) })];
};

/** TST-15: a second person, of another role, tried within twelve months. */
const review: Rule = (story, occasion) => {
	const { motivatedIntruder: attempt, editedBy } = story;
	if (hasReview(story, occasion.today)) return [];
	const same = attempt !== undefined && isSameRole(attempt.by, editedBy);
	const old = attempt !== undefined && !same;
	const level = isAwaited(story, occasion) && attempt === undefined ? 'warning' : 'error';
	const said = {
		field: 'motivatedIntruder',
		what: same
			? `‘${attempt.by}’ prepared the story too.`
			: old
				? `The last attempt was on ${attempt.on}; it holds for twelve months.`
				: 'Nobody has tried to recognise the speaker.',
		why: 'Whoever wrote it no longer sees what gives it away.',
		write: 'A second person must try to identify the speaker.',
	};
	return [finding('TST-15', said, { level, ...(old && { byTime: true as const }) })];
};

/** TST-12: the second person says where they looked. */
const search: Rule = ({ motivatedIntruder }) =>
	motivatedIntruder === undefined || motivatedIntruder.sources.length > 0
		? []
		: [
				finding('TST-12', {
					field: 'motivatedIntruder.sources',
					what: 'No search is recorded.',
					why: 'Only a search shows what news and court reports already say.',
					write: 'Record the search: where somebody looked, without names.',
				}),
			];

const protectedNeeds = new Set(['sv-rape', 'sv-csa', 'cse-cce', 'ms', 'hba-fm-fgm', 'da-child']);
const protectedWords =
	/\b(?:rap(?:e|ed|ist)|sexual(?:ly)?|molested|groomed|grooming|traffick\w*|slavery|FGM|cut as a girl|forced (?:marriage|to marry)|indecent|upskirt\w*|spiked|as a (?:child|kid|little (?:girl|boy))|when I was (?:a (?:child|kid|girl|boy)|little|at school|under 18)|my childhood)\b/iu;

/** TST-16: where the law protects an identity for life, or a child speaks, a lawyer looks first. Sexual Offences (Amendment) Act 1992, section 1. */
const law: Rule = ({ about, ageBand, quote, crimeType = '', legalCheck }) => {
	const words = protectedWords.exec(`${quote} ${crimeType}`)?.[0];
	const need = about.find((id) => protectedNeeds.has(id));
	if (legalCheck !== undefined) return [];
	if (words === undefined && need === undefined && ageBand !== 'under 18') return [];
	const subject = words ?? need ?? 'under 18';
	return [
		finding('TST-16', {
			field: 'legalCheck',
			words: words ?? '',
			what: `‘${subject}’: the law may protect the person’s identity for life.`,
			why: 'Anything likely to identify them must not be published by anybody, in pieces neither.',
			write: 'A lawyer must check this first. Record their role and the day in legalCheck.',
		}),
	];
};

const topics: [topic: string, pattern: RegExp][] = [
	[
		'violence',
		/\b(?:violen\w+|attack\w*|assault\w*|abus\w+|hit|beat(?:en)?|punch\w*|stabb?\w*|knife|gun|weapon|strangl\w+|threat\w*|murder\w*|kill\w*)\b/iu,
	],
	['sexual harm', /\b(?:rap(?:e|ed)|sexual\w*|molest\w*|groom(?:ed|ing)|indecent|upskirt\w*)\b/iu],
	[
		'suicide',
		/\b(?:suicid\w*|self-?harm\w*|kill myself|end (?:my life|it all)|did not want to live|take my own life)\b/iu,
	],
	['children', /\b(?:child\w*|kids?|baby|babies|sons?|daughters?)\b/iu],
];

/** TST-17: a reader is told first what a story mentions. */
const notes: Rule = ({ quote, contentNotes }) =>
	contentNotes.length > 0
		? []
		: topics.flatMap(([topic, pattern]) => {
				const words = pattern.exec(quote)?.[0];
				if (words === undefined) return [];
				return [
					finding('TST-17', {
						field: 'contentNotes',
						words,
						what: `‘${words}’ may mention ${topic}.`,
						why: 'Somebody who reads this may have lived it, and chooses whether to go on.',
						write: 'Say what it mentions, in contentNotes.',
					}),
				];
			});

/** TST-19: the same words elsewhere say more than we do. */
const elsewhere: Rule = ({ sourceType }) =>
	sourceType === 'published-by-body'
		? [
				finding(
					'TST-19',
					{
						field: 'sources',
						what: 'The same words stand elsewhere, with what is told around them there.',
						why: 'What we add can be put together with what stands there.',
						write: 'Link the source and add nothing to it.',
					},
					{ level: 'warning' },
				),
			]
		: [];

const months = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\b/u;

/** TST-20: what leaks beside the words. */
const leaks: Rule = ({ id }, { file, body }) => {
	const name = file.split('/').at(-1)?.split('.')[0] ?? '';
	const spoken = `${id} ${name}`.toLowerCase().replaceAll('-', ' ');
	const people = firstNames(spoken);
	const named = spoken
		.split(' ')
		.find((word) => people.has(bare(word)) || /\d{4}/u.test(word) || months.test(word));
	return [
		leak(named, {
			field: 'id',
			what: `‘${named ?? ''}’ in the id or the file’s name may be a name or a date.`,
			write: 'Rename the file, with a number alone, such as dorset-4.',
		}),
		leak(/<!--|\{\/\*/u.exec(body)?.[0], {
			field: 'text',
			what: 'There is a hidden remark in the text.',
			write: 'Remove it: whoever looks at the page’s source reads it.',
		}),
		leak(/!\[|<img/u.exec(body)?.[0], {
			field: 'text',
			what: 'A story has no pictures.',
			write:
				'Take the picture out: its data can hold a place and a time, and a face or a room is known.',
		}),
	].flat();
};

function leak(words: string | undefined, said: Omit<Said, 'why' | 'words'>): Finding[] {
	if (words === undefined) return [];
	const why = 'It tells beside the words what the words do not.';
	return [finding('TST-20', { ...said, words, why })];
}

/** TST-21: what was changed says so; nothing is made up. */
const label: Rule = ({ wording, editNote, quote }) => {
	const said = (what: string, write: string) =>
		finding('TST-21', {
			field: 'wording',
			what,
			why: 'Readers must know whose words they read; we never write stories ourselves.',
			write,
		});
	if (wording === 'edited' && editNote === undefined) {
		return [
			said('The words were edited, and nothing says how.', 'Say in editNote what was changed.'),
		];
	}
	if (wording === 'verbatim' && /\[[^\]]*\]|…|\.\.\./u.test(quote)) {
		return [
			said(
				'Brackets or dots show that something was changed or left out.',
				'Write ‘wording: edited’ and say in editNote what was changed.',
			),
		];
	}
	return [];
};

const spokenGender = /\b(?:woman|man|girl|boy|mum|mother|dad|father|wife|husband|lady)\b/iu;

/** TST-22: nothing is added to what the person said of themselves. */
const added: Rule = ({ gender, quote, sourceType }) =>
	gender === undefined || sourceType !== 'published-by-body' || spokenGender.test(quote)
		? []
		: [
				finding('TST-22', {
					field: 'gender',
					words: gender,
					what: `‘${gender}’ says more than the words that were published.`,
					why: 'The person did not agree to it being added.',
					write: 'Take the field out.',
				}),
			];

/** TST-23: too few stories to name the service. */
const few: Rule = (_story, { sameService }) =>
	sameService >= 3
		? []
		: [
				finding(
					'TST-23',
					{
						field: 'serviceId',
						what: `Only ${String(sameService)} of the stories ${sameService === 1 ? 'is' : 'are'} about this service.`,
						why: 'With fewer than three, a name of a service can pick one person out.',
						write: 'Nothing: the page leaves the service’s name out until there are three.',
					},
					{ level: 'warning' },
				),
			];

const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** TST-24: shortly before a service's end, a date of collection points to its last users. */
const timing: Rule = ({ collectedOn }, { serviceEnd }) => {
	if (serviceEnd === undefined || collectedOn === undefined) return [];
	if (collectedOn.precision === 'unknown' || collectedOn.precision === 'year') return [];
	const collected = collectedOn.value.length === 7 ? `${collectedOn.value}-15` : collectedOn.value;
	if (Math.abs(dayNumber(collected) - dayNumber(serviceEnd)) > 90) return [];
	return [
		finding('TST-24', {
			field: 'collectedOn',
			words: collectedOn.value,
			what: `It was collected within 90 days of the service’s end (${serviceEnd}).`,
			why: 'Few people were supported then, and the time points to them.',
			write: `Give the year alone: ${collectedOn.value.slice(0, 4)}.`,
		}),
	];
};

const rules: Rule[] = [
	search,
	consent,
	review,
	law,
	notes,
	elsewhere,
	leaks,
	label,
	added,
	few,
	timing,
];

/** What is wrong with the record of a story: rules TST-12 and TST-14 to TST-24. */
export function recordFindings(story: Story, occasion: RecordOccasion): Finding[] {
	return rules.flatMap((rule) => rule(story, occasion));
}

/** Working days within which a withdrawal is carried out everywhere. */
const withdrawalDays = 2;

/** TST-25: a withdrawal is carried out within two working days. */
export function withdrawalFindings(
	{ askedOn, doneOn }: WithdrawnStory,
	{ today, holidays }: Pick<RecordOccasion, 'today' | 'holidays'>,
): Finding[] {
	if (doneOn !== undefined || workingDaysBetween(askedOn, today, holidays) <= withdrawalDays)
		return [];
	const said = {
		field: 'doneOn',
		what: `It was withdrawn on ${askedOn}, and nothing says that caches, search engines and history were dealt with.`,
		why: 'The words are gone from this site, and may still stand elsewhere.',
		write: 'Go through the list of npm run story:withdraw, then run it again with --done.',
	};
	return [finding('TST-25', said, { byTime: true })];
}
