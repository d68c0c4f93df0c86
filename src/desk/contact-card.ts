import { triesOf } from '../referral/card-words.ts';
import type { SafeContact, SafeTimes } from '../referral/contact.ts';
import type { ReferralProvider } from '../referral/function-data.ts';
import { hoursInWords, slotInWords } from '../referral/hours-in-words.ts';
import type { Referral } from '../referral/schema.ts';
import { english } from '../words/english.ts';
import { listOf } from '../words/say.ts';
import { type Row, rowOf } from './rows.ts';

/** What is to be done, in a few words: the heading of the card. */
export function wayOf({ contact }: Referral): string {
	switch (contact.channel) {
		case 'call':
			return 'Call them';
		case 'text':
			return contact.first === 'me-first' ? 'Wait for their text, then answer' : 'Text them';
		case 'email':
			return 'Email them';
		case 'self':
			return 'Do not get in touch: they will call you';
		case 'trusted':
			return `Call ${contact.name}, whom they trust, and nobody else`;
	}
}

/** The rules of a referral's safe-contact card, one row each, without any number or address. */
export function cardRows(referral: Referral, provider: ReferralProvider): Row[] {
	const { contact } = referral;
	return [
		...rowOf('for', 'Whose card this is', cardForInWords(referral)),
		...rowOf('name', 'Ask for', nameOf(referral)),
		...channelRows(contact, provider),
		...timesRows(contact, provider),
		...triesRows(referral, provider),
	];
}

function nameOf({ contact, callMe }: Referral): string | undefined {
	if (contact.channel !== 'trusted') return callMe;
	const relations = {
		family: 'family',
		friend: 'friend',
		worker: 'support worker',
		other: 'other',
	};
	return `${contact.name} (${relations[contact.relation]})`;
}

function cardForInWords({ cardFor, asker }: Referral): string | undefined {
	const supporter = asker.who === 'other-agrees' ? asker.supporterName : '';
	switch (cardFor) {
		case 'carer':
			return 'A parent or carer, who asked for a child. Not the child’s own phone or inbox';
		case 'supporter':
			return `${supporter}, who asked for somebody else. Not the person who needs support`;
		case 'person':
			return supporter && `The person who needs support. ${supporter} asked for them`;
	}
}

function channelRows(contact: SafeContact, provider: ReferralProvider): Row[] {
	switch (contact.channel) {
		case 'call':
			return callRows(contact, provider);
		case 'text':
			return textRows(contact, provider);
		case 'email':
			return rowOf('read', 'Who else reads this inbox', readersInWords[contact.inboxRead]);
		case 'self':
			return rowOf('keep', 'Their answers', 'Keep them ready for when they call');
		case 'trusted':
			return [
				...rowOf('else', 'If someone else answers', 'Ask for them by name and say nothing else'),
				...rowOf('voicemail', 'Voicemail', 'No. Leave no message'),
			];
	}
}

const readersInWords = {
	yes: 'Someone else does. Write nothing that tells what this is about',
	'not-sure': 'They are not sure. Write as if someone does',
	no: 'Nobody, they say',
} as const;

type Call = Extract<SafeContact, { channel: 'call' }>;

function callRows(contact: Call, { name }: ReferralProvider): Row[] {
	const announce = {
		yes: `Yes: you may say that you call from ${name}`,
		'only-me': 'Only to them, once you know that it is them',
		no: 'No. Do not say where you are calling from',
		cover: `No. Say that you are from ${contact.coverName ?? ''}`,
	};
	const from = contact.announce === 'cover' ? (contact.coverName ?? name) : name;
	const others = {
		'hang-up': 'Hang up without speaking',
		'wrong-number': 'Say that it is a wrong number',
		'ask-name': 'Ask for them by name and say nothing else',
		'say-who': `Say that ${from} is calling`,
	};
	return [
		...rowOf('announce', 'May you say who is calling?', announce[contact.announce]),
		...rowOf('else', 'If someone else answers', others[contact.someoneElse]),
		...rowOf('voicemail', 'Voicemail', voicemailInWords(contact)),
		...rowOf('withheld', 'Withheld number', withheldInWords(contact)),
	];
}

function voicemailInWords({ voicemail, announce }: Call): string {
	if (!voicemail) return 'No. Leave no message';
	return announce === 'yes'
		? 'Yes, with the words below'
		: 'Yes, with the words below and no name of any organisation';
}

function withheldInWords({ withheldOk }: Call): string | undefined {
	if (withheldOk === undefined) return undefined;
	return withheldOk
		? 'They can answer a call from one'
		: 'They block or do not answer those: such a call does not reach them';
}

function textRows(
	{ textsRead, first }: Extract<SafeContact, { channel: 'text' }>,
	{ intake }: ReferralProvider,
): Row[] {
	const number = intake.textNumber ? ` to ${intake.textNumber}` : '';
	const firstInWords =
		first === 'me-first'
			? `They do${number}. Send nothing before`
			: 'You may, with the words below';
	return [
		...rowOf('first', 'Who texts first', firstInWords),
		...rowOf('read', 'Who else reads these texts', readersInWords[textsRead]),
	];
}

function timesRows(contact: SafeContact, { intake }: ReferralProvider): Row[] {
	if (contact.channel === 'trusted') {
		return rowOf('times', 'When', `In your hours: ${hoursInWords(intake.hours, english)}`);
	}
	if (contact.channel !== 'call' && contact.channel !== 'text') return [];
	const { times } = contact;
	return [
		{ key: 'times', label: 'Only at these times', values: timesInWords(times, intake.hours) },
		...rowOf('times-note', 'What they say about times', times.note),
	];
}

function timesInWords(
	times: SafeTimes,
	hours: ReferralProvider['intake']['hours'],
): readonly string[] {
	if ('any' in times) return [`Any time that you are open: ${hoursInWords(hours, english)}`];
	return [
		listOf(
			times.slots.map((slot) => slotInWords(slot, english)),
			english,
			'conjunction',
		),
	];
}

function triesRows({ contact, noReply }: Referral, provider: ReferralProvider): Row[] {
	if (contact.channel === 'self') return [];
	const tries = triesOf({ noReply, provider });
	if (tries === 'two-weeks')
		return rowOf('tries', 'How often', 'Keep trying for 2 weeks, then stop');
	const often = tries === 1 ? 'Once, then stop' : `${tries} times at most, then stop`;
	return rowOf('tries', 'How often', often);
}

/** How many tries are left after those that were recorded; undefined where the person set no number. */
export function triesLeft(
	{ contact, noReply }: Referral,
	provider: ReferralProvider,
	made: number,
): number | undefined {
	const tries = triesOf({ noReply, provider });
	if (contact.channel === 'self' || tries === 'two-weeks') return undefined;
	return Math.max(0, tries - made);
}

/** Warnings that come before everything else on the card, from the marks and the answers. */
export function warningsOf({ marks, asker, shared, contact }: Referral): string[] {
	const isWatched = shared === 'yes' || shared === 'not-sure';
	const parts: [boolean, string][] = [
		[marks.includes('priority'), 'Priority: look at this one first'],
		[marks.includes('do-not-contact-family'), 'Do not contact the family'],
		[marks.includes('age-not-given'), 'Age not given: check it first'],
		[
			isWatched && contact.channel !== 'self',
			shared === 'yes'
				? 'Someone who might hurt them can see their phone, messages or email'
				: 'They are not sure whether someone who might hurt them can see their phone',
		],
		[
			asker.who === 'child' && asker.harmAtHome === 'yes',
			'The person who hurt the child lives with them or looks after them',
		],
		[asker.who === 'child' && asker.childKnows === 'no', 'The child does not know about this'],
	];
	return parts.filter(([holds]) => holds).map(([, warning]) => warning);
}

/** Ways to be in touch: kept apart from the card, because they are shown after it. */
export function detailsOf({ contact, parent }: Referral): Row[] {
	const own = {
		call: () => numberRows(contact),
		text: () => numberRows(contact),
		trusted: () => numberRows(contact),
		email: () => ('email' in contact ? [detail('email', 'Email address', contact.email)] : []),
		self: () => [],
	};
	const parents =
		parent?.parentOk === 'yes'
			? [
					detail(
						'parent-phone',
						`Phone number of ${parent.parentName}, a parent or carer`,
						parent.parentPhone,
					),
				]
			: [];
	return [...own[contact.channel](), ...parents];
}

/** The number as it is dialled; as typed too where that is another one. */
function numberRows(way: SafeContact): Row[] {
	if (!('phone' in way)) return [];
	const whose = way.channel === 'trusted' ? ` of ${way.name}` : '';
	const label = `Phone number${whose}`;
	if (digitsOf(way.phoneTyped) === digitsOf(way.phone)) {
		return [detail('phone', label, way.phoneTyped)];
	}
	return [
		detail('phone', label, way.phone),
		detail('phone-typed', 'As they typed it', way.phoneTyped),
	];
}

/** The digits of a number; one of this country begins with 0. */
function digitsOf(number: string): string {
	return number.replace(/^\s*\+44/, '0').replaceAll(/\D/g, '');
}

function detail(key: string, label: string, value: string): Row {
	return { key, label, values: [value], isContact: true };
}
