import { existsSync, readFileSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { checkChain } from '../function/audit.ts';
import { canaryTurn } from '../function/canary-turn.ts';
import { createAlarms } from '../function/outbox/alarms.ts';
import { createOutbox } from '../function/outbox/outbox.ts';
import { createTurns } from '../function/outbox/turns.ts';
import { rowsOf, type Sql } from '../function/sql.ts';
import { createTokenKey } from '../function/token.ts';
import type { SqliteStore } from '../function/sqlite-store.ts';
import { type FunctionData, functionDataSchema } from '../referral/function-data.ts';
import type { Place } from './place.ts';

/** One line of the status: what, how it stands, and whether a person has to do something about it. */
export type StatusLine = readonly [what: string, how: string, isUrgent?: boolean];

const unopened = `sealed IS NOT NULL AND NOT EXISTS (SELECT 1 FROM desk_event e
	WHERE e.thread = r.thread AND e.version >= r.version AND e.event = 'opened')`;
const waitingSql = `SELECT count(*) FILTER (WHERE lane = 'normal') AS normal,
		count(*) FILTER (WHERE lane = 'suspect') AS suspect,
		count(*) FILTER (WHERE lane <> 'canary' AND EXISTS (SELECT 1 FROM outbox o
			WHERE o.thread = r.thread AND o.version = r.version AND kind = 'second'
				AND NOT (o.state = 'due' AND o.due_at > ?1))
			AND NOT EXISTS (SELECT 1 FROM contact_change c WHERE c.thread = r.thread AND what = 'stop')) AS overdue
	FROM referral r WHERE ${unopened}`;

const day = 86_400_000;

/** How everything stands; counts, days and names of providers, and never a word about anybody. */
export async function statusOf({ sql }: SqliteStore, place: Place): Promise<StatusLine[]> {
	const data = readData(place);
	return [
		...(await waitingLines(sql, place.now())),
		...(await alertLines(sql, place.now())),
		...(await canaryLines(sql, data)),
		...keyLines(data, place.now()),
		diskLine(place),
		...(await chainLines(sql, place)),
		...(await alarmLines(sql)),
	];
}

async function waitingLines(sql: Sql, now: number): Promise<StatusLine[]> {
	const [row = {}] = await rowsOf(sql, waitingSql, now);
	const { normal, suspect, overdue } = row;
	return [
		['waiting to be opened', String(normal)],
		['in the queue that is looked at last', String(suspect)],
		['overdue', String(overdue), Number(overdue) > 0],
	];
}

async function alertLines(sql: Sql, now: number): Promise<StatusLine[]> {
	const { due, late, dead } = await createOutbox(sql).counts(now);
	return [
		['alerts to come', String(due)],
		['alerts that are late', String(late), late > 0],
		['alerts given up', String(dead), dead > 0],
	];
}

async function canaryLines(sql: Sql, data: FunctionData | undefined): Promise<StatusLine[]> {
	const turns = await createTurns(sql).all();
	return (data?.providers ?? []).map(({ id }) => {
		const last = turns.get(canaryTurn(id));
		return [`last daily test, ${id}`, last === undefined ? 'none yet' : dateOf(last)];
	});
}

function keyLines(data: FunctionData | undefined, now: number): StatusLine[] {
	const soon = new Date(now + 21 * day).toISOString().slice(0, 10);
	return (data?.providers ?? []).map(({ id, keyring }) => {
		const ends = (role: string) =>
			keyring.recipients.filter((key) => key.role === role).map((key) => key.not_after);
		const end = ['desk', 'recovery'].map((role) => ends(role).sort().at(-1) ?? '').sort()[0] ?? '';
		return [`keys end, ${id}`, end, end < soon];
	});
}

function diskLine({ dataDir }: Place): StatusLine {
	const { bavail, blocks } = statfsSync(dataDir);
	const free = Math.floor((100 * bavail) / blocks);
	return ['disk', `${free} % free`, free < 10];
}

async function chainLines(sql: Sql, { dataDir }: Place): Promise<StatusLine[]> {
	const path = join(dataDir, 'function-secret');
	if (!existsSync(path)) return [];
	const key = await createTokenKey(new Uint8Array(readFileSync(path)));
	const chain = await checkChain(sql, key);
	if (chain.kind === 'broken') {
		const { seq, day: of, what } = chain.at;
		return [['daily counts', `broken at row ${seq}, ${what} of ${dateOf(of)}: ${chain.why}`, true]];
	}
	const { head } = chain;
	const how = head
		? `whole, ${head.seq} rows up to ${dateOf(head.day)}, ends with ${head.mac}`
		: 'none yet';
	return [['daily counts', how]];
}

async function alarmLines(sql: Sql): Promise<StatusLine[]> {
	const alarms = await createAlarms(sql).list();
	return alarms.map(({ kind, subject, day: since, isSeen }) => [
		`alarm: ${kind}`,
		`${subject}, since ${dateOf(since)}${isSeen ? ', seen' : ''}`,
		!isSeen,
	]);
}

function readData({ buildDir }: Place): FunctionData | undefined {
	const path = join(buildDir, 'function-data.json');
	if (!existsSync(path)) return undefined;
	const { data } = functionDataSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
	return data;
}

function dateOf(number: number): string {
	return new Date(number * day).toISOString().slice(0, 10);
}
