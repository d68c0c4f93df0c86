import { rowsOf, type Row, type Sql, type Statement, toBytes } from '../sql.ts';
import type { Lane } from '../store.ts';
import type { AlertKind, ChannelName } from './alert-rows.ts';
import type { Leased, Outbox, OutboxCounts, Settled } from './port.ts';

/** How long a worker may hold an alert, in milliseconds: four times what the slowest channel is given. */
export const leaseLength = 60_000;

const lateAfter = 300_000;

const statements = {
	// One statement, so that two workers never take one row.
	lease: `UPDATE outbox SET state = 'leased', lease_by = ?1, lease_till = ?2 + ${leaseLength}, attempts = attempts + 1
		WHERE id = (SELECT id FROM outbox
			WHERE state IN ('due', 'leased') AND due_at <= ?2 AND (state = 'due' OR lease_till < ?2)
			ORDER BY due_at LIMIT 1)
		RETURNING id, thread, version, kind, channel, attempts, open_by, settled,
			(SELECT json_array(provider, area, reference, lane) FROM referral r
				WHERE r.thread = outbox.thread AND r.version = outbox.version) AS referral`,
	// A clock that was put back must not hold anything for as long: neither what is to go out at once, nor what a worker
	// holds until later than any lease lasts.
	mendDue: `UPDATE outbox SET due_at = ?1
		WHERE state = 'due' AND due_at > ?1 AND attempts = 0 AND kind IN ('notify', 'stop', 'changed')`,
	mendLeased: `UPDATE outbox SET state = 'due', due_at = min(due_at, ?1), lease_till = 0, lease_by = NULL
		WHERE state = 'leased' AND lease_till > ?1 + ${leaseLength}`,
	// Whoever ends an alert leaves no time of it behind.
	forget: `UPDATE outbox SET due_at = 0, open_by = 0, settled = ''
		WHERE state = 'done' AND (due_at <> 0 OR open_by <> 0 OR settled <> '')`,
	done: `UPDATE outbox SET state = 'done', due_at = 0, open_by = 0, lease_till = 0, lease_by = NULL, last_code = ?2,
			settled = ''
		WHERE id = ?1 AND state IN ('due', 'leased')`,
	delivered: `UPDATE referral SET state = 'delivered' WHERE state = 'stored' AND (thread, version) IN
		(SELECT thread, version FROM outbox WHERE id = ?1 AND kind = 'notify' AND state = 'done')`,
	again: `UPDATE outbox SET state = 'due', due_at = ?3, lease_till = 0, lease_by = NULL, last_code = ?4, settled = ?5
		WHERE id = ?1 AND state = 'leased' AND lease_by = ?2`,
	dead: `UPDATE outbox SET state = 'dead', lease_till = 0, lease_by = NULL, last_code = ?3
		WHERE id = ?1 AND state = 'leased' AND lease_by = ?2`,
	sealedOf: 'SELECT sealed FROM referral WHERE thread = ?1 AND version = ?2',
	redeliver: `UPDATE outbox SET state = 'due', attempts = 0, due_at = ?1, last_code = NULL
		WHERE state = 'dead' AND (?2 IS NULL OR thread IN (SELECT thread FROM referral WHERE reference = ?2))
		RETURNING id`,
	counts: `SELECT count(*) FILTER (WHERE state IN ('due', 'leased')) AS due,
			count(*) FILTER (WHERE state IN ('due', 'leased') AND due_at < ?1 - ${lateAfter}) AS late,
			count(*) FILTER (WHERE state = 'dead') AS dead
		FROM outbox`,
} as const;

/** The outbox in a database. */
export function createOutbox(sql: Sql): Outbox {
	return {
		lease: async ({ by, now }) => {
			const [row] = await rowsOf(sql, statements.lease, by, now);
			return row && toLeased(row, by);
		},
		settle: async (leased, settled) => {
			await sql.run(...settling(leased, settled));
		},
		sealedOf: async ({ thread, version }) => {
			const [row] = await rowsOf(sql, statements.sealedOf, thread, version);
			return row?.['sealed'] ? toBytes(row['sealed']) : undefined;
		},
		redeliver: async ({ reference, now }) =>
			(await rowsOf(sql, statements.redeliver, now, reference ?? null)).length,
		mend: async (now) => {
			await sql.run([statements.mendDue, now], [statements.mendLeased, now], [statements.forget]);
		},
		counts: async (now) => toCounts((await rowsOf(sql, statements.counts, now))[0]),
	};
}

function settling({ id, by }: Pick<Leased, 'id' | 'by'>, settled: Settled): Statement[] {
	const { code } = settled;
	switch (settled.kind) {
		case 'done':
			return [
				[statements.done, id, code],
				[statements.delivered, id],
			];
		case 'again':
			return [[statements.again, id, by, settled.dueAt, code, (settled.settled ?? []).join(',')]];
		case 'dead':
			return [[statements.dead, id, by, code]];
	}
}

function toLeased(row: Row, by: string): Leased {
	const about = JSON.parse(String(row['referral'])) as [string, string, string, Lane];
	const [provider, area, reference, lane] = about;
	return {
		id: String(row['id']),
		by,
		thread: String(row['thread']),
		version: Number(row['version']),
		provider,
		area,
		reference,
		lane,
		// The table's CHECK holds both to these lists.
		kind: String(row['kind']) as AlertKind,
		channel: String(row['channel']) as ChannelName | 'first',
		attempts: Number(row['attempts']),
		openBy: Number(row['open_by']),
		settled: String(row['settled']).split(',').filter(Boolean),
	};
}

function toCounts(row: Row | undefined): OutboxCounts {
	const count = (name: string) => Number(row?.[name] ?? 0);
	return { due: count('due'), late: count('late'), dead: count('dead') };
}
