import type { DeskEvent, Waiting } from '../../desk/api.ts';
import { contactEvents, type EventName } from '../../desk/events.ts';
import type { Bytes } from '../../referral/bytes.ts';
import { keepDaysAfter } from '../../referral/kept.ts';
import type { AlarmKind } from '../outbox/alarm-kinds.ts';
import { createAlarms } from '../outbox/alarms.ts';
import { type Row, rowsOf, type Sql, type Statement, toBytes } from '../sql.ts';
import { deskStatements as statements } from './desk-statements.ts';

/** Whose desk asks: nothing of another provider is ever seen. */
export interface Desk {
	/** Id of the provider. */
	provider: string;
	/** Key id that signed in. */
	kid: string;
}

/** One event to be noted. */
export interface Noting {
	/** Thread id. */
	thread: string;
	/** Version that it is about. */
	version: number;
	/** `n` of the last event that the desk has seen. */
	after: number;
	/** What was done. */
	event: EventName;
	/** How; empty where the event has no codes. */
	code: string;
	/** The clock, in milliseconds since 1970. */
	now: number;
}

/** What became of noting an event. */
export type Noted =
	| { kind: 'noted'; events: DeskEvent[] }
	| { kind: 'not-found' | 'stopped' | 'not-opened' | 'moved' | 'full' };

/** A version with its envelope. */
export interface SealedVersion extends Waiting {
	/** The envelope. */
	sealed: Bytes;
}

/** A note of changed safe details. */
export interface SealedNote {
	/** Its id: 32 hexadecimal digits. */
	id: string;
	/** Day of arrival, counted from 1 January 1970. */
	day: number;
	/** The envelope. */
	sealed: Bytes;
}

/** Whether a referral may be handed on, and to whom its code belongs. */
export type MayHandOver =
	| { kind: 'may'; origin: string; area: string }
	| { kind: 'not-found' | 'stopped' | 'not-agreed' | 'erased' };

/** What the operator is told about entering a desk. */
export type DeskAlarm = Extract<AlarmKind, 'sign-in' | 'recovery-key'>;

/** PORT: what a desk sees and notes. Everything throws when the database does not answer. */
export interface DeskStore {
	/** Every version of the provider that is not erased, by day, reference and version. */
	list: (desk: Desk, now: number) => Promise<Waiting[]>;
	/** One thread of the provider with what is sealed in it; no versions where it has none. */
	thread: (
		desk: Desk,
		asked: { thread: string; now: number },
	) => Promise<{ versions: SealedVersion[]; notes: SealedNote[] }>;
	/**
	 * Notes one event, with what follows from it, in one transaction: `opened` ends the clock, `accepted`, `handed` and
	 * `closed` leave the content a week. The same event after the same one is noted once.
	 */
	note: (desk: Desk, noting: Noting) => Promise<Noted>;
	/** Whether a version may be handed on to a provider. */
	mayHandOver: (
		desk: Desk,
		asked: { thread: string; version: number; to: string },
	) => Promise<MayHandOver>;
	/** Raises an alarm for the operator; the subject is the provider, or `desk` where nobody knows which. */
	raise: (alarm: { kind: DeskAlarm; subject: string; day: number }) => Promise<void>;
	/** Binds a new thread to the one whose code stops it, before the new thread is stored. */
	bindThread: (bound: { thread: string; origin: string; day: number }) => Promise<void>;
}

const dayLength = 86_400_000;

/** The desk's side of a database. */
export function createDeskStore(sql: Sql): DeskStore {
	return {
		list: async ({ provider }, now) => {
			const [rows = [], events = []] = await sql.run(
				[statements.list, provider, now],
				[statements.listEvents, provider],
			);
			return rows.map((row) => toWaiting(row, events));
		},
		thread: async ({ provider }, { thread, now }) => {
			const [rows = [], events = [], notes = []] = await sql.run(
				[statements.thread, provider, now, thread],
				[statements.threadEvents, provider, thread],
				[statements.notes, provider, thread],
			);
			return {
				versions: rows.map((row) => ({
					...toWaiting(row, events),
					sealed: toBytes(row['sealed']),
				})),
				notes: notes.map(toNote),
			};
		},
		note: async (desk, noting) => {
			const results = await sql.run(...notingStatements(desk, noting));
			const [facts] = results.at(-2) ?? [];
			return judge(noting, facts, (results.at(-1) ?? []).map(toEvent));
		},
		mayHandOver: async ({ provider }, { thread, version, to }) => {
			const [row] = await rowsOf(sql, statements.mayHandOver, provider, thread, version, to);
			return judgeHandOver(row);
		},
		raise: (alarm) => createAlarms(sql).raise(alarm),
		bindThread: async ({ thread, origin, day }) => {
			await sql.run([statements.forgetThreads, day], [statements.bindThread, thread, origin, day]);
		},
	};
}

function notingStatements({ provider, kid }: Desk, noting: Noting): Statement[] {
	const { thread, version, after, event, code, now } = noting;
	const day = Math.floor(now / dayLength);
	const isContact = contactEvents.includes(event) ? 1 : 0;
	const at = [thread, version, provider] as const;
	return [
		[statements.note, ...at, after + 1, event, code, kid, day, now, isContact],
		[statements.endClock, ...at],
		[statements.acknowledge, ...at, day + keepDaysAfter],
		[statements.facts, ...at],
		[statements.events, ...at],
	];
}

function judge({ event, code, after }: Noting, facts: Row | undefined, events: DeskEvent[]): Noted {
	if (!facts) return { kind: 'not-found' };
	const own = events[after];
	const isNoted = own?.event === event && own.code === code;
	const isRepeat = event === 'opened' && events.some((one) => one.event === 'opened');
	if (isNoted || isRepeat) return { kind: 'noted', events };
	if (contactEvents.includes(event) && facts['stopped'] === 1) return { kind: 'stopped' };
	if (event !== 'opened' && facts['opened'] !== 1) return { kind: 'not-opened' };
	return { kind: events.length >= 50 ? 'full' : 'moved' };
}

function judgeHandOver(row: Row | undefined): MayHandOver {
	if (!row) return { kind: 'not-found' };
	if (row['stopped'] === 1) return { kind: 'stopped' };
	if (row['agreed'] !== 1) return { kind: 'not-agreed' };
	if (row['erased'] === 1) return { kind: 'erased' };
	return { kind: 'may', origin: String(row['origin']), area: String(row['area']) };
}

function toWaiting(row: Row, events: readonly Row[]): Waiting {
	const { thread, version } = row;
	const own = events.filter((event) => event['thread'] === thread && event['version'] === version);
	return {
		thread: String(thread),
		version: Number(version),
		reference: String(row['reference']),
		area: String(row['area']),
		// The table's CHECKs hold these three to their lists.
		lane: row['lane'] as Waiting['lane'],
		sealedBy: row['sealed_by'] as Waiting['sealedBy'],
		state: row['state'] as Waiting['state'],
		day: Number(row['day']),
		openBy: row['open_by'] === null ? null : Number(row['open_by']),
		isOverdue: row['overdue'] === 1,
		events: own.map(toEvent),
		isStopped: row['stopped'] === 1,
		changes: Number(row['changes']),
		kids: String(row['kids']).split(','),
	};
}

function toEvent(row: Row): DeskEvent {
	return {
		n: Number(row['n']),
		event: row['event'] as EventName,
		code: String(row['code']),
		day: Number(row['day']),
		inTime: row['in_time'] === null ? null : row['in_time'] === 1,
	};
}

function toNote(row: Row): SealedNote {
	return { id: String(row['id']), day: Number(row['day']), sealed: toBytes(row['sealed']) };
}
