import { toHex } from '../../referral/bytes.ts';
import { closeDays } from '../audit.ts';
import { alarmNotice, type AlarmList, headNotice } from '../delivery/wording.ts';
import type { Delivered } from '../delivery/port.ts';
import type { Env } from '../env.ts';
import { sendCanaries } from '../canary.ts';
import { eraseDue, type Erasing } from '../erasing.ts';
import { purgeExpiredDrafts } from '../retention.ts';
import type { Sql } from '../sql.ts';
import { dayNumber } from '../submit.ts';
import { type Alarm, type Alarms, createAlarms } from './alarms.ts';
import type { AlarmKind } from './alarm-kinds.ts';
import { type CourierParts, deliverDue } from './courier.ts';
import { createOutbox } from './outbox.ts';
import type { Targets } from './targets.ts';
import { createTurns, type Turns } from './turns.ts';

/** What rounds stand on. */
export interface RoundsParts {
	/** What the function stands on. */
	env: Env;
	/** Its database. */
	sql: Sql;
	/** Everybody who can be told. */
	targets: Targets;
	/** Empties the write-ahead log, as in erasing.ts. */
	checkpoint: () => boolean;
	/** Whether each provider gets a test every day. */
	canary: boolean;
}

/** What happens without anybody asking. Neither ever throws or runs twice at once in one process. */
export interface Rounds {
	/** Sends the alerts that are due. */
	deliver: () => Promise<void>;
	/** The same, and everything that is looked after every minute. */
	minute: () => Promise<void>;
	/** Resolves when nothing is under way. */
	idle: () => Promise<void>;
}

/** Puts the rounds of one process together. */
export function createRounds({ env, sql, targets, checkpoint, canary }: RoundsParts): Rounds {
	const parts: CourierParts = {
		outbox: createOutbox(sql),
		alarms: createAlarms(sql),
		targets,
		areas: env.data.areas,
		now: env.now,
		random: env.random,
		log: env.log,
		by: toHex(env.random(8)),
	};
	const turns = createTurns(sql);
	const deliver = oneAtATime(() => survive('outbox', () => deliverDue(parts), env));
	const minute = oneAtATime(async () => {
		await purgeExpiredDrafts(env);
		await survive('outbox', () => parts.outbox.mend(env.now()), env);
		await deliver();
		await survive('erasing', () => eraseHourly({ ...parts, sql, checkpoint }), env);
		await survive('canary', () => (canary ? sendCanaries(env, turns) : Promise.resolve()), env);
		await survive('alarms', () => lookAround({ env, turns, alarms: parts.alarms }), env);
		await survive('alarms', () => tellAlarms(parts), env);
		await survive('audit', () => closeAndTell({ env, sql, targets }), env);
	});
	return {
		deliver,
		minute,
		idle: async () => {
			await minute.idle();
			await deliver.idle();
		},
	};
}

/** Tells the operator what a person has to look at, once an hour for as long as nobody has said that they have seen it. */
export async function tellAlarms(parts: CourierParts): Promise<void> {
	const { alarms, targets, now, random, log } = parts;
	const untold = await alarms.takeUntold(now());
	if (untold.length === 0) return;
	const notice = alarmNotice(toHex(random(16)), listOf(untold));
	const told = await Promise.all(targets.operator.map(({ delivery }) => delivery.send(notice)));
	if (told.some(isDelivered)) return;
	await alarms.putBack(untold, now());
	log({ event: 'alarm-not-told', route_id: 'outbox', status: 503, ms_bucket: 0 });
}

function isDelivered({ kind }: Delivered): boolean {
	return kind === 'delivered';
}

/** Counts the days that are over, and tells the operator the head of the chain: what was written down cannot be taken back. */
async function closeAndTell({
	env,
	sql,
	targets,
}: Pick<RoundsParts, 'env' | 'sql' | 'targets'>): Promise<void> {
	const head = await closeDays(sql, { key: env.tokenKey, today: dayNumber(env) });
	if (!head) return;
	const notice = headNotice(toHex(env.random(16)), head);
	await Promise.all(targets.operator.map(({ delivery }) => delivery.send(notice)));
}

async function eraseHourly(erasing: Erasing): Promise<void> {
	const turn = Math.floor(erasing.now() / 3_600_000);
	if (await createTurns(erasing.sql).take('erase', turn)) await eraseDue(erasing);
}

/** Once a day: keys that end soon, and a disk that is nearly full. Raised anew each day for as long as it is so. */
async function lookAround({ env, turns, alarms }: Looking): Promise<void> {
	const today = dayNumber(env);
	if (!(await turns.take('look', today))) return;
	const raise = (kind: AlarmKind, subject: string) => alarms.raise({ kind, subject, day: today });
	for (const provider of endingKeys(env)) await raise('keys', provider);
	if ((await env.disk()) === 'low') await raise('disk', 'disk');
}

/** Providers whose last desk or recovery key ends within 21 days. */
function endingKeys({ data, now }: Env): string[] {
	const soon = new Date(now() + 21 * 86_400_000).toISOString().slice(0, 10);
	const isEnding = ({ keyring: { recipients } }: Env['data']['providers'][number]) =>
		(['desk', 'recovery'] as const).some((role) =>
			recipients.filter((key) => key.role === role).every((key) => key.not_after < soon),
		);
	return data.providers.filter(isEnding).map(({ id }) => id);
}

interface Looking {
	env: Env;
	turns: Turns;
	alarms: Alarms;
}

function listOf(alarms: readonly Alarm[]): AlarmList {
	const list: Partial<Record<AlarmKind, string[]>> = {};
	for (const { kind, subject } of alarms) (list[kind] ??= []).push(subject);
	return list;
}

/** A database that does not answer is tried again with the next round; what it said may quote a row, so it is not told. */
async function survive(
	route: 'outbox' | 'alarms' | 'erasing' | 'canary' | 'audit',
	work: () => Promise<void>,
	{ log }: Env,
): Promise<void> {
	try {
		await work();
	} catch {
		log({ event: 'failed', route_id: route, status: 503, ms_bucket: 0 });
	}
}

/** Work that is asked for while it runs is done once more when it ends. */
function oneAtATime(
	work: () => Promise<void>,
): (() => Promise<void>) & { idle: () => Promise<void> } {
	let running: Promise<void> | undefined;
	let isAsked = false;
	const loop = async () => {
		while (isAsked) {
			isAsked = false;
			await work();
		}
		running = undefined;
	};
	const ask = () => {
		isAsked = true;
		running ??= loop();
		return running;
	};
	return Object.assign(ask, { idle: async () => running });
}
