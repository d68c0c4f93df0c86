import { createServer } from 'node:net';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createNodePost } from '../../src/function/delivery/node-post.ts';
import { createWebhook } from '../../src/function/delivery/webhook.ts';
import { noticeOf } from '../../src/function/delivery/wording.ts';
import { deliverDue } from '../../src/function/outbox/courier.ts';
import { alertNow, openTestOutbox, type TestOutbox } from '../support/outbox.ts';
import { certificate, type HttpsReceiver, startHttps } from '../support/receivers.ts';

const start = Date.UTC(2026, 10, 24, 9);
const minute = 60_000;
const hour = 60 * minute;
const failed = { kind: 'failed', code: 503 } as const;

let outbox: TestOutbox;

beforeEach(() => {
	outbox = openTestOutbox(start);
});

afterEach(() => {
	outbox.remove();
});

const alarmsTold = () => outbox.told.filter(({ to }) => to.startsWith('operator/'));
const alerts = () => outbox.told.filter(({ to }) => !to.startsWith('operator/'));

describe('a webhook that is down (T24)', () => {
	async function downFor(hours: number) {
		const end = start + hours * hour;
		outbox.answerWith((to) =>
			to === 'test-provider/alerts/webhook' && outbox.clock.now < end
				? failed
				: { kind: 'delivered' },
		);
		await outbox.put(1000, alertNow);
		await outbox.runUntil(start + 120 * hour);
	}

	it.each([1, 24])('for %i h loses none of 1,000 alerts and sends each once', async (hours) => {
		await downFor(hours);
		expect(alerts()).toHaveLength(1000);
		expect(new Set(alerts().map(({ notice }) => notice.id)).size).toBe(1000);
		expect(alerts().every(({ at }) => at >= start + hours * hour)).toBe(true);
		expect(alarmsTold()).toEqual([]);
		expect(await outbox.rows("SELECT count(*) AS n FROM outbox WHERE state = 'done'")).toEqual([
			{ n: 1000 },
		]);
	});

	it('for longer than all attempts leaves 1,000 to a person, and says so every hour until one acts', async () => {
		await downFor(96);
		expect(alerts()).toEqual([]);
		const states = 'SELECT state, attempts, count(*) AS n FROM outbox GROUP BY state, attempts';
		expect(await outbox.rows(states)).toEqual([{ state: 'dead', attempts: 10, n: 1000 }]);
		expect(await outbox.rows('SELECT count(*) AS n FROM referral WHERE sealed IS NULL')).toEqual([
			{ n: 0 },
		]);
		const before = alarmsTold().length;
		expect(before).toBeGreaterThan(24);
		await outbox.runUntil(outbox.clock.now + 3 * hour);
		expect(alarmsTold().length - before).toBe(3);
		expect(alarmsTold().at(-1)?.notice.text).toMatch(/^Alerts could not be delivered.* 1000: /);

		await outbox.parts.alarms.seen({ day: 20_000 });
		expect(await outbox.parts.outbox.redeliver({ now: outbox.clock.now })).toBe(1000);
		await outbox.runUntil(outbox.clock.now + 5 * hour);
		expect(alerts()).toHaveLength(1000);
		expect(new Set(alerts().map(({ notice }) => notice.id)).size).toBe(1000);
		expect(alarmsTold().length - before).toBe(3);
	});
});

describe('a clock that jumps (T27)', () => {
	it.each([
		['an hour back', -hour],
		['an hour ahead', hour],
		['into summer time', Date.UTC(2027, 2, 28, 1) - start],
		['to a leap day', Date.UTC(2028, 1, 29) - start],
		['past 2038', Date.UTC(2039, 0, 1) - start],
	])('%s holds back no new alert for longer than a round', async (_, jump) => {
		await outbox.put(3, alertNow);
		outbox.clock.now += jump;
		await outbox.parts.outbox.mend(outbox.clock.now);
		await deliverDue(outbox.parts);
		expect(alerts()).toHaveLength(3);
	});

	it('back holds nothing that a worker had taken', async () => {
		await outbox.put(1, alertNow);
		await outbox.parts.outbox.lease({ by: 'another', now: start });
		outbox.clock.now -= hour;
		await outbox.parts.outbox.mend(outbox.clock.now);
		await deliverDue(outbox.parts);
		expect(alerts()).toHaveLength(1);
	});
});

describe('a channel that says that it is gone', () => {
	it('is not asked again before a person has seen it', async () => {
		let asked = 0;
		outbox.answerWith((to) => {
			if (!to.startsWith('test-provider/')) return { kind: 'delivered' };
			asked++;
			return { kind: 'gone' };
		});
		await outbox.put(5, alertNow);
		await outbox.runUntil(start + 30 * minute);
		const before = asked;
		await outbox.put(5, alertNow);
		await outbox.runUntil(start + 2 * hour);
		// Four alerts were under way before the first answer.
		expect(before).toBeLessThanOrEqual(4);
		expect(asked).toBe(before);
		expect(alarmsTold()[0]?.notice.text).toContain('Channels say that they are gone for good');
		expect(
			await outbox.rows(
				"SELECT count(*) AS n FROM outbox WHERE state = 'dead' AND last_code = 410",
			),
		).toEqual([{ n: 10 }]);
		await outbox.parts.alarms.seen({ kind: 'gone', day: 20_000 });
		outbox.answerWith(() => ({ kind: 'delivered' }));
		await outbox.parts.outbox.redeliver({ now: outbox.clock.now });
		await deliverDue(outbox.parts);
		expect(alerts()).toHaveLength(10);
	});
});

describe('a receiver that misbehaves (T25)', () => {
	let receiver: HttpsReceiver;
	let headers: Record<string, string>;
	let status: number;
	let isHanging: boolean;
	let isCut: boolean;
	let body: Buffer;

	beforeAll(async () => {
		receiver = await startHttps((response) => {
			if (isHanging) return;
			response.writeHead(status, headers);
			if (isCut) response.write(body, () => response.destroy());
			else response.end(body);
		});
	});

	afterAll(() => receiver.close());

	beforeEach(() => {
		receiver.got.length = 0;
		[headers, status, isHanging, isCut, body] = [{}, 200, false, false, Buffer.from('{}')];
	});

	const notice = noticeOf({
		id: 'an-id',
		kind: 'notify',
		reference: '7KX9QF2WMC',
		area: 'Testshire',
		openBy: start,
	});
	const send = (url = receiver.url) => {
		const resolve = () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]);
		const post = createNodePost({ resolve, loopback: true, ca: certificate.cert, within: 500 });
		const secrets = [`whsec_${Buffer.alloc(24, 7).toString('base64')}`];
		return createWebhook({ url, secrets, post, now: () => start }).send(notice);
	};

	it('has taken an alert when it said so and died', async () => {
		isCut = true;
		expect(await send()).toEqual({ kind: 'delivered' });
	});

	it.each([301, 302, 307, 308])('with %i is a failure, and is not followed', async (code) => {
		[status, headers] = [code, { Location: `${receiver.url.replace('https', 'http')}/elsewhere` }];
		expect(await send()).toMatchObject({ kind: 'failed', code });
		expect(receiver.got).toHaveLength(1);
	});

	it.each([400, 401, 404, 500, 503])('with %i is a failure', async (code) => {
		status = code;
		expect(await send()).toMatchObject({ kind: 'failed', code });
	});

	it('with 410 is gone', async () => {
		status = 410;
		expect(await send()).toEqual({ kind: 'gone' });
	});

	it.each([
		['7200', 2 * hour],
		[new Date(start + hour).toUTCString(), hour],
	])('may ask us to stay away: %s', async (retryAfter, milliseconds) => {
		[status, headers] = [429, { 'Retry-After': retryAfter }];
		expect(await send()).toEqual({ kind: 'failed', code: 429, retryAfter: milliseconds });
	});

	it('that hangs is given up', async () => {
		isHanging = true;
		expect(await send()).toEqual({ kind: 'failed', code: 0 });
	});

	it('that speaks no TLS is a failure', async () => {
		const server = createServer((socket) => socket.end('no TLS at all\r\n\r\n'));
		server.listen(0, '127.0.0.1');
		await once(server, 'listening');
		const { port } = server.address() as AddressInfo;
		expect(await send(`https://localhost:${port}`)).toEqual({ kind: 'failed', code: 0 });
		server.close();
	});

	it('that answers with 10 MB costs no memory', async () => {
		body = Buffer.alloc(10_000_000, 'x');
		const before = process.memoryUsage().rss;
		for (let i = 0; i < 5; i++) expect(await send()).toEqual({ kind: 'delivered' });
		expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
	});
});
