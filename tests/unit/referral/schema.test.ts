import { describe, expect, it } from 'vitest';
import {
	formVersion,
	checkAgreement,
	checkAnswers,
	type RawAnswers,
} from '../../../src/referral/schema.ts';
import { english } from '../../../src/words/english.ts';
import { questions } from '../../../src/referral/questions.ts';
import { answers, area, data, fullIntake, place, placeWhere, provider } from './place.ts';

const channels = ['call', 'text', 'email', 'self', 'trusted'] as const;

/** The referral of answers that are ready; fails the test when they are not. */
function ready(raw: RawAnswers) {
	const checked = checkAnswers(raw, place);
	if (checked.kind !== 'ready') throw new Error(JSON.stringify(checked));
	return checked;
}

/** What is to be changed, by field. */
function problems(raw: RawAnswers, where = place) {
	const checked = checkAnswers(raw, where);
	if (checked.kind !== 'problems') throw new Error(JSON.stringify(checked));
	return Object.fromEntries(checked.problems.map(({ field, message }) => [field, message]));
}

describe('checkAnswers', () => {
	it.each(channels)('takes the shortest complete answers by %s', (channel) => {
		expect(ready(answers(channel)).referral.contact.channel).toBe(channel);
	});

	it('asks for the required answers, in the order of the questions, and for no others', () => {
		expect(Object.keys(problems({}))).toEqual(['who', 'ageGroup', 'contact']);
	});

	it.each(channels)('leaves no field of another branch in a referral by %s', (channel) => {
		const raw = answers(channel);
		const canaries = questions
			.filter(({ key, when }) => when && !(key in raw))
			.map(({ key }) => [key, `canary-${key}`]);
		const others = Object.fromEntries(canaries) as RawAnswers;
		const sealed = JSON.stringify(ready({ ...others, ...raw }).referral);
		const optional = questions.filter(({ optional: may }) => may).map(({ key }) => `canary-${key}`);
		const found = [...sealed.matchAll(/canary-\w+/g)].map(([canary]) => canary);
		expect(found.filter((canary) => !optional.includes(canary))).toEqual([]);
	});

	it.each(questions.filter(({ when }) => when).map(({ key }) => key))(
		'drops %s when its branch was not chosen',
		(key) => {
			for (const channel of channels) {
				const raw = answers(channel);
				if (key in raw) continue;
				const belongs = ['safeTimesNote', 'safeWord'].includes(key);
				if (belongs && ['call', 'text'].includes(channel)) continue;
				const { referral } = ready({ ...raw, [key]: 'canary' });
				expect(JSON.stringify(referral)).not.toContain('canary');
			}
		},
	);

	it.each([
		[
			'call',
			['phone', 'withheldOk', 'voicemail', 'announce', 'someoneElse', 'safeTimes', 'callMe'],
		],
		['text', ['phone', 'textsRead', 'textFirst', 'messageLine', 'safeTimes', 'callMe']],
		['email', ['email', 'inboxRead', 'subjectLine', 'callMe']],
		['trusted', ['trustedName', 'trustedRelation', 'trustedPhone', 'trustedKnows', 'callMe']],
	])('refuses %s without its safety answers', (contact, fields) => {
		const found = problems({ who: 'me', ageGroup: '18-24', contact });
		expect(Object.keys(found).toSorted()).toEqual(fields.toSorted());
	});

	it('asks for the words to say only when another name is to be given', () => {
		const found = problems(answers('call', { announce: 'cover' }));
		expect(found).toEqual({ coverName: 'Enter the name they should give' });
	});

	it('keeps the number as typed beside the number to dial', () => {
		const { contact } = ready(answers('call', { phone: ' (01632) 960-001 ' })).referral;
		expect(contact).toMatchObject({ phone: '+441632960001', phoneTyped: '(01632) 960-001' });
	});

	it('lets any time win over chosen slots', () => {
		const { contact } = ready(answers('call', { safeTimes: ['mon-am', 'any'] })).referral;
		expect(contact).toMatchObject({ times: { any: true } });
	});

	it('keeps "rather not say" alone, without an error', () => {
		expect(ready(answers('self', { harm: ['fraud', 'not-said'] })).referral.harm).toEqual([
			'not-said',
		]);
	});

	it('drops codes of harm that it does not know', () => {
		expect(ready(answers('self', { harm: ['fraud', 'made-up'] })).referral.harm).toEqual(['fraud']);
	});

	it('trims a name and composes its letters', () => {
		expect(ready(answers('call', { callMe: '  Ame\u0301lie\n ' })).referral.callMe).toBe('Amélie');
	});

	it('says when the trusted person does not know yet', () => {
		expect(problems(answers('trusted', { trustedKnows: 'no' }))).toEqual({
			trustedKnows: 'Choose another way to be in touch until they know and agree',
		});
	});

	it('treats a known but unanswered safety question as open, and not as safe', () => {
		expect(problems(answers('call', { voicemail: '' }))).toHaveProperty('voicemail');
		expect(problems(answers('call', { voicemail: 'maybe' }))).toHaveProperty('voicemail');
	});

	it('names what can be chosen when the provider does not do what was', () => {
		const where = placeWhere('general', { channels: ['call'] });
		expect(problems(answers('text'), where)).toEqual({
			contact:
				'Select ‘I will contact you’ or ‘Call me’. Provider general does not offer ‘Text me’',
		});
	});

	it('refuses a time at which the provider is closed', () => {
		const hours = [{ days: ['mon' as const], opens: '09:00', closes: '17:30' }];
		const where = placeWhere('general', { hours });
		expect(problems(answers('call', { safeTimes: ['mon-eve'] }), where)).toEqual({
			safeTimes:
				'Select another time. Provider general is not open Monday evening, only Monday, 9am to 5:30pm',
		});
	});

	it('never replaces the words of a message by words that nobody chose', () => {
		const where = placeWhere('general', { textLines: [{ id: 'hello', text: 'Other words' }] });
		expect(problems(answers('text'), where)).toHaveProperty('messageLine');
	});

	it('does not ask who texts first where there is no number to text, and refuses to be the one', () => {
		const withoutNumber = { ...fullIntake };
		delete withoutNumber.textNumber;
		const providers = data.providers.map((one) => ({ ...one, intake: withoutNumber }));
		const where = { area, data: { ...data, providers }, language: english };
		const checked = checkAnswers(answers('text', { textFirst: '' }), where);
		expect(checked).toMatchObject({ referral: { contact: { first: 'they-first' } } });
		expect(problems(answers('text', { textFirst: 'me-first' }), where)).toEqual({
			textFirst:
				'Select ‘They can text me first’. Provider general does not offer ‘I will text them first’',
		});
	});

	it('takes the only message of a provider without asking', () => {
		const where = placeWhere('general', { textLines: [{ id: 'only', text: 'Only words' }] });
		const checked = checkAnswers(answers('text', { messageLine: '' }), where);
		expect(checked).toMatchObject({ referral: { contact: { lineId: 'only' } } });
	});

	it('does not ask about withheld numbers when the calls show a number', () => {
		const where = placeWhere('general', { callerDisplay: 'shown' });
		const checked = checkAnswers(answers('call', { withheldOk: '' }), where);
		expect(checked.kind).toBe('ready');
	});

	it('reads the second tick into the referral, and only when it is there', () => {
		expect(ready(answers('self')).referral.agreeOnward).toBe(false);
		expect(ready(answers('self', { agreeOnward: 'yes' })).referral.agreeOnward).toBe(true);
	});
});

describe('checkAgreement', () => {
	it('asks for the tick and gives the number to call instead', () => {
		expect(checkAgreement({}, provider('general'), english)).toEqual({
			field: 'agreeSend',
			message: 'Tick the box to agree, or call 01632 960 001',
		});
	});

	it('is content with the tick', () => {
		expect(checkAgreement({ agreeSend: 'yes' }, provider('general'), english)).toBeUndefined();
	});
});

it('has a version that names the questions', () => {
	expect(formVersion).toMatch(/^\d{4}-\d{2}$/);
});
