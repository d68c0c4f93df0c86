import type { Language } from '../../words/language.ts';
import { fillIn } from '../../words/say.ts';
import type { Wording } from '../../words/wording.ts';
import { oneAnswer, type RawAnswers } from '../answers.ts';
import type { Offer } from '../offer.ts';
import type { Problem } from '../problem.ts';
import { idOf, optionWords, wordsOf, type Option, type Question } from '../question.ts';
import { say } from '../wording.ts';

/** What a form is drawn from: what may be chosen, what was typed, and what is to be changed. */
export interface FormState {
	offer: Offer;
	raw: RawAnswers;
	problems: readonly Problem[];
	language: Language;
	/** The question whose words are the heading of the page, where it is shown alone. */
	heading?: string;
	/** One question at a time, where a script shows only what the answers lead to. */
	isStepped?: boolean;
}

/** The words of a question or option for these answers and this provider. */
export function wordsFor(question: Question, wording: Wording, { offer, raw }: FormState): string {
	return fillIn(say(wording, question.about, raw), { provider: offer.provider });
}

/** The question itself, as it is asked of these answers. */
export function labelFor(question: Question, state: FormState): string {
	return wordsFor(question, wordsOf(question, state.language).label, state);
}

/** An answer that can be chosen, as it is read with these answers. */
export function optionLabel(question: Question, option: Option, state: FormState): string {
	// What a provider wrote is shown as it is, whatever brackets it holds.
	if (option.words !== undefined) return option.words;
	return wordsFor(question, optionWords(question, option, state.language).label, state);
}

/** What is to be changed in an answer, if anything. */
export function problemOf(question: Question, { problems }: FormState): string | undefined {
	return problems.find(({ field }) => field === question.key)?.message;
}

/** A text answer as it was typed. */
export function typed(question: Question, { raw }: FormState): string | undefined {
	const value = raw[question.key];
	return typeof value === 'string' ? value : value?.[0];
}

/** A line above a control. */
export interface HintLine {
	text: string;
	/** Whom it speaks to, where not everyone: those who ask for others, or may leave it empty. */
	only?: 'others' | 'empty';
}

/**
 * The hint, and while one page serves everyone, the lines that say about whom to answer. Once the
 * answers say that it is for someone else, the words of the question itself do.
 */
export function linesAbove(question: Question, state: FormState): HintLine[] {
	const { hint, forSomeoneElse, leaveEmpty } = wordsOf(question, state.language);
	const isOpen = !state.isStepped && ['', 'me'].includes(oneAnswer(state.raw, 'who'));
	return [
		...(hint ? [{ text: wordsFor(question, hint, state) }] : []),
		...(forSomeoneElse && isOpen ? [{ text: forSomeoneElse, only: 'others' as const }] : []),
		...(leaveEmpty && !state.isStepped ? [{ text: leaveEmpty, only: 'empty' as const }] : []),
	];
}

/** The ids of hint and error that describe a control, for `aria-describedby`. */
export function describedBy(question: Question, state: FormState): string | undefined {
	const hint = linesAbove(question, state).length > 0 ? [`${idOf(question)}-hint`] : [];
	const error = problemOf(question, state) ? [`${idOf(question)}-error`] : [];
	const count = question.kind === 'textarea' ? [`${idOf(question)}-count`] : [];
	return [...hint, ...error, ...count].join(' ') || undefined;
}

/** Whether a question stands on its own, and does not belong to the answer of another. */
export function isMain({ number }: Question): boolean {
	return !number.includes('.');
}
