import { describe, expect, test } from 'vitest';
import { createDirectory } from '../../../src/directory/directory.ts';
import { findableIn } from '../../../src/directory/findable.ts';
import { openSearch, searchFileOf, wordsOf } from '../../../src/directory/search.ts';
import { readParts } from '../../../scripts/content/read-parts.ts';

const directory = createDirectory(readParts(), { today: '2026-11-22', demo: true });
const dorset = directory.areas.find(({ id }) => id === 'dorset');
if (dorset === undefined) throw new Error('There is no Dorset.');
const search = openSearch(searchFileOf(findableIn(dorset, directory)));

/** The codes of the first needs that a phrase leads to. */
const needsFor = (phrase: string) => search(phrase).needs.map(({ needs }) => needs[0]);

/** Phrases as people say them, and needs that must be among the first three. None is word for word in needs.yml. */
const phrases: [string, string[]][] = [
	["my ex won't leave me alone", ['stalk', 'da']],
	['my ex wont leave me alone', ['stalk', 'da']],
	['MY EX WON’T LEAVE ME ALONE!!', ['stalk', 'da']],
	['my husband hit me last night', ['da']],
	['he controls all my money', ['da']],
	['scared of my boyfriend', ['da']],
	['i am frightened of going home to my partner', ['da']],
	['my teenage son hits me', ['da']],
	['domestic voilence', ['da']],
	['dad hits mum', ['da-child']],
	['I was raped', ['sv-rape']],
	['he made me have sex', ['sv-rape']],
	['someone spiked my drink', ['sv-rape']],
	['groped on a train', ['sv-rape']],
	['sexual asault', ['sv-rape']],
	['abused as a kid by a priest', ['sv-csa']],
	['my uncle touched me when I was little', ['sv-csa']],
	['county lines', ['cse-cce']],
	['my son is being made to sell drugs', ['cse-cce']],
	['my boss took my passport', ['ms']],
	['trafficked', ['ms']],
	['my parents are forcing me to marry', ['hba-fm-fgm']],
	['fgm', ['hba-fm-fgm']],
	['someone keeps following me', ['stalk']],
	['he waits outside my work every day', ['stalk']],
	['there is a tracker on my car', ['stalk']],
	['threatening text messages', ['harass']],
	['racist abuse on the bus', ['hate']],
	['attacked because I’m gay', ['hate']],
	['punched in the face', ['assault']],
	['beaten up outside a pub', ['assault']],
	['my brother was stabbed', ['serious-viol']],
	['muggd', ['robbery']],
	['they snatched my phone', ['robbery']],
	['my house got broken into', ['burglary']],
	['burgalry', ['burglary']],
	['my bike was stolen', ['theft']],
	['somebody smashed my windows', ['damage']],
	['the noise from my neighbours never stops', ['asb']],
	['antisocial behaviour', ['asb']],
	['scammed out of my savings', ['fraud']],
	['I sent money to a man I met online', ['fraud']],
	['he is threatening to post my nudes', ['cyber']],
	['instagram hacked', ['cyber']],
	['my daughter was murdered', ['homicide']],
	['hit and run', ['road']],
	['the carer steals from my mum', ['elder']],
	['I want to ask him why he did it', ['rj']],
	['I have to give evidence in court', ['witness']],
	['not sure what happened', ['other']],
];

describe('a search in plain words', () => {
	test('is tried with at least forty phrases', () => {
		expect(phrases.length).toBeGreaterThanOrEqual(40);
	});

	test.each(phrases)('finds for “%s” %j', (phrase, expected) => {
		const first = needsFor(phrase).slice(0, 3);
		for (const code of expected) expect(first).toContain(code);
	});

	test('offers services here, then lines, for what it found', () => {
		const { services, lines } = search('my ex won’t leave me alone');
		expect(services.map(({ title }) => title)).toContain('Victim Support Dorset');
		expect(lines.map(({ title }) => title)).toContain('National Domestic Abuse Helpline');
	});

	test('finds a service or a line by its name', () => {
		expect(search('victim support dorset').services[0]?.title).toBe('Victim Support Dorset');
		expect(search('childlin').lines[0]?.title).toBe('Childline');
	});

	test.each(['', '   ', 'the and of', '!!!', 'zzzzqqqq'])('finds nothing for “%s”', (phrase) => {
		expect(search(phrase)).toEqual({ needs: [], services: [], lines: [] });
	});
});

test('a word is compared without capitals, accents, apostrophes and endings', () => {
	expect(wordsOf('Won’t')).toEqual(['wont']);
	expect(wordsOf('following')).toEqual(['follow', 'following']);
	expect(wordsOf('Zoë')).toEqual(['zoe']);
	expect(wordsOf('the')).toBeNull();
});

test('an index stays small: what a phone loads when the field is used', () => {
	const size = JSON.stringify(searchFileOf(findableIn(dorset, directory))).length;
	expect(size).toBeLessThan(120_000);
});
