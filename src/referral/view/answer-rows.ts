import { allAnswers, oneAnswer } from '../answers.ts';
import { isAsked } from '../asking.ts';
import { optionsOf, type Question } from '../question.ts';
import { questions } from '../questions.ts';
import { allSlots, slotInWords } from '../safe-times.ts';
import { wordsFor, type FormState } from './form-state.ts';

/** One answer as it is read back before sending. */
export interface Row {
	question: Question;
	label: string;
	/** The answers in words; empty when not provided. */
	answers: readonly string[];
}

/** Every question that was asked, in order, with its answers in words. */
export function rowsOf(state: FormState): Row[] {
	return questions
		.filter((question) => isAsked(question, state.raw, state.offer))
		.map((question) => ({
			question,
			label: wordsFor(question, question.label, state),
			answers: answersOf(question, state),
		}));
}

function answersOf(question: Question, state: FormState): string[] {
	if (question.kind === 'slots') return timesOf(question, state);
	const given = allAnswers(state.raw, question.key);
	if (question.kind === 'radios' || question.kind === 'checkboxes') {
		const chosen = optionsOf(question, state.offer).filter(({ code }) => given.includes(code));
		const alone = chosen.filter(
			({ code }) => question.kind === 'checkboxes' && code === 'not-said',
		);
		return (alone.length > 0 ? alone : chosen).map(({ label }) => wordsFor(question, label, state));
	}
	const text = oneAnswer(state.raw, question.key);
	return text ? [text] : [];
}

function timesOf({ key }: Question, { raw }: FormState): string[] {
	const ticked = allAnswers(raw, key);
	if (ticked.includes('any')) return ['Any time they are open'];
	return allSlots.filter((slot) => ticked.includes(slot)).map(slotInWords);
}
