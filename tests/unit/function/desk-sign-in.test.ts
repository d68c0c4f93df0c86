import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deskPaths, sessionLasts } from '../../../src/desk/api.ts';
import { signIn } from '../../../src/desk/client.ts';
import { createAlarms } from '../../../src/function/outbox/alarms.ts';
import { fromBase64url } from '../../../src/referral/bytes.ts';
import { holdKey } from '../../../src/referral/seal.ts';
import { askOf, json, openChallenge, signedIn, valueOf } from '../../support/desk.ts';
import { createTestFunction, type TestFunction } from '../../support/function.ts';
import { createRing, type TestRing } from '../../support/function-data.ts';

let own: TestFunction;
let stranger: TestRing;
const provider = 'test-provider';
const other = 'other-provider';

beforeAll(async () => {
	own = await createTestFunction();
	stranger = await createRing(other);
	const [first] = own.env.data.providers;
	if (!first) throw new Error('The sample has no provider.');
	own.env.data.providers.push({ ...first, id: other, keyring: stranger.keyring });
	await own.sealed();
	await own.sealed();
});

afterAll(() => {
	own.close();
});

/** What the operator has to look at. */
const alarms = async () =>
	(await createAlarms(own.database.sql).list()).map(({ kind, subject }) => [kind, subject]);
const statusOf = async (answer: Promise<Response>) => (await answer).status;
const tokenFor = async (given: unknown, headers = {}) =>
	askOf(own, headers)(deskPaths.token, json(given));

describe('signing in at the desk (T67)', () => {
	it('lists everything of the provider whose key signs in, and nothing of another', async () => {
		const desk = await signedIn(askOf(own), { provider, key: own.ring.desk });
		expect(valueOf(await desk.list()).referrals).toHaveLength(2);
		const theirs = await signedIn(askOf(own), { provider: other, key: stranger.desk });
		expect(valueOf(await theirs.list()).referrals).toEqual([]);
		const thread = valueOf(await desk.list()).referrals[0]?.thread ?? '';
		expect(await theirs.thread(thread)).toEqual({ kind: 'refused', problem: 'not-found' });
		const event = { thread, version: 1, after: 0, event: 'opened' } as const;
		expect(await theirs.note(event)).toEqual({ kind: 'refused', problem: 'not-found' });
	});

	it('gives a challenge of one shape for a key, an unknown key and an unknown provider', async () => {
		const shapeOf = async (asked: { provider: string; kid: string }) => {
			const answer = await askOf(own)(deskPaths.challenge, json(asked));
			const { record, sealed } = (await answer.json()) as { record: string; sealed: string };
			return [answer.status, fromBase64url(sealed)?.length, record.split('.').length];
		};
		const { kid } = own.ring.desk;
		const known = await shapeOf({ provider, kid });
		expect(await shapeOf({ provider, kid: '0'.repeat(16) })).toEqual(known);
		expect(await shapeOf({ provider: 'nobody', kid })).toEqual(known);
	});

	it('refuses a wrong key, and another provider’s for ours', async () => {
		const wrong = await createRing(provider);
		const refused = { kind: 'refused', problem: 'not-signed-in' };
		const key = await holdKey(wrong.desk);
		expect(await signIn(askOf(own), { provider, key })).toEqual(refused);
		const theirs = await holdKey(stranger.desk);
		expect(await signIn(askOf(own), { provider, key: theirs })).toEqual(refused);
	});

	it('refuses an altered record, another nonce, and a challenge after two minutes', async () => {
		const given = await openChallenge(askOf(own), { provider, key: own.ring.desk });
		const [body = '', mac = ''] = given.record.split('.');
		const posed = Buffer.from(body, 'base64url').toString().replace(provider, other);
		const record = `${Buffer.from(posed).toString('base64url')}.${mac}`;
		own.lines.length = 0;
		expect(await statusOf(tokenFor({ ...given, record }))).toBe(401);
		expect(await statusOf(tokenFor({ ...given, nonce: 'A'.repeat(43) }))).toBe(401);
		expect(own.lines.filter(({ event }) => event === 'desk-refused')).toHaveLength(2);
		expect(await alarms()).toContainEqual(['sign-in', 'desk']);
		own.wait(121);
		expect(await statusOf(tokenFor(given))).toBe(401);
	});

	it('takes no token for a record and no record for a token', async () => {
		const given = await openChallenge(askOf(own), { provider, key: own.ring.desk });
		const { token } = (await (await tokenFor(given)).json()) as { token: string };
		const list = (bearer: string) =>
			askOf(own, { Authorization: `Bearer ${bearer}` })(deskPaths.referrals, {});
		expect(await statusOf(list(token))).toBe(200);
		expect(await statusOf(list(given.record))).toBe(401);
		expect(await statusOf(list(`${token.slice(0, -8)}AAAAAAAA`))).toBe(401);
		expect(await statusOf(list(''))).toBe(401);
		expect(await statusOf(tokenFor({ record: token, nonce: given.nonce }))).toBe(401);
	});

	it('ends a token after 15 minutes, renews one in use, and ends the session after 8 hours', async () => {
		const idle = await signedIn(askOf(own), { provider, key: own.ring.desk });
		own.wait(15 * 60 + 1);
		expect(await idle.list()).toEqual({ kind: 'refused', problem: 'not-signed-in' });
		expect(await idle.renew()).toEqual({ kind: 'refused', problem: 'not-signed-in' });
		const desk = await signedIn(askOf(own), { provider, key: own.ring.desk });
		const ends = own.env.now() + sessionLasts;
		for (let minutes = 0; minutes < 8 * 60 - 10; minutes += 10) {
			own.wait(600);
			valueOf(await desk.renew());
		}
		expect(desk.expires()).toBeLessThanOrEqual(ends);
		own.wait(601);
		expect(await desk.list()).toEqual({ kind: 'refused', problem: 'not-signed-in' });
	});

	it('ends with the key: a retired key’s token is worth nothing', async () => {
		const desk = await signedIn(askOf(own), { provider, key: own.ring.desk });
		const ring = own.env.data.providers[0]?.keyring;
		const retired = ring?.recipients.shift();
		expect(await desk.list()).toEqual({ kind: 'refused', problem: 'not-signed-in' });
		if (retired) ring?.recipients.unshift(retired);
	});

	it('lets the recovery key in, and says so in the log and to the operator', async () => {
		own.lines.length = 0;
		await signedIn(askOf(own), { provider, key: own.ring.recovery });
		expect(own.lines.map(({ event }) => event)).toContain('desk-recovery-key');
		expect(await alarms()).toContainEqual(['recovery-key', provider]);
	});

	it.each([
		[{ 'Sec-Fetch-Site': 'cross-site' }, 403],
		[{ 'Sec-Fetch-Site': 'same-site' }, 403],
		[{ 'Sec-Fetch-Site': 'none' }, 403],
		[{ 'Content-Type': 'text/plain' }, 415],
	])('refuses a request with %o', async (headers, status) => {
		const given = await openChallenge(askOf(own), { provider, key: own.ring.desk });
		const answer = await tokenFor(given, headers);
		expect(answer.status).toBe(status);
		expect(Object.keys((await answer.json()) as object)).toEqual(['problem']);
	});

	it('refuses a read from another site that carries a token', async () => {
		const given = await openChallenge(askOf(own), { provider, key: own.ring.desk });
		const { token } = (await (await tokenFor(given)).json()) as { token: string };
		const headers = { Authorization: `Bearer ${token}`, 'Sec-Fetch-Site': 'cross-site' };
		expect(await statusOf(askOf(own, headers)(deskPaths.referrals, {}))).toBe(403);
	});

	it('is never kept, sets no cookie and takes nothing that the contract does not name', async () => {
		const answer = await askOf(own)(
			deskPaths.challenge,
			json({ provider, kid: own.ring.desk.kid, more: 1 }),
		);
		expect(answer.status).toBe(400);
		expect(answer.headers.get('cache-control')).toBe('no-store');
		expect(answer.headers.get('set-cookie')).toBeNull();
	});

	it('takes 120 steps from one network in ten minutes, and then asks to come later', async () => {
		own.comeFrom('198.51.100.7');
		const ask = () =>
			askOf(own)(deskPaths.challenge, json({ provider: 'nobody', kid: '0'.repeat(16) }));
		for (let i = 0; i < 120; i++) expect((await ask()).status).toBe(200);
		const late = await ask();
		expect([late.status, late.headers.get('retry-after')]).toEqual([429, '600']);
		own.comeFrom('192.0.2.1');
	});

	it('answers in JSON that nothing was noted when the database does not answer', async () => {
		const desk = await signedIn(askOf(own), { provider, key: own.ring.desk });
		const { desk: store } = own.env;
		own.env.desk = { ...store, list: () => Promise.reject(new Error('gone')) };
		expect(await desk.list()).toEqual({ kind: 'refused', problem: 'unavailable' });
		own.env.desk = store;
	});
});
