import type { ComponentChildren } from 'preact';
import { allAnswers } from '../answers.ts';
import { idOf, optionWords, type Option } from '../question.ts';
import { FormGroup, HintAndError, Words, type FieldProps } from './FieldParts.tsx';
import { describedBy, isMain, optionLabel, wordsFor } from './form-state.ts';
import { Heading } from './Heading.tsx';
import { shownOptions } from './shown-options.ts';

/** A group of radios or checkboxes, after the markup of govuk-frontend. */
export function Choices({ question, state }: FieldProps) {
	const kind = question.kind === 'radios' ? 'radios' : 'checkboxes';
	return (
		<Group question={question} state={state}>
			<div class={`govuk-${kind}`}>
				{shownOptions(question, state).map((option, index) => (
					<Choice
						key={option.code}
						{...{ question, state, option }}
						id={`${idOf(question)}-${index}`}
						kind={kind}
					/>
				))}
			</div>
		</Group>
	);
}

/** A fieldset with the question as its legend; the legend of a main question is a heading. */
export function Group({ question, state, children }: FieldProps & { children: ComponentChildren }) {
	const words = <Words {...{ question, state }} />;
	return (
		<FormGroup {...{ question, state }} id={idOf(question)}>
			<fieldset class="govuk-fieldset" aria-describedby={describedBy(question, state)}>
				{isMain(question) ? (
					<legend class="govuk-fieldset__legend govuk-fieldset__legend--m">
						<Heading class="govuk-fieldset__heading" {...{ question, state }}>
							{words}
						</Heading>
					</legend>
				) : (
					<legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{words}</legend>
				)}
				<HintAndError {...{ question, state }} />
				{children}
			</fieldset>
		</FormGroup>
	);
}

interface ChoiceProps extends FieldProps {
	option: Option;
	id: string;
	kind: 'radios' | 'checkboxes';
}

function Choice({ question, state, option, id, kind }: ChoiceProps) {
	const { hint } = optionWords(question, option, state.language);
	return (
		<div class={`govuk-${kind}__item`}>
			<input
				class={`govuk-${kind}__input`}
				id={id}
				name={question.key}
				type={kind === 'radios' ? 'radio' : 'checkbox'}
				value={option.code}
				checked={allAnswers(state.raw, question.key).includes(option.code)}
				aria-describedby={hint ? `${id}-hint` : undefined}
			/>
			<label class={`govuk-label govuk-${kind}__label`} for={id}>
				{optionLabel(question, option, state)}
			</label>
			{hint && (
				<div class={`govuk-hint govuk-${kind}__hint`} id={`${id}-hint`}>
					{wordsFor(question, hint, state)}
				</div>
			)}
		</div>
	);
}
