import { allAnswers, oneAnswer, type RawAnswers } from './answers.ts';
import type { Ability, Offer } from './offer.ts';
import type { About, Wording } from './wording.ts';

/** One answer that can be chosen. */
export interface Option {
	/** What is posted and stored. */
	code: string;
	/** What is read. */
	label: Wording;
	/** One short line below the label. */
	hint?: Wording;
	/** The option is shown only if a provider of the area declared this. */
	ability?: Ability;
	/** The option is refused while all of these hold. */
	unless?: readonly Condition[];
}

/** An answer to another question that decides whether this one is asked. */
export interface Condition {
	key: string;
	is: readonly string[];
}

/** A question as data: what is asked, of whom, in which words, and when. */
export interface Question {
	/** Name of the field, and of the answer. */
	key: string;
	/** Number in the form; the element's id is made from it, because it says nothing. */
	number: string;
	/** The control. `slots` is the table of safe times. */
	kind: 'radios' | 'checkboxes' | 'slots' | 'text' | 'tel' | 'email';
	/** Whom it speaks of. */
	about: About;
	label: Wording;
	hint?: Wording;
	/** Where one page serves everyone, the line that says about whom to answer. */
	forSomeoneElse?: string;
	/** Where one page serves everyone, the line that says who may leave it empty. */
	leaveEmpty?: string;
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
	/** Ends the hidden text of its Change link: "Change how to be in touch". */
	change: string;
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

/** Whether every condition holds for these answers. */
export function hold(conditions: readonly Condition[], raw: RawAnswers): boolean {
	return conditions.every(({ key, is }) => is.includes(oneAnswer(raw, key)));
}

/** The options that the providers declared; with answers, without those that the answers rule out. */
export function optionsOf(question: Question, offer: Offer, raw: RawAnswers = {}): Option[] {
	const options = question.options ?? linesOf(question, offer);
	return options.filter(
		({ ability, unless }) => (!ability || offer.can[ability]) && !(unless && hold(unless, raw)),
	);
}

function linesOf(question: Question, offer: Offer): Option[] {
	const lines = question.key === 'subjectLine' ? offer.emailSubjects : offer.textLines;
	// The words themselves are posted: two providers may use one id for different words.
	return lines.map(({ text }) => ({ code: text, label: text }));
}

/** Whether a question has an answer. */
export function isAnswered(question: Question, raw: RawAnswers): boolean {
	return allAnswers(raw, question.key).some((value) => value.trim() !== '');
}
