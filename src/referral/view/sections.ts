import { choicesFor, mayBeAsked } from '../asking.ts';
import type { Question } from '../question.ts';
import { questionOf, questions } from '../questions.ts';
import { fillIn, listOf, quote } from '../../words/say.ts';
import { isMain, optionLabel, type FormState } from './form-state.ts';

/** Questions that follow one another and belong to the same answers of a main question. */
export interface Section {
	/** The line above it: "Answer these only if you chose ‘Call me’." */
	line: string;
	/** Codes of the answers it belongs to. */
	chosen: readonly string[];
	questions: [Question, ...Question[]];
}

/** The main questions that can come up, in order. */
export function mainQuestions({ offer }: FormState): Question[] {
	return questions.filter((question) => isMain(question) && mayBeAsked(question, offer));
}

/** The sections below a main question, in the order of its questions. */
export function sectionsOf(main: Question, state: FormState): Section[] {
	const branches = questions.filter(
		(question) =>
			question.number.startsWith(`${main.number}.`) && mayBeAsked(question, state.offer),
	);
	const sections: Section[] = [];
	for (const question of branches) {
		const owner = ownerOf(question);
		const line = lineOf(owner, state);
		const last = sections.at(-1);
		if (last?.line === line) last.questions.push(question);
		else sections.push({ line, chosen: codesOf(owner, state), questions: [question] });
	}
	return sections;
}

/** The line above a question that hangs on the answer of another branch question. */
export function lineAbove(question: Question, state: FormState): string | undefined {
	return ownerOf(question) === question ? undefined : lineOf(question, state, 'onlyThis');
}

/** The branch question that a question hangs on, or itself when it hangs on a main one. */
function ownerOf(question: Question): Question {
	const parent = question.when?.map(({ key }) => questionOf(key)).find((one) => !isMain(one));
	return parent ? ownerOf(parent) : question;
}

function codesOf(question: Question, { offer }: FormState): string[] {
	return (question.when ?? []).flatMap((condition) =>
		choicesFor(condition, offer).map(({ code }) => code),
	);
}

function lineOf(
	question: Question,
	state: FormState,
	sentence: 'onlyThese' | 'onlyThis' = 'onlyThese',
): string {
	const { language, offer } = state;
	const conditions = (question.when ?? []).map((condition) => {
		const asked = questionOf(condition.key);
		const labels = choicesFor(condition, offer).map((option) =>
			quote(optionLabel(asked, option, state), language),
		);
		return listOf(labels, language);
	});
	const choices = listOf(conditions, language, 'conjunction');
	return fillIn(language.words.journey.form[sentence], { choices });
}
