import { allAnswers, oneAnswer, type RawAnswers } from './answers.ts';
import { isAsked } from './asking.ts';
import type { ReferralArea } from './function-data.ts';
import type { Offer } from './offer.ts';
import type { Place } from './place.ts';
import { readPhone } from './phone-number.ts';
import type { Question } from './question.ts';
import { questionOf } from './questions.ts';
import { accessCodes, helpCodes } from './codes.ts';
import { ageOf, harmOf } from './routing.ts';
import { allSlots } from './safe-times.ts';
import { isThem } from './wording.ts';

/** Answers to the questions that these answers lead to; everything else reads as not there. */
interface Reader {
	/** One answer: empty when the question was left open, undefined when it is not asked. */
	one: (key: string) => string | undefined;
	/** One answer, undefined when left open. */
	open: (key: string) => string | undefined;
	/** Every ticked answer of a group; empty when it is not asked. */
	all: (key: string) => readonly string[];
	/** True for yes, false for no, undefined for anything else. */
	yes: (key: string) => boolean | undefined;
	raw: RawAnswers;
	offer: Offer;
}

/**
 * Put posted answers into the shape of a referral. It may be incomplete, and the schema says what is
 * missing; answers of branches that were not chosen are dropped here.
 */
export function readAnswers(raw: RawAnswers, { area, language }: Place, offer: Offer): unknown {
	const reader = createReader(raw, offer);
	return {
		asker: readAsker(reader),
		ageGroup: ageOf(raw),
		parent: reader.open('parentOk') ? readParent(reader) : undefined,
		harm: harmOf(raw),
		when: reader.open('when'),
		police: reader.open('police'),
		help: helpCodes.filter((code) => reader.all('help').includes(code)),
		helpOther: reader.open('helpOther'),
		shared: reader.open('shared'),
		contact: readContact(reader),
		callMe: readName(reader),
		noReply: reader.open('noReply'),
		...readNeeds(reader),
		locale: language.code,
		cardFor: cardFor(raw),
		marks: readMarks(raw, area),
		agreeOnward: allAnswers(raw, 'agreeOnward').includes('yes'),
	};
}

function createReader(raw: RawAnswers, offer: Offer): Reader {
	const one = (key: string) =>
		isAsked(questionOf(key), raw, offer) ? oneAnswer(raw, key) : undefined;
	return {
		one,
		open: (key) => known(questionOf(key), one(key)),
		all: (key) => (isAsked(questionOf(key), raw, offer) ? allAnswers(raw, key) : []),
		yes: (key) => ({ yes: true, no: false })[one(key) ?? ''],
		raw,
		offer,
	};
}

/** An answer of the form; undefined when left open, or when it is none that the question has. */
function known({ options }: Question, answer: string | undefined): string | undefined {
	const isKnown = !options || options.some(({ code }) => code === answer);
	return answer && isKnown ? answer : undefined;
}

function readAsker({ one, open }: Reader) {
	const who = one('who');
	if (who === 'child') {
		return { who, childKnows: open('childKnows'), harmAtHome: open('harmAtHome') };
	}
	if (who !== 'other-agrees') return { who };
	return { who, supporterName: one('supporterName'), contactWho: one('contactWho') };
}

function readParent({ one }: Reader) {
	const parentOk = one('parentOk');
	if (parentOk !== 'yes') return { parentOk };
	const { phone, phoneTyped } = readNumber(one('parentPhone'));
	return {
		parentOk,
		parentName: one('parentName'),
		parentPhone: phone,
		parentPhoneTyped: phoneTyped,
	};
}

/** How to be in touch, as far as it was answered. */
export function readContactCard(raw: RawAnswers, offer: Offer): unknown {
	return readContact(createReader(raw, offer));
}

function readNeeds({ all, open, offer }: Reader) {
	const language = open('language');
	return {
		access: accessCodes.filter((code) => all('access').includes(code)),
		// A language that nobody declared is an unknown answer, and reads as another one.
		language: language && (offer.languages.includes(language) ? language : 'another'),
		notCommunity: all('notCommunity').includes('yes'),
		accessOther: open('accessOther'),
		doNotShare: open('doNotShare'),
		note: open('note'),
	};
}

function readNumber(typed = '') {
	return { phone: readPhone(typed)?.number, phoneTyped: typed };
}

function readContact(reader: Reader) {
	const { one, open, yes } = reader;
	const channel = one('contact');
	const number = () => ({
		...readNumber(one('phone')),
		times: readTimes(reader),
		safeWord: open('safeWord'),
	});
	switch (channel) {
		case 'call':
			return { channel, ...number(), ...readCall(reader) };
		case 'text':
			return {
				channel,
				...number(),
				textsRead: one('textsRead'),
				// Without a number to text there is one way only, and the form says so.
				first: reader.offer.can.textNumber ? one('textFirst') : 'they-first',
				lineId: readLine(reader, 'messageLine'),
			};
		case 'email':
			return {
				channel,
				email: one('email'),
				inboxRead: one('inboxRead'),
				lineId: readLine(reader, 'subjectLine'),
			};
		case 'self':
			return { channel, keep: one('keepAnswers') === 'keep' };
		case 'trusted':
			return {
				channel,
				...readNumber(one('trustedPhone')),
				name: one('trustedName'),
				relation: one('trustedRelation'),
				knows: yes('trustedKnows'),
			};
		case undefined:
		default:
			return { channel };
	}
}

function readCall({ one, yes, offer }: Reader) {
	return {
		// A question that is asked and left open is null, so that the schema asks for the answer.
		withheldOk: offer.can.hiddenCaller ? (yes('withheldOk') ?? null) : undefined,
		voicemail: yes('voicemail'),
		announce: one('announce'),
		coverName: one('coverName'),
		someoneElse: one('someoneElse'),
	};
}

function readTimes({ raw, open }: Reader) {
	const ticked = allAnswers(raw, 'safeTimes');
	const note = open('safeTimesNote');
	if (ticked.includes('any')) return { any: true, note };
	return { slots: allSlots.filter((slot) => ticked.includes(slot)), note };
}

/** Id of the line whose exact words were chosen; of the only line when there was no choice. */
function readLine({ raw, offer }: Reader, key: 'messageLine' | 'subjectLine') {
	const lines = key === 'messageLine' ? offer.textLines : offer.emailSubjects;
	const words = oneAnswer(raw, key);
	if (!words && lines.length === 1) return lines[0]?.id;
	return lines.find(({ text }) => text === words)?.id;
}

/** A supporter who is to be contacted has given their name already. */
function readName({ one }: Reader) {
	const channel = one('contact');
	if (!channel || channel === 'self') return undefined;
	return one('callMe') ?? one('supporterName');
}

function cardFor(raw: RawAnswers): string {
	const who = oneAnswer(raw, 'who');
	if (who === 'child') return 'carer';
	return who === 'other-agrees' && !isThem(raw) ? 'supporter' : 'person';
}

function readMarks(raw: RawAnswers, area: ReferralArea): string[] {
	const age = ageOf(raw);
	const isAtHome = oneAnswer(raw, 'who') === 'child' && oneAnswer(raw, 'harmAtHome') === 'yes';
	const isNow = harmOf(raw).length > 0 && oneAnswer(raw, 'when') === 'now';
	const isPriority = isAtHome || isNow || (age !== undefined && area.bands[age].priority);
	const involvesFamily = harmOf(raw).some((code) => code === 'exploitation' || code === 'honour');
	return [
		...(isPriority ? ['priority'] : []),
		...(age === 'not-said' ? ['age-not-given'] : []),
		...(involvesFamily ? ['do-not-contact-family'] : []),
	];
}
