import { oneAnswer, type RawAnswers } from '../answers.ts';
import type { Offer } from '../offer.ts';
import { idOf, type Question } from '../question.ts';
import type { Problem } from '../schema.ts';
import { fillIn, say, type Wording } from '../wording.ts';

/** What a form is drawn from: what may be chosen, what was typed, and what is to be changed. */
export interface FormState {
	offer: Offer;
	raw: RawAnswers;
	problems: readonly Problem[];
}

/** The words of a question or option for these answers and this provider. */
export function wordsFor(question: Question, wording: Wording, { offer, raw }: FormState): string {
	return fillIn(say(wording, question.about, raw), { provider: offer.provider });
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
	const { hint, forSomeoneElse, leaveEmpty } = question;
	const isOpen = ['', 'me'].includes(oneAnswer(state.raw, 'who'));
	return [
		...(hint ? [{ text: wordsFor(question, hint, state) }] : []),
		...(forSomeoneElse && isOpen ? [{ text: forSomeoneElse, only: 'others' as const }] : []),
		...(leaveEmpty ? [{ text: leaveEmpty, only: 'empty' as const }] : []),
	];
}

/** The ids of hint and error that describe a control, for `aria-describedby`. */
export function describedBy(question: Question, state: FormState): string | undefined {
	const hint = linesAbove(question, state).length > 0 ? [`${idOf(question)}-hint`] : [];
	const error = problemOf(question, state) ? [`${idOf(question)}-error`] : [];
	return [...hint, ...error].join(' ') || undefined;
}

/** Whether a question stands on its own, and does not belong to the answer of another. */
export function isMain({ number }: Question): boolean {
	return !number.includes('.');
}
