import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kidsOf, openReferral } from '../desk/open-referral.ts';
import { createMemoryDelivery } from '../function/delivery/memory.ts';
import { createAlarms } from '../function/outbox/alarms.ts';
import { deliverDue } from '../function/outbox/courier.ts';
import { createOutbox } from '../function/outbox/outbox.ts';
import { type Row, rowsOf, toBytes } from '../function/sql.ts';
import type { SqliteStore } from '../function/sqlite-store.ts';
import type { PrivateKey } from '../referral/seal.ts';
import { openDatabase, type Place } from './place.ts';

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
	/** Those of them with an id that the backup does not hold as due: a receiver would take them for new ones. */
	strange: number;
}

/**
 * Restores a backup into an empty folder, reads every setting of the database back, opens every referral with the keys
 * on this machine, and resumes the outbox into memory: nobody is told anything. The folder is removed afterwards.
 */
export async function drill(backup: string, place: Place): Promise<Drill> {
	const folder = mkdtempSync(join(tmpdir(), 'waymark-drill-'));
	try {
		const path = join(folder, 'waymark.db');
		copyFileSync(backup, path);
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

async function openAll({ sql }: SqliteStore, place: Place) {
	const keys = readKeys(place);
	const rows = await rowsOf(
		sql,
		'SELECT thread, version, provider, area, reference, sealed_by, sealed FROM referral WHERE sealed IS NOT NULL',
	);
	const found = rows.map((row) => ({ row, key: keyOf(row, keys) }));
	let opened = 0;
	for (const { row, key } of found) if (key && (await opens(row, key))) opened++;
	return {
		sealed: rows.length,
		opened,
		withoutKey: found.filter(({ key }) => key === undefined).length,
	};
}

async function opens(row: Row, key: PrivateKey): Promise<boolean> {
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

function keyOf(row: Row, keys: readonly PrivateKey[]): PrivateKey | undefined {
	const kids = kidsOf(toBytes(row['sealed']));
	return keys.find(({ kid }) => kids.includes(kid));
}

/** Keys that lie open on this machine, such as those of a demonstration. A provider's own are under a passphrase. */
function readKeys({ dataDir }: Place): PrivateKey[] {
	const folder = join(dataDir, 'keys', 'private');
	const names = existsSync(folder) ? readdirSync(folder) : [];
	return names
		.map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Partial<PrivateKey>)
		.filter((key): key is PrivateKey => key.kid !== undefined && key.jwk !== undefined);
}

async function resume({ sql }: SqliteStore, { now }: Place) {
	const due = `SELECT id FROM outbox WHERE state = 'leased' OR (state = 'due' AND due_at <= ${now()})`;
	const before = (await rowsOf(sql, due)).map(({ id }) => String(id));
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
	const known = new Set((await rowsOf(sql, 'SELECT id FROM outbox')).map(({ id }) => String(id)));
	const strange = sent.filter((id) => !known.has(id)).length + (sent.length - new Set(sent).size);
	return { due: before.length, sent: sent.length, strange };
}
