import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { momentInWords, dayInWords } from '../../../src/referral/moment-in-words.ts';
import { momentOf } from '../../../src/referral/local-time.ts';
import { hoursInWords } from '../../../src/referral/hours-in-words.ts';
import { cy } from '../../../src/words/cy.ts';
import { en } from '../../../src/words/en.ts';
import { english } from '../../../src/words/english.ts';
import { counted, listOf } from '../../../src/words/say.ts';
import { welsh } from '../../../src/words/welsh.ts';
import { partsOf, sentencesOf } from './sentences.ts';

const englishOf = new Map(sentencesOf(en).map(({ name, text }) => [name, text]));
const sentences = sentencesOf(cy);
/** A form that a number asks for may say the number in a word: "dwywaith" for "2 times". */
const countedForm = /\.(zero|one|two|few|many)$/;
/** Names of languages stand in the Welsh catalogue only: browsers know the English ones. */
const welshOnly = /^questions\.language\.options\.[a-z]{2}\.label$/;

describe('the Welsh catalogue', () => {
	it('fills in and draws the same parts as the English one, sentence by sentence', () => {
		for (const { name, text } of sentences) {
			if (welshOnly.test(name)) continue;
			const other = englishOf.get(name) ?? englishOf.get(name.replace(countedForm, '.other'));
			if (other === undefined) throw new Error(`No English sentence ${name}.`);
			if (countedForm.test(name))
				expect(partsOf(other), name).toEqual(expect.arrayContaining(partsOf(text)));
			else expect(partsOf(text), name).toEqual(partsOf(other));
		}
	});

	it('has no empty sentence, and none left in English', () => {
		const same = new Set([
			'Data',
			'{title} – {place}',
			'‘{words}’',
			'{words} {phone}, {hours}.',
			'{whoFor}. {hours}.',
			'{days}, {clocks}',
			'{clock}am',
			'{clock}pm',
		]);
		for (const { name, text } of sentences) {
			expect(text.trim(), name).not.toBe('');
			if (!same.has(text)) expect(text, name).not.toBe(englishOf.get(name));
		}
	});

	it('keeps every number of the English sentence, and adds none', () => {
		const numbersOf = (text: string) => (text.match(/\d[\d ]*\d|\d/g) ?? []).sort();
		for (const { name, text } of sentences) {
			const other = englishOf.get(name);
			if (other === undefined || countedForm.test(name)) continue;
			expect(numbersOf(text), name).toEqual(numbersOf(other));
		}
	});

	it('quotes answers as they stand beside their control', () => {
		for (const words of [en, cy]) {
			const texts = sentencesOf(words).map(({ text }) => text);
			const labels = new Set(texts);
			const quoting = [...sentencesOf(words.problems), ...sentencesOf(words.questions)];
			for (const { name, text } of quoting) {
				for (const [, quoted = ''] of text.matchAll(/‘([^‘]+?)’(?=[\s.,]|$)/g)) {
					if (/withheld|rhif|anrhydedd/.test(quoted)) continue;
					expect(labels.has(quoted), `${name}: ${quoted}`).toBe(true);
				}
			}
		}
	});
});

/** What section 13 of the reference bans, as it would be said in Welsh. */
const banned = [
	/tramgwyddwr|troseddwr|camdriniwr/i,
	/dioddefwr honedig|honni/i,
	/(hollol|cwbl|gwbl|100%) (gyfrinachol|ddiogel)/i,
	/24\/7/,
	/mewngofnod/i,
	/cyflwyno/i,
	/awtomatig/i,
];
const bannedInErrors =
	/os gwelwch yn dda|sori|ddrwg gen|annilys|dilys|gwahardd|anghyfreithlon|anghofioch|wps/i;
/** Titles are read over a shoulder: none says what happened. */
const telling =
	/crime|victim|abuse|rape|assault|violen|trosedd|dioddef|cam-drin|trais|ymosod|treis/i;

describe('the words of both languages', () => {
	it('hold no banned word in Welsh either', () => {
		for (const { name, text } of sentences) {
			expect(
				banned.filter((word) => word.test(text)),
				`${name}: ${text}`,
			).toEqual([]);
		}
		for (const [name, text] of Object.entries(cy.problems)) {
			expect(text, name).not.toMatch(bannedInErrors);
			expect(text, name).not.toMatch(/\.$/);
		}
	});

	it('say nothing of what happened in a title', () => {
		for (const { journey, stops } of [en, cy]) {
			const { title, titleIn, errorTitle, notReceivedTitle, refusal } = journey;
			const headings = Object.values(refusal).flatMap((one) =>
				typeof one === 'string' ? [] : [one.heading],
			);
			for (const text of [
				title,
				titleIn,
				errorTitle,
				notReceivedTitle,
				...headings,
				...Object.values(stops.titles),
			]) {
				expect(text).not.toMatch(telling);
			}
		}
	});
});

describe('Welsh words around numbers, lists and dates', () => {
	it('take the form that the number asks for', () => {
		const problems = (n: number) => counted(cy.journey.steps.problems, n, welsh);
		expect([1, 2, 3, 6, 10].map(problems)).toEqual([
			'Mae 1 broblem ar y dudalen hon.',
			'Mae 2 broblem ar y dudalen hon.',
			'Mae 3 problem ar y dudalen hon.',
			'Mae 6 phroblem ar y dudalen hon.',
			'Mae 10 o broblemau ar y dudalen hon.',
		]);
		expect(counted(cy.journey.card.attempts, 2, welsh)).toContain('ddwywaith');
		expect(counted(cy.times.workingDays, 2, welsh)).toBe('o fewn 2 ddiwrnod gwaith');
	});

	it('join with "a" before a consonant and "ac" before a vowel', () => {
		expect(listOf(['Llun', 'Mercher', 'Gwener'], welsh, 'conjunction')).toBe(
			'Llun, Mercher a Gwener',
		);
		expect(listOf(['Llun', 'Iau'], welsh, 'conjunction')).toBe('Llun ac Iau');
		expect(listOf(['‘Fi’', '‘Oes’'], welsh, 'conjunction')).toBe('‘Fi’ ac ‘Oes’');
		expect(listOf(['‘Fi’', '‘Oes’'], welsh)).toBe('‘Fi’ neu ‘Oes’');
	});

	it('say hours and moments', () => {
		const week = {
			days: ['mon', 'tue', 'wed', 'thu', 'fri'] as const,
			opens: '09:00',
			closes: '17:30',
		};
		expect(hoursInWords([{ ...week, days: [...week.days] }], welsh)).toBe(
			'dydd Llun i ddydd Gwener, 9am i 5:30pm',
		);
		expect(hoursInWords([{ ...week, days: ['sat'] }], welsh)).toBe('dydd Sadwrn, 9am i 5:30pm');
		expect(momentInWords(momentOf('2026-06-02', 17 * 60), welsh)).toBe(
			'5pm, dydd Mawrth 2 Mehefin',
		);
		expect(momentInWords(momentOf('2026-06-02', 17 * 60), english)).toBe('5pm on Tuesday 2 June');
	});

	it('name days and months as Unicode does, where an engine knows them', () => {
		for (const language of [english, welsh]) {
			const parts = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
			const format = new Intl.DateTimeFormat(language.locale, parts);
			for (let month = 1; month <= 12; month++) {
				const date = `2026-${String(month).padStart(2, '0')}-${String(month + 9)}`;
				const known = format.format(Date.parse(date)).replaceAll(',', '').toLowerCase();
				expect(dayInWords(date, language).toLowerCase()).toBe(known);
			}
		}
	});

	it('name every language that a team declares', () => {
		const folder = new URL('../../../content/providers/', import.meta.url);
		const declared = readdirSync(folder).flatMap((file) => {
			const { intake } = parse(readFileSync(new URL(file, folder), 'utf8')) as {
				intake?: { languages?: string[] };
			};
			return intake?.languages ?? [];
		});
		const names = new Intl.DisplayNames('cy', { type: 'language' });
		const known: Readonly<Record<string, { label: string } | undefined>> =
			cy.questions.language.options;
		for (const code of new Set(declared)) {
			if (code === 'en' || code === 'cy') continue;
			expect(known[code]?.label, code).toBe(names.of(code));
		}
		for (const [code, words] of Object.entries(known)) {
			if (code !== 'another') expect(words?.label).toBe(names.of(code));
		}
	});
});
