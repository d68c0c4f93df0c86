import type { Confirmation } from '../../referral/confirmation.ts';
import type { Place } from '../../referral/place.ts';
import { Sent } from '../../referral/view/Sent.tsx';

interface SentHereProps {
	confirmation: Confirmation;
	place: Place;
}

/** What happens next, in place: the answers are forgotten, and no address holds the reference. */
export function SentHere({ confirmation, place: { data } }: SentHereProps) {
	const provider = data.providers.find(({ id }) => id === confirmation.provider);
	if (!provider) throw new Error('The page names a team that it knows nothing of.');
	return <Sent {...{ confirmation, provider, data }} />;
}
