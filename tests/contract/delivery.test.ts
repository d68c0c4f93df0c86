import { createHmac } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Webhook } from 'standardwebhooks';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createFetchPost } from '../../src/function/delivery/fetch-post.ts';
import { createFiles } from '../../src/function/delivery/files.ts';
import { createMail } from '../../src/function/delivery/mail.ts';
import { createNodePost, isPublic, type PostParts } from '../../src/function/delivery/node-post.ts';
import { createNotify } from '../../src/function/delivery/notify.ts';
import type { Delivery } from '../../src/function/delivery/port.ts';
import { mayBePublic } from '../../src/function/delivery/public-host.ts';
import { markOf } from '../../src/function/delivery/to-all.ts';
import { createWebhook } from '../../src/function/delivery/webhook.ts';
import { noticeOf } from '../../src/function/delivery/wording.ts';
import {
	certificate,
	type HttpsReceiver,
	type MailReceiver,
	startHttps,
	startMail,
} from '../support/receivers.ts';

const notice = noticeOf({
	id: '00112233445566778899aabbccddeeff',
	kind: 'notify',
	reference: '7KX9QF2WMC',
	area: 'Testshire',
	openBy: Date.UTC(2026, 11, 1, 13),
});
const words =
	'A new referral is waiting at your desk. Reference 7KX-9QF-2WM-C, Testshire. Open it by 1pm on Tuesday 1 December.';
const ca = certificate.cert;
const resolveHere = () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]);
const postParts = (change: Partial<PostParts> = {}): PostParts => ({
	resolve: resolveHere,
	loopback: true,
	ca,
	...change,
});
const now = () => Date.now();
const secret = `whsec_${Buffer.alloc(24, 7).toString('base64')}`;

/** A delivery to a real receiver, which can be told to refuse. */
interface DeliveryUnderTest {
	delivery: Delivery;
	/** Texts of what has arrived, one for each notice. */
	arrived: () => string[];
	/** From now on it refuses. */
	refuse: () => void;
	/** From now on nobody listens. */
	vanish: () => Promise<void>;
	close: () => Promise<void>;
}

/** What every delivery does alike. */
function describeDelivery(name: string, open: () => Promise<DeliveryUnderTest>): void {
	describe(name, () => {
		let tested: DeliveryUnderTest;

		beforeEach(async () => {
			tested = await open();
		});

		afterEach(() => tested.close());

		it('takes a notice to its receiver, word for word', async () => {
			expect(await tested.delivery.send(notice)).toEqual({ kind: 'delivered' });
			expect(tested.arrived()).toHaveLength(1);
			expect(tested.arrived()[0]).toContain('7KX-9QF-2WM-C');
			expect(tested.arrived()[0]).toContain('1pm on Tuesday 1 December');
		});

		it('says that it failed when it is refused, and when nobody is there', async () => {
			tested.refuse();
			expect(await tested.delivery.send(notice)).toMatchObject({ kind: 'failed' });
			await tested.vanish();
			expect(await tested.delivery.send(notice)).toEqual({ kind: 'failed', code: 0 });
		});
	});
}

const to = ['desk@provider.example', 'second@provider.example'];
const from = 'alerts@waymark.example';

describeDelivery('mail', async () => {
	const mail = await startMail();
	let isOpen = true;
	const close = async () => {
		if (isOpen) await mail.close();
		isOpen = false;
	};
	const refused = [to[0] ?? ''];
	return {
		delivery: createMail({ server: mail.server, from, to: refused, loopback: false, ca }),
		arrived: () => mail.got.map(({ text }) => text.replaceAll('=\r\n', '')),
		refuse: () => mail.refuses.add(refused[0] ?? ''),
		vanish: close,
		close,
	};
});

async function openHttps(
	make: (url: string) => Delivery,
	ok: number,
): Promise<DeliveryUnderTest & { receiver: HttpsReceiver }> {
	let status = ok;
	const receiver = await startHttps((response) => response.writeHead(status).end('{}'));
	return {
		receiver,
		delivery: make(receiver.url),
		arrived: () => receiver.got.map(({ body }) => body),
		refuse: () => (status = 500),
		vanish: receiver.close,
		close: () => receiver.close().catch(() => undefined),
	};
}

const webhookTo = (url: string) =>
	createWebhook({ url: `${url}/hook`, secrets: [secret], post: createNodePost(postParts()), now });
const service = '11111111-2222-3333-4444-555555555555';
const apiSecret = '66666666-7777-8888-9999-000000000000';
const template = 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee';
const notifyTo = (send: 'text' | 'email', people: readonly string[]) => (base: string) =>
	createNotify({
		base,
		send,
		to: people,
		template,
		key: `desk alerts-${service}-${apiSecret}`,
		post: createNodePost(postParts()),
		now,
	});

describeDelivery('a webhook', () => openHttps(webhookTo, 202));
describeDelivery('GOV.UK Notify', () => openHttps(notifyTo('text', ['07700 900123']), 201));

describeDelivery('files', () => {
	const folder = mkdtempSync(join(tmpdir(), 'waymark-files-'));
	let target = join(folder, 'outbox');
	const read = () => readdirSync(target).filter((name) => name.endsWith('.eml'));
	const delivery: Delivery = { send: (one) => createFiles(target, 'test/alerts/file').send(one) };
	// A folder under a file cannot be made.
	const breakIt = () => {
		target = join(folder, 'outbox', read()[0] ?? 'x.eml', 'below');
	};
	return Promise.resolve({
		delivery,
		arrived: () => read().map((name) => readFileSync(join(target, name), 'utf8')),
		refuse: () => {
			void createFiles(target, 'x').send(notice);
			breakIt();
		},
		vanish: () => Promise.resolve(),
		close: () => {
			rmSync(folder, { recursive: true, force: true });
			return Promise.resolve();
		},
	});
});

describe('mail from this site', () => {
	let mail: MailReceiver;

	beforeAll(async () => {
		mail = await startMail();
	});

	afterAll(() => mail.close());

	beforeEach(() => {
		mail.got.length = 0;
		mail.refuses.clear();
	});

	it('goes to each address alone, over TLS, after signing in', async () => {
		const delivery = createMail({ server: mail.server, from, to, loopback: false, ca });
		expect(await delivery.send(notice)).toEqual({ kind: 'delivered' });
		expect(mail.got.map((one) => one.to).sort()).toEqual([[to[0]], [to[1]]]);
		for (const { text, secure, user, to: own } of mail.got) {
			expect({ secure, user }).toEqual({ secure: true, user: 'waymark' });
			expect(to.filter((address) => text.includes(address))).toEqual(own);
		}
	});

	it('asks for no answer, and says that no person wrote it', async () => {
		const delivery = createMail({
			server: mail.server,
			from,
			to: to.slice(0, 1),
			loopback: false,
			ca,
		});
		await delivery.send(notice);
		const text = mail.got[0]?.text ?? '';
		const [head = '', body = ''] = text.split('\r\n\r\n');
		expect(head).toMatch(/^Auto-Submitted: auto-generated$/m);
		expect(head).not.toMatch(/^(reply-to|cc|bcc|sender|disposition-notification-to):/im);
		expect(head).toMatch(/^Message-ID: <00112233445566778899aabbccddeeff@waymark.example>$/m);
		expect(head).toMatch(/^Subject: A new referral is waiting: 7KX-9QF-2WM-C$/m);
		expect(body.replaceAll('=\r\n', '').trim()).toBe(words);
	});

	it('is delivered when one of two addresses takes it, and says that the other never will', async () => {
		mail.refuses.add(to[1] ?? '');
		const delivery = createMail({ server: mail.server, from, to, loopback: false, ca });
		expect(await delivery.send(notice)).toEqual({ kind: 'delivered', refused: 1 });
		mail.refuses.add(to[0] ?? '');
		expect(await delivery.send(notice)).toEqual({ kind: 'failed', code: 550, isFinal: true });
	});

	it('is tried again at an address that was busy, and never at one that has taken it', async () => {
		const [first = '', second = ''] = to;
		mail.isBusy.add(second);
		const delivery = createMail({ server: mail.server, from, to, loopback: false, ca });
		const partly = await delivery.send(notice);
		expect(partly).toMatchObject({ kind: 'partly', code: 451, settled: [await markOf(first)] });
		const settled = partly.kind === 'partly' ? partly.settled : [];
		expect(await delivery.send(notice, settled)).toEqual(partly);
		mail.isBusy.clear();
		expect(await delivery.send(notice, settled)).toEqual({ kind: 'delivered' });
		expect(mail.got.map((one) => one.to)).toEqual([[first], [second]]);
	});

	it('is not sent to a server whose certificate nobody vouches for', async () => {
		const delivery = createMail({ server: mail.server, from, to, loopback: false });
		expect(await delivery.send(notice)).toMatchObject({ kind: 'failed' });
		expect(mail.got).toEqual([]);
	});
});

describe('signatures (T28)', () => {
	let receiver: HttpsReceiver;

	beforeAll(async () => {
		receiver = await startHttps((response) => response.writeHead(204).end());
	});

	afterAll(() => receiver.close());

	async function post(secrets: readonly string[] = [secret], at = now) {
		const parts = { url: receiver.url, secrets, post: createNodePost(postParts()), now: at };
		await createWebhook(parts).send(notice);
		const { headers, body } = receiver.got.at(-1) ?? { headers: {}, body: '' };
		return { headers: headers as Record<string, string>, body };
	}

	it('are what the library of the standard verifies', async () => {
		const { headers, body } = await post();
		expect(new Webhook(secret).verify(body, headers)).toEqual({
			type: 'referral.waiting',
			data: { reference: '7KX-9QF-2WM-C', area: 'Testshire', openBy: '1pm on Tuesday 1 December' },
		});
	});

	it('are the vector of the standard', () => {
		const own = new Webhook('whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw');
		const payload = '{"test": 2432232314}';
		expect(own.sign('msg_p5jXN8AQM9LWM0D4loKWxJek', new Date(1_614_265_330_000), payload)).toBe(
			'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
		);
	});

	it('fail when a byte, the id or the time is another', async () => {
		const { headers, body } = await post();
		const verify =
			(change: Record<string, string>, text = body) =>
			() =>
				new Webhook(secret).verify(text, { ...headers, ...change });
		expect(verify({}, body.replace('7KX', '7KY'))).toThrow();
		expect(verify({ 'webhook-id': 'another' })).toThrow();
		expect(
			verify({ 'webhook-timestamp': String(Number(headers['webhook-timestamp']) + 1) }),
		).toThrow();
		expect(verify({})).not.toThrow();
	});

	it('are refused by the library when they are replayed after five minutes', async () => {
		const { headers, body } = await post([secret], () => Date.now() - 301_000);
		expect(() => new Webhook(secret).verify(body, headers)).toThrow(/too old/);
	});

	it('hold for the old and the new secret while one replaces the other', async () => {
		const next = `whsec_${Buffer.alloc(24, 9).toString('base64')}`;
		const { headers, body } = await post([next, secret]);
		for (const own of [next, secret]) {
			expect(() => new Webhook(own).verify(body, headers)).not.toThrow();
		}
		const strange = `whsec_${Buffer.alloc(24, 1).toString('base64')}`;
		expect(() => new Webhook(strange).verify(body, headers)).toThrow();
	});
});

describe('GOV.UK Notify', () => {
	/** A stand-in that takes what the real one takes: a token of the service, made within 30 seconds. */
	const standIn = (
		response: ServerResponse,
		{ headers }: { headers: { authorization?: string | undefined } },
	) => {
		const [head = '', claims = '', mac = ''] =
			headers.authorization?.replace('Bearer ', '').split('.') ?? [];
		const { iss, iat } = JSON.parse(Buffer.from(claims, 'base64url').toString()) as {
			iss: string;
			iat: number;
		};
		const expected = createHmac('sha256', apiSecret)
			.update(`${head}.${claims}`)
			.digest('base64url');
		const isFresh = Math.abs(Date.now() / 1000 - iat) <= 30;
		response.writeHead(mac === expected && iss === service && isFresh ? 201 : 403).end('{}');
	};

	it('takes our token and our fields', async () => {
		const { receiver, close } = { ...(await openWith(standIn)) };
		expect(await notifyTo('email', to)(receiver.url).send(notice)).toEqual({ kind: 'delivered' });
		expect(receiver.got.map(({ path }) => path)).toEqual(Array(2).fill('/v2/notifications/email'));
		expect(receiver.got.map(({ body }) => JSON.parse(body) as unknown)).toEqual(
			to.map((address) => ({
				email_address: address,
				template_id: template,
				personalisation: { subject: 'A new referral is waiting: 7KX-9QF-2WM-C', text: words },
				reference: notice.id,
			})),
		);
		expect(await notifyTo('text', ['07700 900123'])(receiver.url).send(notice)).toEqual({
			kind: 'delivered',
		});
		expect(JSON.parse(receiver.got.at(-1)?.body ?? '')).toEqual({
			phone_number: '07700 900123',
			template_id: template,
			personalisation: { text: words },
			reference: notice.id,
		});
		await close();
	});

	it('refuses the token of another key, and a key that is none stops the start', async () => {
		const { receiver, close } = await openWith(standIn);
		const parts = {
			base: receiver.url,
			send: 'text',
			to: ['07700 900123'],
			template,
			now,
		} as const;
		const post = createNodePost(postParts());
		const other = createNotify({ ...parts, post, key: `x-${service}-${service}` });
		expect(await other.send(notice)).toEqual({ kind: 'failed', code: 403, retryAfter: undefined });
		expect(() => createNotify({ ...parts, post, key: apiSecret })).toThrow(/no API key/);
		await close();
	});

	async function openWith(answer: Parameters<typeof startHttps>[0]) {
		const receiver = await startHttps(answer);
		return { receiver, close: receiver.close };
	}
});

describe('where posts may go', () => {
	it.each([
		'10.0.0.1',
		'127.0.0.1',
		'169.254.169.254',
		'172.16.9.9',
		'192.168.1.1',
		'100.64.0.1',
		'0.0.0.0',
		'198.18.0.1',
		'224.0.0.1',
		'255.255.255.255',
	])('is not %s', (address) => {
		expect(isPublic({ address, family: 4 })).toBe(false);
	});

	it.each([
		'::1',
		'::',
		'fe80::1',
		'fd00::1',
		'::ffff:10.0.0.1',
		'64:ff9b::a00:1',
		'2002:a00:1::',
		'2001:db8::1',
		'ff02::1',
	])('is not %s', (address) => {
		expect(isPublic({ address, family: 6 })).toBe(false);
	});

	it('is any other address', () => {
		expect(isPublic({ address: '8.8.8.8', family: 4 })).toBe(true);
		expect(isPublic({ address: '2a00:1450::1', family: 6 })).toBe(true);
	});

	it.each([
		'https://127.0.0.1/',
		'https://2130706433/',
		'https://0x7f.1/',
		'https://0177.0.0.1/',
		'https://127.1/',
		'https://169.254.169.254/',
		'https://10.1.2.3./',
		'https://[::1]/',
		'https://[::ffff:10.0.0.1]/',
		'https://[fe80::1]/',
		'https://[fd00::1]/',
		'https://[64:ff9b::a00:1]/',
		'https://[2002:a00:1::]/',
		'https://localhost/',
		'https://LOCALHOST./',
		'https://hook.localhost/',
		'https://metadata.google.internal/',
		'https://printer.local/',
		'https://router/',
		'http://partner.example/',
	])('is not %s from a host that cannot ask for addresses', async (url) => {
		const post = createFetchPost({ loopback: false });
		expect(await post({ url, headers: {}, body: '{}' })).toEqual({ kind: 'unreachable' });
		expect(url.startsWith('https:') && mayBePublic(new URL(url))).toBe(false);
	});

	it('is any other name or address for such a host', () => {
		for (const host of ['partner.example.org', '8.8.8.8', '[2a00:1450::1]', 'internal.example.org'])
			expect([host, mayBePublic(new URL(`https://${host}/`))]).toEqual([host, true]);
	});

	it('is never this machine, plain HTTP, or a name that also stands for a private address', async () => {
		const receiver = await startHttps((response) => response.writeHead(200).end());
		const post = (url: string, change: Partial<PostParts> = {}) =>
			createNodePost(postParts({ loopback: false, ...change }))({ url, headers: {}, body: '{}' });
		const both = () =>
			Promise.resolve([
				{ address: '93.184.215.14', family: 4 },
				{ address: '10.0.0.1', family: 4 },
			]);
		const outside = () => Promise.resolve([{ address: '93.184.215.14', family: 4 }]);
		const { port } = new URL(receiver.url);
		for (const url of [receiver.url, `https://127.0.0.1:${port}/`, `https://[::1]:${port}/`]) {
			expect(await post(url)).toEqual({ kind: 'unreachable' });
		}
		expect(await post('https://partner.example/', { resolve: both })).toEqual({
			kind: 'unreachable',
		});
		expect(await post('http://partner.example/', { resolve: outside })).toEqual({
			kind: 'unreachable',
		});
		expect(receiver.got).toEqual([]);
		expect(await post(receiver.url, { loopback: true })).toMatchObject({ status: 200 });
		await receiver.close();
	});
});
