import { firstControlOf } from '../question.ts';
import { questionOf } from '../questions.ts';
import type { Problem } from '../schema.ts';

/** What to change, each line a link to its field. */
export function ErrorSummary({ problems }: { problems: readonly Problem[] }) {
	if (problems.length === 0) return null;
	return (
		<div class="govuk-error-summary" data-module="govuk-error-summary" tabindex={-1}>
			<div role="alert">
				<h2 class="govuk-error-summary__title">There is a problem</h2>
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
