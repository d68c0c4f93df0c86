import type { RawAnswers } from './answers.ts';
import type { Offer } from './offer.ts';
import { hold, optionsOf, type Condition, type Question } from './question.ts';
import { questionOf } from './questions.ts';

/** Whether a question can come up with what is offered: its own ability, and a way to get to it. */
export function mayBeAsked(question: Question, offer: Offer): boolean {
	if (question.ability && !offer.can[question.ability]) return false;
	return (question.when ?? []).every((condition) => choicesFor(condition, offer).length > 0);
}

/** Whether these answers lead to a question. What is not asked is dropped, whatever was posted. */
export function isAsked(question: Question, raw: RawAnswers, offer: Offer): boolean {
	const when = question.when ?? [];
	if (!mayBeAsked(question, offer) || !hold(when, raw)) return false;
	if (question.unless && hold(question.unless, raw)) return false;
	return when.every(({ key }) => isAsked(questionOf(key), raw, offer));
}

/** The offered options of a condition's question that fulfil it. */
export function choicesFor({ key, is }: Condition, offer: Offer) {
	return optionsOf(questionOf(key), offer).filter(({ code }) => is.includes(code));
}
