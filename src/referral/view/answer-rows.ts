import { allAnswers, oneAnswer } from '../answers.ts';
import { isAsked } from '../asking.ts';
import { slotInWords } from '../hours-in-words.ts';
import { optionsOf, type Question } from '../question.ts';
import { questions } from '../questions.ts';
import { allSlots } from '../safe-times.ts';
import { labelFor, optionLabel, type FormState } from './form-state.ts';

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
			label: labelFor(question, state),
			answers: answersOf(question, state),
		}));
}

function answersOf(question: Question, state: FormState): string[] {
	if (question.kind === 'slots') return timesOf(question, state);
	const given = allAnswers(state.raw, question.key);
	if (['radios', 'checkboxes', 'select'].includes(question.kind)) {
		const chosen = optionsOf(question, state.offer).filter(({ code }) => given.includes(code));
		const alone = chosen.filter(({ isAlone }) => isAlone);
		return (alone.length > 0 ? alone : chosen).map((option) =>
			optionLabel(question, option, state),
		);
	}
	const text = oneAnswer(state.raw, question.key);
	return text ? [text] : [];
}

function timesOf({ key }: Question, { raw, language }: FormState): string[] {
	const ticked = allAnswers(raw, key);
	if (ticked.includes('any')) return [language.words.journey.form.anyTime];
	return allSlots
		.filter((slot) => ticked.includes(slot))
		.map((slot) => slotInWords(slot, language));
}
