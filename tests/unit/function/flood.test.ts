import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cookieFrom, createTestFunction, type TestFunction } from '../../support/function.ts';
import { type Answers, callAnswers, hiddenFields, referenceIn } from '../../support/journey.ts';

let own: TestFunction;

beforeEach(async () => {
	own = await createTestFunction();
});

afterEach(() => {
	own.close();
});

function one(sql: string): unknown {
	const reader = new DatabaseSync(own.databasePath, { readOnly: true });
	const [value] = Object.values(reader.prepare(sql).get() ?? {});
	reader.close();
	return value;
}

/** From the form to the confirmation, without scripts; gives the reference and how long the answer was held back. */
async function send(answers: Answers = callAnswers) {
	const cookie = cookieFrom(await own.post('/referral/draft', answers));
	const page = await (await own.get('/referral/check', cookie)).text();
	const before = own.waits.length;
	const form = { ...hiddenFields(page), agreeSend: 'yes' };
	const answer = await own.post('/referral/send', form, cookie);
	const sent = await own.get('/referral/sent', cookieFrom(answer));
	const delay = own.waits.slice(before).reduce((sum, wait) => sum + wait, 0);
	return { status: answer.status, reference: referenceIn(await sent.text()), delay, cookie, form };
}

/** Climbs the ladder without storing anything, and puts the clock back by what was waited. */
async function flood(count: number): Promise<void> {
	for (let i = 0; i < count; i++) {
		const before = own.waits.length;
		await own.env.limiter.check({ address: '192.0.2.1', trap: false });
		own.wait(-own.waits.slice(before).reduce((sum, wait) => sum + wait, 0) / 1000);
	}
}

describe('one address for many people (T71)', () => {
	it('has all of 200 requests in ten minutes stored, none held back for more than 10 seconds', async () => {
		// The clock stands still but for the waits, which in life go side by side.
		const sent = [];
		for (let i = 0; i < 200; i++) {
			const done = await send();
			own.wait(-done.delay / 1000);
			sent.push(done);
		}
		expect(new Set(sent.map(({ reference }) => reference)).size).toBe(200);
		expect(sent.filter(({ status }) => status !== 303)).toEqual([]);
		expect(one("SELECT count(*) FROM referral WHERE lane = 'normal'")).toBe(200);
		const delays = sent.map(({ delay }) => delay).sort((a, b) => a - b);
		expect(delays[Math.floor(delays.length * 0.95)]).toBeLessThanOrEqual(10_000);
	});

	it('keeps the answers of whoever must come later, shows the numbers, and takes them then', async () => {
		const cookie = cookieFrom(await own.post('/referral/draft', callAnswers));
		const page = await (await own.get('/referral/check', cookie)).text();
		const form = { ...hiddenFields(page), agreeSend: 'yes' };
		await flood(500);
		const refused = await own.post('/referral/send', form, cookie);
		const words = await refused.text();
		expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '600']);
		expect(words).toMatch(/NOT received[\s\S]*999[\s\S]*0800 000 0000/);
		expect(words).not.toMatch(/Sam|900123/);
		own.wait(11 * 60);
		const later = await own.post('/referral/send', form, cookieFrom(refused));
		expect(later.status).toBe(303);
	});

	it('gives the answers back on the page where no draft keeps them', async () => {
		const blank = await own.post('/referral/draft', { area: 'testshire', onepage: 'yes' });
		const hidden = hiddenFields(await blank.text());
		await flood(500);
		const refused = await own.post('/referral/send', {
			...callAnswers,
			...hidden,
			agreeSend: 'yes',
		});
		const words = await refused.text();
		expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '600']);
		expect(words).toContain('NOT received');
		expect(words).toContain('value="Sam"');
	});

	it('is told so in JSON where the browser sealed, so that the page keeps the answers', async () => {
		await flood(500);
		const answer = await own.sealed();
		expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '600']);
		expect(await answer.json()).toMatchObject({ received: false, problem: 'too-many' });
	});

	it('goes on with pages that carry their answers where too many drafts come', async () => {
		for (let i = 0; i < 500; i++) await own.env.limiter.keepsDraft('192.0.2.1');
		const answer = await own.post('/referral/draft', callAnswers);
		const page = await answer.text();
		expect(hiddenFields(page)).toMatchObject({ callMe: 'Sam' });
		expect(one('SELECT count(*) FROM draft')).toBe(0);
		const sent = await own.post('/referral/send', { ...hiddenFields(page), agreeSend: 'yes' });
		expect(referenceIn(await sent.text())).toBeDefined();
	});

	it('does not count answers that were not complete', async () => {
		const cookie = cookieFrom(await own.post('/referral/draft', callAnswers));
		for (let i = 0; i < 25; i++) await own.post('/referral/send', {}, cookie);
		expect(own.waits).toEqual([]);
	});
});

describe('the field that people do not see (T74)', () => {
	it('leads to the suspect queue, and to the same confirmation', async () => {
		const { status, reference } = await send({ ...callAnswers, website: 'https://example.org' });
		expect([status, reference === undefined]).toEqual([303, false]);
		expect(one('SELECT lane FROM referral')).toBe('suspect');
	});

	it('leads there from a browser that sealed as well', async () => {
		const answer = await own.sealed({ 'X-Form': 'filled' });
		expect(await answer.json()).toMatchObject({ received: true });
		expect(one('SELECT lane FROM referral')).toBe('suspect');
		await own.sealed();
		expect(one("SELECT count(*) FROM referral WHERE lane = 'normal'")).toBe(1);
	});
});
