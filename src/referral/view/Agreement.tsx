import { isThem } from '../wording.ts';
import { oneAnswer, type RawAnswers } from '../answers.ts';
import { ErrorMessage } from './FieldParts.tsx';

interface AgreementProps {
	/** Name of the provider that receives the answers; names joined by "or" when it depends on them. */
	provider: string;
	/** The answers; without them the words fit everyone. */
	raw?: RawAnswers;
	problem?: string | undefined;
}

/** The agreement: two boxes that are never ticked for anyone, and the limits of confidence. */
export function Agreement({ provider, raw, problem }: AgreementProps) {
	return (
		<>
			<h2>When they might have to tell someone</h2>
			<p>
				If they think you, a child or someone else is at risk of serious harm, they may have to tell
				children’s services, adult services or the police. A court can also ask for notes. They will
				try to talk to you first. Because of this, tell them only what you want to.
			</p>
			<div class={`govuk-form-group${problem ? ' govuk-form-group--error' : ''}`}>
				<fieldset class="govuk-fieldset" aria-describedby={problem ? 'q14-error' : undefined}>
					<legend class="govuk-fieldset__legend govuk-fieldset__legend--m">
						<h2 class="govuk-fieldset__heading">Your agreement</h2>
					</legend>
					{problem && <ErrorMessage id="q14-error">{problem}</ErrorMessage>}
					<div class="govuk-checkboxes">
						<Box
							id="q14"
							name="agreeSend"
							words={raw ? agreement(provider, raw) : forAll(provider)}
						/>
						<Box
							id="q14-onward"
							name="agreeOnward"
							words={`${provider} may pass this to a specialist service if that would help. They will ask me first. (optional)`}
						/>
					</div>
				</fieldset>
			</div>
			<p>
				<a href="/privacy/">Read the privacy notice</a>
			</p>
		</>
	);
}

function Box({ id, name, words }: { id: string; name: string; words: string }) {
	return (
		<div class="govuk-checkboxes__item">
			<input class="govuk-checkboxes__input" id={id} name={name} type="checkbox" value="yes" />
			<label class="govuk-label govuk-checkboxes__label" for={id}>
				{words}
			</label>
		</div>
	);
}

function agreement(provider: string, raw: RawAnswers): string {
	const isSelf = oneAnswer(raw, 'contact') === 'self';
	const isOther = oneAnswer(raw, 'who') === 'other-agrees';
	const who = isOther
		? `They have agreed to these answers being sent to ${provider}`
		: `I agree to my answers being sent to ${provider}`;
	return `${who} so that ${purpose(isSelf, isThem(raw))}.`;
}

function purpose(isSelf: boolean, isOfThem: boolean): string {
	if (isSelf)
		return isOfThem ? 'it has them when they get in touch' : 'they have them when I get in touch';
	return isOfThem
		? 'it can contact them in the way they chose'
		: 'they can contact me in the way I chose';
}

function forAll(provider: string): string {
	return `I agree to my answers being sent to ${provider} so that they can contact me in the way I chose, or have them when I get in touch. If this is for another adult, they agree too.`;
}
