import { describe, expect, it } from 'vitest';
import { en } from '../../../src/words/en.ts';
import { readingAge } from '../../../src/content-check/reading-age.ts';
import { sentencesOf } from './sentences.ts';

const { card, agreement, check, sent, next } = en.journey;
const { journey, stops, questions } = en;

/** Every page of the journey, by what it says; `change` is only ever part of a link's hidden text. */
const pages = {
	'the page before the form': journey.intro,
	'the questions and hints': questions,
	'what stands around the questions': journey.form,
	'the form in steps': journey.steps,
	'the check page': { card, agreement, check },
	'the confirmation': { sent, next },
	'the pages when nothing was received': [journey.notReceived, journey.refusal, journey.noDraft],
	'helping someone else': stops.forSomeoneElse,
	'for professionals': stops.forProfessionals,
	'for children under 13': stops.underThirteen,
	'getting in touch': stops.contact,
	'the emergency block': en.frame.emergency,
};

/** What people see where a name stands for something. */
const words: Readonly<Record<string, string>> = {
	n: '3',
	total: '12',
	phone: '0808 168 9111',
	number: '0808 168 9111',
	hours: 'open day and night',
	when: 'within 2 working days',
	words: 'Call me',
	line: 'Call me',
	choices: 'Call me',
	name: 'Sam',
	area: 'Dorset',
	from: 'Victim Support',
	provider: 'Victim Support',
};

function filled(_: string, name: string): string {
	return words[name] ?? 'it';
}

/** Whole sentences: what ends as one, and the question and hint of every field. */
function wholeSentences(part: unknown): string[] {
	return sentencesOf(part)
		.filter(({ name }) => !name.endsWith('change') && !name.includes('.options.'))
		.filter(({ name, text }) => /[.?!]$/.test(text) || /\b(label|hint)\b/.test(name))
		.map(({ text }) => text.replaceAll(/<\/?\w+>/g, '').replaceAll(/\{(\w+)\}/g, filled));
}

describe('the reading age of the journey in English', () => {
	it('is at most 9 as a whole', () => {
		const texts = Object.values(pages).flatMap(wholeSentences);
		expect(texts.length).toBeGreaterThan(180);
		expect(readingAge(texts)).toBeLessThanOrEqual(9);
	});

	it.each(Object.entries(pages))('is at most 9 on %s', (_, page) => {
		expect(readingAge(wholeSentences(page))).toBeLessThanOrEqual(9);
	});

	it('would be more in the language of offices', () => {
		const office =
			'Applicants are required to furnish the organisation with appropriate documentation prior to the commencement of any intervention.';
		expect(readingAge([office])).toBeGreaterThan(16);
	});
});
