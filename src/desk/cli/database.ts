import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Bytes } from '../../referral/bytes.ts';
import type { DeskEvent } from '../api.ts';
import { Mistake } from './mistake.ts';
import type { Note, Row, Source } from './source.ts';

type Columns = Record<string, unknown>;

const origin = 'coalesce((SELECT origin FROM handed h WHERE h.thread = r.thread), r.thread)';
const waiting = `SELECT reference, r.thread, r.version, provider, area, lane, sealed_by, state, r.day, kids,
		EXISTS (SELECT 1 FROM contact_change c WHERE c.thread IN (r.thread, ${origin}) AND what = 'stop') AS stopped,
		(SELECT count(*) FROM contact_change c WHERE c.thread = r.thread AND what = 'changed') AS changes
	FROM referral r WHERE sealed IS NOT NULL ORDER BY r.day, reference, r.version`;

/** The database on this machine, read and never changed. */
export function readDatabase(dataDir: string): Source {
	const path = join(dataDir, 'waymark.db');
	return {
		list: () => {
			const events = readRows(
				path,
				'SELECT thread, version, n, event, code, day, in_time FROM desk_event ORDER BY n',
			);
			return Promise.resolve(readRows(path, waiting).map((row) => toRow(row, events)));
		},
		open: ({ thread, version }) => {
			const sql = 'SELECT sealed FROM referral WHERE thread = ? AND version = ?';
			const [row] = readRows(path, sql, thread, version);
			const notes =
				"SELECT id, day, sealed FROM contact_change WHERE what = 'changed' AND thread = ? ORDER BY day";
			return Promise.resolve({
				sealed: blob(row?.['sealed']),
				notes: readRows(path, notes, thread).map(toNote),
			});
		},
	};
}

/** Rows of a query of the database at a path. */
export function readRows(path: string, sql: string, ...values: (string | number)[]): Columns[] {
	if (!existsSync(path)) {
		throw new Mistake(`There is no database at ${path}: start the site once (npm start).`);
	}
	let database: DatabaseSync | undefined;
	try {
		database = new DatabaseSync(path, { readOnly: true });
		return database.prepare(sql).all(...values);
	} catch (error) {
		const why = error instanceof Error ? error.message : 'unknown error';
		throw new Mistake(`The database ${path} cannot be read: ${why}.`);
	} finally {
		database?.close();
	}
}

function toRow(row: Columns, events: readonly Columns[]): Row {
	const { thread, version } = row;
	const own = events.filter((event) => event['thread'] === thread && event['version'] === version);
	return {
		reference: String(row['reference']),
		thread: String(thread),
		version: Number(version),
		provider: String(row['provider']),
		area: String(row['area']),
		lane: String(row['lane']),
		sealedBy: String(row['sealed_by']),
		state: String(row['state']),
		day: Number(row['day']),
		isStopped: row['stopped'] === 1,
		changes: Number(row['changes']),
		kids: String(row['kids']).split(','),
		events: own.map(toEvent),
	};
}

function toEvent(row: Columns): DeskEvent {
	return {
		n: Number(row['n']),
		// The table's CHECK holds it to the list.
		event: row['event'] as DeskEvent['event'],
		code: String(row['code']),
		day: Number(row['day']),
		inTime: row['in_time'] === null ? null : row['in_time'] === 1,
	};
}

function toNote(row: Columns): Note {
	return { id: String(row['id']), day: Number(row['day']), sealed: blob(row['sealed']) };
}

function blob(value: unknown): Bytes {
	if (value instanceof Uint8Array) return new Uint8Array(value);
	throw new Mistake('A stored referral is damaged.');
}
