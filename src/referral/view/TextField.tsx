import { counted, fillIn } from '../../words/say.ts';
import { idOf } from '../question.ts';
import { isThem } from '../wording.ts';
import { FormGroup, HintAndError, Words, type FieldProps } from './FieldParts.tsx';
import { describedBy, isMain, problemOf, typed } from './form-state.ts';
import { Heading } from './Heading.tsx';

const types = { tel: 'tel', email: 'email', text: 'text' } as const;

/** A line of text, a phone number or an email address, as it was typed. */
export function TextField({ question, state }: FieldProps) {
	const { kind, key, maxLength = 0 } = question;
	const width = kind === 'tel' || maxLength <= 30 ? ' govuk-input--width-20' : '';
	return (
		<FormGroup {...{ question, state }}>
			<Label {...{ question, state }} />
			<HintAndError {...{ question, state }} />
			<input
				class={`govuk-input${width}${wrong({ question, state }, 'govuk-input')}`}
				id={idOf(question)}
				name={key}
				type={types[kind === 'tel' || kind === 'email' ? kind : 'text']}
				value={typed(question, state)}
				autocomplete={tokenOf({ question, state })}
				spellcheck={false}
				dir="auto"
				aria-describedby={describedBy(question, state)}
			/>
		</FormGroup>
	);
}

/** A longer text, with how much of it there is room for. */
export function TextArea({ question, state }: FieldProps) {
	return (
		<FormGroup {...{ question, state }}>
			<Label {...{ question, state }} />
			<HintAndError {...{ question, state }} />
			<textarea
				class={`govuk-textarea${wrong({ question, state }, 'govuk-textarea')}`}
				id={idOf(question)}
				name={question.key}
				rows={5}
				value={typed(question, state)}
				autocomplete="off"
				dir="auto"
				aria-describedby={describedBy(question, state)}
			/>
			<Count {...{ question, state }} />
		</FormGroup>
	);
}

/** How long an answer may be; with a script, how much room is left. */
function Count({ question, state }: FieldProps) {
	const { language, isStepped } = state;
	const { count, left, tooMany } = language.words.journey.form;
	const { maxLength = 0 } = question;
	const rest = maxLength - (typed(question, state) ?? '').length;
	const now = rest < 0 ? counted(tooMany, -rest, language) : counted(left, rest, language);
	return (
		<div class="govuk-hint" id={`${idOf(question)}-count`}>
			{isStepped ? now : fillIn(count, { n: String(maxLength) })}
		</div>
	);
}

/** The name of a control, a heading where the question stands on its own. */
export function Label({ question, state }: FieldProps) {
	const words = <Words {...{ question, state }} />;
	if (!isMain(question)) {
		return (
			<label class="govuk-label govuk-label--s" for={idOf(question)}>
				{words}
			</label>
		);
	}
	return (
		<Heading class="govuk-label-wrapper" {...{ question, state }}>
			<label class="govuk-label govuk-label--m" for={idOf(question)}>
				{words}
			</label>
		</Heading>
	);
}

function wrong({ question, state }: FieldProps, control: string): string {
	return problemOf(question, state) === undefined ? '' : ` ${control}--error`;
}

/**
 * The token of the person's own name, number or address, where a script empties the field on leaving; none for anybody
 * else's. Without that script a token of its own makes WebKit bring the field back on Back, whatever its form says.
 */
function tokenOf({ question: { autocomplete, about }, state }: FieldProps): string {
	if (!autocomplete || !state.isStepped) return 'off';
	return about === 'contact' && isThem(state.raw) ? 'off' : autocomplete;
}
