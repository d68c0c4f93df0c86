import { tombstoneDays } from '../referral/kept.ts';
import type { Alarms } from './outbox/alarms.ts';
import { createTurns } from './outbox/turns.ts';
import { rowsOf, type Sql, type Statement } from './sql.ts';

/** What erasing stands on. */
export interface Erasing {
	/** The database. */
	sql: Sql;
	/** What a person has to look at. */
	alarms: Alarms;
	/** The clock, in milliseconds since 1970. */
	now: () => number;
	/** Empties the write-ahead log into the file; false while somebody reads. Where there is none, nothing to do. */
	checkpoint: () => boolean;
}

/** How many days before it would be erased a referral that nobody has opened is told to a person. */
const warnDays = 7;

/** Days that may pass between two rounds without anybody asking whether the clock is right. */
const longestPause = 3;

const day = 86_400_000;

/** A clock that is ahead by an hour, or is put forward in spring, erases nothing before its day. */
const grace = 2 * 3_600_000;

const opened = `EXISTS (SELECT 1 FROM desk_event e
	WHERE e.thread = r.thread AND e.version >= r.version AND e.event = 'opened')`;
const seen = (kind: string) =>
	`EXISTS (SELECT 1 FROM alarm a WHERE a.kind = '${kind}' AND a.subject = r.reference AND a.seen_on IS NOT NULL)`;
const unseen = (kind: string) =>
	`EXISTS (SELECT 1 FROM alarm a WHERE a.kind = '${kind}' AND a.subject = r.reference AND a.seen_on IS NULL)`;

/** Accepted, or only a test; or its time is over and no person has to look at it first. */
const mayGo = `(r.state = 'acked' OR r.lane = 'canary' OR ((${opened} OR ${seen('unopened')}) AND NOT ${unseen('dead')}))`;

const tombstone = `sealed = NULL, state = 'erased', kids = '', fp = zeroblob(32), erase_on = ?1 + ${tombstoneDays}`;
const gone = 'SELECT thread, version FROM referral WHERE sealed IS NULL';
const living = 'SELECT thread FROM referral WHERE sealed IS NOT NULL';
const old = 'SELECT thread, version FROM referral WHERE sealed IS NULL AND erase_on <= ?1';
const known = 'SELECT thread FROM referral';

const statements = {
	warn: `INSERT INTO alarm (kind, subject, day)
		SELECT DISTINCT 'unopened', reference, ?1 FROM referral r
		WHERE sealed IS NOT NULL AND erase_on <= ?1 + ${warnDays} AND state IN ('stored', 'delivered')
			AND lane <> 'canary' AND NOT ${opened}
		ON CONFLICT DO NOTHING`,
	erase: `UPDATE referral AS r SET ${tombstone}
		WHERE sealed IS NOT NULL AND erase_on <= ?1 AND ${mayGo} RETURNING thread`,
	eraseOne: `UPDATE referral SET ${tombstone}
		WHERE sealed IS NOT NULL AND reference = ?2 RETURNING thread`,
	// A stop stays in force for whoever the referral was handed to; what was written beside it goes.
	emptyNotes: `UPDATE contact_change SET sealed = zeroblob(0)
		WHERE thread IS NOT NULL AND length(sealed) > 0 AND thread NOT IN (${living})`,
	endAlerts: `UPDATE outbox SET state = 'done', due_at = 0, open_by = 0, lease_till = 0, lease_by = NULL
		WHERE state <> 'done' AND (thread, version) IN (${gone})`,
	dropAlerts: `DELETE FROM outbox WHERE (thread, version) IN (${old})`,
	dropReferrals: 'DELETE FROM referral WHERE sealed IS NULL AND erase_on <= ?1',
	dropCodes: `DELETE FROM stop_code WHERE thread NOT IN (${known})`,
	dropChanges: `DELETE FROM contact_change WHERE thread IS NOT NULL AND thread NOT IN (${known})
		AND thread NOT IN (SELECT origin FROM handed WHERE thread IN (${known}))`,
	dropAlarms: `DELETE FROM alarm WHERE kind IN ('dead', 'unopened')
		AND subject NOT IN (SELECT reference FROM referral WHERE sealed IS NOT NULL)`,
	forgetClock: "DELETE FROM alarm WHERE kind = 'clock' AND seen_on IS NOT NULL",
} as const;

/** What goes with a referral that was erased. */
const trail: readonly Statement[] = [[statements.emptyNotes], [statements.endAlerts]];

/**
 * Erases what its time is over for: seven days after it was accepted, thirty days after it came at the latest. One that
 * nobody has opened, or whose alerts were given up, is told to a person first and stays until somebody has seen that.
 * Then the log is emptied, for an erased row lives on in it. Gives how many were erased.
 */
export async function eraseDue(erasing: Erasing): Promise<number> {
	const { sql, checkpoint, now } = erasing;
	const today = Math.floor((now() - grace) / day);
	if (!(await isClockTrusted(today, erasing))) return 0;
	await sql.run([statements.warn, today]);
	const [erased = []] = await sql.run(
		[statements.erase, today],
		...trail,
		[statements.dropAlerts, today],
		[statements.dropReferrals, today],
		[statements.dropCodes],
		[statements.dropChanges],
		[statements.dropAlarms],
	);
	checkpoint();
	return erased.length;
}

/** Erases every version under a reference at once, because the person asked for it; gives how many. */
export async function eraseReference(reference: string, erasing: Erasing): Promise<number> {
	const today = Math.floor(erasing.now() / day);
	const [erased = []] = await erasing.sql.run([statements.eraseOne, today, reference], ...trail);
	erasing.checkpoint();
	return erased.length;
}

/** After a leap of days nothing is erased before a person has said that the clock is right: it cannot be taken back. */
async function isClockTrusted(today: number, { sql, alarms }: Erasing): Promise<boolean> {
	const turns = createTurns(sql);
	const last = (await turns.last('erasing')) ?? today;
	if (Math.abs(today - last) > longestPause) {
		const alarm = (await alarms.list()).find(({ kind }) => kind === 'clock');
		if (!alarm) await alarms.raise({ kind: 'clock', subject: 'clock', day: today });
		if (!alarm?.isSeen) return false;
	}
	await rowsOf(sql, statements.forgetClock);
	await turns.take('erasing', today);
	return true;
}
