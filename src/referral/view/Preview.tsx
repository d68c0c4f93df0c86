import { oneAnswer, type RawAnswers } from '../answers.ts';
import { safeContactSchema } from '../contact.ts';
import { createOffer } from '../offer.ts';
import type { Place } from '../place.ts';
import { readContactCard } from '../read-answers.ts';
import { recipientOf } from '../routing.ts';
import { Card } from './Card.tsx';

/** The exact words that will be said or sent, as soon as the answers say enough to know them. */
export function Preview({ raw, place }: { raw: RawAnswers; place: Place }) {
	const provider = recipientOf(raw, place);
	const offer = createOffer(place.area, [provider], place.language);
	const read = safeContactSchema.safeParse(readContactCard(raw, offer));
	if (!read.success) return null;
	const callMe = oneAnswer(raw, 'callMe') || undefined;
	return <Card contact={read.data} callMe={callMe} provider={provider} />;
}
