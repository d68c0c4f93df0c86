import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fromBase64url, fromHex } from '../../../src/referral/bytes.ts';
import { writeAddressed } from '../../../src/referral/envelope.ts';
import { formVersion } from '../../../src/referral/schema.ts';
import { seal } from '../../../src/referral/seal.ts';
import { handle } from '../../../src/function/handle.ts';
import { purgeExpiredDrafts } from '../../../src/function/retention.ts';
import {
	cookieFrom,
	createTestFunction,
	type TestFunction,
	testOrigin,
} from '../../support/function.ts';
import {
	type Answers,
	callAnswers,
	hiddenFields,
	referenceIn,
	without,
} from '../../support/journey.ts';

let own: TestFunction;

beforeEach(async () => {
	own = await createTestFunction();
});

afterEach(() => {
	own.close();
});

const down = () => Promise.reject(new Error('CANARY-in-an-error'));

/** Goes as far as the check page; gives the cookie and what its form posts. */
async function reachCheck(answers: Answers = callAnswers) {
	const cookie = cookieFrom(await own.post('/referral/draft', answers));
	const page = await (await own.get('/referral/check', cookie)).text();
	const form: Record<string, string> = { ...hiddenFields(page), agreeSend: 'yes' };
	return { cookie, form };
}

describe('a store that does not answer', () => {
	it('gives 503 with the numbers, Retry-After and a sealed blob to try again with', async () => {
		const { cookie, form } = await reachCheck();
		own.replaceStore({ putReferral: down });
		const answer = await own.post('/referral/send', form, cookie);
		const page = await answer.text();
		expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
		expect(page).toContain('NOT received');
		expect(page).toMatch(/999.*0800 000 0000/s);
		expect(page).not.toMatch(/Sam|900123/);
		own.replaceStore({ putReferral: own.database.putReferral });
		const again = await own.post('/referral/send', hiddenFields(page));
		expect(again.status).toBe(200);
		const reference = referenceIn(await again.text());
		const twice = await own.post('/referral/send', hiddenFields(page), cookie);
		expect(twice.status).toBe(303);
		const sent = await own.get('/referral/sent', cookieFrom(twice));
		expect(referenceIn(await sent.text())).toBe(reference);
		expect(await own.database.findThread(hiddenFields(page)['thread'] ?? '')).toHaveLength(1);
	});

	it('keeps the draft, so that sending works once the store is back', async () => {
		const { cookie, form } = await reachCheck();
		own.replaceStore({ putReferral: down });
		await own.post('/referral/send', form, cookie);
		own.replaceStore({ putReferral: own.database.putReferral });
		expect((await own.post('/referral/send', form, cookie)).status).toBe(303);
	});

	it('puts the answers back on the page when no draft can be kept', async () => {
		own.replaceStore({ putDraft: down, findDraft: down });
		const answer = await own.post('/referral/draft', callAnswers);
		const page = await answer.text();
		expect(answer.status).toBe(200);
		expect(hiddenFields(page)).toMatchObject({ callMe: 'Sam', phone: '07700 900123' });
		own.replaceStore({ findDraft: own.database.findDraft, putDraft: own.database.putDraft });
		const sent = await own.post('/referral/send', { ...hiddenFields(page), agreeSend: 'yes' });
		expect(referenceIn(await sent.text())).toBeDefined();
	});

	it('does not hold anybody back from leaving', async () => {
		const { cookie } = await reachCheck();
		own.replaceStore({ deleteDraft: down });
		const answer = await own.get('/exit', cookie);
		expect([answer.status, cookieFrom(answer)]).toEqual([303, '__Host-d=0']);
	});

	it.each(['findThread', 'putReferral', 'putDraft', 'findDraft', 'deleteDraft'] as const)(
		'never shows or logs what is in the error of %s (T07)',
		async (method) => {
			const { cookie, form } = await reachCheck();
			own.replaceStore({ [method]: down });
			const answers = [
				await own.post('/referral/draft', callAnswers, cookie),
				await own.get('/referral/check', cookie),
				await own.post('/referral/send', form, cookie),
				await own.get('/exit', cookie),
			];
			for (const answer of answers) {
				const text = await answer.text();
				expect(text).not.toContain('CANARY');
				if (answer.status === 503) expect(text).toMatch(/NOT received.*999/s);
			}
			expect(JSON.stringify(own.lines)).not.toMatch(/CANARY|Sam|900123/);
		},
	);

	it('refuses a blob that it did not sign', async () => {
		const { form } = await reachCheck();
		const made = { thread: form['thread'] ?? '', sealed: '1.AAAA.AAAA.AAAA' };
		const answer = await own.post('/referral/send', made);
		expect(answer.headers.get('location')).toBe('/referral/check');
	});
});

describe('time', () => {
	it('forgets a draft after 30 minutes, in the answer and in the store', async () => {
		const { cookie } = await reachCheck();
		own.wait(29 * 60);
		expect(await (await own.get('/referral/check', cookie)).text()).toContain('Sam');
		own.wait(61);
		expect(await (await own.get('/referral/check', cookie)).text()).not.toContain('Sam');
		await purgeExpiredDrafts(own.env);
		own.wait(-3600);
		expect(await (await own.get('/referral/check', cookie)).text()).not.toContain('Sam');
	});

	it('shows the answers again when a carried page is sent after a day, and takes them then', async () => {
		const blank = await own.post('/referral/draft', { area: 'testshire', onepage: 'yes' });
		const hidden = hiddenFields(await blank.text());
		const carried = without({ ...callAnswers, ...hidden, agreeSend: 'yes' }, 'onepage');
		own.wait(26 * 3600);
		const late = await own.post('/referral/send', carried);
		const page = await late.text();
		expect(referenceIn(page)).toBeUndefined();
		expect(hiddenFields(page)).toMatchObject({ callMe: 'Sam', thread: hidden['thread'] });
		const sent = await own.post('/referral/send', { ...hiddenFields(page), agreeSend: 'yes' });
		expect(referenceIn(await sent.text())).toBeDefined();
	});

	it('takes a slow person’s answers up to a day later', async () => {
		const blank = await own.post('/referral/draft', { area: 'testshire', onepage: 'yes' });
		const hidden = hiddenFields(await blank.text());
		own.wait(24 * 3600);
		const sent = await own.post('/referral/send', { ...callAnswers, ...hidden, agreeSend: 'yes' });
		expect(referenceIn(await sent.text())).toBeDefined();
	});
});

describe('lanes', () => {
	it('puts a filled trap into the suspect lane and shows the person success', async () => {
		const { cookie, form } = await reachCheck({ ...callAnswers, website: 'http://spam.example' });
		const lanes: string[] = [];
		own.replaceStore({
			putReferral: (referral, newReference) => {
				lanes.push(referral.lane);
				return own.database.putReferral(referral, newReference);
			},
		});
		const sent = await own.post('/referral/send', form, cookie);
		expect([sent.headers.get('location'), lanes]).toEqual(['/referral/sent', ['suspect']]);
	});
});

describe('a referral that the browser sealed', () => {
	const thread = '0123456789abcdef0123456789abcdef';

	async function sealedBody(callMe: string, version = 1) {
		const binding = { provider: 'test-provider', formVersion, thread, version };
		const recipients = own.ring.keyring.recipients;
		const sealing = await seal({ callMe }, { binding, recipients });
		if (sealing.kind !== 'sealed') throw new Error('The sample is too long.');
		return writeAddressed({ thread, version, area: 'testshire' }, sealing.sealed);
	}

	async function postSealed(body: BodyInit, headers: Record<string, string> = {}) {
		const type = { 'Content-Type': 'application/octet-stream', 'Sec-Fetch-Site': 'same-origin' };
		const init = { method: 'POST', body, headers: { ...type, ...headers } };
		const answer = await handle(new Request(`${testOrigin}/referral/sealed`, init), own.env);
		return { answer, json: (await answer.json()) as Record<string, unknown> };
	}

	it('is stored, answered with its reference, and sets no cookie', async () => {
		const { answer, json } = await postSealed(await sealedBody('Sam'));
		expect(answer.status).toBe(200);
		expect(json).toEqual({
			received: true,
			reference: expect.stringMatching(/^.{10}$/) as string,
			code: expect.stringMatching(/^[2-9B-Z]{6}$/) as string,
			sentAt: own.env.now(),
		});
		expect(answer.headers.has('set-cookie')).toBe(false);
	});

	it('gives the same reference when it is sent again (T89)', async () => {
		const body = await sealedBody('Sam');
		const first = await postSealed(body);
		expect((await postSealed(body)).json).toEqual(first.json);
	});

	it('is told the next version when other answers already have this one', async () => {
		const first = await postSealed(await sealedBody('Sam'));
		const { answer, json } = await postSealed(await sealedBody('Alex'));
		expect([answer.status, json['nextVersion'], json['received']]).toEqual([409, 2, false]);
		const second = await postSealed(await sealedBody('Alex', 2));
		expect(second.json).toEqual(first.json);
	});

	it.each([
		['another type', { 'Content-Type': 'text/plain' }, 415],
		['another site', { 'Sec-Fetch-Site': 'cross-site' }, 403],
	])('is refused from %s, with the numbers', async (_, headers, status) => {
		const { answer, json } = await postSealed(await sealedBody('Sam'), headers);
		expect(answer.status).toBe(status);
		expect(JSON.stringify(json)).toContain('0800 000 0000');
	});

	it('is refused when it is no envelope, sealed to strangers or too large', async () => {
		const strangers = new Uint8Array(await sealedBody('Sam'));
		strangers.set(fromHex('0000000000000000'), 57 + 10);
		expect((await postSealed('nonsense')).answer.status).toBe(400);
		expect((await postSealed(strangers)).answer.status).toBe(400);
		expect((await postSealed(new Uint8Array(70_000))).answer.status).toBe(413);
	});

	it('is not received when the store does not answer', async () => {
		own.replaceStore({ putReferral: down });
		const { answer, json } = await postSealed(await sealedBody('Sam'));
		expect([answer.status, json['received']]).toEqual([503, false]);
		expect(JSON.stringify(json)).not.toContain('CANARY');
	});
});

describe('what is stored', () => {
	it('is too large a form for a draft put back on the page, not lost', async () => {
		const answer = await own.post('/referral/draft', {
			...callAnswers,
			callMe: 'x'.repeat(30_000),
		});
		expect(answer.status).toBe(422);
		expect(await answer.text()).toContain('x'.repeat(30_000));
	});

	it('keeps the thread of the draft that it replaces, and a new one for another person', async () => {
		const first = await reachCheck();
		const draft = await own.post('/referral/draft', callAnswers, first.cookie);
		const page = await (await own.get('/referral/check', cookieFrom(draft))).text();
		expect(hiddenFields(page)['thread']).toBe(first.form['thread']);
		const other = await reachCheck();
		expect(other.form['thread']).not.toBe(first.form['thread']);
	});

	it('never takes a thread that somebody made up', async () => {
		const thread = 'a'.repeat(32);
		const draft = await own.post('/referral/draft', { ...callAnswers, thread, token: '1.AAAA' });
		const page = await (await own.get('/referral/check', cookieFrom(draft))).text();
		expect(hiddenFields(page)['thread']).not.toBe(thread);
	});

	it('forgets the answers on sending, and shows the same confirmation to a second press', async () => {
		const { cookie, form } = await reachCheck();
		const first = await own.post('/referral/send', form, cookie);
		expect(await (await own.get('/referral/check', cookie)).text()).not.toContain('Sam');
		const second = await own.post('/referral/send', form, cookie);
		expect(second.headers.get('location')).toBe('/referral/sent');
		expect(cookieFrom(second)).toBe(cookieFrom(first));
	});

	it('keeps in the cookie after sending what names nobody', async () => {
		const { cookie, form } = await reachCheck();
		const sent = await own.post('/referral/send', form, cookie);
		const value = cookieFrom(sent).slice('__Host-d='.length);
		const text = new TextDecoder().decode(fromBase64url(value));
		expect(Object.keys(JSON.parse(text) as object).sort()).toEqual([
			'area',
			'code',
			'contact',
			'promised',
			'provider',
			'reference',
			'toSupporter',
		]);
	});
});
