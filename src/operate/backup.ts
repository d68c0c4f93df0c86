import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { backupDays } from '../referral/kept.ts';
import { Mistake, type Place } from './place.ts';

const pattern = /^waymark-(\d{4}-\d\d-\d\d)T\d{6}\.db$/;

/** Where backups lie. */
export function backupsOf({ dataDir }: Place): string {
	return join(dataDir, 'backups');
}

/** The names of all backups, the oldest first. */
export function listBackups(folder: string): string[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.filter((name) => pattern.test(name))
		.sort();
}

/** Writes a whole copy of the database beside the running host and removes those that are older than a week; gives its path. */
export function backUp(place: Place, folder = backupsOf(place)): string {
	const path = join(place.dataDir, 'waymark.db');
	if (!existsSync(path)) throw new Mistake(`There is no database at ${path}: set DATA_DIR.`);
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	const now = new Date(place.now()).toISOString();
	const copy = join(folder, `waymark-${now.slice(0, 19).replaceAll(':', '')}.db`);
	const database = new DatabaseSync(path, { timeout: 5000 });
	try {
		database.prepare('VACUUM INTO ?').run(copy);
	} finally {
		database.close();
	}
	chmodSync(copy, 0o600);
	removeOld(folder, new Date(place.now() - backupDays * 86_400_000).toISOString().slice(0, 10));
	return copy;
}

function removeOld(folder: string, oldest: string): void {
	for (const name of listBackups(folder)) {
		if ((pattern.exec(name)?.[1] ?? '') < oldest) rmSync(join(folder, name));
	}
}
