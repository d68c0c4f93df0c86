import { idOf, type Question } from '../question.ts';
import { ChannelFacts } from './ChannelFacts.tsx';
import type { FormState } from './form-state.ts';
import { QuestionField } from './QuestionField.tsx';
import { lineAbove, type Section } from './sections.ts';

interface BranchProps {
	section: Section;
	state: FormState;
}

/** The questions that belong to one answer, under a line that says so. */
export function Branch({ section, state }: BranchProps) {
	const [first] = section.questions;
	const answers = `for-${section.chosen.join('-')}`;
	const id = `${idOf(first)}-line`;
	return (
		<div class={`branch ${answers} on-${first.key}`} role="group" aria-labelledby={id}>
			<h3 class="branch__line" id={id}>
				{section.line}
			</h3>
			<ChannelFacts first={first} chosen={section.chosen} offer={state.offer} />
			{section.questions.map((question) => (
				<BranchQuestion {...{ question, state }} key={question.key} />
			))}
		</div>
	);
}

function BranchQuestion({ question, state }: { question: Question; state: FormState }) {
	const line = lineAbove(question, state);
	if (!line) return <QuestionField {...{ question, state }} />;
	return (
		<div class={`branch branch--inner on-${question.key}`}>
			<p class="branch__line">{line}</p>
			<QuestionField {...{ question, state }} />
		</div>
	);
}
