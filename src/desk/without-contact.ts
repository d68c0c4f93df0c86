import type { Referral } from '../referral/schema.ts';

/** What stands in a text where something was that one could be in touch with. */
export const hiddenMark = '[shown once the card is read]';

/** The same where contact was stopped: it is not shown any more, to anybody. */
export const stoppedMark = '[not shown: contact is stopped]';

const numbers = /\+?\d(?:[\s().\-–]{0,3}\d){6,}/g;
const addresses = /[^\s@<>]{1,64}@[^\s@<>]{1,255}/g;
const details = ['phone', 'phoneTyped', 'email', 'parentPhone', 'parentPhoneTyped'];

/**
 * A text without what looks like a phone number or an email address: people write them where nobody asked, and the
 * rule that the card comes first holds for those too.
 */
export function withoutContact(text: string, mark = hiddenMark): string {
	return text.replaceAll(addresses, mark).replaceAll(numbers, mark);
}

/** A referral in which no number and no address stands anywhere: all that is drawn before the card has been read. */
export function withoutContacts(referral: Referral, mark = hiddenMark): Referral {
	return masked(referral, { mark, name: '' }) as Referral;
}

function masked(value: unknown, { mark, name }: { mark: string; name: string }): unknown {
	if (typeof value === 'string') return details.includes(name) ? mark : withoutContact(value, mark);
	if (Array.isArray(value)) return value.map((part) => masked(part, { mark, name: '' }));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, part]) => [key, masked(part, { mark, name: key })]),
	);
}
