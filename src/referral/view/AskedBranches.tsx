import { isAsked } from '../asking.ts';
import type { Question } from '../question.ts';
import { questions } from '../questions.ts';
import { oneAnswer } from '../answers.ts';
import { ChannelFacts } from './ChannelFacts.tsx';
import type { FormState } from './form-state.ts';
import { QuestionField } from './QuestionField.tsx';

interface AskedBranchesProps {
	main: Question;
	state: FormState;
}

/** The questions below a main one that its answers lead to, and no others. */
export function AskedBranches({ main, state }: AskedBranchesProps) {
	const asked = branchesOf(main, state);
	if (asked.length === 0) return null;
	const chosen = [oneAnswer(state.raw, 'contact')];
	return (
		<div class="branch">
			{asked.map((question, at) => (
				<div key={question.key}>
					{at === 0 && <ChannelFacts first={question} chosen={chosen} offer={state.offer} />}
					<QuestionField {...{ question, state }} />
				</div>
			))}
		</div>
	);
}

/** The questions that hang on a main one and are asked with these answers. */
export function branchesOf(main: Question, { raw, offer }: FormState): Question[] {
	return questions.filter(
		(question) => question.number.startsWith(`${main.number}.`) && isAsked(question, raw, offer),
	);
}
