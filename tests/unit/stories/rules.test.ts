import { describe, expect, test } from 'vitest';
import {
	checkStory,
	checkWords,
	stopsBuild,
	type StoryOccasion,
} from '../../../src/stories/check.ts';
import type { Finding, Setting } from '../../../src/stories/finding.ts';
import { storySchema } from '../../../src/stories/schema.ts';
import { storyWith } from './story.ts';

const setting: Setting = {
	areaNames: ['Dorset'],
	knownNames: [],
	forceYearOnly: false,
	beside: [],
};
const occasion: StoryOccasion = {
	today: '2026-11-22',
	demo: false,
	file: 'content/areas/dorset/stories/dorset-9.mdx',
	body: '',
	sameService: 3,
	serviceEnd: undefined,
	holidays: [],
	setting,
};

const found = (changes: Record<string, unknown>, more: Partial<StoryOccasion> = {}): Finding[] =>
	checkStory(storyWith(changes), { ...occasion, ...more });
const rule = (id: string, changes: Record<string, unknown>, more: Partial<StoryOccasion> = {}) =>
	found(changes, more).filter((one) => one.rule === id);
const inWords = (id: string, quote: string, more: Partial<Setting> = {}) =>
	checkWords({ quote }, '', { ...setting, ...more }).find((one) => one.rule === id);

test('a story with every record in order has no finding', () => {
	expect(found({})).toEqual([]);
});

describe('words', () => {
	test.each([
		['TST-1', 'I told Bronagh everything.', '‘Bronagh’ may be a name.', 'Remove it.'],
		[
			'TST-2',
			'Ring 07700 900 123.',
			'‘07700 900 123’ looks like a phone, account or reference number.',
			'Remove contact details and references.',
		],
		[
			'TST-3',
			'It began on Quillfeather Road.',
			'‘Quillfeather Road’ names a street, a building, a school, a club or an organisation.',
			'Remove the place name.',
		],
		[
			'TST-4',
			'We moved to Weymouth.',
			'‘Weymouth’ may be a place smaller than a police force area.',
			'Use the force area (‘Dorset’), or no place.',
		],
		[
			'TST-5',
			'It was on 14 March 2019.',
			'‘14 March 2019’ says when something happened.',
			'Use the year at most: ‘in 2019’.',
		],
		[
			'TST-6',
			'I was 34 and alone.',
			'‘I was 34’ gives an exact age.',
			'Use an age band: ‘in my 30s’.',
		],
		[
			'TST-7',
			'I am a midwife.',
			'‘I am a midwife’ says what work somebody does.',
			'Remove the job, or write ‘at work’.',
		],
		[
			'TST-8',
			'My two sons sleep again.',
			'‘My two sons’ tells about children or a pregnancy.',
			'Remove family detail, or write ‘my family’.',
		],
		[
			'TST-10',
			'My asylum claim was open.',
			'‘asylum’ tells about health, immigration status or a record.',
			'Remove health or status detail.',
		],
		[
			'TST-11',
			'He was sentenced to six years.',
			'‘sentenced to six years’ tells who the other person is, or how the case ended.',
			'Remove details of the other person or the case.',
		],
		[
			'TST-12',
			'The CCTV showed it.',
			'‘CCTV’ is a detail that stands in case notes or in the news.',
			'Remove it, search the web for the words that stay, and record the search.',
		],
		[
			'TST-13',
			'My caseworker Philippa never rushed me.',
			'‘Philippa’ may be the name of somebody who works there.',
			'Use the role alone, such as ‘my caseworker’.',
		],
	])('%s says what it found and what to write: %s', (...[id, quote, what, write]) => {
		expect(inWords(id, quote)).toMatchObject({ what, write, field: 'quote', level: 'error' });
	});

	test('TST-4 lets the force area stand, and for a need counted per force and year no place at all', () => {
		expect(inWords('TST-4', 'I found help in Dorset.')).toBeUndefined();
		const strict = inWords('TST-4', 'I found help in Dorset.', { forceYearOnly: true });
		expect(strict?.write).toBe('Leave the place out.');
	});

	test('TST-6 suggests a band that holds the age and nothing else', () => {
		expect(inWords('TST-6', 'I was 15 then.')?.write).toBe(
			'Use an age band: ‘when I was under 18’.',
		);
		expect(inWords('TST-6', 'I had just turned nineteen.')?.write).toBe('Use an age band.');
	});

	test('TST-9 counts what the record prints beside the words, and is stricter where few are counted', () => {
		const quote = 'As a woman I felt judged.';
		expect(rule('TST-9', { quote })).toEqual([]);
		expect(rule('TST-9', { quote, ageBand: '25 to 34' })).toEqual([]);
		const [three] = rule('TST-9', { quote, ageBand: '25 to 34', crimeType: 'A break-in' });
		expect(three?.write).toBe('Remove 1 of them.');
		const strict = { setting: { ...setting, forceYearOnly: true } };
		expect(rule('TST-9', { quote, ageBand: '25 to 34' }, strict)).toHaveLength(1);
	});

	test('TST-18 warns of words that not everybody uses, and of more than sixty', () => {
		expect(inWords('TST-18', 'It was gert good.')).toMatchObject({ level: 'warning' });
		expect(inWords('TST-18', 'word '.repeat(60))).toBeUndefined();
		expect(inWords('TST-18', 'word '.repeat(61))?.what).toBe('There are 61 words; 60 are enough.');
	});
});

describe('the record', () => {
	test('TST-12 asks for the search of the second person', () => {
		const { motivatedIntruder } = storyWith();
		const changes = { motivatedIntruder: { ...motivatedIntruder, sources: [] } };
		expect(rule('TST-12', changes)[0]?.what).toBe('No search is recorded.');
	});

	test('TST-14 stops the build without consent, and lets it go on where time has ended it', () => {
		const [missing] = rule('TST-14', { consent: undefined });
		expect(missing?.what).toBe('No consent for the website.');
		expect(missing && stopsBuild(missing)).toBe(true);
		const [ended] = rule('TST-14', {}, { today: '2027-07-01' });
		expect(ended?.what).toBe('Consent ended on 2027-06-30.');
		expect(ended && stopsBuild(ended)).toBe(false);
	});

	test('TST-14 and TST-15 warn for published words in a demonstration alone', () => {
		const changes = {
			sourceType: 'published-by-body',
			consent: undefined,
			motivatedIntruder: undefined,
		};
		const levels = (demo: boolean) =>
			['TST-14', 'TST-15'].map((id) => rule(id, changes, { demo })[0]?.level);
		expect(levels(true)).toEqual(['warning', 'warning']);
		expect(levels(false)).toEqual(['error', 'error']);
	});

	test('TST-15 wants a second person, of another role, within twelve months', () => {
		const { motivatedIntruder } = storyWith();
		const same = { ...motivatedIntruder, by: 'content editor' };
		expect(rule('TST-15', { motivatedIntruder: undefined })).toHaveLength(1);
		expect(rule('TST-15', { motivatedIntruder: same })[0]?.what).toBe(
			'‘content editor’ prepared the story too.',
		);
		expect(rule('TST-15', {}, { today: '2027-10-02' })[0]).toMatchObject({ byTime: true });
	});

	test.each([
		{ about: ['sv-rape'] },
		{ about: ['ms'] },
		{ about: ['hba-fm-fgm'] },
		{ ageBand: 'under 18' },
		{ quote: 'They believed me when I said that I was raped.', contentNotes: ['sexual violence'] },
		{ quote: 'I could speak about what was done when I was a child.', contentNotes: ['childhood'] },
	])('TST-16 wants a lawyer’s check: %o', (changes) => {
		expect(rule('TST-16', changes)).toHaveLength(1);
		expect(
			rule('TST-16', { ...changes, legalCheck: { by: 'Solicitor', on: '2026-10-02' } }),
		).toEqual([]);
	});

	test.each(['violence', 'suicide', 'attacked', 'sexually', 'children'])(
		'TST-17 wants a note where the words mention: %s',
		(word) => {
			const quote = `They knew how to speak about ${word}.`;
			expect(rule('TST-17', { quote }).length).toBeGreaterThan(0);
			expect(rule('TST-17', { quote, contentNotes: ['it'] })).toEqual([]);
		},
	);

	test('TST-19 warns that published words stand elsewhere too', () => {
		expect(rule('TST-19', { sourceType: 'published-by-body' })[0]?.level).toBe('warning');
	});

	test.each([
		[{ id: 'sarah-1' }, {}],
		[{ id: 'dorset-2019' }, {}],
		[{ id: 'dorset-march' }, {}],
		[{}, { file: 'content/areas/dorset/stories/priya.mdx' }],
		[{}, { body: 'Words <!-- rang on Monday -->' }],
		[{}, { body: '![A kitchen](kitchen.jpg)' }],
	])('TST-20 finds what leaks beside the words: %o %o', (changes, more) => {
		expect(rule('TST-20', changes, more)).toHaveLength(1);
	});

	test('TST-21 wants changed words to say so', () => {
		expect(rule('TST-21', { wording: 'edited' })).toHaveLength(1);
		expect(rule('TST-21', { wording: 'edited', editNote: 'A place was left out.' })).toEqual([]);
		expect(rule('TST-21', { quote: 'Somebody […] listened.' })).toHaveLength(1);
	});

	test('TST-22 lets nothing be added to published words, and warns of a worker’s pronoun', () => {
		const changes = { sourceType: 'published-by-body', gender: 'Woman' };
		expect(rule('TST-22', changes)[0]?.level).toBe('error');
		expect(inWords('TST-22', 'My caseworker helped. She listened.')?.level).toBe('warning');
	});

	test('TST-23 warns where fewer than three stories are about a service', () => {
		expect(rule('TST-23', {}, { sameService: 2 })[0]?.what).toBe(
			'Only 2 of the stories are about this service.',
		);
		expect(rule('TST-23', {}, { sameService: 3 })).toEqual([]);
	});

	test('TST-24 lets no month stand within 90 days of a service’s end', () => {
		const late = { serviceEnd: '2026-09-30' };
		expect(rule('TST-24', { collectedOn: '2026-08' }, late)[0]?.write).toBe(
			'Give the year alone: 2026.',
		);
		expect(rule('TST-24', { collectedOn: '2026' }, late)).toEqual([]);
		expect(rule('TST-24', { collectedOn: '2026-03' }, late)).toEqual([]);
	});

	test('TST-25 wants to know how to take consent back', () => {
		const { consent } = storyWith();
		expect(() => storyWith({ consent: { ...consent, withdrawBy: undefined } })).toThrow(
			'withdrawBy',
		);
	});

	test.each([
		['2026-11-20', [], '2026-11-24', 0],
		['2026-11-20', [], '2026-11-25', 1],
		['2026-11-20', ['2026-11-24'], '2026-11-25', 0],
	])(
		'TST-25 gives two working days: asked %s, holidays %o, on %s',
		(...[askedOn, holidays, today, count]) => {
			const mark = storySchema.parse({ id: 'dorset-9', status: 'withdrawn', askedOn });
			expect(checkStory(mark, { ...occasion, holidays, today })).toHaveLength(count);
			const done = storySchema.parse({
				id: 'dorset-9',
				status: 'withdrawn',
				askedOn,
				doneOn: today,
			});
			expect(checkStory(done, { ...occasion, holidays, today })).toEqual([]);
		},
	);
});

describe('any entry', () => {
	test('is read in its facts, in the alternatives of its pictures and in its text', () => {
		const facts = {
			title: 'A visit',
			picture: { alt: 'Bronagh at her desk', src: 'a.jpg' },
			id: 'sarah',
		};
		const all = checkWords(
			facts,
			'We met in ![Zbigniew smiling](z.jpg) the garden of Weymouth.\n',
			setting,
		);
		expect(all.map(({ field, words }) => [field, words])).toEqual([
			['picture.alt', 'Bronagh'],
			['text', 'Zbigniew'],
			['text', 'Weymouth'],
		]);
	});

	test('keeps the positions of a text, so that a line can be named', () => {
		const body = 'One line.\n\n> **I told Bronagh.**\n';
		const [first] = checkWords({}, body, setting);
		expect(body.slice(first?.at, (first?.at ?? 0) + 7)).toBe('Bronagh');
	});
});
