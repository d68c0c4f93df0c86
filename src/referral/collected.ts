import type { Referral } from './schema.ts';

/** Ways to the answers of a referral, such as `contact.phone`; what differs by kind of contact is one way. */
type PathsOf<Value, Before extends string = ''> = Value extends readonly unknown[]
	? Before
	: Value extends object
		? {
				[Key in keyof Value & string]-?: PathsOf<
					Exclude<Value[Key], undefined>,
					Before extends '' ? Key : `${Before}.${Key}`
				>;
			}[keyof Value & string]
		: Before;

/** Where an answer stands in a referral. */
export type AnswerPath = PathsOf<Referral>;

/** What an answer is about: the parts of the table that says what is collected. */
export const collectedParts = ['who', 'about', 'contact', 'needs', 'added'] as const;

/** One answer that a referral can hold, as the privacy notice and the impact assessment tell of it. */
export interface Collected {
	/** The part of the table that it stands in. */
	part: (typeof collectedParts)[number];
	/** What it is, to the person who answers. */
	what: string;
	/** Why it is asked: what would go wrong without it. */
	why: string;
	/** Whether it tells, or lets one guess, something that the law protects most: health, sex life, belief, an offence. */
	isSensitive: boolean;
}

const row = (part: Collected['part'], what: string, why: string): Collected => {
	return { part, what, why, isSensitive: false };
};
const sensitive = (part: Collected['part'], what: string, why: string): Collected => {
	return { part, what, why, isSensitive: true };
};

/** Every answer that a referral can hold. A new field of the schema does not compile until it has a line here. */
export const collected: Record<AnswerPath, Collected> = {
	'asker.who': row('who', 'Who asks for help', 'So that they know whose answers these are'),
	'asker.supporterName': row(
		'who',
		'Your name, if you ask for someone else',
		'So that they know who asked',
	),
	'asker.contactWho': row(
		'who',
		'Whom to contact, if you ask for someone else',
		'So that they contact the right one of you',
	),
	'asker.childKnows': row(
		'who',
		'Whether a child knows that you ask',
		'So that the child is not taken by surprise',
	),
	'asker.harmAtHome': sensitive(
		'who',
		'Whether the person who hurt a child lives with them or looks after them',
		'It changes what is safe to do first. No name is asked for',
	),
	ageGroup: row('who', 'An age group, not a date of birth', 'So that it gets to the right team'),
	'parent.parentOk': row(
		'who',
		'At 13 to 15, whether they may talk to a parent or carer',
		'So that nobody is told whom you do not want told. “No” stops nothing',
	),
	'parent.parentName': row(
		'who',
		'That parent’s or carer’s name, if you say yes',
		'So that they know whom to ask for',
	),
	'parent.parentPhone': row(
		'who',
		'That parent’s or carer’s number, if you say yes',
		'So that they can call them',
	),
	'parent.parentPhoneTyped': row(
		'who',
		'That number as you typed it',
		'So that a slip can be noticed',
	),
	harm: sensitive(
		'about',
		'What kind of thing it is about, if you want to say',
		'So that it gets to the right team. You never have to say what happened',
	),
	when: sensitive(
		'about',
		'Roughly how long ago, if you want to say',
		'Some help and some evidence depend on time',
	),
	police: sensitive(
		'about',
		'Whether the police know, if you want to say',
		'So that you are not asked again. You get help either way',
	),
	help: sensitive(
		'about',
		'What would help, if you want to say',
		'So that the first talk is about that',
	),
	helpOther: sensitive('about', 'What else would help, in your words', 'For what no list holds'),
	shared: sensitive(
		'contact',
		'Whether someone who might hurt you could see your phone, messages or email',
		'So that they take more care',
	),
	'contact.channel': row(
		'contact',
		'How you want to be in touch',
		'So that they use that way and no other',
	),
	'contact.phone': row(
		'contact',
		'A phone number, if you choose calls or texts',
		'So that they can reach you',
	),
	'contact.phoneTyped': row(
		'contact',
		'The number as you typed it',
		'So that a slip can be noticed',
	),
	'contact.email': row(
		'contact',
		'An email address, if you choose email',
		'So that they can reach you',
	),
	'contact.withheldOk': row(
		'contact',
		'Whether you answer calls without a number',
		'So that a call does not go unanswered for that',
	),
	'contact.voicemail': row(
		'contact',
		'Whether a voicemail is safe',
		'So that nobody else hears one',
	),
	'contact.announce': row('contact', 'What they may say about who is calling', 'To keep you safe'),
	'contact.coverName': row(
		'contact',
		'Another name that they may give',
		'So that whoever listens learns nothing',
	),
	'contact.someoneElse': row(
		'contact',
		'What to do when someone else answers',
		'So that whoever answers learns nothing',
	),
	'contact.textsRead': row(
		'contact',
		'Whether anyone else could read your texts',
		'So that they know what a text may say',
	),
	'contact.first': row('contact', 'Who texts first', 'So that no text comes before you are ready'),
	'contact.inboxRead': row(
		'contact',
		'Whether anyone else reads your email',
		'So that they know what an email may say',
	),
	'contact.lineId': row(
		'contact',
		'Which first line you chose for a text or email',
		'So that they send that line, word for word',
	),
	'contact.times.any': row(
		'contact',
		'Whether any time is safe',
		'So that nobody rings at the wrong time',
	),
	'contact.times.slots': row(
		'contact',
		'The days and times that are safe',
		'So that nobody rings at the wrong time',
	),
	'contact.times.note': row(
		'contact',
		'What else there is to know about times',
		'For what no list holds',
	),
	'contact.safeWord': row(
		'contact',
		'A safe word, if the service uses them',
		'So that you know that the call is real',
	),
	'contact.name': row(
		'contact',
		'The name of someone you trust, if they are to be called',
		'So that they know whom to ask for',
	),
	'contact.relation': row(
		'contact',
		'How you know each other',
		'So that the caller knows whom they talk to',
	),
	'contact.knows': row(
		'contact',
		'That this person knows and agrees',
		'Nobody is called who does not expect it',
	),
	'contact.keep': row(
		'contact',
		'That your answers are to be kept, if you will get in touch yourself',
		'So that you do not have to say it all again. Without your yes nothing is stored',
	),
	callMe: row(
		'contact',
		'A name to use',
		'So that they know what to call you. It need not be your real name',
	),
	noReply: row(
		'contact',
		'How often they try if you do not answer',
		'So that they neither stop too soon nor try too often',
	),
	access: sensitive(
		'needs',
		'What you need to be able to talk',
		'So that an interpreter, a relay service or another way is ready',
	),
	language: sensitive('needs', 'The language to interpret', 'So that the right person is found'),
	notCommunity: sensitive(
		'needs',
		'Whether nobody of your community may interpret',
		'So that nobody who knows you learns of this',
	),
	accessOther: sensitive('needs', 'What else you need, in your words', 'For what no list holds'),
	doNotShare: sensitive(
		'needs',
		'Who must not learn of this',
		'So that it is not passed on to somebody close to that person',
	),
	note: sensitive(
		'needs',
		'Anything else before they get in touch, if you want to say',
		'For what no question asks',
	),
	agreeOnward: row(
		'added',
		'Whether the service may pass it on after asking you',
		'Nothing goes to anybody else without it',
	),
	locale: row('added', 'The language of the form', 'So that they know which words you saw'),
	cardFor: row(
		'added',
		'Whom the contact details belong to: worked out from your answers',
		'So that they ask for the right person',
	),
	marks: sensitive(
		'added',
		'Marks such as “age not given”: worked out from your answers',
		'So that a person looks at these first. No decision is made by them',
	),
};
