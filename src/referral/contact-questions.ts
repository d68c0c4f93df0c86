import type { Option, Question } from './question.ts';

const yesNo: readonly Option[] = [{ code: 'yes' }, { code: 'no' }];
const yesNoUnsure: readonly Option[] = [...yesNo, { code: 'not-sure' }];

const chosen = (...is: readonly string[]) => [{ key: 'contact', is }] as const;

const channel: Question = {
	key: 'contact',
	number: '8',
	kind: 'radios',
	about: 'contact',
	optional: false,
	options: [
		{ code: 'self' },
		{ code: 'call', ability: 'call' },
		{ code: 'text', ability: 'text' },
		{ code: 'email', ability: 'email' },
		{ code: 'trusted', ability: 'trusted', unless: [{ key: 'who', is: ['other-agrees'] }] },
	],
};

const byPhone: readonly Question[] = [
	{
		key: 'phone',
		isPrivate: true,
		number: '8.1',
		kind: 'tel',
		about: 'contact',
		optional: false,
		autocomplete: 'tel',
		when: chosen('call', 'text'),
	},
];

const byCall: readonly Question[] = [
	{
		key: 'withheldOk',
		number: '8.2',
		kind: 'radios',
		about: 'contact',
		optional: false,
		options: yesNo,
		when: chosen('call'),
		ability: 'hiddenCaller',
	},
	{
		key: 'voicemail',
		number: '8.3',
		kind: 'radios',
		about: 'contact',
		optional: false,
		options: yesNo,
		when: chosen('call'),
	},
	{
		key: 'announce',
		number: '8.4',
		kind: 'radios',
		about: 'contact',
		optional: false,
		options: [
			{ code: 'yes' },
			{ code: 'only-me' },
			{ code: 'no' },
			{ code: 'cover', ability: 'coverName' },
		],
		when: chosen('call'),
	},
	{
		key: 'coverName',
		number: '8.4.a',
		kind: 'text',
		about: 'contact',
		optional: false,
		maxLength: 30,
		when: [{ key: 'announce', is: ['cover'] }],
		ability: 'coverName',
	},
	{
		key: 'someoneElse',
		number: '8.5',
		kind: 'radios',
		about: 'contact',
		optional: false,
		options: [
			{ code: 'hang-up' },
			{ code: 'wrong-number', ability: 'wrongNumber' },
			{ code: 'ask-name' },
			{ code: 'say-who' },
		],
		when: chosen('call'),
	},
];

const byText: readonly Question[] = [
	{
		key: 'textsRead',
		number: '8.6',
		kind: 'radios',
		about: 'contact',
		optional: false,
		options: yesNoUnsure,
		when: chosen('text'),
	},
	{
		key: 'textFirst',
		number: '8.7',
		kind: 'radios',
		about: 'contact',
		optional: false,
		options: [{ code: 'they-first' }, { code: 'me-first' }],
		when: chosen('text'),
		ability: 'textNumber',
	},
	{
		key: 'messageLine',
		number: '8.10',
		kind: 'radios',
		about: 'contact',
		optional: false,
		when: chosen('text'),
		ability: 'severalLines',
	},
];

const byEmail: readonly Question[] = [
	{
		key: 'email',
		isPrivate: true,
		number: '8.8',
		kind: 'email',
		about: 'contact',
		optional: false,
		maxLength: 254,
		autocomplete: 'email',
		when: chosen('email'),
	},
	{
		key: 'inboxRead',
		number: '8.9',
		kind: 'radios',
		about: 'contact',
		optional: false,
		options: yesNoUnsure,
		when: chosen('email'),
	},
	{
		key: 'subjectLine',
		number: '8.10.a',
		kind: 'radios',
		about: 'contact',
		optional: false,
		when: chosen('email'),
		ability: 'severalSubjects',
	},
];

const safely: readonly Question[] = [
	{
		key: 'safeTimes',
		number: '8.11',
		kind: 'slots',
		about: 'contact',
		optional: false,
		when: chosen('call', 'text'),
	},
	{
		key: 'safeTimesNote',
		isPrivate: true,
		number: '8.11.a',
		kind: 'text',
		about: 'contact',
		optional: true,
		maxLength: 100,
		when: chosen('call', 'text'),
	},
	{
		key: 'safeWord',
		number: '8.12',
		kind: 'text',
		about: 'contact',
		optional: true,
		maxLength: 20,
		when: chosen('call', 'text'),
		ability: 'safeWord',
	},
];

const bySelf: Question = {
	key: 'keepAnswers',
	number: '8.13',
	kind: 'radios',
	about: 'contact',
	optional: true,
	options: [{ code: 'keep' }, { code: 'drop' }],
	when: chosen('self'),
	ability: 'keepHeld',
};

const byTrusted: readonly Question[] = [
	{
		key: 'trustedName',
		number: '8.14.a',
		kind: 'text',
		about: 'contact',
		optional: false,
		maxLength: 60,
		when: chosen('trusted'),
		ability: 'trusted',
	},
	{
		key: 'trustedRelation',
		number: '8.14.b',
		kind: 'radios',
		about: 'contact',
		optional: false,
		options: [{ code: 'family' }, { code: 'friend' }, { code: 'worker' }, { code: 'other' }],
		when: chosen('trusted'),
		ability: 'trusted',
	},
	{
		key: 'trustedPhone',
		isPrivate: true,
		number: '8.14.c',
		kind: 'tel',
		about: 'contact',
		optional: false,
		when: chosen('trusted'),
		ability: 'trusted',
	},
	{
		key: 'trustedKnows',
		number: '8.14.d',
		kind: 'radios',
		about: 'contact',
		optional: false,
		options: yesNo,
		when: chosen('trusted'),
		ability: 'trusted',
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
