import type { RawAnswers } from '../answers.ts';
import type { ReferralArea } from '../function-data.ts';
import type { Offer } from '../offer.ts';
import type { Problem } from '../problem.ts';
import { DemoNotice } from './DemoNotice.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';
import { Form } from './Form.tsx';
import type { Hidden } from './HiddenFields.tsx';
import { useLanguage } from './speech.tsx';

interface FormPageProps {
	area: ReferralArea;
	offer: Offer;
	raw: RawAnswers;
	problems?: readonly Problem[];
	hidden: Hidden;
	isDemo: boolean;
}

/** The form as it was filled in, with what to change above it. */
export function FormPage({ isDemo, ...form }: FormPageProps) {
	const language = useLanguage();
	return (
		<>
			<ErrorSummary problems={form.problems ?? []} />
			<h1>{language.words.journey.title}</h1>
			{isDemo && <DemoNotice />}
			<Form {...form} language={language} />
		</>
	);
}
