import { createAlarms } from '../../src/function/outbox/alarms.ts';
import type { AlertRow } from '../../src/function/outbox/alert-rows.ts';
import { type CourierParts, deliverDue } from '../../src/function/outbox/courier.ts';
import { createOutbox } from '../../src/function/outbox/outbox.ts';
import { tellAlarms } from '../../src/function/outbox/rounds.ts';
import { createTargets } from '../../src/function/outbox/targets.ts';
import type { Delivered, Notice } from '../../src/function/delivery/port.ts';
import type { LogLine } from '../../src/function/log.ts';
import { rowsOf } from '../../src/function/sql.ts';
import type { Alerting } from '../../src/referral/alerting.ts';
import { draw, referral } from '../contract/store.contract.ts';
import { inMemory, openTestDatabase } from './function.ts';

/** What somebody was told. */
export interface Told {
	/** Name of the channel. */
	to: string;
	/** When, by the simulated clock. */
	at: number;
	notice: Notice;
}

/** Alerts with a simulated clock, and receivers that do what the test says. */
export interface TestOutbox extends ReturnType<typeof openTestDatabase> {
	parts: CourierParts;
	/** Everything that was taken. */
	told: Told[];
	/** Every line that was logged. */
	lines: LogLine[];
	/** The simulated clock. */
	clock: { now: number };
	/** What channels answer from now on. */
	answerWith: (answer: (to: string) => Delivered | Promise<Delivered>) => void;
	/** Stores referrals with these alerts; gives their threads. */
	put: (count: number, alerts: (now: number) => AlertRow[]) => Promise<string[]>;
	/** Runs the clock until a moment, from one due alert to the next, and tells alarms every hour. */
	runUntil: (at: number) => Promise<void>;
	/** Rows of a query. */
	rows: (sql: string) => Promise<Record<string, unknown>[]>;
}

/** Two providers, one with every contact there is. */
export const alerting: Alerting = {
	providers: {
		'test-provider': {
			alerts: [{ by: 'webhook', url: 'https://hook.example', secret: 'HOOK', body: 'alert' }],
			second: [{ by: 'mail', to: 'SECOND' }],
			fallback: 'other-provider',
			openWithin: 4,
		},
		'other-provider': { alerts: [{ by: 'file' }], second: [], openWithin: 4 },
	},
	duty: { testshire: [{ by: 'mail', to: 'DUTY' }] },
	operator: [{ by: 'file' }],
};

const minute = 60_000;
const hour = 60 * minute;

/** The alert of a referral that comes now. */
export const alertNow = (now: number): AlertRow[] => [
	{ kind: 'notify', channel: 'webhook', dueAt: now, openBy: now + 4 * hour },
];

/** Opens a database with alerts. */
export function openTestOutbox(start: number): TestOutbox {
	const opened = openTestDatabase(inMemory);
	const { sql } = opened.database;
	const clock = { now: start };
	const told: Told[] = [];
	const lines: LogLine[] = [];
	let answer: (to: string) => Delivered | Promise<Delivered> = () => ({ kind: 'delivered' });
	const targets = createTargets(alerting, (_, to) => ({
		send: async (notice) => {
			const delivered = await answer(to);
			if (delivered.kind === 'delivered') told.push({ to, at: clock.now, notice });
			return delivered;
		},
	}));
	const parts: CourierParts = {
		outbox: createOutbox(sql),
		alarms: createAlarms(sql),
		targets,
		areas: [{ id: 'testshire', name: 'Testshire' }],
		now: () => clock.now,
		random: (count) => crypto.getRandomValues(new Uint8Array(count)),
		log: (line) => lines.push(line),
		by: 'test',
	};
	const next = async () => {
		const due = `SELECT min(due_at) AS at FROM outbox WHERE state = 'due'`;
		const at = (await rowsOf(sql, due))[0]?.['at'];
		return typeof at === 'number' ? at : Infinity;
	};
	return {
		...opened,
		parts,
		told,
		lines,
		clock,
		answerWith: (change) => (answer = change),
		put: async (count, alerts) => {
			const threads: string[] = [];
			for (let i = 0; i < count; i++) {
				const own = referral({ alerts: alerts(clock.now) });
				await opened.database.putReferral(own, draw);
				threads.push(own.thread);
			}
			return threads;
		},
		runUntil: async (at) => {
			let told = clock.now;
			while (clock.now < at) {
				await deliverDue(parts);
				clock.now = Math.min(at, told + hour, Math.max(await next(), clock.now + minute));
				if (clock.now >= told + hour) {
					told = clock.now;
					await tellAlarms(parts);
				}
			}
			await deliverDue(parts);
		},
		rows: async (text) => (await rowsOf(sql, text)).map((row) => ({ ...row })),
	};
}
