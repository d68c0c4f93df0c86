import { toHex } from '../../referral/bytes.ts';
import { alarmNotice, type AlarmList } from '../delivery/wording.ts';
import type { Delivered } from '../delivery/port.ts';
import type { Env } from '../env.ts';
import { purgeExpiredDrafts } from '../retention.ts';
import type { Sql } from '../sql.ts';
import { type Alarm, createAlarms } from './alarms.ts';
import type { AlarmKind } from './alarm-kinds.ts';
import { type CourierParts, deliverDue } from './courier.ts';
import { createOutbox } from './outbox.ts';
import type { Targets } from './targets.ts';

/** What rounds stand on. */
export interface RoundsParts {
	/** What the function stands on. */
	env: Env;
	/** Its database. */
	sql: Sql;
	/** Everybody who can be told. */
	targets: Targets;
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
export function createRounds({ env, sql, targets }: RoundsParts): Rounds {
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
	const deliver = oneAtATime(() => survive('outbox', () => deliverDue(parts), env));
	const minute = oneAtATime(async () => {
		await purgeExpiredDrafts(env);
		await survive('outbox', () => parts.outbox.mend(env.now()), env);
		await deliver();
		await survive('alarms', () => tellAlarms(parts), env);
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

function listOf(alarms: readonly Alarm[]): AlarmList {
	const list: Partial<Record<AlarmKind, string[]>> = {};
	for (const { kind, subject } of alarms) (list[kind] ??= []).push(subject);
	return list;
}

/** A database that does not answer is tried again with the next round; what it said may quote a row, so it is not told. */
async function survive(
	route: 'outbox' | 'alarms',
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
