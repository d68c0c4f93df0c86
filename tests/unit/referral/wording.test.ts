import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isAsked } from '../../../src/referral/asking.ts';
import { firstControlOf, idOf } from '../../../src/referral/question.ts';
import { questions } from '../../../src/referral/questions.ts';
import { offerOf } from '../../../src/referral/routing.ts';
import { answerNames, listNames } from '../../../src/referral/schema.ts';
import { say } from '../../../src/referral/wording.ts';
import { en } from '../../../src/words/en.ts';
import { english } from '../../../src/words/english.ts';
import { listOf } from '../../../src/words/say.ts';
import type { QuestionWords, Wording } from '../../../src/words/wording.ts';
import { sentencesOf } from '../words/sentences.ts';
import { place } from './place.ts';

const journey = sentencesOf(en);
const folder = new URL('../../../src/', import.meta.url);
const files = ['referral/', 'referral/view/', 'words/en/', 'function/'].flatMap((below) =>
	readdirSync(new URL(below, folder))
		.filter((name) => /\.tsx?$/.test(name))
		.map((name) => ({ name, text: readFileSync(new URL(below + name, folder), 'utf8') })),
);
const errors = Object.values(en.problems);

/** Banned everywhere on the journey (referral-form, section 13). */
const banned = [
	/\bincident/i,
	/\bperpetrator/i,
	/\bdisclosure/i,
	/\bfailed to\b/i,
	/['"“>\s]Submit\b/,
	/\blog in\b/i,
	/\balleged victim/i,
	/\badmits?\b/i,
	/\bclaims to\b/i,
	/\bdomestic\b(?! (abuse|violence)\b)/i,
	/why didn.t you/i,
	/put yourself/i,
	/historic abuse/i,
	/(completely|100%) (confidential|safe|secure)/i,
	/on your (phone )?bill/i,
	/untraceable/i,
	/24\/7/,
	/automatically/i,
];
const bannedInErrors =
	/\b(please|sorry|valid|invalid|forbidden|illegal|you forgot|prohibited|oops)\b|an error occurred|answer the question|select an option|fill in the field|this field is required/i;

function textsOf(wording: Wording | undefined): string[] {
	return wording === undefined
		? []
		: Object.values(typeof wording === 'string' ? [wording] : wording);
}

const spoken = Object.values<QuestionWords>(en.questions).flatMap(
	({ label, hint, forSomeoneElse, leaveEmpty, options = {} }) => [
		...textsOf(label),
		...textsOf(hint),
		...textsOf(forSomeoneElse),
		...textsOf(leaveEmpty),
		...Object.values(options).flatMap((option) => [
			...textsOf(option.label),
			...textsOf(option.hint),
		]),
	],
);

describe('the words of the journey', () => {
	it.each(journey)('“$name” holds no banned word', ({ text }) => {
		expect(banned.filter((word) => word.test(text))).toEqual([]);
	});

	it.each(errors)('error "%s" says what to do', (message) => {
		expect(message).toMatch(/^(Enter|Select|Choose|Tick|.+ must be \d+ characters or less$)/);
		expect(message).not.toMatch(bannedInErrors);
		expect(message).not.toMatch(/\.$/);
	});

	it.each(errors)('error "%s" stands in the message file and nowhere else', (message) => {
		const holding = files.filter(({ text }) => text.includes(message)).map(({ name }) => name);
		expect(holding).toEqual(['problems.ts']);
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
		expect(listNames).toEqual(['harm', 'help', 'safeTimes', 'access', 'notCommunity']);
	});

	it('are read into a referral one by one, and each message belongs to one of them', () => {
		const read = files.find(({ name }) => name === 'read-answers.ts')?.text ?? '';
		const routed = files.find(({ name }) => name === 'routing.ts')?.text ?? '';
		const notRead = questions.filter(({ key }) => !`${read}${routed}`.includes(`'${key}'`));
		expect(notRead.map(({ key }) => key)).toEqual([]);
		for (const message of Object.keys(en.problems)) {
			if (['notOffered', 'notOpen', 'otherMessages', 'tooLong'].includes(message)) continue;
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
	expect(listOf(['a'], english)).toBe('a');
	expect(listOf(['a', 'b', 'c'], english)).toBe('a, b or c');
});
