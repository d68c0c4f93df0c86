import { idOf, wordsOf } from '../question.ts';
import { rowsOf, type Row } from './answer-rows.ts';
import type { FormState } from './form-state.ts';
import { Sentence, useLanguage } from './speech.tsx';

interface AnswerListProps {
	state: FormState;
	canChange: boolean;
	/** Goes to a question in the same page; without it the link asks the function. */
	onChange?: ((key: string) => void) | undefined;
}

/** Every answer in the order asked, each with a link to change it. */
export function AnswerList({ state, ...rest }: AnswerListProps) {
	return (
		<dl class="govuk-summary-list">
			{rowsOf(state).map((row) => (
				<AnswerRow {...{ row, ...rest }} key={row.question.key} />
			))}
		</dl>
	);
}

function AnswerRow({ row, canChange, onChange }: Omit<AnswerListProps, 'state'> & { row: Row }) {
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
					<Change {...{ row, onChange }} />
				</dd>
			)}
		</div>
	);
}

function Change({ row: { question }, onChange }: Pick<AnswerListProps, 'onChange'> & { row: Row }) {
	const language = useLanguage();
	const what = wordsOf(question, language).change;
	const words = <Sentence text={language.words.journey.check.change} parts={{ what }} />;
	if (!onChange)
		return <a href={`${language.base}/referral/check?edit#${idOf(question)}`}>{words}</a>;
	return (
		<button
			class="link"
			type="button"
			onClick={() => {
				onChange(question.key);
			}}
		>
			{words}
		</button>
	);
}

function Hideable({ row: { question, answers } }: { row: Row }) {
	const language = useLanguage();
	const what = wordsOf(question, language).change;
	return (
		<details class="show">
			<summary>
				<Sentence text={language.words.journey.check.show} parts={{ what }} />
			</summary>
			<Answers answers={answers} />
		</details>
	);
}

function Answers({ answers }: { answers: readonly string[] }) {
	const { notProvided } = useLanguage().words.journey.check;
	if (answers.length === 0) return <>{notProvided}</>;
	// What was typed runs its own way, inside a page of any direction.
	if (answers.length === 1) return <bdi>{answers[0]}</bdi>;
	return (
		<ul class="govuk-list">
			{answers.map((answer) => (
				<li dir="auto" key={answer}>
					{answer}
				</li>
			))}
		</ul>
	);
}
