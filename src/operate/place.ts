import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createAlarms } from '../function/outbox/alarms.ts';
import type { Erasing } from '../function/erasing.ts';
import { openSqliteStore, type SqliteStore } from '../function/sqlite-store.ts';

/** Something that the person at the keyboard can mend. */
export class Mistake extends Error {}

/** Where a host keeps its data, from its own settings. */
export interface Place {
	/** DATA_DIR. */
	dataDir: string;
	/** BUILD_DIR. */
	buildDir: string;
	/** The clock, in milliseconds since 1970. */
	now: () => number;
}

const folder = resolve(import.meta.dirname, '../function/migrations');

/** The settings of the host that runs here. */
export function readPlace(environment: NodeJS.ProcessEnv): Place {
	const { DATA_DIR: dataDir = '.data', BUILD_DIR: buildDir = 'build' } = environment;
	return { dataDir, buildDir, now: () => Date.now() };
}

/** Its database, beside the host that may be running on it. */
export function openPlace({ dataDir }: Place): SqliteStore {
	const path = join(dataDir, 'waymark.db');
	if (existsSync(path)) return openDatabase(path);
	throw new Mistake(`There is no database at ${path}: set DATA_DIR, or start the site once.`);
}

/** Opens a database of this release and reads its settings back. */
export function openDatabase(path: string): SqliteStore {
	const names = readdirSync(folder).sort();
	return openSqliteStore(
		path,
		names.map((name) => readFileSync(join(folder, name), 'utf8')),
	);
}

/** What erasing needs of a database. */
export function erasingIn({ sql, checkpoint }: SqliteStore, { now }: Place): Erasing {
	return { sql, checkpoint, now, alarms: createAlarms(sql) };
}
