import type { ComponentChildren } from 'preact';
import type { FunctionData, ReferralArea, ReferralProvider } from '../function-data.ts';
import { createOffer } from '../offer.ts';
import type { Problem } from '../problem.ts';
import type { RawAnswers, Referral } from '../schema.ts';
import { Agreement } from './Agreement.tsx';
import { AnswerList } from './AnswerList.tsx';
import { CarriedAnswers } from './CarriedAnswers.tsx';
import { Card } from './Card.tsx';
import { DemoNotice } from './DemoNotice.tsx';
import { Emergency } from './Emergency.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';
import { HiddenFields, type Hidden } from './HiddenFields.tsx';
import { ChildrensServices, isAtRisk } from './Panels.tsx';
import { Sentence, useLanguage } from './speech.tsx';

interface CheckProps {
	area: ReferralArea;
	data: FunctionData;
	raw: RawAnswers;
	referral: Referral;
	provider: ReferralProvider;
	hidden: Hidden;
	problem?: Problem | undefined;
	/** Whether no draft is held, so that the page itself carries every answer. */
	carried: boolean;
}

/** The answers, who receives them, the agreement, and the button that sends. */
export function CheckAnswers(props: CheckProps) {
	const { raw, provider, hidden, problem, carried } = props;
	const { base, words } = useLanguage();
	const { check } = words.journey;
	return (
		<>
			<ErrorSummary problems={problem ? [problem] : []} />
			<h1>{carried ? check.titleCarried : check.title}</h1>
			{props.data.demo && <DemoNotice />}
			<CheckedAnswers {...props} canChange={!carried} />
			<form method="post" action={`${base}/referral/send`} noValidate autocomplete="off">
				<HiddenFields hidden={hidden} />
				{carried && <CarriedAnswers raw={raw} />}
				<Agreement provider={provider.name} raw={raw} problem={problem?.message} />
				<Buttons>
					<button class="button" type="submit">
						{check.send}
					</button>
					{carried && (
						<button
							class="button button--quiet"
							type="submit"
							formaction={`${base}/referral/draft`}
						>
							{check.changeAnswers}
						</button>
					)}
				</Buttons>
			</form>
		</>
	);
}

/** Who receives it, what they will do, and every answer. */
export function CheckedAnswers(
	props: Pick<CheckProps, 'area' | 'raw' | 'referral' | 'provider'> & {
		canChange: boolean;
		/** Goes to a question in the same page; without it the link asks the function. */
		onChange?: (key: string) => void;
	},
) {
	const language = useLanguage();
	const { area, raw, referral, provider, canChange, onChange } = props;
	const offer = createOffer(area, [provider], language);
	const isNow = referral.when === 'now';
	return (
		<>
			<p class="lead">
				<Sentence text={language.words.journey.check.goesTo} parts={{ provider: provider.name }} />
			</p>
			{isNow && <Emergency id="now" />}
			{isAtRisk({ raw }) && <ChildrensServices area={area} />}
			<Card {...referral} provider={provider} />
			<AnswerList
				state={{ offer, raw, problems: [], language, isStepped: true }}
				{...{ canChange, onChange }}
			/>
		</>
	);
}

/** The buttons that end the page, and the way out beside them. */
export function Buttons({ children }: { children: ComponentChildren }) {
	const { notNow } = useLanguage().words.journey.check;
	return (
		<div class="buttons">
			{children}
			<a href="/exit" rel="nofollow noreferrer">
				{notNow}
			</a>
		</div>
	);
}
