import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isAsked } from '../../../src/referral/asking.ts';
import { messages } from '../../../src/referral/messages.ts';
import { firstControlOf, idOf } from '../../../src/referral/question.ts';
import { questions } from '../../../src/referral/questions.ts';
import { offerOf } from '../../../src/referral/routing.ts';
import { answerNames, listNames } from '../../../src/referral/schema.ts';
import { listOf, say, type Wording } from '../../../src/referral/wording.ts';
import { place } from './place.ts';

const folder = new URL('../../../src/referral/', import.meta.url);
const files = ['', 'view/'].flatMap((below) =>
	readdirSync(new URL(below, folder))
		.filter((name) => /^(?!codes|function-data).*\.tsx?$/.test(name))
		.map((name) => ({ name, text: readFileSync(new URL(below + name, folder), 'utf8') })),
);
const journey = files.map(({ name, text }) => ({
	name,
	text: text.replace(/^\s*(\/\/|\/?\*).*$/gm, ''),
}));

/** Banned everywhere on the journey (referral-form, section 13). */
const banned = [
	/\bincident/i,
	/\bperpetrator/i,
	/\bdisclosure/i,
	/\bfailed to\b/i,
	/['"“>\s]Submit\b/,
	/\blog in\b/i,
	/\balleged victim/i,
	/\bclaims to\b/i,
	/why didn.t you/i,
	/put yourself/i,
	/historic abuse/i,
	/(completely|100%) (confidential|safe|secure)/i,
	/untraceable/i,
	/24\/7/,
	/automatically/i,
];
const bannedInErrors =
	/\b(please|sorry|valid|invalid|forbidden|illegal|you forgot|prohibited|oops)\b/i;

function textsOf(wording: Wording | undefined): string[] {
	return wording === undefined
		? []
		: Object.values(typeof wording === 'string' ? [wording] : wording);
}

const errors = Object.values(messages);
const spoken = questions.flatMap(({ label, hint, forSomeoneElse, leaveEmpty, options = [] }) => [
	...textsOf(label),
	...textsOf(hint),
	...textsOf(forSomeoneElse),
	...textsOf(leaveEmpty),
	...options.flatMap((option) => [...textsOf(option.label), ...textsOf(option.hint)]),
]);

describe('the words of the journey', () => {
	it.each(journey)('$name holds no banned word', ({ text }) => {
		expect(banned.filter((word) => word.test(text))).toEqual([]);
	});

	it.each(errors)('error "%s" says what to do', (message) => {
		expect(message).toMatch(/^(Enter|Select|Choose|Tick|.+ must be \d+ characters or less$)/);
		expect(message).not.toMatch(bannedInErrors);
		expect(message).not.toMatch(/\.$/);
	});

	it.each(errors)('error "%s" stands in the message file and nowhere else', (message) => {
		const holding = files.filter(({ text }) => text.includes(message)).map(({ name }) => name);
		expect(holding).toEqual(['messages.ts']);
	});

	it.each(spoken)('"%s" has sentences of at most 20 words', (text) => {
		for (const sentence of text.split(/[.?!]\s/)) {
			expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(20);
		}
	});
});

describe('the questions', () => {
	it('have one name each, the names that an answer may be posted under', () => {
		const keys = questions.map(({ key }) => key);
		expect(new Set(keys).size).toBe(keys.length);
		expect(answerNames).toEqual([...keys, 'agreeSend', 'agreeOnward']);
		expect(listNames).toEqual(['harm', 'safeTimes']);
	});

	it('are read into a referral one by one, and each message belongs to one of them', () => {
		const read = files.find(({ name }) => name === 'read-answers.ts')?.text ?? '';
		const routed = files.find(({ name }) => name === 'routing.ts')?.text ?? '';
		const notRead = questions.filter(({ key }) => !`${read}${routed}`.includes(`'${key}'`));
		expect(notRead.map(({ key }) => key)).toEqual([]);
		for (const message of Object.keys(messages)) {
			const key = message.replace(/Long$/, '').replace('trustedNotYet', 'trustedKnows');
			expect(answerNames).toContain(key);
		}
	});

	it('have ids that say nothing about them', () => {
		expect(questions.map(idOf).every((id) => /^q\d+(_\d+)?(_[a-z])?$/.test(id))).toBe(true);
		expect(new Set(questions.map(firstControlOf)).size).toBe(questions.length);
	});

	it('are required only where the form must know: five, and the safety questions of a channel', () => {
		const required = questions.filter(({ optional, when }) => !optional && !when);
		expect(required.map(({ key }) => key)).toEqual(['who', 'ageGroup', 'contact']);
	});

	it('come up only when the question they hang on comes up', () => {
		const cover = questions.find(({ key }) => key === 'coverName');
		if (!cover) throw new Error('no coverName');
		const offer = offerOf(place);
		expect(isAsked(cover, { contact: 'call', announce: 'cover' }, offer)).toBe(true);
		expect(isAsked(cover, { contact: 'email', announce: 'cover' }, offer)).toBe(false);
	});
});

describe('say', () => {
	const wording = { me: 'me', other: 'them' };

	it('speaks of the person to whoever asks for them', () => {
		expect(say(wording, 'person', {})).toBe('me');
		expect(say(wording, 'person', { who: 'child' })).toBe('them');
		expect(say(wording, 'person', { who: 'other-agrees' })).toBe('them');
	});

	it('speaks to the carer, and of whoever is to be contacted', () => {
		expect(say(wording, 'contact', { who: 'child' })).toBe('me');
		expect(say(wording, 'contact', { who: 'other-agrees', contactWho: 'me' })).toBe('me');
		expect(say(wording, 'contact', { who: 'other-agrees', contactWho: 'them' })).toBe('them');
	});
});

it('joins words as in speech', () => {
	expect(listOf(['a'])).toBe('a');
	expect(listOf(['a', 'b', 'c'])).toBe('a, b or c');
});
