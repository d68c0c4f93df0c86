import { Fragment, type ComponentChildren } from 'preact';
import type { Language } from '../../words/language.ts';
import type { RawAnswers } from '../answers.ts';
import type { ReferralArea } from '../function-data.ts';
import type { Offer } from '../offer.ts';
import type { Problem } from '../problem.ts';
import { HiddenFields, Trap, type Hidden } from './HiddenFields.tsx';
import { MainQuestion } from './MainQuestion.tsx';
import { mainQuestions } from './sections.ts';
import { Sentence, Speak, useLanguage } from './speech.tsx';

interface FormProps {
	area: ReferralArea;
	offer: Offer;
	language: Language;
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
	const { area, offer, language, raw = {}, problems = [], hidden } = props;
	const { action = '/referral/draft' } = props;
	const state = { offer, raw, problems, language };
	return (
		<Speak language={language}>
			<form
				class="journey journey--page"
				method="post"
				action={language.base + action}
				noValidate
				autocomplete="off"
			>
				<HiddenFields hidden={hidden} />
				<Trap />
				{mainQuestions(state).map((question) => (
					<Fragment key={question.key}>
						{question.key === 'harm' && <YoungPersonNotice area={area} />}
						<MainQuestion {...{ area, question, state }} />
					</Fragment>
				))}
				{props.children ?? (
					<button class="button" type="submit">
						{language.words.journey.form.continue}
					</button>
				)}
			</form>
		</Speak>
	);
}

function YoungPersonNotice({ area }: { area: ReferralArea }) {
	const { young } = useLanguage().words.journey.form;
	const isNeeded = Object.values(area.bands).some(({ notice }) => notice === 'young-person');
	if (!isNeeded) return null;
	return (
		<div class="notice notice--young">
			<Sentence text={young} />
		</div>
	);
}
