import { Fragment, type ComponentChildren } from 'preact';
import type { RawAnswers } from '../answers.ts';
import type { ReferralArea } from '../function-data.ts';
import type { Question } from '../question.ts';
import type { Offer } from '../offer.ts';
import type { Problem } from '../schema.ts';
import { Branch } from './Branch.tsx';
import type { FormState } from './form-state.ts';
import { HiddenFields, Trap, type Hidden } from './HiddenFields.tsx';
import { QuestionField } from './QuestionField.tsx';
import { mainQuestions, sectionsOf } from './sections.ts';

interface FormProps {
	area: ReferralArea;
	offer: Offer;
	raw?: RawAnswers;
	problems?: readonly Problem[];
	hidden: { area: string } | Hidden;
	/** Where it posts to; the draft, but for a browser that keeps no draft. */
	action?: '/referral/draft' | '/referral/send';
	/** What ends the form in place of the button Continue. */
	children?: ComponentChildren;
}

/** The whole form on one page, complete without JavaScript. */
export function Form(props: FormProps) {
	const { area, offer, raw = {}, problems = [], hidden, action = '/referral/draft' } = props;
	const state = { offer, raw, problems };
	return (
		<form class="journey" method="post" action={action} noValidate autocomplete="off">
			<HiddenFields hidden={hidden} />
			<Trap />
			{mainQuestions(state).map((question) => (
				<Fragment key={question.key}>
					{question.key === 'harm' && <YoungPersonNotice area={area} />}
					<MainQuestion {...{ question, state }} />
				</Fragment>
			))}
			{props.children ?? (
				<button class="button" type="submit">
					Continue
				</button>
			)}
		</form>
	);
}

function MainQuestion({ question, state }: { question: Question; state: FormState }) {
	return (
		<div class="question">
			<QuestionField {...{ question, state }} />
			{question.key === 'contact' && state.offer.isShared && (
				<p>
					There is more than one service here, and not all of them do the same. If one of your
					answers does not fit, we tell you before you send.
				</p>
			)}
			{sectionsOf(question, state).map((section) => (
				<Branch {...{ section, state }} key={section.questions[0].key} />
			))}
		</div>
	);
}

function YoungPersonNotice({ area }: { area: ReferralArea }) {
	const isNeeded = Object.values(area.bands).some(({ notice }) => notice === 'young-person');
	if (!isNeeded) return null;
	return (
		<div class="notice notice--young">
			<strong>If you are under 18.</strong> The people who support you keep what you say private.
			They may have to tell someone if you, or another child, could be seriously hurt. They will try
			to talk to you first.
		</div>
	);
}
