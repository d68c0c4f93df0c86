import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkAnswers } from '../../../src/referral/schema.ts';
import { welsh } from '../../../src/words/welsh.ts';
import { cookieFrom, createTestFunction, type TestFunction } from '../../support/function.ts';
import { callAnswers, hiddenFields, referenceIn } from '../../support/journey.ts';

let own: TestFunction;

beforeEach(async () => {
	own = await createTestFunction();
});

afterEach(() => {
	own.close();
});

const text = async (answer: Response) => (await answer.text()).replaceAll(/<[^>]+>/g, ' ');

describe('the journey in Welsh', () => {
	it('goes from the form to the confirmation without leaving the language', async () => {
		const posted = await own.post('/cy/referral/draft', callAnswers);
		expect([posted.status, posted.headers.get('location')]).toEqual([303, '/cy/referral/check']);
		const cookie = cookieFrom(posted);
		const check = await own.get('/cy/referral/check', cookie);
		const page = await check.text();
		expect(page).toContain('<html lang="cy"><title>Gofyn am gymorth – Testshire</title>');
		expect(page).toContain('Gwiriwch eich atebion, yna anfonwch');
		expect(page).toContain('action="/cy/referral/send"');
		const form = { ...hiddenFields(page), agreeSend: 'yes' };
		const sent = await own.post('/cy/referral/send', form, cookie);
		expect([sent.status, sent.headers.get('location')]).toEqual([303, '/cy/referral/sent']);
		const words = await text(await own.get('/cy/referral/sent', cookieFrom(sent)));
		expect(words).toContain('Eich cyfeirnod');
		expect(referenceIn(words)).toBeDefined();
		expect(words).not.toMatch(/\b(reference|They will|the times|working days)\b/);
	});

	it('tells errors in Welsh, and keeps the answers', async () => {
		const posted = await own.post('/cy/referral/draft', { ...callAnswers, ageGroup: '' });
		const page = await (await own.get('/cy/referral/check', cookieFrom(posted))).text();
		expect(page).toContain('<title>Gwall: Gofyn am gymorth – Testshire</title>');
		expect(page).toContain(welsh.words.problems.ageGroup);
		expect(page).toContain('value="Sam"');
	});

	it('asks for agreement in Welsh', async () => {
		const cookie = cookieFrom(await own.post('/cy/referral/draft', callAnswers));
		const page = await (await own.get('/cy/referral/check', cookie)).text();
		const answer = await own.post('/cy/referral/send', hiddenFields(page), cookie);
		const again = await own.get(answer.headers.get('location') ?? '', cookieFrom(answer) || cookie);
		expect(await text(again)).toContain('Ticiwch y blwch i gytuno');
	});

	it('says in Welsh that nothing was received, and why', async () => {
		const cookie = cookieFrom(await own.post('/cy/referral/draft', callAnswers));
		const page = await (await own.get('/cy/referral/check', cookie)).text();
		own.replaceStore({ putReferral: () => Promise.reject(new Error('The store is away.')) });
		const failed = await own.post(
			'/cy/referral/send',
			{ ...hiddenFields(page), agreeSend: 'yes' },
			cookie,
		);
		expect(failed.status).toBe(503);
		expect(await text(failed)).toContain('NID ydym wedi cael hyn');
		const long = await own.post('/cy/referral/draft', {
			...callAnswers,
			note: 'x'.repeat(200_000),
		});
		expect(long.status).toBe(413);
		expect(await text(long)).toContain('Roedd yn rhy hir');
		expect((await own.get('/cy/referral/sent')).status).toBe(200);
		expect(await text(await own.get('/cy/referral/sent'))).toContain('er eich preifatrwydd');
	});

	it('is told to the service as the language of the request', () => {
		const [area] = own.env.data.areas;
		if (!area) throw new Error('No area.');
		const checked = checkAnswers(callAnswers, { area, data: own.env.data, language: welsh });
		expect(checked).toMatchObject({ referral: { locale: 'cy' } });
	});
});
