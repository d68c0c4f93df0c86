import { oneAnswer } from '../answers.ts';
import { idOf, optionsOf } from '../question.ts';
import { FormGroup, HintAndError, type FieldProps } from './FieldParts.tsx';
import { describedBy, optionLabel } from './form-state.ts';
import { Label } from './TextField.tsx';

/** One answer from a list of names. */
export function SelectField({ question, state }: FieldProps) {
	const chosen = oneAnswer(state.raw, question.key);
	return (
		<FormGroup {...{ question, state }}>
			<Label {...{ question, state }} />
			<HintAndError {...{ question, state }} />
			<select
				class="govuk-select"
				id={idOf(question)}
				name={question.key}
				autocomplete="off"
				aria-describedby={describedBy(question, state)}
			>
				<option value="">{state.language.words.journey.form.choose}</option>
				{optionsOf(question, state.offer).map((option) => (
					<option value={option.code} key={option.code} selected={option.code === chosen}>
						{optionLabel(question, option, state)}
					</option>
				))}
			</select>
		</FormGroup>
	);
}
