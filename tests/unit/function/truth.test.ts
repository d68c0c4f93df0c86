import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openReferral } from '../../../src/desk/open-referral.ts';
import {
	cookieFrom,
	createTestFunction,
	type TestFunction,
	testOrigin,
} from '../../support/function.ts';
import { handle } from '../../../src/function/handle.ts';
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

const down = () => Promise.reject(new Error('down'));

async function toCheck(answers: Answers, cookie = '') {
	const kept = cookieFrom(await own.post('/referral/draft', answers, cookie));
	const page = await (await own.get('/referral/check', kept)).text();
	return { cookie: kept, form: { ...hiddenFields(page), agreeSend: 'yes' } };
}

/** Every stored version of every thread, opened with the desk's key. */
async function opened() {
	const reader = new DatabaseSync(own.databasePath, { readOnly: true });
	const sql = 'SELECT provider, thread, version, sealed FROM referral ORDER BY version';
	const rows = reader.prepare(sql).all();
	reader.close();
	return Promise.all(
		rows.map((row) =>
			openReferral(
				{
					provider: String(row['provider']),
					thread: String(row['thread']),
					version: Number(row['version']),
					sealed: new Uint8Array(row['sealed'] as Uint8Array),
				},
				own.ring.desk,
			),
		),
	);
}

async function referenceAfter(sent: Response) {
	if (sent.status === 200) return referenceIn(await sent.text());
	const page = await own.get(sent.headers.get('location') ?? '', cookieFrom(sent));
	return referenceIn(await page.text());
}

describe('the agreement', () => {
	it.each([
		['a ticked box', { agreeOnward: 'yes' }, true],
		['an unticked one', {}, false],
	])('seals %s about onward referral as it was sent', async (_, tick, expected) => {
		const { cookie, form } = await toCheck(callAnswers);
		await own.post('/referral/send', { ...form, ...tick }, cookie);
		expect(await opened()).toMatchObject([{ referral: { agreeOnward: expected } }]);
	});

	it('is never taken from the answers that were kept', async () => {
		const kept = { ...callAnswers, agreeSend: 'yes', agreeOnward: 'yes' };
		const { cookie, form } = await toCheck(kept);
		const sent = await own.post('/referral/send', without(form, 'agreeSend'), cookie);
		expect(sent.headers.get('location')).toBe('/referral/check');
		expect(await opened()).toEqual([]);
	});
});

describe('two tabs', () => {
	it('send only what the page showed: other answers of the draft are looked at first', async () => {
		const first = await toCheck(callAnswers);
		const second = await toCheck({ ...callAnswers, callMe: 'Alex' }, first.cookie);
		const early = await own.post('/referral/send', first.form, second.cookie);
		expect(early.headers.get('location')).toBe('/referral/check');
		expect(await opened()).toEqual([]);
		const page = await (await own.get('/referral/check', cookieFrom(early))).text();
		expect(page).toContain('Alex');
		const sent = await own.post(
			'/referral/send',
			{ ...hiddenFields(page), agreeSend: 'yes' },
			cookieFrom(early),
		);
		expect(sent.headers.get('location')).toBe('/referral/sent');
		expect(await opened()).toMatchObject([{ referral: { callMe: 'Alex' } }]);
	});

	it('never mix: a page that carries its answers sends those alone', async () => {
		const blank = await own.post('/referral/draft', { area: 'testshire', onepage: 'yes' });
		const hidden = hiddenFields(await blank.text());
		const { cookie } = await toCheck({ ...callAnswers, harm: ['sexual'], police: 'yes' });
		const sent = await own.post(
			'/referral/send',
			{ ...callAnswers, ...hidden, callMe: 'Alex', agreeSend: 'yes' },
			cookie,
		);
		expect(await referenceAfter(sent)).toBeDefined();
		const [only] = await opened();
		expect(only).toMatchObject({ referral: { callMe: 'Alex', harm: [] } });
		expect(only).not.toHaveProperty('referral.police');
	});

	it('send changed answers after sending as a second version, and show the same reference', async () => {
		const first = await toCheck(callAnswers);
		const edit = hiddenFields(await (await own.get('/referral/check?edit', first.cookie)).text());
		const sent = await own.post('/referral/send', first.form, first.cookie);
		const reference = await referenceAfter(sent);
		const changed = await toCheck({ ...callAnswers, ...edit, callMe: 'Alex' }, cookieFrom(sent));
		const again = await own.post('/referral/send', changed.form, changed.cookie);
		expect(await referenceAfter(again)).toBe(reference);
		expect(await opened()).toMatchObject([
			{ referral: { callMe: 'Sam' } },
			{ referral: { callMe: 'Alex' } },
		]);
	});
});

describe('a second press', () => {
	it('finds the confirmation when the first answer has set its cookie already', async () => {
		const { cookie, form } = await toCheck(callAnswers);
		const first = await own.post('/referral/send', form, cookie);
		const second = await own.post('/referral/send', form, cookieFrom(first));
		expect(second.headers.get('location')).toBe('/referral/sent');
		expect(await referenceAfter(second)).toBe(await referenceAfter(first));
	});

	it('is not taken for another request’s, whose confirmation stays', async () => {
		const other = await toCheck(callAnswers);
		const { cookie, form } = await toCheck(callAnswers);
		const sent = await own.post('/referral/send', form, cookie);
		const late = await own.post('/referral/send', other.form, cookieFrom(sent));
		expect(late.headers.get('location')).toBe('/referral/check');
		expect(late.headers.has('set-cookie')).toBe(false);
	});

	it('or a look back finds the confirmation when the first answer was lost', async () => {
		const { cookie, form } = await toCheck(callAnswers);
		const reference = await referenceAfter(await own.post('/referral/send', form, cookie));
		const back = await own.get('/referral/check', cookie);
		expect([back.status, back.headers.get('location')]).toEqual([303, '/referral/sent']);
		expect(await referenceAfter(back)).toBe(reference);
	});
});

describe('trying again after a failure', () => {
	/** A failed send; gives the draft and what the page's Try again posts. */
	async function fail() {
		const { cookie, form } = await toCheck(callAnswers);
		own.replaceStore({ putReferral: down });
		const retry = hiddenFields(await (await own.post('/referral/send', form, cookie)).text());
		own.replaceStore({ putReferral: own.database.putReferral });
		return { cookie, form, retry };
	}

	it('says received where the same answers were sent from the page before meanwhile', async () => {
		const { cookie, form, retry } = await fail();
		const reference = await referenceAfter(await own.post('/referral/send', form, cookie));
		const again = await own.post('/referral/send', retry);
		expect([again.status, await referenceAfter(again)]).toEqual([200, reference]);
		expect(await opened()).toHaveLength(1);
	});

	it('makes no second version of answers that are sent once more from the page before', async () => {
		const { cookie, form, retry } = await fail();
		await own.post('/referral/send', retry);
		await own.post('/referral/send', form, cookie);
		expect(await opened()).toHaveLength(1);
	});

	it('shows the draft again where the locked answers cannot be taken any more', async () => {
		const { cookie, retry } = await fail();
		const altered = { ...retry, sealed: `${retry['sealed'] ?? ''}A` };
		const answer = await own.post('/referral/send', altered, cookie);
		expect(answer.headers.get('location')).toBe('/referral/check');
		expect(await (await own.get('/referral/check', cookieFrom(answer))).text()).toContain('Sam');
	});
});

describe('answers of any length', () => {
	it('take no number that is all brackets, and name its field', async () => {
		const phone = `07700 900123${'('.repeat(20_000)}`;
		const cookie = cookieFrom(await own.post('/referral/draft', { ...callAnswers, phone }));
		const page = await (await own.get('/referral/check', cookie)).text();
		expect(page).toContain('Enter a phone number');
	});

	it('fit into an envelope at the limit of every field', async () => {
		const wide = '€';
		const answers = {
			...callAnswers,
			who: 'other-agrees',
			supporterName: wide.repeat(60),
			contactWho: 'them',
			phone: `${'('.repeat(49)}07700900123`,
			announce: 'cover',
			coverName: wide.repeat(30),
			safeWord: wide.repeat(20),
			safeTimesNote: wide.repeat(100),
			callMe: wide.repeat(60),
			harm: ['known-person', 'sexual', 'stalking', 'violence', 'hate', 'fraud', 'property'],
		};
		const { cookie, form } = await toCheck(answers);
		const sent = await own.post('/referral/send', form, cookie);
		expect(sent.headers.get('location')).toBe('/referral/sent');
		expect(await opened()).toMatchObject([{ referral: { callMe: wide.repeat(60) } }]);
	});
});

describe('asking without looking', () => {
	const ask = (method: string, headers: Record<string, string>) =>
		handle(new Request(`${testOrigin}/exit`, { method, headers }), own.env);

	it.each([
		['HEAD', {}],
		['GET', { 'Sec-Purpose': 'prefetch' }],
	])('%s %o on /exit forgets nothing', async (method, headers) => {
		const { cookie } = await toCheck(callAnswers);
		const answer = await ask(method, { ...headers, Cookie: cookie });
		expect(answer.headers.has('set-cookie')).toBe(false);
		expect(await (await own.get('/referral/check', cookie)).text()).toContain('Sam');
	});

	it('GET on /exit leaves with a redirect and an overwritten cookie', async () => {
		const { cookie } = await toCheck(callAnswers);
		const answer = await ask('GET', { Cookie: cookie });
		expect([answer.status, cookieFrom(answer)]).toEqual([303, '__Host-d=0']);
	});
});
