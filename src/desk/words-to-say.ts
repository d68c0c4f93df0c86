import type { SafeContact } from '../referral/contact.ts';
import type { ReferralProvider } from '../referral/function-data.ts';
import type { Referral } from '../referral/schema.ts';
import type { Language } from '../words/language.ts';
import { languageOf } from '../words/languages.ts';
import { fillIn } from '../words/say.ts';

/** Words that the person was shown before sending: said, or sent, exactly like this. */
export interface Spoken {
	/** When to say or send them. */
	when: string;
	/** The words, in the language in which the person read them. */
	words: string;
	/** That language, BCP 47. */
	lang: string;
}

type Call = Extract<SafeContact, { channel: 'call' }>;

/**
 * The exact words of a referral's card. They are those of `cardInWords`, filled in alike, so that what is heard is
 * what was promised. Undefined where the chosen line is none that the team has now: then nothing is sent.
 */
export function wordsToSay(referral: Referral, provider: ReferralProvider): Spoken[] | undefined {
	const { contact } = referral;
	const language = languageOf(referral.locale);
	const spoken = (when: string, words: string): Spoken => ({ when, words, lang: language.code });
	switch (contact.channel) {
		case 'call':
			return callWords(contact, { referral, provider, language }).map(([when, words]) =>
				spoken(when, words),
			);
		case 'text': {
			const line = provider.intake.textLines.find(({ id }) => id === contact.lineId);
			const word = contact.safeWord ? [spoken(firstWord, contact.safeWord)] : [];
			return line && [...word, spoken('The text, word for word', line.text)];
		}
		case 'email': {
			const line = provider.intake.emailSubjects.find(({ id }) => id === contact.lineId);
			return line && [spoken('The subject line, word for word', line.text)];
		}
		case 'self':
		case 'trusted':
			return [];
	}
}

const firstWord = 'First of all, the word they chose, so that they know it is really you';

interface Said {
	referral: Referral;
	provider: ReferralProvider;
	language: Language;
}

function callWords(contact: Call, said: Said): [when: string, words: string][] {
	const { card } = said.language.words.journey;
	const name = said.referral.callMe ?? card.yourName;
	const names = { name, from: fromOf(contact, said.provider) };
	return [
		...pair(firstWord, contact.safeWord),
		...greeting(contact, { card, names }),
		...pair('On the voicemail, and nothing else', voicemail(contact, { card, names })),
	];
}

/** Who they may say is calling. */
function fromOf({ announce, coverName }: Call, { name }: ReferralProvider): string {
	return announce === 'cover' ? (coverName ?? name) : name;
}

interface Filling {
	card: Language['words']['journey']['card'];
	names: { name: string; from: string };
}

function greeting({ announce }: Call, { card, names }: Filling): [string, string][] {
	const when = 'When somebody answers';
	switch (announce) {
		case 'yes':
		case 'cover':
			return [[when, fillIn(card.helloFrom, names)]];
		case 'only-me':
			return [
				[when, fillIn(card.hello, names)],
				[`Only once you know that it is ${names.name}`, fillIn(card.iAmFrom, names)],
			];
		case 'no':
			return [[when, fillIn(card.hello, names)]];
	}
}

function voicemail(contact: Call, { card, names }: Filling): string | undefined {
	if (!contact.voicemail) return undefined;
	return fillIn(contact.announce === 'yes' ? card.voicemailFrom : card.voicemail, names);
}

function pair(when: string, words: string | undefined): [string, string][] {
	return words === undefined ? [] : [[when, words]];
}
