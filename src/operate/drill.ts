import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { readLocalKeys } from '../desk/cli/local-keys.ts';
import { kidsOf, openReferral } from '../desk/open-referral.ts';
import { createMemoryDelivery } from '../function/delivery/memory.ts';
import { createAlarms } from '../function/outbox/alarms.ts';
import { deliverDue } from '../function/outbox/courier.ts';
import { createOutbox } from '../function/outbox/outbox.ts';
import { type Row, rowsOf, toBytes } from '../function/sql.ts';
import type { SqliteStore } from '../function/sqlite-store.ts';
import type { HeldKey, PrivateKey } from '../referral/seal.ts';
import { openDatabase, type Place } from './place.ts';

/** A key that opens referrals, read in the open or unlocked. */
type OwnKey = PrivateKey | HeldKey;

/** What a drill has shown. */
export interface Drill {
	/** Sealed referrals in the backup. */
	sealed: number;
	/** Those that a key on this machine opened. */
	opened: number;
	/** Those for which there is no key here. */
	withoutKey: number;
	/** Alerts that were due in the backup. */
	due: number;
	/** Alerts that went out, into memory, when the outbox was resumed. */
	sent: number;
	/** Those of them with an id that the backup does not hold, or twice: a receiver would take them for new ones. */
	strange: number;
}

/**
 * Restores a backup, or an export of D1, into an empty folder, reads every setting of the database back, opens every referral with the keys
 * on this machine, and resumes the outbox into memory: nobody is told anything. The folder is removed afterwards.
 */
export async function drill(backup: string, place: Place): Promise<Drill> {
	const folder = mkdtempSync(join(tmpdir(), 'waymark-drill-'));
	try {
		const path = join(folder, 'waymark.db');
		if (backup.endsWith('.sql')) loadExport(backup, path);
		else copyFileSync(backup, path);
		const store = openDatabase(path);
		try {
			return { ...(await openAll(store, place)), ...(await resume(store, place)) };
		} finally {
			store.close();
		}
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** Runs an export of D1 (`wrangler d1 export`) into an empty file; D1 keeps its migrations in a table of its own. */
function loadExport(backup: string, path: string): void {
	const database = new DatabaseSync(path);
	try {
		database.exec(readFileSync(backup, 'utf8'));
		const row = database.prepare('SELECT count(*) AS n FROM d1_migrations').get();
		database.exec(`PRAGMA user_version = ${Number(row?.['n'])}`);
	} finally {
		database.close();
	}
}

async function openAll({ sql }: SqliteStore, place: Place) {
	const rows = await rowsOf(
		sql,
		'SELECT thread, version, provider, area, reference, sealed_by, sealed FROM referral WHERE sealed IS NOT NULL',
	);
	const keys = await readKeys(rows, place);
	const found = rows.map((row) => ({ row, key: keyOf(row, keys) }));
	let opened = 0;
	for (const { row, key } of found) if (key && (await opens(row, key))) opened++;
	return {
		sealed: rows.length,
		opened,
		withoutKey: found.filter(({ key }) => key === undefined).length,
	};
}

async function opens(row: Row, key: OwnKey): Promise<boolean> {
	const referral = {
		thread: String(row['thread']),
		version: Number(row['version']),
		provider: String(row['provider']),
		sealed: toBytes(row['sealed']),
	};
	return openReferral(referral, key).then(
		() => true,
		() => false,
	);
}

function keyOf(row: Row, keys: readonly OwnKey[]): OwnKey | undefined {
	const kids = kidsOf(toBytes(row['sealed']));
	return keys.find(({ kid }) => kids.includes(kid));
}

/**
 * The keys on this machine that some of these rows are sealed to: those under a passphrase, which is read or asked for
 * as the desk's command does, and any that lie open. Where there is no passphrase, their rows count as without a key.
 */
async function readKeys(rows: readonly Row[], { dataDir }: Place): Promise<OwnKey[]> {
	const folder = join(dataDir, 'keys', 'private');
	const kids = new Set(rows.flatMap((row) => kidsOf(toBytes(row['sealed']))));
	const local = readLocalKeys(folder);
	const wanted = local.all.filter(({ kid, role }) => role === 'desk' && kids.has(kid));
	const unlocked: OwnKey[] = [];
	for (const key of wanted) {
		const own = await local.unlock(key).catch(() => undefined);
		if (own) unlocked.push(own);
	}
	return [...readOpenKeys(folder), ...unlocked];
}

function readOpenKeys(folder: string): PrivateKey[] {
	const names = existsSync(folder) ? readdirSync(folder) : [];
	return names
		.filter((name) => name.endsWith('.json') && !name.endsWith('.key.json'))
		.map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Partial<PrivateKey>)
		.filter((key): key is PrivateKey => key.kid !== undefined && key.jwk !== undefined);
}

async function resume({ sql }: SqliteStore, { now }: Place) {
	const due = `SELECT id FROM outbox WHERE state = 'leased' OR (state = 'due' AND due_at <= ${now()})`;
	const before = (await rowsOf(sql, due)).map(({ id }) => String(id));
	const known = new Set((await rowsOf(sql, 'SELECT id FROM outbox')).map(({ id }) => String(id)));
	const memory = createMemoryDelivery();
	const target = { name: 'drill', by: 'file', wantsSealed: false, delivery: memory } as const;
	await deliverDue({
		outbox: createOutbox(sql),
		alarms: createAlarms(sql),
		targets: { of: () => target, operator: [] },
		areas: [],
		// A minute on, so that what a worker held when the backup was made is free again.
		now: () => now() + 61_000,
		random: (count) => crypto.getRandomValues(new Uint8Array(count)),
		log: () => undefined,
		by: 'drill',
	});
	const sent = memory.sent.map(({ id }) => id);
	const strange = sent.filter((id) => !known.has(id)).length + (sent.length - new Set(sent).size);
	return { due: before.length, sent: sent.length, strange };
}
