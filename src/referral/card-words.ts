import type { Language } from '../words/language.ts';
import { counted, fillIn, listOf, quote } from '../words/say.ts';
import type { SafeContact, SafeTimes } from './contact.ts';
import type { ReferralProvider } from './function-data.ts';
import { hoursInWords, hoursOf, slotInWords } from './hours-in-words.ts';
import type { Referral } from './schema.ts';

/** A safe-contact card, and the team that follows it. */
export interface CardParts {
	/** How to be in touch, with the safety answers of that way. */
	contact: SafeContact;
	/** The name to ask for; not there while it has not been asked. */
	callMe?: string | undefined;
	/** How often they try. */
	noReply?: Referral['noReply'];
	/** Who follows it. */
	provider: ReferralProvider;
}

type Call = Extract<SafeContact, { channel: 'call' }>;
type Text = Extract<SafeContact, { channel: 'text' }>;

/**
 * What they will do and the exact words that they will say or send, one sentence each: what the person reads
 * before sending, and what the worker reads before a number is shown.
 */
export function cardInWords(parts: CardParts, language: Language): string[] {
	const { contact, provider } = parts;
	const { card } = language.words.journey;
	switch (contact.channel) {
		case 'call':
			return [...callInWords({ ...parts, contact }, language), ...triesInWords(parts, language)];
		case 'text':
			return [...textInWords({ ...parts, contact }, language), ...triesInWords(parts, language)];
		case 'email':
			return [subjectInWords(contact.lineId, provider, language), card.emailFrom];
		case 'self':
			return selfInWords(provider, language);
		case 'trusted':
			return [fillIn(card.trusted, { name: contact.name })];
	}
}

/** The name that they ask for, and who they may say is calling. */
function namesOf(
	{ callMe, contact, provider }: CardParts & { contact: Call },
	words: Language['words'],
) {
	const from = contact.announce === 'cover' ? contact.coverName : provider.name;
	return { name: callMe ?? words.journey.card.yourName, from: from ?? provider.name };
}

function callInWords(parts: CardParts & { contact: Call }, language: Language): string[] {
	const { card } = language.words.journey;
	const { contact } = parts;
	const names = namesOf(parts, language.words);
	const word = contact.safeWord;
	return [
		...(word ? [fillIn(card.word, { words: quote(word, language) })] : []),
		...greetingInWords(parts, language),
		voicemailInWords(parts, language),
		fillIn(card.others[contact.someoneElse], names),
		timesInWords(contact.times, parts.provider, language),
		...(contact.withheldOk === false ? [card.withheldNo] : []),
	];
}

function greetingInWords(parts: CardParts & { contact: Call }, language: Language): string[] {
	const { card } = language.words.journey;
	const names = namesOf(parts, language.words);
	const says = (sentence: string, greeting: string) =>
		fillIn(sentence, { ...names, words: quote(fillIn(greeting, names), language) });
	switch (parts.contact.announce) {
		case 'yes':
		case 'cover':
			return [says(card.callSays, card.helloFrom)];
		case 'only-me':
			return [says(card.callSays, card.hello), says(card.thenFrom, card.iAmFrom)];
		case 'no':
			return [says(card.callSays, card.hello), card.notWhere];
	}
}

/** A voicemail names the team only where it may be said to whoever listens. */
function voicemailInWords(parts: CardParts & { contact: Call }, language: Language): string {
	const { card } = language.words.journey;
	const { voicemail, announce } = parts.contact;
	if (!voicemail) return card.voicemailNo;
	const message = announce === 'yes' ? card.voicemailFrom : card.voicemail;
	const words = fillIn(message, namesOf(parts, language.words));
	return fillIn(card.voicemailSays, { words: quote(words, language) });
}

function textInWords(parts: CardParts & { contact: Text }, language: Language): string[] {
	const { card } = language.words.journey;
	const { contact, provider } = parts;
	const { textLines, textNumber } = provider.intake;
	const line = textLines.find(({ id }) => id === contact.lineId)?.text ?? '';
	const isFirst = contact.first === 'me-first' && textNumber;
	return [
		...(isFirst ? [fillIn(card.textYouFirst, { number: textNumber })] : []),
		...(contact.safeWord ? [fillIn(card.word, { words: quote(contact.safeWord, language) })] : []),
		fillIn(card.textSays, { words: quote(line, language) }),
		timesInWords(contact.times, provider, language),
	];
}

function subjectInWords(lineId: string, provider: ReferralProvider, language: Language): string {
	const line = provider.intake.emailSubjects.find(({ id }) => id === lineId)?.text ?? '';
	const { subject } = language.words.journey.card;
	return fillIn(subject, { words: quote(line, language) });
}

function selfInWords({ intake }: ReferralProvider, language: Language): string[] {
	const { card } = language.words.journey;
	const { line, say } = intake.selfContact;
	return [
		fillIn(card.self, { phone: line.phone, hours: hoursOf(line, language) }),
		fillIn(card.selfSay, { words: quote(say, language) }),
	];
}

/** When they may be in touch: the chosen times, or any time that they are open. */
export function timesInWords(
	times: SafeTimes,
	{ intake }: ReferralProvider,
	language: Language,
): string {
	const { card } = language.words.journey;
	if ('any' in times) return fillIn(card.anyTime, { hours: hoursInWords(intake.hours, language) });
	const slots = times.slots.map((slot) => slotInWords(slot, language));
	return fillIn(card.times, { times: listOf(slots, language, 'conjunction') });
}

/** How many times they try: the person's choice, or else what the team declared. */
export function triesOf({ noReply, provider }: Pick<CardParts, 'noReply' | 'provider'>) {
	if (noReply === 'two-weeks') return 'two-weeks';
	if (noReply === 'once') return 1;
	return noReply === 'three' ? 3 : provider.intake.attempts;
}

function triesInWords(parts: CardParts, language: Language): string[] {
	const { attempts, attemptsTwoWeeks } = language.words.journey.card;
	const tries = triesOf(parts);
	return [tries === 'two-weeks' ? attemptsTwoWeeks : counted(attempts, tries, language)];
}
