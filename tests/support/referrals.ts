import { checkAnswers, type RawAnswers, type Referral } from '../../src/referral/schema.ts';
import type { Place } from '../../src/referral/place.ts';

/** Raw answers of somebody who wants to be called on Monday mornings, with an answer to most questions. */
export const fullAnswers: RawAnswers = {
	who: 'me',
	ageGroup: '25-plus',
	harm: ['known-person'],
	when: 'year',
	police: 'no-want',
	help: ['talk', 'safety'],
	shared: 'yes',
	contact: 'call',
	phone: '07700 900123',
	withheldOk: 'yes',
	voicemail: 'no',
	announce: 'only-me',
	someoneElse: 'wrong-number',
	safeTimes: ['mon-am'],
	safeTimesNote: 'Not on the first of the month',
	callMe: 'Sam',
	noReply: 'once',
	access: ['interpreter'],
	language: 'pl',
	notCommunity: 'yes',
	doNotShare: 'My cousin works at the council',
	note: 'Ring 07700 900456 if that one fails, or write to me@mail.example',
};

/** A referral as the form makes it of these answers. Throws where they are not complete. */
export function referralOf(raw: RawAnswers, place: Place): Referral {
	const checked = checkAnswers(raw, place);
	if (checked.kind !== 'ready') throw new Error(JSON.stringify(checked));
	return checked.referral;
}
