import { SomeoneNow } from '../../referral/view/PhoneLines.tsx';
import type { JourneyProps } from './Journey.tsx';

/** Nobody used the page for a while, and the answers are gone. */
export function Cleared({ place, go }: JourneyProps) {
	const { steps } = place.language.words.journey;
	return (
		<>
			<h1 tabindex={-1}>{steps.idleCleared}</h1>
			<p class="lead">{steps.idleClearedLead}</p>
			<p>
				<button
					class="button"
					type="button"
					onClick={() => {
						go({ at: 'start' });
					}}
				>
					{steps.startAgain}
				</button>
			</p>
			<SomeoneNow lines={place.data.phoneLines} />
		</>
	);
}
