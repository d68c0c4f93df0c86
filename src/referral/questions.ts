import { harmCodes, policeCodes, standardCodes, whenCodes, whoCodes } from './codes.ts';
import { contactQuestions } from './contact-questions.ts';
import { needQuestions } from './need-questions.ts';
import type { Option, Question } from './question.ts';

/** Options with nothing to say but their codes. */
function plain(codes: readonly string[]): Option[] {
	return codes.map((code) => ({ code }));
}

/** The four standard answers. */
const standard = plain(standardCodes);

const otherAgrees = [{ key: 'who', is: ['other-agrees'] }] as const;
const child = [{ key: 'who', is: ['child'] }] as const;
const youngAndAlone = [
	{ key: 'who', is: ['me'] },
	{ key: 'ageGroup', is: ['13-15'] },
] as const;
const parentAgreed = [{ key: 'parentOk', is: ['yes'] }] as const;

const who: readonly Question[] = [
	{
		key: 'who',
		number: '1',
		kind: 'radios',
		about: 'asker',
		optional: false,
		options: whoCodes.map((code) => (code === 'child' ? { code, ability: 'carer' } : { code })),
	},
	{
		key: 'supporterName',
		number: '1.1',
		kind: 'text',
		about: 'asker',
		optional: false,
		maxLength: 60,
		autocomplete: 'nickname',
		when: otherAgrees,
	},
	{
		key: 'contactWho',
		number: '1.2',
		kind: 'radios',
		about: 'asker',
		optional: false,
		options: plain(['them', 'me']),
		when: otherAgrees,
	},
	{
		key: 'childKnows',
		number: '1.3',
		kind: 'radios',
		about: 'asker',
		optional: true,
		options: standard,
		when: child,
		ability: 'carer',
	},
	{
		key: 'harmAtHome',
		number: '1.4',
		kind: 'radios',
		about: 'asker',
		optional: true,
		options: standard,
		when: child,
		ability: 'carer',
	},
];

const age: readonly Question[] = [
	{
		key: 'ageGroup',
		number: '2',
		kind: 'radios',
		about: 'person',
		optional: false,
		options: plain(['under-13', '13-15', '16-17', '18-24', '25-plus', 'not-said']),
	},
	{
		key: 'parentOk',
		number: '2.1',
		kind: 'radios',
		about: 'asker',
		optional: true,
		options: plain(['yes', 'no', 'not-sure']),
		when: youngAndAlone,
		ability: 'parentQuestion',
	},
	{
		key: 'parentName',
		number: '2.1.a',
		kind: 'text',
		about: 'asker',
		optional: false,
		maxLength: 60,
		when: parentAgreed,
		ability: 'parentQuestion',
	},
	{
		key: 'parentPhone',
		isPrivate: true,
		number: '2.1.b',
		kind: 'tel',
		about: 'asker',
		optional: false,
		when: parentAgreed,
		ability: 'parentQuestion',
	},
];

const whatHappened: readonly Question[] = [
	{
		key: 'harm',
		number: '3',
		kind: 'checkboxes',
		about: 'person',
		optional: true,
		options: harmCodes.map((code) => (code === 'not-said' ? { code, isAlone: true } : { code })),
	},
	{
		key: 'when',
		number: '4',
		kind: 'radios',
		about: 'person',
		optional: true,
		options: plain(whenCodes),
		when: [{ key: 'harm', is: harmCodes.filter((code) => code !== 'not-said') }],
		unless: [{ key: 'harm', is: ['not-said'] }],
	},
	{
		key: 'police',
		number: '5',
		kind: 'radios',
		about: 'person',
		optional: true,
		options: plain(policeCodes),
	},
];

const name: readonly Question[] = [
	{
		key: 'callMe',
		number: '9',
		kind: 'text',
		about: 'contact',
		optional: false,
		maxLength: 60,
		autocomplete: 'nickname',
		when: [{ key: 'contact', is: ['call', 'text', 'email', 'trusted'] }],
		unless: [
			{ key: 'who', is: ['other-agrees'] },
			{ key: 'contactWho', is: ['me'] },
		],
	},
	{
		key: 'noReply',
		number: '10',
		kind: 'radios',
		about: 'contact',
		optional: true,
		options: plain(['three', 'once', 'two-weeks']),
		when: [{ key: 'contact', is: ['call', 'text', 'email'] }],
	},
];

const { wishes, needs } = needQuestions;

/** Every question of the form, in the order asked. The order is also that of errors and answers. */
export const questions: readonly Question[] = [
	...who,
	...age,
	...whatHappened,
	...wishes,
	...contactQuestions,
	...name,
	...needs,
];

const byKey = new Map<string, Question>(questions.map((question) => [question.key, question]));

/** The question with this key; throws if there is none. */
export function questionOf(key: string): Question {
	const question = byKey.get(key);
	if (!question) throw new Error(`There is no question "${key}" in questions.ts.`);
	return question;
}
