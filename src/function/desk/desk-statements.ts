/** Whether somebody with the code of the thread, or of the thread that it was handed on from, has asked to stop contact. */
const stopped = `EXISTS (SELECT 1 FROM contact_change c WHERE c.what = 'stop'
	AND c.thread IN (r.thread, (SELECT origin FROM handed h WHERE h.thread = r.thread)))`;

/** Rows of the clock's due moment that still lie ahead at ?2, and those that do not. */
const dueRows =
	"FROM outbox o WHERE o.thread = r.thread AND o.version = r.version AND kind = 'second'";
const ahead = (now: string) => `o.state = 'due' AND o.attempts = 0 AND o.due_at > ${now}`;

const opened = `EXISTS (SELECT 1 FROM desk_event e
	WHERE e.thread = r.thread AND e.version >= r.version AND e.event = 'opened')`;

const waiting = `r.thread, r.version, reference, area, lane, sealed_by, state, r.day, kids,
	(SELECT min(due_at) ${dueRows} AND ${ahead('?2')}) AS open_by,
	EXISTS (SELECT 1 ${dueRows} AND NOT (${ahead('?2')})) AND NOT ${opened} AND NOT ${stopped} AS overdue,
	${stopped} AS stopped,
	(SELECT count(*) FROM contact_change c WHERE c.thread = r.thread AND c.what = 'changed') AS changes`;

const events = `e.thread, e.version, n, event, code, e.day, in_time
	FROM desk_event e JOIN referral r USING (thread, version)
	WHERE r.provider = ?1`;

/**
 * Versions of the thread whose clock the event that is being noted ends: up to its own, from the last opened one on.
 * In time is whoever opens while each of their due moments lies ahead; where no clock ran, nobody can say.
 */
const ended = `FROM outbox o WHERE o.thread = r.thread AND o.kind = 'second' AND o.version <= r.version
	AND o.version > coalesce((SELECT max(version) FROM desk_event e WHERE e.thread = r.thread AND e.event = 'opened'), 0)`;
const inTime = `CASE WHEN ?5 <> 'opened' OR ${stopped} OR NOT EXISTS (SELECT 1 ${ended}) THEN NULL
	ELSE NOT EXISTS (SELECT 1 ${ended} AND NOT (${ahead('?9')})) END`;

/** The desk's statements, the same on SQLite and D1. */
export const deskStatements = {
	list: `SELECT ${waiting} FROM referral r WHERE provider = ?1 AND sealed IS NOT NULL
		ORDER BY r.day, reference, r.version`,
	listEvents: `SELECT ${events} AND r.sealed IS NOT NULL ORDER BY e.thread, e.version, n`,
	thread: `SELECT ${waiting}, sealed FROM referral r
		WHERE provider = ?1 AND sealed IS NOT NULL AND r.thread = ?3 ORDER BY r.version`,
	threadEvents: `SELECT ${events} AND r.sealed IS NOT NULL AND e.thread = ?2 ORDER BY e.version, n`,
	notes: `SELECT id, day, sealed FROM contact_change
		WHERE what = 'changed' AND thread = ?2
			AND EXISTS (SELECT 1 FROM referral r WHERE r.thread = ?2 AND r.provider = ?1 AND r.sealed IS NOT NULL)
		ORDER BY day, id`,
	// Only the next number, only after somebody has opened it, never to get in touch against a stop.
	note: `INSERT INTO desk_event (thread, version, n, event, code, kid, in_time, day)
		SELECT r.thread, r.version, ?4, ?5, ?6, ?7, ${inTime}, ?8 FROM referral r
		WHERE r.thread = ?1 AND r.version = ?2 AND r.provider = ?3 AND ?4 <= 50
			AND ?4 = 1 + (SELECT count(*) FROM desk_event e WHERE e.thread = ?1 AND e.version = ?2)
			AND (?5 = 'opened') = NOT EXISTS
				(SELECT 1 FROM desk_event e WHERE e.thread = ?1 AND e.version = ?2 AND e.event = 'opened')
			AND NOT (?10 = 1 AND ${stopped})
		ON CONFLICT DO NOTHING`,
	// What is read together is opened together: the earlier answers of the thread too.
	endClock: `UPDATE outbox SET state = 'done', due_at = 0, open_by = 0, lease_till = 0, lease_by = NULL
		WHERE thread = ?1 AND version <= ?2 AND kind IN ('remind', 'second', 'duty', 'fallback') AND state <> 'done'
			AND EXISTS (SELECT 1 FROM desk_event e JOIN referral r USING (thread, version)
				WHERE e.thread = ?1 AND e.version = ?2 AND e.event = 'opened' AND r.provider = ?3)`,
	acknowledge: `UPDATE referral SET state = 'acked', erase_on = min(erase_on, ?4)
		WHERE thread = ?1 AND version <= ?2 AND provider = ?3 AND state IN ('stored', 'delivered')
			AND EXISTS (SELECT 1 FROM desk_event e
				WHERE e.thread = ?1 AND e.version = ?2 AND e.event IN ('accepted', 'handed', 'closed'))`,
	facts: `SELECT ${stopped} AS stopped, EXISTS (SELECT 1 FROM desk_event e
			WHERE e.thread = ?1 AND e.version = ?2 AND e.event = 'opened') AS opened
		FROM referral r WHERE r.thread = ?1 AND r.version = ?2 AND r.provider = ?3`,
	events: `SELECT n, event, code, e.day, in_time FROM desk_event e JOIN referral r USING (thread, version)
		WHERE e.thread = ?1 AND e.version = ?2 AND r.provider = ?3 ORDER BY n`,
	mayHandOver: `SELECT area, sealed IS NULL AS erased, ${stopped} AS stopped,
			coalesce((SELECT origin FROM handed h WHERE h.thread = r.thread), r.thread) AS origin,
			EXISTS (SELECT 1 FROM desk_event e
				WHERE e.thread = r.thread AND e.event = 'agreed' AND e.code = ?4) AS agreed
		FROM referral r WHERE provider = ?1 AND thread = ?2 AND version = ?3`,
	bindThread: 'INSERT INTO handed (thread, origin, day) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING',
	// Long after everything of a referral is gone.
	forgetThreads: 'DELETE FROM handed WHERE day < ?1 - 400',
} as const;
