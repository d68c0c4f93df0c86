import type { Option, Question } from './question.ts';

const yesNo: readonly Option[] = [
	{ code: 'yes', label: 'Yes' },
	{ code: 'no', label: 'No' },
];
const anotherWay = 'Another way may be safer.';
const yesNoUnsure: readonly Option[] = [
	{ code: 'yes', label: 'Yes', hint: anotherWay },
	{ code: 'no', label: 'No' },
	{ code: 'not-sure', label: 'Not sure', hint: anotherWay },
];

const chosen = (...is: readonly string[]) => [{ key: 'contact', is }];

const channel: Question = {
	key: 'contact',
	number: '8',
	kind: 'radios',
	about: 'contact',
	label: { me: 'How would you like to be in touch?', other: 'How would they like to be in touch?' },
	forSomeoneElse:
		'For a child, they contact you. For another person, answer for whoever they should contact',
	optional: false,
	options: [
		{
			code: 'self',
			label: { me: 'I will contact you', other: 'They will get in touch themselves' },
			hint: 'We show you a number and times',
		},
		{
			code: 'call',
			label: { me: 'Call me', other: 'Call them' },
			hint: 'They call at times you choose',
			ability: 'call',
		},
		{
			code: 'text',
			label: { me: 'Text me', other: 'Text them' },
			hint: 'You choose the exact words',
			ability: 'text',
		},
		{
			code: 'email',
			label: { me: 'Email me', other: 'Email them' },
			hint: 'You choose the subject line',
			ability: 'email',
		},
		{
			code: 'trusted',
			label: 'Contact someone I trust instead',
			hint: 'They must know and agree',
			ability: 'trusted',
			unless: [{ key: 'who', is: ['other-agrees'] }],
		},
	],
	change: 'how to be in touch',
};

const byPhone: readonly Question[] = [
	{
		key: 'phone',
		isPrivate: true,
		number: '8.1',
		kind: 'tel',
		about: 'contact',
		label: 'Phone number',
		optional: false,
		autocomplete: 'tel',
		when: chosen('call', 'text'),
		change: 'the phone number',
	},
];

const byCall: readonly Question[] = [
	{
		key: 'withheldOk',
		number: '8.2',
		kind: 'radios',
		about: 'contact',
		label: {
			me: 'Their calls show as ‘number withheld’. Can you answer those?',
			other: 'Their calls show as ‘number withheld’. Can they answer those?',
		},
		optional: false,
		options: [
			{ code: 'yes', label: 'Yes' },
			{
				code: 'no',
				label: {
					me: 'No, I block or don’t answer those',
					other: 'No, they block or don’t answer those',
				},
				hint: 'They may not reach you by phone. You can choose another way above.',
			},
		],
		when: chosen('call'),
		ability: 'hiddenCaller',
		change: 'whether a withheld number is answered',
	},
	{
		key: 'voicemail',
		number: '8.3',
		kind: 'radios',
		about: 'contact',
		label: 'Is it safe to leave a voicemail?',
		optional: false,
		options: yesNo,
		when: chosen('call'),
		change: 'whether a voicemail is safe',
	},
	{
		key: 'announce',
		number: '8.4',
		kind: 'radios',
		about: 'contact',
		label: 'Can they say they are from {provider}?',
		optional: false,
		options: [
			{ code: 'yes', label: 'Yes' },
			{ code: 'only-me', label: { me: 'Only to me', other: 'Only to them' } },
			{ code: 'no', label: 'No, do not say where they are calling from' },
			{ code: 'cover', label: 'No, say it is…', ability: 'coverName' },
		],
		when: chosen('call'),
		change: 'what they can say',
	},
	{
		key: 'coverName',
		number: '8.4.a',
		kind: 'text',
		about: 'contact',
		label: 'What should they say?',
		optional: false,
		maxLength: 30,
		when: [{ key: 'announce', is: ['cover'] }],
		ability: 'coverName',
		change: 'the name they should give',
	},
	{
		key: 'someoneElse',
		number: '8.5',
		kind: 'radios',
		about: 'contact',
		label: 'If someone else answers, what should they do?',
		optional: false,
		options: [
			{ code: 'hang-up', label: 'Hang up without speaking' },
			{ code: 'wrong-number', label: 'Say it is a wrong number', ability: 'wrongNumber' },
			{
				code: 'ask-name',
				label: {
					me: 'Ask for me by name and say nothing else',
					other: 'Ask for them by name and say nothing else',
				},
			},
			{ code: 'say-who', label: 'Say who is calling' },
		],
		when: chosen('call'),
		change: 'what they do if someone else answers',
	},
];

const byText: readonly Question[] = [
	{
		key: 'textsRead',
		number: '8.6',
		kind: 'radios',
		about: 'contact',
		label: {
			me: 'Could anyone else read your texts?',
			other: 'Could anyone else read their texts?',
		},
		optional: false,
		options: yesNoUnsure,
		when: chosen('text'),
		change: 'whether texts are read',
	},
	{
		key: 'textFirst',
		number: '8.7',
		kind: 'radios',
		about: 'contact',
		label: 'Who should text first?',
		optional: false,
		options: [
			{
				code: 'they-first',
				label: { me: 'They can text me first', other: 'The service can text first' },
			},
			{
				code: 'me-first',
				label: { me: 'I will text them first', other: 'They will text the service first' },
				hint: 'We show you the number, and you can send just your reference',
			},
		],
		when: chosen('text'),
		ability: 'textNumber',
		change: 'who texts first',
	},
	{
		key: 'messageLine',
		number: '8.10',
		kind: 'radios',
		about: 'contact',
		label: 'Which message should they send?',
		optional: false,
		when: chosen('text'),
		ability: 'severalLines',
		change: 'the message they send',
	},
];

const byEmail: readonly Question[] = [
	{
		key: 'email',
		isPrivate: true,
		number: '8.8',
		kind: 'email',
		about: 'contact',
		label: 'Email address',
		optional: false,
		maxLength: 254,
		autocomplete: 'email',
		when: chosen('email'),
		change: 'the email address',
	},
	{
		key: 'inboxRead',
		number: '8.9',
		kind: 'radios',
		about: 'contact',
		label: 'Does anyone else read this inbox?',
		optional: false,
		options: yesNoUnsure,
		when: chosen('email'),
		change: 'whether the inbox is read',
	},
	{
		key: 'subjectLine',
		number: '8.10.a',
		kind: 'radios',
		about: 'contact',
		label: 'Which subject line should the email have?',
		optional: false,
		when: chosen('email'),
		ability: 'severalSubjects',
		change: 'the subject line of the email',
	},
];

const safely: readonly Question[] = [
	{
		key: 'safeTimes',
		number: '8.11',
		kind: 'slots',
		about: 'contact',
		label: 'When is it safe to call or text?',
		optional: false,
		when: chosen('call', 'text'),
		change: 'the safe times',
	},
	{
		key: 'safeTimesNote',
		isPrivate: true,
		number: '8.11.a',
		kind: 'text',
		about: 'contact',
		label: 'Anything else about times',
		optional: true,
		maxLength: 100,
		when: chosen('call', 'text'),
		change: 'the note about times',
	},
	{
		key: 'safeWord',
		number: '8.12',
		kind: 'text',
		about: 'contact',
		label: 'A word they will say first, so you know the call is real',
		optional: true,
		maxLength: 20,
		when: chosen('call', 'text'),
		ability: 'safeWord',
		change: 'the word they will say first',
	},
];

const bySelf: Question = {
	key: 'keepAnswers',
	number: '8.13',
	kind: 'radios',
	about: 'contact',
	label: 'Should they keep your other answers?',
	optional: true,
	options: [
		{
			code: 'keep',
			label: {
				me: 'Keep them for 30 days, so I do not have to repeat them',
				other: 'Keep them for 30 days, so they do not have to repeat them',
			},
		},
		{ code: 'drop', label: 'Keep nothing, just show me the number' },
	],
	when: chosen('self'),
	ability: 'keepHeld',
	change: 'whether they keep your answers',
};

const byTrusted: readonly Question[] = [
	{
		key: 'trustedName',
		number: '8.14.a',
		kind: 'text',
		about: 'contact',
		label: 'Their name',
		optional: false,
		maxLength: 60,
		when: chosen('trusted'),
		ability: 'trusted',
		change: 'the name of the person you trust',
	},
	{
		key: 'trustedRelation',
		number: '8.14.b',
		kind: 'radios',
		about: 'contact',
		label: 'How do you know them?',
		optional: false,
		options: [
			{ code: 'family', label: 'Family member' },
			{ code: 'friend', label: 'Friend' },
			{ code: 'worker', label: 'Support worker or other professional' },
			{ code: 'other', label: 'Someone else' },
		],
		when: chosen('trusted'),
		ability: 'trusted',
		change: 'how you know them',
	},
	{
		key: 'trustedPhone',
		isPrivate: true,
		number: '8.14.c',
		kind: 'tel',
		about: 'contact',
		label: 'Their phone number',
		optional: false,
		when: chosen('trusted'),
		ability: 'trusted',
		change: 'the phone number of the person you trust',
	},
	{
		key: 'trustedKnows',
		number: '8.14.d',
		kind: 'radios',
		about: 'contact',
		label: 'Do they know about this, and agree to be contacted?',
		optional: false,
		options: [
			{ code: 'yes', label: 'Yes, they know and agree' },
			{ code: 'no', label: 'No, not yet' },
		],
		when: chosen('trusted'),
		ability: 'trusted',
		change: 'whether they know and agree',
	},
];

/** How to be in touch, and the safety questions of each channel. */
export const contactQuestions: readonly Question[] = [
	channel,
	bySelf,
	...byPhone,
	...byCall,
	...byText,
	...byEmail,
	...safely,
	...byTrusted,
];
