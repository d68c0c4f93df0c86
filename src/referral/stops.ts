import { oneAnswer, type RawAnswers } from './answers.ts';
import { ageBands } from './codes.ts';
import type { ReferralArea } from './function-data.ts';
import type { Offer } from './offer.ts';

/** The static pages that take nothing. */
export const stopPages = ['for-someone-else', 'for-professionals', 'under-13', 'contact'] as const;

/** A static page that takes nothing. */
export type StopPage = (typeof stopPages)[number];

/** The page that answers lead to instead of a referral; nothing is stored then, and no error shown. */
export function stopOf(raw: RawAnswers, area: ReferralArea, offer: Offer): StopPage | undefined {
	const who = oneAnswer(raw, 'who');
	if (who === 'other-unaware' || (who === 'child' && !area.carerAllowed)) return 'for-someone-else';
	if (who === 'professional') return 'for-professionals';
	if (who !== 'child' && isForChildren(raw, area)) return 'under-13';
	return wantsOnlyTheNumber(raw, offer) ? 'contact' : undefined;
}

function isForChildren(raw: RawAnswers, area: ReferralArea): boolean {
	const band = ageBands.find((code) => code === oneAnswer(raw, 'ageGroup'));
	return band !== undefined && area.bands[band].self === 'child-page';
}

/** Unanswered means that nothing is kept. */
function wantsOnlyTheNumber(raw: RawAnswers, offer: Offer): boolean {
	const isKept = offer.can.keepHeld && oneAnswer(raw, 'keepAnswers') === 'keep';
	return oneAnswer(raw, 'contact') === 'self' && !isKept;
}
