import type { ComponentChildren } from 'preact';
import { idOf, type Question } from '../question.ts';
import { fillIn } from '../../words/say.ts';
import { labelFor, linesAbove, problemOf, type FormState } from './form-state.ts';
import { useLanguage } from './speech.tsx';

/** What every control is drawn from. */
export interface FieldProps {
	question: Question;
	state: FormState;
}

/** A question's words, with "(optional)" where it may be skipped. */
export function Words({ question, state }: FieldProps) {
	const label = labelFor(question, state);
	const { optional } = state.language.words.journey.form;
	return <>{question.optional ? fillIn(optional, { label }) : label}</>;
}

/** The hint, then the error, in the order in which a screen reader reads them. */
export function HintAndError({ question, state }: FieldProps) {
	const lines = linesAbove(question, state);
	const problem = problemOf(question, state);
	return (
		<>
			{lines.length > 0 && (
				<div class="govuk-hint" id={`${idOf(question)}-hint`}>
					{lines.map(({ text, only }) => (
						<span class={only ? `line line--${only}` : 'line'} key={text}>
							{text}
						</span>
					))}
				</div>
			)}
			{problem && <ErrorMessage id={`${idOf(question)}-error`}>{problem}</ErrorMessage>}
		</>
	);
}

/** What to change, marked as an error for those who hear it. */
export function ErrorMessage({ id, children }: { id: string; children: ComponentChildren }) {
	const { error } = useLanguage().words.journey.form;
	return (
		<p class="govuk-error-message" id={id}>
			<span class="govuk-visually-hidden">{error}</span> {children}
		</p>
	);
}

/** The frame of one field; with an id where the question is a group that a link can go to. */
export function FormGroup(props: FieldProps & { id?: string; children: ComponentChildren }) {
	const isWrong = problemOf(props.question, props.state) !== undefined;
	return (
		<div class={`govuk-form-group${isWrong ? ' govuk-form-group--error' : ''}`} id={props.id}>
			{props.children}
		</div>
	);
}
