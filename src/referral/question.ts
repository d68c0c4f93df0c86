import type { Language, Words } from '../words/language.ts';
import type { OptionWords, QuestionWords } from '../words/wording.ts';
import { allAnswers, oneAnswer, type RawAnswers } from './answers.ts';
import type { Ability, Offer } from './offer.ts';
import type { About } from './wording.ts';

/** The name of a question; its words stand under the same name in every catalogue. */
export type QuestionKey = keyof Words['questions'];

/** One answer that can be chosen. */
export interface Option {
	/** What is posted and stored. */
	code: string;
	/** The option is shown only if a provider of the area declared this. */
	ability?: Ability;
	/** The option is refused while all of these hold. */
	unless?: readonly Condition[];
	/** Choosing it leaves out every other answer of the group. */
	isAlone?: boolean;
	/** Words that a provider wrote, shown and sent as they are. */
	words?: string;
}

/** An answer to another question that decides whether this one is asked. */
export interface Condition {
	key: QuestionKey;
	is: readonly string[];
}

/** A question as data: what is asked, of whom and when. Its words lie in the catalogue. */
export interface Question {
	/** Name of the field, and of the answer. */
	key: QuestionKey;
	/** Number in the form; the element's id is made from it, because it says nothing. */
	number: string;
	/** The control. `slots` is the table of safe times. */
	kind: 'radios' | 'checkboxes' | 'slots' | 'text' | 'tel' | 'email' | 'select' | 'textarea';
	/** Whom it speaks of. */
	about: About;
	/** Whether it may be left unanswered when it is asked. */
	optional: boolean;
	options?: readonly Option[];
	/** Longest answer, in characters. */
	maxLength?: number;
	/** Token of WCAG 1.3.5; only on the user's own name, number and address. */
	autocomplete?: 'tel' | 'email' | 'nickname';
	/** Asked only while all of these hold. */
	when?: readonly Condition[];
	/** Not asked while all of these hold. */
	unless?: readonly Condition[];
	/** Asked only if a provider of the area declared this. */
	ability?: Ability;
	/** Whether the check page keeps the answer behind "Show". */
	isPrivate?: boolean;
}

/** The id of a question's control or group: `q8_1` for number 8.1, so that `q8-1` stays the second answer of question 8. */
export function idOf(question: Question): string {
	return `q${question.number.replaceAll('.', '_')}`;
}

/** The id that an error links to: the control, or the first of a group. */
export function firstControlOf(question: Question): string {
	const isGroup = ['radios', 'checkboxes', 'slots'].includes(question.kind);
	return isGroup ? `${idOf(question)}-0` : idOf(question);
}

/** Whether every condition holds for these answers: one of the answers given is one of those named. */
export function hold(conditions: readonly Condition[], raw: RawAnswers): boolean {
	return conditions.every(({ key, is }) =>
		allAnswers(raw, key).some((answer) => is.includes(answer)),
	);
}

/** The options that the providers declared; with answers, without those that the answers rule out. */
export function optionsOf(question: Question, offer: Offer, raw: RawAnswers = {}): Option[] {
	const options = question.options ?? declaredOptions(question, offer);
	return options.filter(
		({ ability, unless }) => (!ability || offer.can[ability]) && !(unless && hold(unless, raw)),
	);
}

/** Options that are data of the providers: their message lines, subjects and languages. */
function declaredOptions({ key }: Question, offer: Offer): Option[] {
	if (key === 'language') {
		return [...offer.languages.map((code) => ({ code })), { code: 'another' }];
	}
	const lines = key === 'subjectLine' ? offer.emailSubjects : offer.textLines;
	// The words themselves are posted: two providers may use one id for different words.
	return lines.map(({ text }) => ({ code: text, words: text }));
}

/** Whether a question has an answer. */
export function isAnswered(question: Question, raw: RawAnswers): boolean {
	return allAnswers(raw, question.key).some((value) => value.trim() !== '');
}

/** The words of a question in a language. */
export function wordsOf({ key }: Question, { words }: Language): QuestionWords {
	return words.questions[key];
}

/** The words of an option: the provider's own, a language's name, or those of the catalogue. */
export function optionWords(question: Question, option: Option, language: Language): OptionWords {
	if (option.words !== undefined) return { label: option.words };
	const found = wordsOf(question, language).options?.[option.code];
	if (found) return found;
	if (question.key === 'language') return { label: languageName(option.code, language) };
	throw new Error(`src/words: no words for the answer ${option.code} of ${question.key}.`);
}

function languageName(code: string, { locale }: Language): string {
	const name = new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code;
	return name.charAt(0).toUpperCase() + name.slice(1);
}

/** One answer of a question, empty when not given. */
export function answerOf({ key }: Question, raw: RawAnswers): string {
	return oneAnswer(raw, key);
}
