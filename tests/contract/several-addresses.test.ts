import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createMail } from '../../src/function/delivery/mail.ts';
import { deliverDue, type CourierParts } from '../../src/function/outbox/courier.ts';
import { alertNow, openTestOutbox, type TestOutbox } from '../support/outbox.ts';
import { certificate, type MailReceiver, startMail } from '../support/receivers.ts';

const start = Date.UTC(2026, 10, 24, 9);
const to = ['one@partner.example', 'two@partner.example', 'three@partner.example'] as const;

let mail: MailReceiver;
let outbox: TestOutbox;
let parts: CourierParts;

beforeAll(async () => {
	mail = await startMail();
});

afterAll(() => mail.close());

beforeEach(() => {
	outbox = openTestOutbox(start);
	mail.got.length = 0;
	mail.refuses.clear();
	mail.isBusy.clear();
	const { server } = mail;
	const from = 'alerts@waymark.example';
	const delivery = createMail({ server, from, to, loopback: false, ca: certificate.cert });
	const target = { name: 'test/alerts/mail', by: 'mail', wantsSealed: false, delivery } as const;
	parts = { ...outbox.parts, targets: { of: () => target, operator: [] } };
});

afterEach(() => {
	outbox.remove();
});

const told = () => mail.got.flatMap((one) => one.to).sort();
const rows = () => outbox.rows('SELECT state, attempts, settled FROM outbox');
const alarms = () => outbox.rows('SELECT kind, subject FROM alarm');

describe('an alert for several mailboxes of a real mail server', () => {
	it('reaches one that was busy with the next try, and the others no second time', async () => {
		await outbox.put(1, alertNow);
		mail.isBusy.add(to[1]);
		await deliverDue(parts);
		expect(told()).toEqual([to[0], to[2]]);
		expect(await rows()).toMatchObject([{ state: 'due', attempts: 1 }]);
		mail.isBusy.clear();
		outbox.clock.now += 10_000;
		await deliverDue(parts);
		expect(told()).toEqual([...to].sort());
		expect(await rows()).toEqual([{ state: 'done', attempts: 2, settled: '' }]);
		expect(await alarms()).toEqual([]);
	});

	it('is not tried again where a mailbox does not exist, and a person is told', async () => {
		await outbox.put(1, alertNow);
		mail.refuses.add(to[1]);
		await deliverDue(parts);
		expect(told()).toEqual([to[0], to[2]]);
		expect(await rows()).toEqual([{ state: 'done', attempts: 1, settled: '' }]);
		expect(await alarms()).toEqual([{ kind: 'refused', subject: 'test/alerts/mail' }]);
	});

	it('ends after the last try with an alarm, and not as one that nobody was told of', async () => {
		await outbox.put(1, alertNow);
		mail.isBusy.add(to[1]);
		for (let i = 0; i < 10; i++) {
			await deliverDue(parts);
			outbox.clock.now += 30 * 3_600_000;
		}
		expect(told()).toEqual([to[0], to[2]]);
		expect(await rows()).toEqual([{ state: 'done', attempts: 10, settled: '' }]);
		expect(await alarms()).toEqual([{ kind: 'refused', subject: 'test/alerts/mail' }]);
	});
});
