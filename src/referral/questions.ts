import { contactQuestions } from './contact-questions.ts';
import type { Option, Question } from './question.ts';

/** The four standard answers, worded once. */
export const standardOptions: readonly Option[] = [
	{ code: 'yes', label: 'Yes' },
	{ code: 'no', label: 'No' },
	{ code: 'not-sure', label: 'Not sure' },
	{ code: 'not-said', label: 'I’d rather not say' },
];

const aboutThePerson =
	'If you are asking for someone else, answer about the person who needs support';
const otherAgrees = [{ key: 'who', is: ['other-agrees'] }];
const child = [{ key: 'who', is: ['child'] }];
const youngAndAlone = [
	{ key: 'who', is: ['me'] },
	{ key: 'ageGroup', is: ['13-15'] },
];
const parentAgreed = [{ key: 'parentOk', is: ['yes'] }];

const who: readonly Question[] = [
	{
		key: 'who',
		number: '1',
		kind: 'radios',
		about: 'asker',
		label: 'Who is this for?',
		optional: false,
		options: [
			{ code: 'me', label: 'Me' },
			{ code: 'child', label: 'A child I look after', ability: 'carer' },
			{ code: 'other-agrees', label: 'Someone else, and they know and agree' },
			{ code: 'other-unaware', label: 'Someone else, and they do not know' },
			{ code: 'professional', label: 'Someone I am working with as a professional' },
		],
		change: 'who this is for',
	},
	{
		key: 'supporterName',
		number: '1.1',
		kind: 'text',
		about: 'asker',
		label: 'What is your name?',
		hint: 'A first name or nickname is enough',
		optional: false,
		maxLength: 60,
		autocomplete: 'nickname',
		when: otherAgrees,
		change: 'your name',
	},
	{
		key: 'contactWho',
		number: '1.2',
		kind: 'radios',
		about: 'asker',
		label: 'Who should they contact?',
		optional: false,
		options: [
			{ code: 'them', label: 'The person who needs support' },
			{ code: 'me', label: 'Me' },
		],
		when: otherAgrees,
		change: 'who they should contact',
	},
	{
		key: 'childKnows',
		number: '1.3',
		kind: 'radios',
		about: 'asker',
		label: 'Does the child know you are asking for support?',
		optional: true,
		options: standardOptions,
		when: child,
		ability: 'carer',
		change: 'whether the child knows',
	},
	{
		key: 'harmAtHome',
		number: '1.4',
		kind: 'radios',
		about: 'asker',
		label: 'Does the person who hurt them live with them or look after them?',
		optional: true,
		options: standardOptions,
		when: child,
		ability: 'carer',
		change: 'who lives with the child',
	},
];

const age: readonly Question[] = [
	{
		key: 'ageGroup',
		number: '2',
		kind: 'radios',
		about: 'person',
		label: {
			me: 'How old are you?',
			child: 'How old is the child?',
			other: 'How old are they?',
		},
		hint: 'This helps us find the right team, and we do not need a date of birth',
		forSomeoneElse: aboutThePerson,
		optional: false,
		options: [
			{ code: 'under-13', label: 'Under 13' },
			{ code: '13-15', label: '13 to 15' },
			{ code: '16-17', label: '16 or 17' },
			{ code: '18-24', label: '18 to 24' },
			{ code: '25-plus', label: '25 or over' },
			{ code: 'not-said', label: 'I’d rather not say' },
		],
		change: 'age group',
	},
	{
		key: 'parentOk',
		number: '2.1',
		kind: 'radios',
		about: 'asker',
		label: 'Is it OK if they talk to a parent or carer?',
		optional: true,
		options: [
			{ code: 'yes', label: 'Yes, this person' },
			{ code: 'no', label: 'No' },
			{ code: 'not-sure', label: 'Not sure' },
		],
		when: youngAndAlone,
		ability: 'parentQuestion',
		change: 'whether they can talk to a parent or carer',
	},
	{
		key: 'parentName',
		number: '2.1.a',
		kind: 'text',
		about: 'asker',
		label: 'Name of your parent or carer',
		optional: false,
		maxLength: 60,
		when: parentAgreed,
		ability: 'parentQuestion',
		change: 'the name of your parent or carer',
	},
	{
		key: 'parentPhone',
		isPrivate: true,
		number: '2.1.b',
		kind: 'tel',
		about: 'asker',
		label: 'Phone number of your parent or carer',
		optional: false,
		when: parentAgreed,
		ability: 'parentQuestion',
		change: 'the phone number of your parent or carer',
	},
];

const whatHappened: readonly Question[] = [
	{
		key: 'harm',
		number: '3',
		kind: 'checkboxes',
		about: 'person',
		label: 'What is this about?',
		hint: 'Choose any that fit, even if you are not sure it was a crime',
		forSomeoneElse: aboutThePerson,
		optional: true,
		options: [
			{
				code: 'known-person',
				label: {
					me: 'Someone I know hurting, controlling or frightening me',
					other: 'Someone they know hurting, controlling or frightening them',
				},
			},
			{
				code: 'sexual',
				label: {
					me: 'Something sexual I did not want or agree to, now or in the past',
					other: 'Something sexual they did not want or agree to, now or in the past',
				},
			},
			{
				code: 'stalking',
				label: {
					me: 'Being followed, watched or contacted when I do not want it',
					other: 'Being followed, watched or contacted when they do not want it',
				},
			},
			{ code: 'violence', label: 'Violence or threats' },
			{
				code: 'hate',
				label: {
					me: 'Being targeted because of who I am',
					other: 'Being targeted because of who they are',
				},
			},
			{ code: 'fraud', label: 'A scam or fraud' },
			{ code: 'property', label: 'Burglary, theft or damage' },
			{
				code: 'exploitation',
				label: 'Being made to work, sell sex, or do things for other people',
			},
			{ code: 'asb', label: 'Repeated anti-social behaviour' },
			{
				code: 'bereaved',
				label: {
					me: 'Someone close to me was killed',
					other: 'Someone close to them was killed',
				},
			},
			{ code: 'honour', label: 'Forced marriage, FGM or so-called honour abuse' },
			{ code: 'online', label: 'Something online' },
			{ code: 'other', label: 'Something else' },
			{ code: 'unsure', label: 'I’m not sure' },
			{ code: 'not-said', label: 'I’d rather not say' },
		],
		change: 'what this is about',
	},
	{
		key: 'police',
		number: '5',
		kind: 'radios',
		about: 'person',
		label: { me: 'Have you told the police?', other: 'Have the police been told?' },
		hint: 'Your answer makes no difference to the support you can get, and we will not tell them for you',
		forSomeoneElse: aboutThePerson,
		optional: true,
		options: [
			{ code: 'no', label: 'No' },
			{
				code: 'no-want',
				label: { me: 'No, and I don’t want to', other: 'No, and they don’t want that' },
			},
			{
				code: 'unsure',
				label: {
					me: 'Not sure yet, I’d like to talk about it',
					other: 'Not sure yet, they’d like to talk about it',
				},
			},
			{
				code: 'yes',
				label: 'Yes',
				hint: 'The police should refer you to support within 2 working days. You can still use this form',
			},
			{ code: 'not-said', label: 'I’d rather not say' },
		],
		change: 'whether the police have been told',
	},
];

const name: readonly Question[] = [
	{
		key: 'callMe',
		number: '9',
		kind: 'text',
		about: 'contact',
		label: {
			me: 'What name should they use?',
			child: 'What name should they use for you?',
			other: 'What name should they use for the person who needs support?',
		},
		hint: 'It can be a nickname or a different name',
		forSomeoneElse: 'If they should contact another person, give the name of that person',
		leaveEmpty:
			'Leave this empty if you chose ‘I will contact you’, or if they should contact you about someone else',
		optional: false,
		maxLength: 60,
		autocomplete: 'nickname',
		when: [{ key: 'contact', is: ['call', 'text', 'email', 'trusted'] }],
		unless: [
			{ key: 'who', is: ['other-agrees'] },
			{ key: 'contactWho', is: ['me'] },
		],
		change: 'the name to use',
	},
];

/** Every question of the form, in the order asked. The order is also that of errors and answers. */
export const questions: readonly Question[] = [
	...who,
	...age,
	...whatHappened,
	...contactQuestions,
	...name,
];

const byKey = new Map(questions.map((question) => [question.key, question]));

/** The question with this key; throws if there is none. */
export function questionOf(key: string): Question {
	const question = byKey.get(key);
	if (!question) throw new Error(`There is no question "${key}" in questions.ts.`);
	return question;
}
