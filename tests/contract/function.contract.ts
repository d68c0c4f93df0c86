import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headersFor } from '../../src/function/headers.ts';
import { formatReference, newReference } from '../../src/referral/reference.ts';
import { deskPaths } from '../../src/desk/api.ts';
import { lockKey } from '../../src/desk/key-file.ts';
import { openReferral } from '../../src/desk/open-referral.ts';
import { fromBase64url } from '../../src/referral/bytes.ts';
import { signedIn, valueOf } from '../support/desk.ts';
import { createFixture, type Fixture } from '../support/fixture.ts';
import { postEndlessly } from '../support/endless.ts';
import type { Built, RunningHost } from '../support/hosts.ts';
import {
	agree,
	type Answers,
	callAnswers,
	createVisitor,
	encode,
	fromElsewhere,
	hiddenFields,
	receiptOf,
	referenceIn,
	sameOrigin,
	sendReferral,
	without,
} from '../support/journey.ts';

/** A host to hold to the contract. */
export interface HostUnderTest {
	name: string;
	start: (built: Built) => Promise<RunningHost>;
	/** How often a reference was stored: one number a version. */
	versionsOf: (built: Built, reference: string) => Promise<number[]>;
	/** Whether the host is ours down to the socket; on Cloudflare the platform refuses methods and cuts long bodies. */
	ownsSocket: boolean;
}

const form = { 'Content-Type': 'application/x-www-form-urlencoded' };

/** Puts the desk's key of a site under a passphrase into a folder; gives the desk's command with that folder. */
async function keepKeyFile({
	folder,
	ring,
}: Fixture): Promise<(...args: string[]) => Promise<string>> {
	const keys = join(folder, 'desk-keys');
	mkdirSync(keys, { recursive: true });
	const passphrase = join(keys, 'passphrase.txt');
	writeFileSync(passphrase, 'plain words of a test\n');
	const about = { provider: 'test-provider', role: 'desk', epoch: '2026-11' } as const;
	const file = await lockKey({ ...about, ...ring.desk }, 'plain words of a test');
	writeFileSync(join(keys, 'test-provider.desk.key.json'), JSON.stringify(file));
	const cli = resolve(import.meta.dirname, '../../src/desk/cli.ts');
	const env = { ...process.env, DESK_PASSPHRASE_FILE: passphrase };
	// Not in step with this process: its connections would be closed behind its back.
	return (...args) =>
		new Promise((done) => {
			const all = [cli, ...args, '--keys', keys];
			execFile(process.execPath, all, { env }, (_, stdout, stderr) => {
				done(stdout + stderr);
			});
		});
}

/** Everything that both hosts do alike, over real sockets. */
export function describeFunction(tested: HostUnderTest): void {
	describe(tested.name, () => {
		let fixture: Fixture;
		let host: RunningHost;
		const visit = () => createVisitor(host.origin);
		const post = (path: string, init: RequestInit) =>
			fetch(host.origin + path, { method: 'POST', redirect: 'manual', ...init });

		beforeAll(async () => {
			fixture = await createFixture();
			host = await tested.start(fixture);
		}, 120_000);

		afterAll(async () => {
			await host.stop();
			fixture.remove();
		}, 60_000);

		describe('the desk (T67)', () => {
			const ask = (path: string, init: RequestInit) =>
				fetch(host.origin + path, {
					...init,
					headers: { ...(init.headers as Record<string, string>), ...sameOrigin(host.origin) },
				});

			it('lets in whoever holds a key, gives what opens with it, and notes what was done', async () => {
				const reference = referenceIn(await sendReferral(visit(), callAnswers));
				const desk = await signedIn(ask, { provider: 'test-provider', key: fixture.ring.desk });
				const { referrals } = valueOf(await desk.list());
				const row = referrals.find((one) => one.reference === reference);
				if (!row) throw new Error('The referral is not in the list.');
				const { versions } = valueOf(await desk.thread(row.thread));
				const sealed = fromBase64url(versions[0]?.sealed ?? '') ?? new Uint8Array();
				const stored = { ...row, provider: 'test-provider', sealed };
				const opened = await openReferral(stored, fixture.ring.desk);
				expect(opened).toMatchObject({ kind: 'checked', referral: { ageGroup: '25-plus' } });
				const opening = { thread: row.thread, version: 1, after: 0, event: 'opened' } as const;
				expect(valueOf(await desk.note(opening)).events).toMatchObject([
					{ n: 1, event: 'opened', inTime: true },
				]);
				expect(valueOf(await desk.renew()).expires).toBe(desk.expires());
			});

			it('serves the desk’s command: it lists, opens and notes with a locked key file', async () => {
				const reference = referenceIn(await sendReferral(visit(), callAnswers)) ?? '';
				const desk = await keepKeyFile(fixture);
				const site = ['--site', host.origin];
				expect(await desk('list', ...site)).toContain(formatReference(reference));
				expect(await desk('event', reference, 'attempted', 'no-answer', ...site)).toMatch(
					/not opened yet/,
				);
				expect(await desk('event', reference, 'opened', ...site)).toMatch(/opened is noted/);
				expect(await desk('open', reference, ...site)).toMatch(/contact, phone .*\+447700900123/);
			});

			it('gives nothing without a token, and nothing to another site', async () => {
				expect((await ask(deskPaths.referrals, {})).status).toBe(401);
				const headers = { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://elsewhere.example' };
				const answer = await fetch(host.origin + deskPaths.providers, { headers });
				expect([answer.status, answer.headers.get('cache-control')]).toEqual([403, 'no-store']);
			});
		});

		describe('the journey without JavaScript', () => {
			it('goes from draft to check to send to sent', async () => {
				const visitor = visit();
				const draft = await visitor.post('/referral/draft', callAnswers);
				expect([draft.status, draft.headers.get('location')]).toEqual([303, '/referral/check']);
				const check = await visitor.get('/referral/check');
				expect(await check.text()).toContain('Test Provider');
				const sent = await visitor.post('/referral/send', await agree(visitor));
				expect([sent.status, sent.headers.get('location')]).toEqual([303, '/referral/sent']);
				const page = await (await visitor.get('/referral/sent')).text();
				expect(referenceIn(page)).toBeDefined();
				expect(page).not.toContain('Sam');
				expect(page).not.toContain('900123');
			});

			it('keeps what was typed after an error, and shows the error after a redirect', async () => {
				const visitor = visit();
				const incomplete = without({ ...callAnswers, callMe: 'Typed name' }, 'announce');
				const draft = await visitor.post('/referral/draft', incomplete);
				expect([draft.status, draft.headers.get('location')]).toEqual([303, '/referral/check']);
				const page = await (await visitor.get('/referral/check')).text();
				expect(page).toContain('<title>Error:');
				expect(page).toContain('value="Typed name"');
				expect(page).toContain('href="#q');
			});

			it('shows the filled form again with ?edit', async () => {
				const visitor = visit();
				await visitor.post('/referral/draft', callAnswers);
				const page = await (await visitor.get('/referral/check?edit')).text();
				expect(page).toContain('action="/referral/draft"');
				expect(page).toContain('value="Sam"');
			});

			it('keeps the answers and not the ticks when the agreement is missing', async () => {
				const visitor = visit();
				await visitor.post('/referral/draft', callAnswers);
				const unticked = without(await agree(visitor), 'agreeSend');
				const answer = await visitor.post('/referral/send', { ...unticked, agreeOnward: 'yes' });
				expect([answer.status, answer.headers.get('location')]).toEqual([303, '/referral/check']);
				const page = await (await visitor.get('/referral/check')).text();
				expect(page).toContain('Tick the box to agree');
				expect(page).toContain('Sam');
				expect(page).not.toMatch(/<input[^>]*checked/);
			});

			it.each([
				[{ who: 'other-unaware' }, '/testshire/refer/for-someone-else/'],
				[{ who: 'professional' }, '/testshire/refer/for-professionals/'],
				[{ who: 'me', ageGroup: 'under-13' }, '/testshire/refer/under-13/'],
				[{ who: 'me', ageGroup: '25-plus', contact: 'self' }, '/testshire/refer/contact/'],
			])('keeps nothing of %o and leads to %s', async (answers, location) => {
				const visitor = visit();
				const answer = await visitor.post('/referral/draft', { area: 'testshire', ...answers });
				expect([answer.status, answer.headers.get('location')]).toEqual([303, location]);
				expect(answer.headers.get('set-cookie')).toMatch(/^__Host-d=0;.*Max-Age=1$/);
			});

			it('leads an unknown area to a page with every area and the numbers', async () => {
				const visitor = visit();
				const answer = await visitor.post('/referral/draft', { ...callAnswers, area: 'nowhere' });
				expect([answer.status, answer.headers.get('location')]).toEqual([303, '/referral/check']);
				const page = await (await visitor.get('/referral/check')).text();
				expect(page).toContain('Testshire');
				expect(page).toContain('999');
			});

			it('sends in one step for a browser that keeps no cookie, and prints the reference', async () => {
				const page = await post('/referral/draft', {
					body: encode({ area: 'testshire', onepage: 'yes' }),
					headers: { ...form, ...sameOrigin(host.origin) },
				});
				expect(page.status).toBe(200);
				const answers = { ...callAnswers, ...hiddenFields(await page.text()), agreeSend: 'yes' };
				const body = encode(answers);
				const headers = { ...form, ...sameOrigin(host.origin) };
				const sent = await post('/referral/send', { body, headers });
				expect(sent.status).toBe(200);
				const reference = referenceIn(await sent.text());
				const again = await post('/referral/send', { body, headers });
				expect(referenceIn(await again.text())).toBe(reference);
				expect(reference).toBeDefined();
			});

			it('shows the one-page form again with its answers when something is missing', async () => {
				const page = await post('/referral/draft', {
					body: encode({ area: 'testshire', onepage: 'yes' }),
					headers: { ...form, ...sameOrigin(host.origin) },
				});
				const answers = { ...callAnswers, ...hiddenFields(await page.text()) };
				const again = await post('/referral/send', {
					body: encode(answers),
					headers: { ...form, ...sameOrigin(host.origin) },
				});
				const text = await again.text();
				expect(again.status).toBe(422);
				expect(text).toContain('Tick the box to agree');
				expect(text).toContain('value="Sam"');
			});
		});

		describe('exactly once', () => {
			it('answers a double post with one referral and one reference (T12)', async () => {
				const visitor = visit();
				await visitor.post('/referral/draft', callAnswers);
				const body = await agree(visitor);
				const cookie = visitor.cookie;
				const twin = () => {
					const other = visit();
					other.cookie = cookie;
					return other.post('/referral/send', body).then(async (answer) => {
						expect(answer.headers.get('location')).toBe('/referral/sent');
						return referenceIn(await (await other.get('/referral/sent')).text());
					});
				};
				const references = await Promise.all([twin(), twin(), twin(), twin()]);
				references.push(await twin());
				expect(new Set(references).size).toBe(1);
				expect(await tested.versionsOf(fixture, references[0] ?? '')).toEqual([1]);
			});

			it('stores changed answers of a thread as its second version under the same reference (T14)', async () => {
				const page = await post('/referral/draft', {
					body: encode({ area: 'testshire', onepage: 'yes' }),
					headers: { ...form, ...sameOrigin(host.origin) },
				});
				const hidden = hiddenFields(await page.text());
				const send = async (answers: Answers) => {
					const body = encode({ ...answers, ...hidden, agreeSend: 'yes' });
					const headers = { ...form, ...sameOrigin(host.origin) };
					return referenceIn(await (await post('/referral/send', { body, headers })).text());
				};
				const first = await send(callAnswers);
				const second = await send({ ...callAnswers, phone: '07700 900124' });
				expect(second).toBe(first);
				expect(await tested.versionsOf(fixture, first ?? '')).toEqual([1, 2]);
			});

			it('stores 60 referrals that come at once, each under its own reference', async () => {
				const all = Array.from({ length: 60 }, () => sendReferral(visit(), callAnswers));
				const references = (await Promise.all(all)).map(referenceIn);
				expect(new Set(references).size).toBe(60);
			});
		});

		describe('pausing or stopping contact', () => {
			const ask = async (answers: Answers) => {
				const visitor = visit();
				const hidden = hiddenFields(await (await visitor.get('/referral/stop')).text());
				const answer = await visitor.post('/referral/stop', { ...hidden, ...answers });
				const location = answer.headers.get('location') ?? '';
				const page = await (await visitor.get(location)).text();
				const headers = Object.fromEntries(answer.headers);
				// What differs with every answer of the host.
				delete headers['date'];
				return { status: answer.status, headers, location, page };
			};

			it('gives one answer to a right code, a wrong code and an unknown reference (T09)', async () => {
				const visitor = visit();
				await sendReferral(visitor, callAnswers);
				const right = { ...receiptOf(visitor), what: 'stop' };
				const unknown = newReference((count) => crypto.getRandomValues(new Uint8Array(count)));
				const answers = await Promise.all([
					ask(right),
					ask({ ...right, code: '222-222' }),
					ask({ ...right, reference: unknown }),
				]);
				expect(answers[0].status).toBe(303);
				expect(answers[0].location).toBe('/referral/stopped');
				expect(answers[1]).toEqual(answers[0]);
				expect(answers[2]).toEqual(answers[0]);
			});

			it('gives the same code for the same answers sent twice', async () => {
				const visitor = visit();
				await visitor.post('/referral/draft', callAnswers);
				const form = await agree(visitor);
				const cookie = visitor.cookie;
				await visitor.post('/referral/send', form);
				const first = receiptOf(visitor);
				visitor.cookie = cookie;
				await visitor.post('/referral/send', form);
				expect(receiptOf(visitor)).toEqual(first);
				expect(first.code).toMatch(/^[2-9B-Z]{6}$/);
			});

			it('leads back to the page when something is missing, and repeats nothing', async () => {
				const { status, location, page } = await ask({ reference: 'CANARY', note: 'CANARY' });
				expect([status, location]).toEqual([303, '/referral/stop?error=reference,code,what']);
				expect(page).toContain('<title>Error:');
				expect(page).not.toContain('CANARY');
			});

			it('stops an attacker from one network after 20 attempts, whatever the reference', async () => {
				const home = fromElsewhere();
				const references = Array.from({ length: 30 }, () =>
					newReference((n) => crypto.getRandomValues(new Uint8Array(n))),
				);
				const statuses = await Promise.all(
					references.map(async (reference) => {
						const body = encode({ reference, code: '222-222', what: 'stop' });
						const answer = await post('/referral/stop', {
							body,
							headers: { ...form, ...home, ...sameOrigin(host.origin) },
						});
						await answer.arrayBuffer();
						return answer.status;
					}),
				);
				expect(statuses.filter((status) => status === 429)).toHaveLength(10);
			});
		});

		describe('what is left on the phone', () => {
			it('sets the one cookie HttpOnly, Secure, Strict, for half an hour', async () => {
				const answer = await visit().post('/referral/draft', callAnswers);
				expect(answer.headers.getSetCookie()).toHaveLength(1);
				expect(answer.headers.get('set-cookie')).toMatch(
					/^__Host-d=[\w-]{22}\.[\w-]{43}; HttpOnly; Secure; SameSite=Strict; Path=\/; Max-Age=1800$/,
				);
			});

			it('keeps only the confirmation after sending, for five minutes', async () => {
				const visitor = visit();
				await visitor.post('/referral/draft', callAnswers);
				const sent = await visitor.post('/referral/send', await agree(visitor));
				expect(sent.headers.get('set-cookie')).toMatch(/Max-Age=300$/);
				const value = visitor.cookie.slice('__Host-d='.length);
				const text = Buffer.from(value, 'base64url').toString();
				expect(text).not.toMatch(/Sam|900123/);
				const check = await (await visitor.get('/referral/check')).text();
				expect(check).not.toMatch(/Sam|900123/);
			});

			it('forgets the draft on leaving and goes to the neutral site', async () => {
				const visitor = visit();
				await visitor.post('/referral/draft', callAnswers);
				const { cookie } = visitor;
				const answer = await visitor.get('/exit');
				expect([answer.status, answer.headers.get('location')]).toEqual([
					303,
					'https://weather.example/',
				]);
				expect(answer.headers.get('set-cookie')).toBe(
					'__Host-d=0; HttpOnly; Secure; SameSite=Strict; Path=/; Max-Age=1',
				);
				visitor.cookie = cookie;
				expect(await (await visitor.get('/referral/check')).text()).not.toContain('Sam');
			});

			it('shows a cleared page for 200 altered, foreign and made-up draft cookies (T39)', async () => {
				const visitor = visit();
				await visitor.post('/referral/draft', callAnswers);
				const value = visitor.cookie.slice('__Host-d='.length);
				const [id = '', key = ''] = value.split('.');
				const cookies = Array.from({ length: 194 }, (_, i) => flip(value, i % value.length));
				const strange = [`${key}.${id}`, id, `${id}.`, '.', '0', `${id}.${'A'.repeat(43)}`];
				for (const cookie of [...cookies, ...strange].filter((text) => text !== value)) {
					visitor.cookie = `__Host-d=${cookie}`;
					const answer = await visitor.get('/referral/check');
					expect(answer.status, cookie).toBe(200);
					expect(await answer.text(), cookie).not.toContain('Sam');
				}
			});
		});

		describe('bad requests', () => {
			const words = /999/;

			it.each([
				['multipart/form-data; boundary=x', 415],
				['application/json', 415],
				['text/plain', 415],
				['application/x-www-form-urlencoded; charset=utf-7', 415],
				['application/x-www-form-urlencoded; charset=windows-1252', 415],
				['application/x-www-form-urlencoded, text/plain', 415],
				['application/x-www-form-urlencoded; charset=UTF-8', 303],
			])('answers %s with %i (T83)', async (type, status) => {
				const headers = { 'Content-Type': type, ...sameOrigin(host.origin) };
				const answer = await post('/referral/draft', { body: encode(callAnswers), headers });
				expect(answer.status).toBe(status);
				if (status === 415) expect(await answer.text()).toMatch(words);
			});

			it('answers a body without a type with 415', async () => {
				const body = new Blob([encode(callAnswers)]);
				const answer = await post('/referral/draft', { body, headers: sameOrigin(host.origin) });
				expect(answer.status).toBe(415);
			});

			// wrangler's proxy before workerd may cut a large body short or end it in a 500 of its own.
			const sizes = tested.ownsSocket ? [65_537, 1_000_000, 5_000_000] : [65_537];
			it.each(sizes)('answers %i bytes with 413 (T82)', async (size) => {
				const body = `callMe=${'x'.repeat(size - 7)}`;
				const answer = await post('/referral/draft', {
					body,
					headers: { ...form, ...sameOrigin(host.origin) },
				});
				expect(answer.status).toBe(413);
				if (tested.ownsSocket || size < 100_000) expect(await answer.text()).toMatch(words);
			});

			it('answers an endless body with 413 before it has taken much', async () => {
				const { status, sent } = await postEndlessly(`${host.origin}/referral/draft`);
				expect(tested.ownsSocket ? [413] : [413, 0]).toContain(status);
				expect(sent).toBeLessThan(20_000_000);
			});

			it.each([
				['a NUL', 'area=testshire&callMe=a%00b'],
				['bytes that are not UTF-8', 'area=testshire&callMe=%ff%fe'],
				['half a character', 'area=testshire&callMe=%ed%a0%80'],
				['a lone percent sign', 'area=testshire&callMe=%'],
				['one answer twice', 'area=testshire&who=me&who=child'],
				['10,000 fields', 'a=b&'.repeat(10_000)],
				['1,000 copies of one field', 'harm=sexual&'.repeat(1000)],
			])('answers %s with 400 and keeps nothing (T84)', async (_, body) => {
				const answer = await post('/referral/draft', {
					body,
					headers: { ...form, ...sameOrigin(host.origin) },
				});
				expect(answer.status).toBe(400);
				expect(await answer.text()).toMatch(words);
			});

			it('ignores names that the form does not have', async () => {
				const visitor = visit();
				const strange = { __proto__x: '1', constructor: '2', toString: '3', hasOwnProperty: '4' };
				const answer = await visitor.post('/referral/draft', { ...callAnswers, ...strange });
				expect(answer.status).toBe(303);
				expect((await visitor.get('/referral/check')).status).toBe(200);
			});

			it.each([
				'<script>alert(1)</script>',
				'"><img src=x onerror=alert(1)>',
				"'-alert(1)-'",
				'</title><svg onload=alert(1)>',
				'%%MAIN%%',
				'{{constructor.constructor("alert(1)")()}}',
				'&lt;script&gt;',
			])('draws %s as text on the error and check pages (T45)', async (payload) => {
				for (const answers of [{ ...callAnswers, phone: '' }, callAnswers]) {
					const visitor = visit();
					await visitor.post('/referral/draft', { ...answers, callMe: payload, safeWord: payload });
					const page = await (await visitor.get('/referral/check')).text();
					expect(page).not.toContain('<script>alert');
					expect(page).not.toMatch(/<(img|svg)[^>]*on(error|load)/);
					expect(page.match(/<main/g)).toHaveLength(1);
				}
			});

			it('never writes what was posted into a header (T46)', async () => {
				const evil = 'testshire\r\nX-Evil: 1';
				const visitor = visit();
				const answer = await visitor.post('/referral/draft', {
					...callAnswers,
					area: evil,
					thread: evil,
					token: evil,
				});
				expect(answer.headers.has('x-evil')).toBe(false);
				expect(answer.status).toBeLessThan(500);
			});

			it('notes a mistake in a listing and thanks on a built page, without a cookie', async () => {
				const noted = await visit().post('/listing/report', {
					listing: 'testshire/example',
					what: 'number',
				});
				expect([noted.status, noted.headers.get('location')]).toEqual([303, '/listing/reported/']);
				expect(noted.headers.has('set-cookie')).toBe(false);
				const refused = await visit().post('/listing/report', { listing: 'x', what: 'number' });
				expect(refused.status).toBe(400);
			});

			it.each([
				'/referral/draft',
				'/referral/check',
				'/referral/send',
				'/listing/report',
				'/exit',
				'/health',
			])('answers another method on %s with 405 and Allow', async (path) => {
				const answer = await fetch(host.origin + path, { method: 'DELETE' });
				expect(answer.status).toBe(405);
				expect(answer.headers.get('allow')).toMatch(/GET, HEAD|POST/);
				expect(await answer.text()).toMatch(words);
			});

			it('answers HEAD like GET, without a body', async () => {
				const answer = await fetch(`${host.origin}/referral/check`, { method: 'HEAD' });
				expect([answer.status, await answer.text()]).toEqual([200, '']);
			});
		});

		describe('posts from elsewhere (T48)', () => {
			const sites = ['same-origin', 'same-site', 'none', 'cross-site', undefined] as const;
			const origins = [
				'ours',
				'null',
				'https://evil.example',
				'http://localhost',
				undefined,
			] as const;
			const cases = sites.flatMap((site) => origins.map((origin) => ({ site, origin })));

			const headersOf = ({ site, origin }: (typeof cases)[number]): Record<string, string> => ({
				...(site && { 'Sec-Fetch-Site': site }),
				...(origin && { Origin: origin === 'ours' ? host.origin : origin }),
			});

			it.each(cases)(
				'keeps a draft of $site from $origin only where the rule says',
				async (test) => {
					const visitor = visit();
					const answer = await visitor.post('/referral/draft', callAnswers, headersOf(test));
					const isSame =
						test.site === 'same-origin' || (test.site === undefined && test.origin === 'ours');
					expect(answer.status).toBe(isSame ? 303 : 200);
					expect(answer.headers.has('set-cookie')).toBe(test.site !== 'cross-site');
					if (isSame) return;
					const page = await answer.text();
					expect(page).toContain('action="/referral/send"');
					const answers = { ...hiddenFields(page), agreeSend: 'yes' };
					const sent = await createVisitor(host.origin).post('/referral/send', answers);
					expect(sent.status).toBe(200);
					expect(referenceIn(await sent.text())).toBeDefined();
				},
			);

			it.each(cases)(
				'stores nothing of $site from $origin without token or draft',
				async (test) => {
					const answers = {
						...callAnswers,
						agreeSend: 'yes',
						thread: 'a'.repeat(32),
						token: '1.a',
					};
					const answer = await visit().post('/referral/send', answers, headersOf(test));
					const page = await answer.text();
					expect(answer.status).toBe(200);
					expect(referenceIn(page)).toBeUndefined();
					expect(page).toContain('action="/referral/send"');
					if (test.site === 'cross-site') expect(answer.headers.has('set-cookie')).toBe(false);
				},
			);

			it('never stores a post from another site, whatever it carries', async () => {
				const visitor = visit();
				await visitor.post('/referral/draft', callAnswers);
				const answers = { ...callAnswers, ...(await agree(visitor)) };
				const headers = { 'Sec-Fetch-Site': 'cross-site' };
				const answer = await visitor.post('/referral/send', answers, headers);
				expect(referenceIn(await answer.text())).toBeUndefined();
				expect(answer.headers.has('set-cookie')).toBe(false);
			});
		});

		describe('headers (T43)', () => {
			const routes = [
				['GET', '/referral/check'],
				['GET', '/referral/sent'],
				['GET', '/exit'],
				['GET', '/health'],
				['DELETE', '/exit'],
				['POST', '/referral/draft'],
				['POST', '/referral/send'],
				['POST', '/referral/sealed'],
			] as const;
			const files = [
				'/',
				'/index.html',
				'/help',
				'/help/',
				'/help/index.html',
				'/testshire/refer',
				'/testshire/refer/',
				'/testshire/refer/index.html',
				'/testshire/refer/under-13/',
				'/no-such-page/',
				'/_astro/site.abcd1234.css',
			];

			it.each([...routes, ...files.map((path) => ['GET', path] as const)])(
				'%s %s carries the whole set',
				async (method, path) => {
					const answer = await fetch(host.origin + path, { method, redirect: 'manual' });
					for (const [name, value] of Object.entries(headersFor(path))) {
						expect(answer.headers.get(name), name).toBe(value);
					}
					expect(answer.headers.has('server')).toBe(false);
					expect(answer.headers.has('x-powered-by')).toBe(false);
				},
			);

			it.each(['/help', '/help/index.html'])('leads %s to its page', async (path) => {
				const answer = await fetch(host.origin + path, { redirect: 'manual' });
				expect([answer.status, answer.headers.get('location')]).toEqual([307, '/help/']);
			});

			it('answers what is not there with the page for it', async () => {
				const answer = await fetch(`${host.origin}/no-such-page/`);
				expect(answer.status).toBe(404);
				expect(await answer.text()).toContain('There is no such');
			});
		});

		describe('methods on built pages (T50)', () => {
			const methods = ['POST', 'PUT', 'DELETE', 'PATCH'];
			const paths = ['/', '/help', '/help/', '/help/index.html', '/testshire/refer/'];
			const cases = methods.flatMap((method) => paths.map((path) => [method, path] as const));

			it.each(cases)('%s %s is refused with 405', async (method, path) => {
				const headers = { ...form, ...sameOrigin(host.origin) };
				const init = { method, headers, body: encode(callAnswers), redirect: 'manual' } as const;
				const answer = await fetch(host.origin + path, init);
				expect(answer.status).toBe(405);
				if (!tested.ownsSocket) return;
				expect(answer.headers.get('allow')).toBe('GET, HEAD');
				expect(await answer.text()).toMatch(/999/);
			});
		});
	});
}

function flip(text: string, at: number): string {
	const character = text[at] === 'A' ? 'B' : 'A';
	return text.slice(0, at) + character + text.slice(at + 1);
}
