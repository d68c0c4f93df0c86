import { oneAnswer } from '../answers.ts';
import { optionsOf, type Option, type Question } from '../question.ts';
import type { FormState } from './form-state.ts';

/** The order of the ways to be in touch where nobody else is known to look on. */
const usualOrder = ['call', 'text', 'email', 'self', 'trusted'];

/**
 * The answers to choose from, in the order in which they are shown. "I will contact you" comes first
 * where someone may look on, and always on the page that serves everyone (referral-form, section 7).
 * In Wales, Welsh comes first.
 */
export function shownOptions(question: Question, state: FormState): Option[] {
	const { offer, raw, isStepped } = state;
	const options = optionsOf(question, offer, isStepped ? raw : {});
	if (question.key === 'access' && offer.nation === 'wales') return first(options, 'welsh');
	if (question.key !== 'contact' || !isStepped || isWatched(state)) return options;
	const place = ({ code }: Option) => usualOrder.indexOf(code);
	return options.toSorted((one, other) => place(one) - place(other));
}

/** Whether someone who might hurt or pressure may see the phone, or the person is not sure. */
export function isWatched({ raw }: FormState): boolean {
	return ['yes', 'not-sure'].includes(oneAnswer(raw, 'shared'));
}

function first(options: readonly Option[], code: string): Option[] {
	const [one, others] = [true, false].map((is) =>
		options.filter((option) => (option.code === code) === is),
	);
	return [...(one ?? []), ...(others ?? [])];
}
