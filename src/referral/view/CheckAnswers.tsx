import type { ComponentChildren } from 'preact';
import type { FunctionData, ReferralArea, ReferralProvider } from '../function-data.ts';
import { createOffer } from '../offer.ts';
import { idOf } from '../question.ts';
import type { Problem, RawAnswers } from '../schema.ts';
import { Agreement } from './Agreement.tsx';
import { rowsOf, type Row } from './answer-rows.ts';
import { CarriedAnswers } from './CarriedAnswers.tsx';
import { DemoNotice } from './DemoNotice.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';
import { HiddenFields, type Hidden } from './HiddenFields.tsx';
import { PhoneLink } from './PhoneLines.tsx';

interface CheckProps {
	area: ReferralArea;
	data: FunctionData;
	raw: RawAnswers;
	provider: ReferralProvider;
	hidden: Hidden;
	problem?: Problem | undefined;
	/** Whether no draft is held, so that the page itself carries every answer. */
	carried: boolean;
}

/** The answers, who receives them, the agreement, and the button that sends. */
export function CheckAnswers(props: CheckProps) {
	const { area, data, raw, provider, hidden, problem, carried } = props;
	const rows = rowsOf({ offer: createOffer(area, [provider]), raw, problems: [] });
	return (
		<>
			<ErrorSummary problems={problem ? [problem] : []} />
			<h1>{carried ? 'Please check and send' : 'Check your answers, then send'}</h1>
			{data.demo && <DemoNotice />}
			<p class="lead">
				This will go to <strong>{provider.name}</strong>.
			</p>
			<ChildAtRisk area={area} raw={raw} />
			<dl class="govuk-summary-list">
				{rows.map((row) => (
					<AnswerRow row={row} canChange={!carried} key={row.question.key} />
				))}
			</dl>
			<form method="post" action="/referral/send" noValidate autocomplete="off">
				<HiddenFields hidden={hidden} />
				{carried && <CarriedAnswers raw={raw} />}
				<Agreement provider={provider.name} raw={raw} problem={problem?.message} />
				<Buttons>
					<button class="button" type="submit">
						Send your request for support
					</button>
					{carried && (
						<button class="button button--quiet" type="submit" formaction="/referral/draft">
							Change your answers
						</button>
					)}
				</Buttons>
			</form>
		</>
	);
}

function Buttons({ children }: { children: ComponentChildren }) {
	return (
		<div class="buttons">
			{children}
			<a href="/exit" rel="nofollow noreferrer">
				Not now
			</a>
		</div>
	);
}

function AnswerRow({ row, canChange }: { row: Row; canChange: boolean }) {
	const { question, label, answers } = row;
	const isHidden = question.isPrivate && answers.length > 0;
	return (
		<div class="govuk-summary-list__row">
			<dt class="govuk-summary-list__key">{label}</dt>
			<dd class="govuk-summary-list__value">
				{isHidden ? <Hideable row={row} /> : <Answers answers={answers} />}
			</dd>
			{canChange && (
				<dd class="govuk-summary-list__actions">
					<a href={`/referral/check?edit#${idOf(question)}`}>
						Change<span class="govuk-visually-hidden"> {question.change}</span>
					</a>
				</dd>
			)}
		</div>
	);
}

function Hideable({ row: { question, answers } }: { row: Row }) {
	return (
		<details class="show">
			<summary>
				Show<span class="govuk-visually-hidden"> {question.change}</span>
			</summary>
			<Answers answers={answers} />
		</details>
	);
}

function Answers({ answers }: { answers: readonly string[] }) {
	if (answers.length === 0) return <>Not provided</>;
	if (answers.length === 1) return <>{answers[0]}</>;
	return (
		<ul class="govuk-list">
			{answers.map((answer) => (
				<li key={answer}>{answer}</li>
			))}
		</ul>
	);
}

/** Said again where the person who hurt a child lives with them. */
function ChildAtRisk({ area, raw }: { area: ReferralArea; raw: RawAnswers }) {
	if (raw.who !== 'child' || raw.harmAtHome !== 'yes') return null;
	return (
		<div class="notice">
			<p>
				<strong>If a child is in danger now, call 999.</strong>
			</p>
			{area.childrensServicesPhone && (
				<p>
					You can also call children’s services: <PhoneLink phone={area.childrensServicesPhone} />
				</p>
			)}
		</div>
	);
}
