import type { RawAnswers } from './answers.ts';
import { isAsked } from './asking.ts';
import type { Offer } from './offer.ts';
import type { Question, QuestionKey } from './question.ts';
import { questionOf, questions } from './questions.ts';

/** One screen of the form: the questions that stand on their own, each with what belongs to its answers. */
export interface Step {
	/** The main questions of the step, in order; at least one. */
	keys: readonly [QuestionKey, ...QuestionKey[]];
}

/** Questions that share a step with the one before them. */
const together: readonly QuestionKey[] = ['note'];

/** Every step, in order (referral-form, section 4): one question each, and the last two together. */
export const steps: readonly Step[] = questions
	.filter(({ number }) => !number.includes('.'))
	.reduce<[QuestionKey, ...QuestionKey[]][]>((all, { key }) => {
		const last = all.at(-1);
		if (last && together.includes(key)) last.push(key);
		else all.push([key]);
		return all;
	}, [])
	.map((keys) => ({ keys }));

/** The steps that these answers lead to; one with nothing to ask is left out. */
export function askedSteps(raw: RawAnswers, offer: Offer): Step[] {
	return steps.filter(({ keys }) => keys.some((key) => isAsked(questionOf(key), raw, offer)));
}

/** The step that a question stands on, itself or as a branch of a main one. */
export function stepOf(key: string): Step | undefined {
	const [main = ''] = questionOf(key).number.split('.');
	return steps.find(({ keys }) => keys.some((one) => questionOf(one).number === main));
}

/** Every question that can stand on a step, its branches included. */
export function questionsOn({ keys }: Step): Question[] {
	const numbers = keys.map((key) => questionOf(key).number);
	return questions.filter(({ number }) => numbers.includes(number.split('.')[0] ?? ''));
}

/** Whether a person may go to the end from here: once it is known how to be in touch. */
export function maySkipFrom({ keys: [first] }: Step): boolean {
	return ['noReply', 'access', 'doNotShare'].includes(first);
}
