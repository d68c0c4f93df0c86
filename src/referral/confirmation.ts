import { promisedBy } from './clock.ts';
import type { Confirmation } from './read-confirmation.ts';
import type { SafeContact } from './contact.ts';
import type { ReferralArea, ReferralProvider } from './function-data.ts';
import { keepDays } from './kept.ts';
import { momentAt } from './local-time.ts';
import type { Referral } from './schema.ts';
import type { Times } from './working-time.ts';

export type { Confirmation } from './read-confirmation.ts';

/** What is known when a referral has been stored. */
export interface Stored {
	/** The reference, as stored. */
	reference: string;
	/** The code that pauses or stops contact, as stored. */
	code: string;
	/** Who receives it. */
	provider: ReferralProvider;
	/** Its area. */
	area: ReferralArea;
	/** Bank holidays of the area's nation. */
	holidays: readonly string[];
	/** When it was stored, in milliseconds since 1970 by the server's clock. */
	sentAt: number;
}

/** What may be shown after this referral was stored. */
export function confirmationOf(referral: Referral, stored: Stored): Confirmation {
	const promised = promiseFor(safeTimesOf(referral), stored);
	return {
		reference: stored.reference,
		code: stored.code,
		...(promised === undefined ? {} : { promised }),
		area: stored.area.id,
		provider: stored.provider.id,
		toSupporter: referral.cardFor === 'supporter',
		noReply: referral.noReply,
		contact: choicesOf(referral.contact, stored.sentAt),
	};
}

/** When the first contact is safe; undefined where the person makes it. */
export function safeTimesOf({ contact }: Pick<Referral, 'contact'>): Times | undefined {
	switch (contact.channel) {
		case 'self':
			return undefined;
		case 'text':
			return contact.first === 'me-first' ? undefined : contact.times;
		case 'call':
			return contact.times;
		case 'email':
		case 'trusted':
			return { any: true };
	}
}

/** By when first contact comes, in milliseconds since 1970. */
export function promiseFor(
	times: Times | undefined,
	{ provider, holidays, sentAt }: Pick<Stored, 'provider' | 'holidays' | 'sentAt'>,
): number | undefined {
	if (!times) return undefined;
	const { hours, firstContactTarget: target } = provider.intake;
	return promisedBy({ hours, holidays, target, times }, sentAt)?.at;
}

function choicesOf(contact: SafeContact, sentAt: number): Confirmation['contact'] {
	switch (contact.channel) {
		case 'call': {
			const { channel, announce, voicemail, someoneElse } = contact;
			return { channel, announce, voicemail, someoneElse };
		}
		case 'text':
			return { channel: contact.channel, first: contact.first, lineId: contact.lineId };
		case 'email':
			return { channel: contact.channel, lineId: contact.lineId };
		case 'self':
			return { channel: contact.channel, keptUntil: keptUntil(sentAt) };
		case 'trusted':
			return { channel: contact.channel };
	}
}

function keptUntil(sentAt: number): string {
	return momentAt(sentAt + keepDays * 86_400_000).date;
}
