import { accessCodes, helpCodes, sharedCodes } from './codes.ts';
import type { Option, Question } from './question.ts';

const helpOptions: readonly Option[] = helpCodes.map((code) =>
	code === 'children' ? { code, unless: [{ key: 'who', is: ['child'] }] } : { code },
);

const wishes: readonly Question[] = [
	{
		key: 'help',
		number: '6',
		kind: 'checkboxes',
		about: 'person',
		optional: true,
		options: helpOptions,
	},
	{
		key: 'helpOther',
		number: '6.1',
		kind: 'text',
		about: 'person',
		optional: true,
		maxLength: 60,
		when: [{ key: 'help', is: ['other'] }],
	},
	{
		key: 'shared',
		number: '7',
		kind: 'radios',
		about: 'contact',
		optional: true,
		options: sharedCodes.map((code) => ({ code })),
	},
];

const withInterpreter = [{ key: 'access', is: ['interpreter'] }] as const;

const needs: readonly Question[] = [
	{
		key: 'access',
		number: '11',
		kind: 'checkboxes',
		about: 'person',
		optional: true,
		options: accessCodes.map((code) => ({ code })),
	},
	{
		key: 'language',
		number: '11.1',
		kind: 'select',
		about: 'person',
		optional: true,
		when: withInterpreter,
	},
	{
		key: 'notCommunity',
		number: '11.2',
		kind: 'checkboxes',
		about: 'person',
		optional: true,
		options: [{ code: 'yes' }],
		when: withInterpreter,
	},
	{
		key: 'accessOther',
		number: '11.3',
		kind: 'text',
		about: 'person',
		optional: true,
		maxLength: 200,
		when: [{ key: 'access', is: ['other'] }],
	},
	{
		key: 'doNotShare',
		isPrivate: true,
		number: '12',
		kind: 'text',
		about: 'person',
		optional: true,
		maxLength: 200,
	},
	{
		key: 'note',
		isPrivate: true,
		number: '13',
		kind: 'textarea',
		about: 'person',
		optional: true,
		maxLength: 500,
	},
];

/** What would help, who could look on; and at the end what is needed, and what else there is to know. */
export const needQuestions = { wishes, needs };
