import type { DeskEvent } from '../api.ts';
import { dayNumberInWords, eventInWords } from '../event-words.ts';

/** What was done about a referral, the first first. */
export function Done({
	events,
	nameOf,
}: {
	events: readonly DeskEvent[];
	nameOf: (provider: string) => string;
}) {
	if (events.length === 0) return <p class="quiet">Nothing is recorded yet.</p>;
	return (
		<ol class="desk-done">
			{events.map(({ n, event, code, day, inTime }) => (
				<li key={n}>
					<span>{eventInWords({ event, code }, nameOf)}</span>{' '}
					<span class="quiet">
						{dayNumberInWords(day)}
						{inTime === false && ', after the promised time'}
					</span>
				</li>
			))}
		</ol>
	);
}
