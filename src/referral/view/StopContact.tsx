import type { ContactChoice, StopField } from '../stop-code.ts';
import { contactChoices, stopFields, stopNoteLength } from '../stop-code.ts';
import type { Words } from '../../words/language.ts';
import { fillIn } from '../../words/say.ts';
import type { FunctionData } from '../function-data.ts';
import { ErrorMessage } from './FieldParts.tsx';
import { PhoneLines, SomeoneNow } from './PhoneLines.tsx';
import { Sentence, useLanguage } from './speech.tsx';

type Stopping = Words['stopping'];

interface StopContactProps {
	/** Id of this page, so that a double click is one change. */
	page: string;
	/** Fields that were empty or not as they must be. */
	wrong: readonly StopField[];
	data: FunctionData;
}

/** Where contact is paused or stopped, with reference and code; nothing that was typed before is on it. */
export function StopContact({ page, wrong, data }: StopContactProps) {
	const language = useLanguage();
	const { base } = language;
	const words = language.words.stopping;
	return (
		<>
			<Problems {...{ wrong, words }} />
			<h1>{words.title}</h1>
			<p class="lead">{words.lead}</p>
			<p>{words.without}</p>
			<OwnLines data={data} />
			<form method="post" action={`${base}/referral/stop`} autocomplete="off">
				<input type="hidden" name="page" value={page} />
				<Typed field="reference" {...{ wrong, words }} />
				<Typed field="code" {...{ wrong, words }} />
				<Choice {...{ wrong, words }} />
				<Note {...{ wrong, words }} />
				<button class="button" type="submit">
					{words.send}
				</button>
			</form>
			<ExitButton />
		</>
	);
}

/** The one answer, whether the code fits or not. */
export function Stopped({ data }: Pick<StopContactProps, 'data'>) {
	const { done, demo } = useLanguage().words.stopping;
	return (
		<>
			<h1>{done.title}</h1>
			{data.demo && (
				<div class="demo-notice">
					<p>
						<Sentence text={demo} />
					</p>
				</div>
			)}
			<p>{done.stop}</p>
			<p>{done.changed}</p>
			<p>{done.unsaid}</p>
			<p>{done.late}</p>
			<OwnLines data={data} />
			<SomeoneNow lines={data.phoneLines} />
			<ExitButton />
		</>
	);
}

interface Parts extends Pick<StopContactProps, 'wrong'> {
	words: Stopping;
}

function Problems({ wrong, words }: Parts) {
	const { errorTitle } = useLanguage().words.journey.form;
	if (wrong.length === 0) return null;
	return (
		<div class="govuk-error-summary" tabindex={-1}>
			<div role="alert">
				<h2 class="govuk-error-summary__title">{errorTitle}</h2>
				<div class="govuk-error-summary__body">
					<ul class="govuk-list govuk-error-summary__list">
						{stopFields
							.filter((field) => wrong.includes(field))
							.map((field) => (
								<li key={field}>
									<a href={`#${controlOf(field)}`}>{problemOf(field, words)}</a>
								</li>
							))}
					</ul>
					<p>{words.retype}</p>
				</div>
			</div>
		</div>
	);
}

function problemOf(field: StopField, words: Stopping): string {
	return fillIn(words[field].problem, { n: String(stopNoteLength) });
}

function controlOf(field: StopField): string {
	return field === 'what' ? 'what-stop' : field;
}

interface FieldProps extends Parts {
	field: StopField;
}

function FieldError({ field, wrong, words }: FieldProps) {
	if (!wrong.includes(field)) return null;
	return <ErrorMessage id={`${field}-error`}>{problemOf(field, words)}</ErrorMessage>;
}

function groupClass({ field, wrong }: Pick<FieldProps, 'field' | 'wrong'>): string {
	return wrong.includes(field) ? 'govuk-form-group govuk-form-group--error' : 'govuk-form-group';
}

function describedBy({ field, wrong }: Pick<FieldProps, 'field' | 'wrong'>): string {
	return wrong.includes(field) ? `${field}-hint ${field}-error` : `${field}-hint`;
}

function Typed({ field, wrong, words }: Parts & { field: 'reference' | 'code' }) {
	return (
		<div class={groupClass({ field, wrong })}>
			<label class="govuk-label govuk-label--s" for={field}>
				{words[field].label}
			</label>
			<div class="govuk-hint" id={`${field}-hint`}>
				{words[field].hint}
			</div>
			<FieldError {...{ field, wrong, words }} />
			<input
				class={`govuk-input govuk-input--width-20${wrong.includes(field) ? ' govuk-input--error' : ''}`}
				id={field}
				name={field}
				type="text"
				dir="ltr"
				autocomplete="off"
				autocapitalize="characters"
				spellcheck={false}
				aria-describedby={describedBy({ field, wrong })}
			/>
		</div>
	);
}

function Choice({ wrong, words }: Parts) {
	const isWrong = wrong.includes('what');
	return (
		<div class={groupClass({ field: 'what', wrong })}>
			<fieldset class="govuk-fieldset" aria-describedby={isWrong ? 'what-error' : undefined}>
				<legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{words.what.label}</legend>
				<FieldError field="what" {...{ wrong, words }} />
				<div class="govuk-radios">
					{contactChoices.map((choice) => (
						<Radio key={choice} {...{ choice, words }} />
					))}
				</div>
			</fieldset>
		</div>
	);
}

function Radio({ choice, words }: { choice: ContactChoice; words: Stopping }) {
	const { label, hint } = words.what[choice];
	const id = `what-${choice}`;
	return (
		<div class="govuk-radios__item">
			<input
				class="govuk-radios__input"
				id={id}
				name="what"
				type="radio"
				value={choice}
				aria-describedby={`${id}-hint`}
			/>
			<label class="govuk-label govuk-radios__label" for={id}>
				{label}
			</label>
			<div class="govuk-hint govuk-radios__hint" id={`${id}-hint`}>
				{hint}
			</div>
		</div>
	);
}

function Note({ wrong, words }: Parts) {
	const { note } = words;
	const field = 'note';
	return (
		<div class={groupClass({ field, wrong })}>
			<label class="govuk-label govuk-label--s" for={field}>
				{note.label}
			</label>
			<div class="govuk-hint" id="note-hint">
				{fillIn(note.hint, { n: String(stopNoteLength) })}
			</div>
			<FieldError {...{ field, wrong, words }} />
			<textarea
				class={`govuk-textarea${wrong.includes(field) ? ' govuk-textarea--error' : ''}`}
				id={field}
				name={field}
				rows={3}
				maxlength={stopNoteLength}
				dir="auto"
				autocomplete="off"
				aria-describedby={describedBy({ field, wrong })}
			/>
		</div>
	);
}

/** The lines by which people reach the services themselves, each once. */
function OwnLines({ data }: { data: FunctionData }) {
	const lines = data.providers.map(({ intake }) => intake.selfContact.line);
	return <PhoneLines lines={[...new Map(lines.map((line) => [line.id, line])).values()]} />;
}

function ExitButton() {
	const { exit } = useLanguage().words.frame;
	return (
		<p>
			<a class="button button--quiet" href="/exit" rel="nofollow noreferrer">
				{exit}
			</a>
		</p>
	);
}
