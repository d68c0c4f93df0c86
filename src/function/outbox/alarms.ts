import { type Row, rowsOf, type Sql } from '../sql.ts';
import type { AlarmKind } from './alarm-kinds.ts';

/** Something that a person has to look at. */
export interface Alarm {
	/** What it is. */
	kind: AlarmKind;
	/** What it is about: a reference, a provider or a channel. */
	subject: string;
	/** Day on which it was raised, counted from 1 January 1970. */
	day: number;
	/** Whether somebody has said that they have seen it. */
	isSeen: boolean;
}

/** Which alarms somebody has seen: all, those of a kind, or one. */
export interface Seen {
	/** What they are. */
	kind?: AlarmKind | undefined;
	/** What they are about. */
	subject?: string | undefined;
	/** Today. */
	day: number;
}

/** What a person has to look at, in the database. Everything throws when it does not answer. */
export interface Alarms {
	/** Raises an alarm: again where somebody had seen an earlier one about the same. */
	raise: (alarm: Omit<Alarm, 'isSeen'>) => Promise<void>;
	/** Whether an alarm is raised that nobody has seen. */
	isOpen: (kind: AlarmKind, subject: string) => Promise<boolean>;
	/** All alarms, the oldest first. */
	list: () => Promise<Alarm[]>;
	/** Takes those that nobody has seen, kind by kind once an hour; they count as told from now on. */
	takeUntold: (now: number) => Promise<Alarm[]>;
	/** Counts them as told so long ago that they are told again in five minutes: telling failed. */
	putBack: (alarms: readonly Alarm[], now: number) => Promise<void>;
	/** Says that somebody has seen them; gives how many. */
	seen: (which: Seen) => Promise<number>;
}

const hour = 3_600_000;
const soon = 300_000;

const statements = {
	raise: `INSERT INTO alarm (kind, subject, day) VALUES (?1, ?2, ?3)
		ON CONFLICT (kind, subject) DO UPDATE SET day = excluded.day, told_at = 0, seen_on = NULL
			WHERE seen_on IS NOT NULL`,
	isOpen: 'SELECT 1 FROM alarm WHERE kind = ?1 AND subject = ?2 AND seen_on IS NULL',
	list: 'SELECT kind, subject, day, seen_on FROM alarm ORDER BY day, kind, subject',
	// New ones of a kind that was told within the hour wait for the next message about it, so that a flood of them is one
	// message an hour. A clock that was put back must not silence any.
	takeUntold: `UPDATE alarm SET told_at = ?1 WHERE seen_on IS NULL
		AND NOT EXISTS (SELECT 1 FROM alarm o WHERE o.kind = alarm.kind AND o.seen_on IS NULL
			AND o.told_at > ?1 - ${hour} AND o.told_at <= ?1 + ${hour})
		RETURNING kind, subject, day, seen_on`,
	putBack: 'UPDATE alarm SET told_at = ?1 WHERE kind = ?2 AND subject = ?3',
	seen: `UPDATE alarm SET seen_on = ?1
		WHERE seen_on IS NULL AND (?2 IS NULL OR kind = ?2) AND (?3 IS NULL OR subject = ?3)
		RETURNING kind`,
} as const;

/** Alarms in a database. */
export function createAlarms(sql: Sql): Alarms {
	return {
		raise: async ({ kind, subject, day }) => {
			await sql.run([statements.raise, kind, subject, day]);
		},
		isOpen: async (kind, subject) =>
			(await rowsOf(sql, statements.isOpen, kind, subject)).length > 0,
		list: async () => (await rowsOf(sql, statements.list)).map(toAlarm),
		takeUntold: async (now) => (await rowsOf(sql, statements.takeUntold, now)).map(toAlarm),
		putBack: async (alarms, now) => {
			const at = now - hour + soon;
			await sql.run(
				...alarms.map(({ kind, subject }) => [statements.putBack, at, kind, subject] as const),
			);
		},
		seen: async ({ day, kind, subject }) =>
			(await rowsOf(sql, statements.seen, day, kind ?? null, subject ?? null)).length,
	};
}

function toAlarm({ kind, subject, day, seen_on: seenOn }: Row): Alarm {
	return {
		// The table's CHECK holds it to the list.
		kind: String(kind) as AlarmKind,
		subject: String(subject),
		day: Number(day),
		isSeen: seenOn !== null,
	};
}
