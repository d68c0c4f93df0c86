import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { type Bytes, sameBytes } from '../referral/bytes.ts';
import { type Sql, toBytes } from './sql.ts';
import {
	changeAlertValues,
	changeValues,
	type ContactChange,
	type DraftRow,
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

/** A store in a file, and how to close it. */
export interface SqliteStore extends Store {
	/** Statements on the same file. */
	sql: Sql;
	/** Writes the log into the file and empties it, so that what was erased is in neither; false while somebody reads. */
	checkpoint: () => boolean;
	/** Writes what the log holds into the file and closes it. */
	close: () => void;
}

/** Each setting with the value that must be read back: FULL is 2, MEMORY is 2, ON is 1. */
export const pragmas = [
	['journal_mode', 'WAL', 'wal'],
	['synchronous', 'FULL', 2],
	['secure_delete', 'ON', 1],
	['temp_store', 'MEMORY', 2],
	['trusted_schema', 'OFF', 0],
	['foreign_keys', 'ON', 1],
	['busy_timeout', '5000', 5000],
] as const;

/**
 * Opens the database, runs the migrations that it has not seen yet and reads every setting back. `user_version` of the
 * file counts the migrations that have run.
 * Throws an Error in one sentence when the file is no database of ours, is damaged, or a setting differs.
 */
export function openSqliteStore(path: string, migrations: readonly string[]): SqliteStore {
	const database = openDatabase(path);
	try {
		refuseForeign(database, migrations.length);
		for (const [name, value, expected] of pragmas) setPragma(database, { name, value, expected });
		migrate(database, migrations);
		refuseDamaged(database);
		return createStore(database);
	} catch (error) {
		database.close();
		throw describe(path, error);
	}
}

function openDatabase(path: string): DatabaseSync {
	try {
		return new DatabaseSync(path, { timeout: 5000 });
	} catch (error) {
		throw describe(path, error);
	}
}

function describe(path: string, error: unknown): Error {
	const why = error instanceof Error ? error.message : 'unknown error';
	return new Error(`The database ${path} cannot be used: ${why}.`);
}

function setPragma(
	database: DatabaseSync,
	{ name, value, expected }: { name: string; value: string; expected: string | number },
): void {
	database.exec(`PRAGMA ${name} = ${value}`);
	const row = database.prepare(`PRAGMA ${name}`).get();
	const [actual] = Object.values(row ?? {});
	if (actual !== expected) {
		throw new Error(`its setting ${name} is ${String(actual)} instead of ${expected}`);
	}
}

/** Before anything is changed: a file of another program is left as it is. */
function refuseForeign(database: DatabaseSync, newest: number): void {
	const version = versionOf(database);
	if (version > newest) throw new Error('it was made by a newer release');
	const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
	const isOurs = version === 0 ? tables.length === 0 : tables.some(isReferralTable);
	if (!isOurs) throw new Error('it belongs to another program: set DATA_DIR to another folder');
}

function isReferralTable({ name }: Row): boolean {
	return name === 'referral';
}

function refuseDamaged(database: DatabaseSync): void {
	const found = database.prepare('PRAGMA quick_check(1)').get()?.['quick_check'];
	if (found !== 'ok') throw new Error('it is damaged: put the last backup in its place');
}

/** The version is read inside the transaction, for two hosts may start at once; a migration runs whole or not at all. */
function migrate(database: DatabaseSync, migrations: readonly string[]): void {
	inTransaction(database, () => {
		for (const [index, sql] of migrations.entries()) {
			if (versionOf(database) > index) continue;
			database.exec(sql);
			database.exec(`PRAGMA user_version = ${index + 1}`);
		}
	});
}

function versionOf(database: DatabaseSync): number {
	return Number(database.prepare('PRAGMA user_version').get()?.['user_version']);
}

function inTransaction<T>(database: DatabaseSync, work: () => T): T {
	database.exec('BEGIN IMMEDIATE');
	try {
		const result = work();
		database.exec('COMMIT');
		return result;
	} catch (error) {
		if (database.isTransaction) database.exec('ROLLBACK');
		throw error;
	}
}

function createStore(database: DatabaseSync): SqliteStore {
	const prepared = {
		findThread: database.prepare(statements.findThread),
		putReferral: database.prepare(statements.putReferral),
		putOutbox: database.prepare(statements.putOutbox),
		putStopCode: database.prepare(statements.putStopCode),
		findStop: database.prepare(statements.findStop),
		forgetAttempt: database.prepare(statements.forgetAttempt),
		putChange: database.prepare(statements.putChange),
		putChangeAlert: database.prepare(statements.putChangeAlert),
		stopClock: database.prepare(statements.stopClock),
		findPut: database.prepare(statements.findPut),
		putListingReport: database.prepare(statements.putListingReport),
		putDraft: database.prepare(statements.putDraft),
		findDraft: database.prepare(statements.findDraft),
		deleteDraft: database.prepare(statements.deleteDraft),
		purgeDrafts: database.prepare(statements.purgeDrafts),
	};

	/** Undefined when the drawn reference already belongs to another thread. */
	function put(referral: SealedReferral, receipt: Receipt): Put | undefined {
		return inTransaction(database, () => {
			prepared.putReferral.run(...referralValues(referral, receipt.reference));
			prepared.putStopCode.run(...stopCodeValues(referral, receipt));
			prepared.putOutbox.run(...outboxValues(referral));
			const row = prepared.findPut.get(referral.thread, referral.version);
			if (!row) return undefined;
			const same =
				sameBytes(toBytes(row['fp']), referral.fp) || isSame(row['sealed'], referral.sealed);
			return same ? { kind: 'stored', reference: String(row['reference']) } : { kind: 'conflict' };
		});
	}

	function putChange(change: ContactChange): void {
		inTransaction(database, () => {
			prepared.forgetAttempt.run();
			prepared.putChange.run(...changeValues(change));
			prepared.putChangeAlert.run(...changeAlertValues(change));
			prepared.stopClock.run(change.id);
		});
	}

	const findThread = (thread: string) =>
		attempt(() => prepared.findThread.all(thread).map(toVersion));

	return {
		findThread,
		putReferral: async (referral, newReceipt) => {
			for (;;) {
				const [first] = await findThread(referral.thread);
				const receipt = await newReceipt(first?.reference);
				const result = await attempt(() => put(referral, receipt));
				if (result) return result;
			}
		},
		findStop: (stopMac) => attempt(() => toTarget(prepared.findStop.get(stopMac))),
		putChange: (change) =>
			attempt(() => {
				putChange(change);
			}),
		putListingReport: ({ listing, what, day }) =>
			attempt(() => void prepared.putListingReport.run(listing, what, day)),
		putDraft: ({ idHash, thread, box, expires }) =>
			attempt(() => void prepared.putDraft.run(idHash, thread, box, expires)),
		findDraft: (idHash, now) => attempt(() => toDraft(idHash, prepared.findDraft.get(idHash, now))),
		deleteDraft: (idHash) => attempt(() => void prepared.deleteDraft.run(idHash)),
		purgeDrafts: (now) => attempt(() => void prepared.purgeDrafts.run(now)),
		sql: createSql(database),
		checkpoint: () => database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()?.['busy'] === 0,
		close: () => {
			database.close();
		},
	};
}

/** Statements over the same connection, each prepared once. */
function createSql(database: DatabaseSync): Sql {
	const prepared = new Map<string, StatementSync>();
	const prepare = (text: string) => {
		const statement = prepared.get(text) ?? database.prepare(text);
		prepared.set(text, statement);
		return statement;
	};
	return {
		run: (...statements) =>
			attempt(() =>
				inTransaction(database, () =>
					statements.map(([text, ...values]) => prepare(text).all(...values)),
				),
			),
	};
}

/** SQLite answers at once; a throw becomes a rejection, as the port says. */
function attempt<T>(work: () => T): Promise<T> {
	return new Promise((resolve) => {
		resolve(work());
	});
}

type Row = Record<string, unknown>;

function toVersion(row: Row): StoredVersion {
	const { version, reference, fp } = row;
	return { version: Number(version), reference: String(reference), fp: toBytes(fp) };
}

function toDraft(idHash: Bytes, row: Row | undefined): DraftRow | undefined {
	if (!row) return undefined;
	const { thread, box, expires } = row;
	return { idHash, thread: String(thread), box: toBytes(box), expires: Number(expires) };
}

function toTarget(row: Row | undefined): StopTarget | undefined {
	return row && { thread: String(row['thread']), provider: String(row['provider']) };
}

function isSame(stored: unknown, sealed: Bytes): boolean {
	return stored instanceof Uint8Array && sameBytes(stored, sealed);
}
