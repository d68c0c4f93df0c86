import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openReferral } from '../../src/desk/open-referral.ts';
import { sendCanaries } from '../../src/function/canary.ts';
import type { Delivered, Notice } from '../../src/function/delivery/port.ts';
import { alertRows } from '../../src/function/outbox/clock-rows.ts';
import { createRounds } from '../../src/function/outbox/rounds.ts';
import { createTargets } from '../../src/function/outbox/targets.ts';
import { createTurns } from '../../src/function/outbox/turns.ts';
import type { Env } from '../../src/function/env.ts';
import { rowsOf, toBytes } from '../../src/function/sql.ts';
import { readReference } from '../../src/referral/reference.ts';
import { momentAt } from '../../src/referral/local-time.ts';
import { workingTime } from '../../src/referral/working-time.ts';
import { countIn } from '../support/canary.ts';
import {
	cookieFrom,
	createTestFunction,
	inMemory,
	type TestFunction,
} from '../support/function.ts';
import { callAnswers, hiddenFields } from '../support/journey.ts';
import { alerting as full } from '../support/outbox.ts';
import { draw, referral } from './store.contract.ts';

interface Told {
	to: string;
	at: number;
	notice: Notice;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

let own: TestFunction;
let told: Told[];
let rounds: ReturnType<typeof createRounds>;
let answer: (to: string) => Delivered;

beforeEach(async () => {
	own = await createTestFunction(inMemory);
	own.env.alerting = full;
	told = [];
	answer = () => ({ kind: 'delivered' });
	rounds = createRounds({
		env: own.env,
		sql: own.database.sql,
		checkpoint: own.database.checkpoint,
		canary: false,
		targets: createTargets(full, (_, to) => ({
			send: (notice) => {
				// The head of the daily counts is in tests of its own.
				if (notice.type !== 'operator.counted') told.push({ to, at: own.env.now(), notice });
				return Promise.resolve(answer(to));
			},
		})),
	});
});

afterEach(() => {
	own.close();
});

const rows = (sql: string) => rowsOf(own.database.sql, sql);

/** The shortest time between two rounds of a test. */
const step = 5 * minute;

/** Moves the clock from one due moment to the next, with a round at each, until a moment. */
async function runUntil(at: number) {
	for (;;) {
		const due = "SELECT min(due_at) AS at FROM outbox WHERE state = 'due'";
		const next = (await rows(due))[0]?.['at'];
		const soonest = own.env.now() + step;
		const to = Math.min(at, typeof next === 'number' ? Math.max(next, soonest) : at);
		own.wait((to - own.env.now()) / 1000);
		await rounds.minute();
		if (to >= at) return;
	}
}

async function sendOne(answers: Record<string, string>) {
	const drafted = await own.post('/referral/draft', { ...callAnswers, ...answers });
	const cookie = cookieFrom(drafted);
	const check = await own.get('/referral/check', cookie);
	const hidden = hiddenFields(await check.text());
	const sent = await own.post('/referral/send', { ...hidden, agreeSend: 'yes' }, cookie);
	expect(sent.status).toBe(303);
}

describe('everything that goes out (T68)', () => {
	const canary = `CANARY${crypto.randomUUID().replaceAll('-', '')}`;

	it('says reference, area and clock in fixed words, and never what anybody wrote', async () => {
		own.env.alerting = full;
		for (let i = 0; i < 20; i++) {
			own.comeFrom(`10.0.${i}.1`);
			await sendOne({ callMe: canary, safeWord: canary.slice(0, 18), notes: canary });
		}
		await runUntil(own.env.now() + 4 * day);
		const alerts = told.filter(({ to }) => !to.startsWith('operator/'));
		expect(new Set(alerts.map(({ notice }) => notice.type))).toEqual(
			new Set([
				'referral.waiting',
				'referral.reminder',
				'referral.due',
				'referral.overdue',
				'referral.fallback',
			]),
		);
		expect(alerts).toHaveLength(100);
		for (const { notice } of alerts) {
			expect(Object.keys(notice.data)).toEqual(['reference', 'area', 'openBy']);
			const { reference, area, openBy } = notice.data;
			expect(readReference(String(reference)).kind).toBe('reference');
			expect(area).toBe('Testshire');
			expect(openBy).toMatch(
				/^(?:\d{1,2}(?::\d\d)?(?:am|pm)|midday) on [A-Z][a-z]+ \d{1,2} [A-Z][a-z]+$/,
			);
			const words = notice.text
				.replace(String(reference), 'REF')
				.replace('Testshire', 'AREA')
				.replace(String(openBy), 'TIME');
			expect(words).toMatch(
				/^[A-Z][A-Za-z ,.:]+ Reference REF, AREA\. (?:Open it|It was to be opened) by TIME\.$/,
			);
			expect(notice.subject).toMatch(/^[A-Z][A-Za-z ]+: [0-9A-Z-]{13}$/);
		}
		expect(countIn(JSON.stringify(told), canary)).toBe(0);
		expect(countIn(JSON.stringify(told), callAnswers['phone'] as string)).toBe(0);
	});

	it('gives the sealed bytes to a case system that was declared to want them, and to nobody else', async () => {
		const hook = {
			by: 'webhook',
			url: 'https://hook.example',
			secret: 'HOOK',
			body: 'sealed',
		} as const;
		const { providers } = full;
		const wanting = {
			...full,
			providers: { ...providers, 'test-provider': { alerts: [hook], second: [], openWithin: 4 } },
		};
		own.env.alerting = wanting;
		rounds = createRounds({
			env: own.env,
			sql: own.database.sql,
			checkpoint: own.database.checkpoint,
			canary: false,
			targets: createTargets(wanting, (_, to) => ({
				send: (notice) => {
					told.push({ to, at: own.env.now(), notice });
					return Promise.resolve({ kind: 'delivered' });
				},
			})),
		});
		await sendOne({});
		await runUntil(own.env.now() + 4 * day);
		const [first] = told;
		const { thread, version, sealed } = first?.notice.data ?? {};
		const bytes = new Uint8Array(Buffer.from(String(sealed), 'base64url'));
		const referral = {
			thread: String(thread),
			version: Number(version),
			provider: 'test-provider',
			sealed: bytes,
		};
		expect((await openReferral(referral, own.ring.desk)).kind).toBe('checked');
		expect(
			told
				.filter(({ to }) => to.includes('duty'))
				.every(({ notice }) => !('sealed' in notice.data)),
		).toBe(true);
	});
});

describe('the clock on opening (T69)', () => {
	// Nights, a weekend, Christmas with its substitute day, the spring change and the autumn change of the clock.
	const starts = [
		Date.UTC(2026, 10, 27, 8),
		Date.UTC(2026, 11, 23, 15),
		Date.UTC(2027, 2, 26, 16),
		Date.UTC(2027, 9, 29, 15),
	];

	it('tells each contact once of 1,000 that nobody opens, in working time, and nobody of those that are opened', async () => {
		const opened = new Set<string>();
		for (const [part, start] of starts.entries()) {
			own.wait((start - own.env.now()) / 1000);
			for (let i = 0; i < 250; i++) {
				own.wait(Math.floor(Math.random() * 20));
				await store(threadOf(part * 250 + i));
				// Every other one is opened before anybody is reminded.
				if (i % 2 === 0) {
					opened.add(threadOf(part * 250 + i));
					await own.env.desk.note(
						{ provider: 'test-provider', kid: own.ring.desk.kid },
						{
							thread: threadOf(part * 250 + i),
							version: 1,
							after: 0,
							event: 'opened',
							code: '',
							now: own.env.now(),
						},
					);
				}
			}
			await runUntil(own.env.now() + 12 * day);
		}
		const threads = new Map(
			(await rows('SELECT thread, reference FROM referral')).map((row) => [
				String(row['reference']),
				String(row['thread']),
			]),
		);
		expect(threads.size).toBe(1000);
		const byType = new Map<string, number>();
		for (const { notice, to, at } of told.filter((one) => !one.to.startsWith('operator/'))) {
			byType.set(notice.type, (byType.get(notice.type) ?? 0) + 1);
			if (notice.type === 'referral.waiting') continue;
			const reference = String(notice.data['reference']).replaceAll('-', '');
			expect(opened.has(threads.get(reference) ?? '')).toBe(false);
			expect([to, isWorking(at)]).toEqual([to, true]);
		}
		expect(Object.fromEntries(byType)).toEqual({
			'referral.waiting': 1000,
			'referral.reminder': 500,
			'referral.due': 500,
			'referral.overdue': 500,
			'referral.fallback': 500,
		});
		const order = told.filter(
			({ notice }) =>
				notice.data['reference'] ===
				told.find(({ notice: n }) => n.type === 'referral.fallback')?.notice.data['reference'],
		);
		expect(order.map(({ to }) => to)).toEqual([
			'test-provider/alerts/webhook',
			'test-provider/alerts/webhook',
			'test-provider/second/mail',
			'testshire/duty/mail',
			'other-provider/alerts/file',
		]);
		expect(await rows("SELECT count(*) AS n FROM outbox WHERE state <> 'done'")).toEqual([
			{ n: 0 },
		]);
		const erased = `SELECT count(*) AS n FROM referral WHERE sealed IS NULL AND thread NOT IN (SELECT thread FROM desk_event)`;
		expect(await rows(erased)).toEqual([{ n: 0 }]);
	});

	/** Stores a referral with the clock that every route gives it. */
	async function store(thread: string) {
		const [provider] = own.env.data.providers;
		if (!provider) throw new Error('There is no provider.');
		const alerts = alertRows({ area: 'testshire', provider }, own.env);
		const day = Math.floor(own.env.now() / 86_400_000);
		await own.env.store.putReferral(referral({ thread, day, alerts }), draw);
	}

	const threadOf = (i: number) => i.toString(16).padStart(32, '0');

	/** Whether the provider works then, the last moment of a day included. */
	function isWorking(at: number): boolean {
		const [provider] = own.env.data.providers;
		if (!provider) return false;
		const timetable = { hours: provider.intake.hours, holidays: own.env.data.bankHolidays.england };
		const { date } = momentAt(at);
		for (const { from, to } of workingTime(timetable, Date.parse(`${date}T00:00:00Z`) - hour)) {
			if (from.at > at) return false;
			if (at <= to.at + step) return true;
		}
		return false;
	}
});

describe('the test of each day', () => {
	const monday = Date.UTC(2026, 10, 23, 10);
	const notes = () =>
		rows("SELECT thread, provider, lane, sealed, state FROM referral WHERE lane = 'canary'");
	const send = (env: Env = own.env) => sendCanaries(env, createTurns(own.database.sql));

	beforeEach(() => {
		own.wait((monday - own.env.now()) / 1000);
	});

	it('goes once a day to each provider that is open, is marked, and opens with its key', async () => {
		await Promise.all([send(), send()]);
		await send();
		const [row, ...others] = await notes();
		expect(others).toEqual([]);
		expect(row).toMatchObject({ provider: 'test-provider', lane: 'canary', state: 'stored' });
		const referral = {
			thread: String(row?.['thread']),
			version: 1,
			provider: 'test-provider',
			sealed: toBytes(row?.['sealed']),
		};
		expect((await openReferral(referral, own.ring.desk)).kind).toBe('checked');
		own.wait(86_400);
		await send();
		expect(await notes()).toHaveLength(2);
	});

	it('waits until the team is there', async () => {
		own.wait(12 * 3600);
		await send();
		expect(await notes()).toEqual([]);
	});

	it('raises an alarm when nobody has opened it after 24 hours, and tells no duty contact', async () => {
		await send();
		await runUntil(own.env.now() + day + minute);
		expect(told.map(({ to }) => to)).toEqual([
			'test-provider/alerts/webhook',
			'operator/alarms/file',
		]);
		expect(told[1]?.notice.text).toContain(
			'have not opened the daily test referral within 24 hours. Ring them. 1: test-provider',
		);
	});

	it('raises none when it was opened', async () => {
		await send();
		const thread = String((await notes())[0]?.['thread']);
		const event = {
			thread,
			version: 1,
			after: 0,
			event: 'opened',
			code: '',
			now: own.env.now(),
		} as const;
		await own.env.desk.note({ provider: 'test-provider', kid: own.ring.desk.kid }, event);
		await runUntil(own.env.now() + 2 * day);
		expect(told.filter(({ to }) => to.startsWith('operator/'))).toEqual([]);
	});
});
