import type { ReferralArea } from '../function-data.ts';
import type { Question } from '../question.ts';
import { AskedBranches } from './AskedBranches.tsx';
import { Branch } from './Branch.tsx';
import type { FormState } from './form-state.ts';
import { Panels } from './Panels.tsx';
import { QuestionField } from './QuestionField.tsx';
import { sectionsOf } from './sections.ts';
import { isWatched } from './shown-options.ts';
import { useLanguage } from './speech.tsx';

interface MainQuestionProps {
	area: ReferralArea;
	question: Question;
	state: FormState;
}

/** A question with what belongs to its answers: all of it on the page for everyone, else what is asked. */
export function MainQuestion({ area, question, state }: MainQuestionProps) {
	return (
		<div class="question">
			{question.key === 'contact' && <BeforeContact state={state} />}
			<QuestionField {...{ question, state }} />
			<Panels {...{ area, question, state }} />
			{state.isStepped ? (
				<AskedBranches {...{ main: question, state }} />
			) : (
				sectionsOf(question, state).map((section) => (
					<Branch {...{ section, state }} key={section.questions[0].key} />
				))
			)}
		</div>
	);
}

/** What there is to know before a way to be in touch is chosen. */
function BeforeContact({ state }: { state: FormState }) {
	const { safestYouStart, several } = useLanguage().words.journey.form;
	return (
		<>
			{isWatched(state) && <p class="notice">{safestYouStart}</p>}
			{state.offer.isShared && <p>{several}</p>}
		</>
	);
}
