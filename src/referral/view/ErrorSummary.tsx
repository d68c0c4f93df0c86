import { firstControlOf } from '../question.ts';
import { questionOf } from '../questions.ts';
import type { Problem } from '../problem.ts';
import { useLanguage } from './speech.tsx';

/** What to change, each line a link to its field. */
export function ErrorSummary({ problems }: { problems: readonly Problem[] }) {
	const { errorTitle } = useLanguage().words.journey.form;
	if (problems.length === 0) return null;
	return (
		<div class="govuk-error-summary" data-module="govuk-error-summary" tabindex={-1}>
			<div role="alert">
				<h2 class="govuk-error-summary__title">{errorTitle}</h2>
				<div class="govuk-error-summary__body">
					<ul class="govuk-list govuk-error-summary__list">
						{problems.map(({ field, message }) => (
							<li key={field}>
								<a href={`#${controlOf(field)}`}>{message}</a>
							</li>
						))}
					</ul>
				</div>
			</div>
		</div>
	);
}

function controlOf(field: string): string {
	return field === 'agreeSend' ? 'q14' : firstControlOf(questionOf(field));
}
