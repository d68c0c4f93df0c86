import { type Bytes, sameBytes, toHex, utf8 } from '../referral/bytes.ts';
import { tombstoneDays } from '../referral/kept.ts';
import { type Row, rowsOf, type Sql, type Statement, toBytes } from './sql.ts';

/** What is counted each day, each with the query that counts it; ?1 is the day. */
const counted = {
	/** Referrals that came. */
	received:
		"SELECT count(*) FROM referral WHERE day = ?1 AND version = 1 AND lane <> 'canary' AND thread NOT IN (SELECT thread FROM handed)",
	/** Answers that replaced earlier ones. */
	amended: 'SELECT count(*) FROM referral WHERE day = ?1 AND version > 1',
	/** Versions that a person opened. */
	opened: "SELECT count(*) FROM desk_event WHERE day = ?1 AND event = 'opened'",
	/** Versions that a desk dealt with. */
	acked:
		"SELECT count(*) FROM desk_event WHERE day = ?1 AND event IN ('accepted', 'handed', 'closed', 'not-ours')",
	/** Requests that nobody gets in touch. */
	stopped:
		"SELECT count(*) FROM contact_change WHERE day = ?1 AND what = 'stop' AND thread IS NOT NULL",
	/** Versions that were erased. */
	erased: `SELECT count(*) FROM referral WHERE sealed IS NULL AND erase_on = ?1 + ${tombstoneDays}`,
	/** Alerts that were given up, by reference. */
	dead: "SELECT count(*) FROM alarm WHERE day = ?1 AND kind = 'dead'",
	/** Referrals that nobody had opened when they were soon to be erased. */
	unopened: "SELECT count(*) FROM alarm WHERE day = ?1 AND kind = 'unopened'",
	/** Daily tests that nobody opened in time. */
	canary_missed: "SELECT count(*) FROM alarm WHERE day = ?1 AND kind = 'canary'",
} as const;

type What = keyof typeof counted;
const whats = Object.keys(counted) as readonly What[];

/** One link of the chain, without what binds it. */
interface Link {
	/** Its place, from 1. */
	seq: number;
	/** The day that it counts, from 1 January 1970. */
	day: number;
	/** What it counts. */
	what: string;
	/** How often. */
	n: number;
}

/** The last link: whoever wrote it down can tell whether links were taken off the end. */
export type Head = Pick<Link, 'seq' | 'day'> & { mac: string };

/** How the chain stands: whole up to its head, or broken at a place. */
export type Chain =
	{ kind: 'whole'; head: Head | undefined } | { kind: 'broken'; at: Link; why: string };

const none = new Uint8Array(32);
/** A host that stood still for longer begins anew with the last of these days. */
const longestGap = 400;

const lastLink = 'SELECT seq, day, mac FROM audit ORDER BY seq DESC LIMIT 1';
const insert =
	'INSERT INTO audit (seq, day, what, n, prev, mac) VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT DO NOTHING';

/**
 * Counts every day that is over and not counted yet, and links the counts to the chain; gives its new head, or
 * undefined where nothing was to be counted. Two workers that do it at once write the same.
 */
export async function closeDays(
	sql: Sql,
	{ key, today }: { key: CryptoKey; today: number },
): Promise<Head | undefined> {
	const [last] = await rowsOf(sql, lastLink);
	const from = last ? Number(last['day']) + 1 : today - 1;
	let link = { seq: Number(last?.['seq'] ?? 0), mac: last ? toBytes(last['mac']) : none };
	for (let day = Math.max(from, today - longestGap); day < today; day++) {
		link = await closeDay(sql, { key, day, link });
	}
	return from < today ? { seq: link.seq, day: today - 1, mac: toHex(link.mac) } : undefined;
}

async function closeDay(
	sql: Sql,
	{ key, day, link }: { key: CryptoKey; day: number; link: { seq: number; mac: Bytes } },
): Promise<{ seq: number; mac: Bytes }> {
	const counts = await sql.run(...whats.map((what): Statement => [counted[what], day]));
	const rows: Statement[] = [];
	let { seq, mac: prev } = link;
	for (const [at, what] of whats.entries()) {
		const n = Number(Object.values(counts[at]?.[0] ?? {})[0] ?? 0);
		seq++;
		const mac = await macOf({ seq, day, what, n }, { key, prev });
		rows.push([insert, seq, day, what, n, prev, mac]);
		prev = mac;
	}
	await sql.run(...rows);
	return { seq, mac: prev };
}

/** Follows the chain from its first link; names the first one that does not hold. */
export async function checkChain(sql: Sql, key: CryptoKey): Promise<Chain> {
	const rows = await rowsOf(sql, 'SELECT seq, day, what, n, prev, mac FROM audit ORDER BY seq');
	let prev: Bytes = none;
	for (const [at, row] of rows.entries()) {
		const link = toLink(row);
		if (link.seq !== at + 1) return { kind: 'broken', at: link, why: 'a row before it is missing' };
		if (!sameBytes(toBytes(row['prev']), prev)) {
			return { kind: 'broken', at: link, why: 'it does not follow the row before it' };
		}
		const mac = toBytes(row['mac']);
		if (!sameBytes(mac, await macOf(link, { key, prev }))) {
			return { kind: 'broken', at: link, why: 'it was changed, or made with another secret' };
		}
		prev = mac;
	}
	const last = rows.at(-1);
	return { kind: 'whole', head: last && { ...toLink(last), mac: toHex(prev) } };
}

function toLink(row: Row): Link {
	return {
		seq: Number(row['seq']),
		day: Number(row['day']),
		what: String(row['what']),
		n: Number(row['n']),
	};
}

async function macOf(
	{ seq, day, what, n }: Link,
	{ key, prev }: { key: CryptoKey; prev: Bytes },
): Promise<Bytes> {
	const text = utf8(`audit|${seq}|${day}|${what}|${n}|${toHex(prev)}`);
	return new Uint8Array(await crypto.subtle.sign('HMAC', key, text));
}
