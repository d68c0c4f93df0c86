import { idOf } from '../question.ts';
import { isThem } from '../wording.ts';
import { FormGroup, HintAndError, Words, type FieldProps } from './FieldParts.tsx';
import { describedBy, isMain, problemOf, typed } from './form-state.ts';

const types = { tel: 'tel', email: 'email', text: 'text' } as const;

/** A line of text, a phone number or an email address, as it was typed. */
export function TextField({ question, state }: FieldProps) {
	const { kind, key, maxLength = 0 } = question;
	const isWrong = problemOf(question, state) !== undefined;
	const width = kind === 'tel' || maxLength <= 30 ? ' govuk-input--width-20' : '';
	return (
		<FormGroup {...{ question, state }}>
			<Label {...{ question, state }} />
			<HintAndError {...{ question, state }} />
			<input
				class={`govuk-input${width}${isWrong ? ' govuk-input--error' : ''}`}
				id={idOf(question)}
				name={key}
				type={types[kind === 'tel' || kind === 'email' ? kind : 'text']}
				value={typed(question, state)}
				autocomplete={tokenOf({ question, state })}
				spellcheck={false}
				aria-describedby={describedBy(question, state)}
			/>
		</FormGroup>
	);
}

function Label({ question, state }: FieldProps) {
	const words = <Words {...{ question, state }} />;
	if (!isMain(question)) {
		return (
			<label class="govuk-label govuk-label--s" for={idOf(question)}>
				{words}
			</label>
		);
	}
	return (
		<h2 class="govuk-label-wrapper">
			<label class="govuk-label govuk-label--m" for={idOf(question)}>
				{words}
			</label>
		</h2>
	);
}

/** The token of the person's own name, number or address; none for anybody else's. */
function tokenOf({ question: { autocomplete, about }, state }: FieldProps): string {
	if (!autocomplete || (about === 'contact' && isThem(state.raw))) return 'off';
	return autocomplete;
}
