import type { RawAnswers } from '../answers.ts';
import type { ReferralArea, ReferralProvider } from '../function-data.ts';
import type { Offer } from '../offer.ts';
import type { Problem } from '../problem.ts';
import { listOf } from '../../words/say.ts';
import { Agreement } from './Agreement.tsx';
import { DemoNotice } from './DemoNotice.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';
import { Form } from './Form.tsx';
import type { Hidden } from './HiddenFields.tsx';
import { Sentence, useLanguage } from './speech.tsx';

interface OnePageProps {
	area: ReferralArea;
	offer: Offer;
	/** Every provider that may receive it: the agreement names them all. */
	providers: readonly ReferralProvider[];
	raw?: RawAnswers;
	problems?: readonly Problem[];
	hidden: Hidden;
	isDemo: boolean;
}

/** The form with the agreement, sent in one step: for a browser that keeps no cookie. */
export function OnePage({ providers, isDemo, ...form }: OnePageProps) {
	const language = useLanguage();
	const { title, onePage, check } = language.words.journey;
	const problems = form.problems ?? [];
	const names = listOf(
		providers.map(({ name }) => name),
		language,
	);
	const agreement = problems.find(({ field }) => field === 'agreeSend')?.message;
	return (
		<>
			<ErrorSummary problems={problems} />
			<h1>{title}</h1>
			{isDemo && <DemoNotice />}
			<p>
				<Sentence text={onePage} parts={{ area: form.area.name }} />
			</p>
			<Form {...form} language={language} action="/referral/send">
				<input type="hidden" name="onepage" value="yes" />
				<Agreement provider={names} problem={agreement} />
				<button class="button" type="submit">
					{check.send}
				</button>
			</Form>
		</>
	);
}
