import { fillIn } from '../../words/say.ts';
import type { Words } from '../../words/language.ts';
import { oneAnswer, type RawAnswers } from '../answers.ts';
import { isThem } from '../wording.ts';
import { ErrorMessage } from './FieldParts.tsx';
import { useLanguage } from './speech.tsx';

interface AgreementProps {
	/** Name of the provider that receives the answers; names joined by "or" when it depends on them. */
	provider: string;
	/** The answers; without them the words fit everyone. */
	raw?: RawAnswers;
	problem?: string | undefined;
}

/** The agreement: two boxes that are never ticked for anyone, and the limits of confidence. */
export function Agreement({ provider, raw, problem }: AgreementProps) {
	const words = useLanguage().words.journey.agreement;
	const agreed = raw ? words[sentenceFor(raw)] : words.forAll;
	return (
		<>
			<h2>{words.dutyTitle}</h2>
			<p>{words.duty}</p>
			<div class={`govuk-form-group${problem ? ' govuk-form-group--error' : ''}`}>
				<fieldset class="govuk-fieldset" aria-describedby={problem ? 'q14-error' : undefined}>
					<legend class="govuk-fieldset__legend govuk-fieldset__legend--m">
						<h2 class="govuk-fieldset__heading">{words.title}</h2>
					</legend>
					{problem && <ErrorMessage id="q14-error">{problem}</ErrorMessage>}
					<div class="govuk-checkboxes">
						<Box id="q14" name="agreeSend" words={fillIn(agreed, { provider })} />
						<Box id="q14-onward" name="agreeOnward" words={fillIn(words.onward, { provider })} />
					</div>
				</fieldset>
			</div>
			<p>
				<a href="/privacy/">{words.privacy}</a>
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

/** The sentence that fits: who agrees, and whether they are contacted or get in touch themselves. */
function sentenceFor(raw: RawAnswers): keyof Words['journey']['agreement'] {
	const isSelf = oneAnswer(raw, 'contact') === 'self';
	if (isThem(raw)) return isSelf ? 'otherHaveThem' : 'otherContactThem';
	if (oneAnswer(raw, 'who') === 'other-agrees') return isSelf ? 'otherHaveMe' : 'otherContactMe';
	return isSelf ? 'haveThem' : 'contactMe';
}
