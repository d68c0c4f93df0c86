import type { D1Database } from '@cloudflare/workers-types';
import { sameBytes } from '../referral/bytes.ts';
import { type Row, type Sql, toBytes } from './sql.ts';
import {
	changeAlertValues,
	changeValues,
	outboxValues,
	type Put,
	type Receipt,
	referralValues,
	type SealedReferral,
	statements,
	stopCodeValues,
	type StopTarget,
	type Store,
	type StoredVersion,
} from './store.ts';

/** A column of bytes as D1 gives it. */
type Blob = readonly number[] | ArrayBuffer;

interface PutRow {
	reference: string;
	fp: Blob;
	sealed: Blob | null;
}

/**
 * A store in Cloudflare D1. Its durability is Cloudflare's promise: D1 lets nobody set or read the settings of SQLite.
 * One `batch` is one transaction, and safe to run again after a lost connection.
 */
export function createD1Store(database: D1Database): Store {
	const sql = (text: string) => database.prepare(text);

	/** Undefined when the drawn reference already belongs to another thread. */
	async function put(referral: SealedReferral, receipt: Receipt): Promise<Put | undefined> {
		const batch = [
			sql(statements.putReferral).bind(...referralValues(referral, receipt.reference)),
			sql(statements.putStopCode).bind(...stopCodeValues(referral, receipt)),
			sql(statements.putOutbox).bind(...outboxValues(referral)),
			sql(statements.findPut).bind(referral.thread, referral.version),
		];
		const results = await again(() => database.batch<PutRow>(batch));
		const row = results[3]?.results[0];
		if (!row) return undefined;
		const sealed = row.sealed && toBytes(row.sealed);
		const same =
			sameBytes(toBytes(row.fp), referral.fp) || (sealed && sameBytes(sealed, referral.sealed));
		return same ? { kind: 'stored', reference: row.reference } : { kind: 'conflict' };
	}

	async function findThread(thread: string): Promise<StoredVersion[]> {
		const query = sql(statements.findThread).bind(thread);
		const { results } = await query.all<{ version: number; reference: string; fp: Blob }>();
		return results.map((row) => ({ ...row, fp: toBytes(row.fp) }));
	}

	return {
		findThread,
		putReferral: async (referral, newReceipt) => {
			for (;;) {
				const [first] = await findThread(referral.thread);
				const result = await put(referral, await newReceipt(first?.reference));
				if (result) return result;
			}
		},
		findStop: async (stopMac) => {
			const row = await sql(statements.findStop).bind(stopMac).first<StopTarget>();
			return row ?? undefined;
		},
		putChange: async (change) => {
			const batch = [
				sql(statements.forgetAttempt),
				sql(statements.putChange).bind(...changeValues(change)),
				sql(statements.putChangeAlert).bind(...changeAlertValues(change)),
				sql(statements.stopClock).bind(change.id),
			];
			await again(() => database.batch(batch));
		},
		putListingReport: async ({ listing, what, day }) => {
			await sql(statements.putListingReport).bind(listing, what, day).run();
		},
		putDraft: async ({ idHash, thread, box, expires }) => {
			await sql(statements.putDraft).bind(idHash, thread, box, expires).run();
		},
		findDraft: async (idHash, now) => {
			const query = sql(statements.findDraft).bind(idHash, now);
			const row = await query.first<{ thread: string; box: Blob; expires: number }>();
			return row ? { idHash, ...row, box: toBytes(row.box) } : undefined;
		},
		deleteDraft: async (idHash) => {
			await sql(statements.deleteDraft).bind(idHash).run();
		},
		purgeDrafts: async (now) => {
			await sql(statements.purgeDrafts).bind(now).run();
		},
	};
}

/** Statements in D1. Each of ours may run again after a lost connection. */
export function createD1Sql(database: D1Database): Sql {
	return {
		run: async (...statements) => {
			const batch = statements.map(([text, ...values]) => database.prepare(text).bind(...values));
			const results = await again(() => database.batch<Row>(batch));
			return results.map(({ results: rows }) => rows);
		},
	};
}

/** What D1 says when nobody knows whether it has committed. */
const lost =
	/network connection lost|storage caused object to be reset|reset because its code was updated/i;
const attempts = 3;

/** Runs a batch once more where its outcome was lost: it finds its own rows then, and changes nothing twice. */
async function again<T>(run: () => Promise<T>): Promise<T> {
	for (let attempt = 1; ; attempt++) {
		try {
			return await run();
		} catch (error) {
			const isLost = error instanceof Error && lost.test(error.message);
			if (!isLost || attempt === attempts) throw error;
		}
	}
}
