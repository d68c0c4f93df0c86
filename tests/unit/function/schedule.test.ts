import { describe, expect, it } from 'vitest';
import { alertRows } from '../../../src/function/outbox/clock-rows.ts';
import { mostAttempts, nextAttempt } from '../../../src/function/outbox/schedule.ts';
import { createFunctionData, createRing } from '../../support/function-data.ts';
import { alerting } from '../../support/outbox.ts';

const hour = 3_600_000;
const middle = () => new Uint8Array([127, 255]);
const wait = (attempts: number, random = middle, retryAfter?: number) =>
	nextAttempt({ attempts, now: 0, retryAfter }, random);

describe('the waits between attempts', () => {
	it('are ten attempts over 75 hours and 35 minutes', () => {
		const waits = Array.from({ length: mostAttempts - 1 }, (_, i) => wait(i + 1) ?? 0);
		const minutes = waits.map((one) => Math.round((one / 60_000) * 100) / 100);
		expect(minutes).toEqual([0.08, 5, 30, 120, 300, 600, 840, 1200, 1440]);
		expect(wait(mostAttempts)).toBeUndefined();
	});

	it('differ by at most a fifth', () => {
		expect(wait(4, () => new Uint8Array([0, 0]))).toBe(1.6 * hour);
		expect(wait(4, () => new Uint8Array([255, 255]))).toBe(2.4 * hour);
	});

	it('are as long as the receiver asks, up to six hours', () => {
		expect(wait(1, middle, hour)).toBe(hour);
		expect(wait(1, middle, 100 * hour)).toBe(6 * hour);
		expect(wait(6, middle, hour)).toBeGreaterThan(9 * hour);
	});
});

describe('the clock that is stored with a referral', async () => {
	const data = createFunctionData((await createRing('test-provider')).keyring);
	const [provider] = data.providers;
	const rows = (now: number, hours = provider?.intake.hours ?? []) => {
		if (!provider) throw new Error('There is no provider.');
		const intake = { ...provider.intake, hours };
		const env = { data, alerting, now: () => now };
		return alertRows({ area: 'testshire', provider: { ...provider, intake } }, env);
	};
	const at = (text: string) => Date.parse(text);

	it('is the alert at once and four steps in working time, each on its contact’s channels', () => {
		// A Wednesday, 3pm; Christmas Day and its substitute on the Monday are nobody's working days.
		const now = at('2026-12-23T15:00Z');
		const openBy = at('2026-12-24T11:00Z');
		expect(rows(now)).toEqual([
			{ kind: 'notify', channel: 'webhook', dueAt: now, openBy },
			{ kind: 'remind', channel: 'webhook', dueAt: at('2026-12-23T17:00Z'), openBy },
			{ kind: 'second', channel: 'mail', dueAt: openBy, openBy },
			{ kind: 'duty', channel: 'mail', dueAt: at('2026-12-24T13:00Z'), openBy },
			{ kind: 'fallback', channel: 'file', dueAt: at('2026-12-24T15:00Z'), openBy },
		]);
		expect(rows(at('2026-12-24T16:00Z'))[2]?.dueAt).toBe(at('2026-12-29T12:00Z'));
	});

	it('follows the local clock over the change in spring', () => {
		// Friday 4pm in winter time; the Monday after it is summer time, and 9am is 8am UTC.
		expect(rows(at('2027-03-26T16:00Z'))[2]?.dueAt).toBe(at('2027-03-29T11:00Z'));
	});

	it('runs day and night for a team that never opens', () => {
		const now = at('2026-12-23T15:00Z');
		expect(rows(now, []).map(({ dueAt }) => (dueAt - now) / hour)).toEqual([0, 2, 4, 6, 8]);
	});
});
