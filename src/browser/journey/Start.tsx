import { generalProviderOf } from '../../referral/routing.ts';
import type { Place } from '../../referral/place.ts';
import { Emergency } from '../../referral/view/Emergency.tsx';
import { Intro } from '../../referral/view/Intro.tsx';

interface StartProps {
	place: Place;
	onStart: () => void;
}

/** The page before the first question. */
export function Start({ place, onStart }: StartProps) {
	const { intro } = place.language.words.journey;
	return (
		<>
			<Intro {...place} provider={generalProviderOf(place)} isStepped />
			<Emergency />
			<p>
				<button class="button" type="button" onClick={onStart}>
					{intro.start}
				</button>
			</p>
		</>
	);
}
