import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { formatReference, readReference } from '../referral/reference.ts';
import { NotOpened, type PrivateKey } from '../referral/seal.ts';
import { kidsOf, type Opened, openNote, openReferral } from './open-referral.ts';
import { type Line, printable, referralLines, uncheckedLines } from './referral-lines.ts';

/** The desk's command: lists what waits and opens it with the key on this machine. No network, and it changes nothing. */

/** Something that the person at the keyboard can mend. */
class Mistake extends Error {}

interface Waiting {
	reference: string;
	thread: string;
	version: number;
	provider: string;
	area: string;
	lane: string;
	sealedBy: string;
	state: string;
	day: number;
	sealed: Uint8Array<ArrayBuffer>;
	/** Whether somebody with its code has asked to stop all contact. */
	isStopped: boolean;
	/** Notes that the safe details have changed, not yet checked with the person. */
	changes: number;
}

const dataDir = process.env['DATA_DIR'] ?? '.data';
const usage = `Use one of:
  npm run desk -- list               what waits
  npm run desk -- open <reference>   one referral, opened with the key in ${dataDir}/keys/private/`;

async function main([command, ...rest]: readonly string[]): Promise<void> {
	if (command === 'list' && rest.length === 0) list();
	else if (command === 'open' && rest.length > 0) await open(rest.join(''));
	else throw new Mistake(usage);
}

function list(): void {
	const waiting = readWaiting();
	if (waiting.length === 0) {
		console.log('Nothing is waiting.');
		return;
	}
	const stopped = waiting.filter(({ isStopped }) => isStopped);
	for (const row of [...stopped, ...waiting.filter(({ isStopped }) => !isStopped)]) {
		console.log(partsOf(row).map(printable).join('  '));
	}
}

function partsOf(row: Waiting): string[] {
	const { reference, version, area, provider, lane, day, isStopped, changes } = row;
	const what = version > 1 ? `changed answers (version ${version})` : 'new';
	const parts = [formatReference(reference), date(day), area, provider, what, lane];
	if (changes > 0) parts.push('SAFE DETAILS CHANGED, by a note that nobody has checked');
	return isStopped ? ['STOPPED', ...parts] : parts;
}

async function open(typed: string): Promise<void> {
	const read = readReference(typed);
	if (read.kind === 'wrong')
		throw new Mistake(`${printable(typed)} is not a reference. ${read.why}`);
	const row = readWaiting().findLast(({ reference }) => reference === read.reference);
	if (!row) {
		throw new Mistake(
			`No referral with the reference ${formatReference(read.reference)} is waiting. Run the command with list to see those that are.`,
		);
	}
	const key = findKey(row);
	const notes = row.isStopped ? [] : await readNotes(row, key);
	const opened = await openReferral(row, key);
	print([
		...(row.isStopped ? [stopLine] : []),
		...notes,
		['reference', formatReference(row.reference)],
		['arrived', date(row.day)],
		['area', printable(row.area)],
		['provider', printable(row.provider)],
		['answers', row.sealedBy === 'browser' ? 'not checked by the server' : 'checked by the server'],
		...(row.isStopped ? linesWithoutContact(opened) : contentLines(opened)),
	]);
}

const stopLine: Line = [
	'STOPPED',
	'somebody with its code has asked that nobody gets in touch: do not call, text or email; contact details are not shown',
];

/** What may still matter, for a child at risk say, without any way to be in touch. Unchecked content may hold one anywhere. */
function linesWithoutContact(opened: Opened): Line[] {
	if (opened.kind === 'unchecked')
		return [['answers', 'not shown: they may hold a number anywhere']];
	return referralLines(opened.referral).filter(([name]) => !name.startsWith('contact'));
}

/** Notes come first: whoever calls must have read them, and checks them with the person before using any. */
async function readNotes({ thread, provider }: Waiting, key: PrivateKey): Promise<Line[]> {
	const rows = readRows(
		"SELECT id, day, sealed FROM contact_change WHERE what = 'changed' AND thread = ? ORDER BY day",
		thread,
	);
	const lines = await Promise.all(
		rows.map(async ({ id, day, sealed }): Promise<Line> => {
			const name = `SAFE DETAILS CHANGED ${date(Number(day))}`;
			if (!(sealed instanceof Uint8Array)) throw new Mistake('A stored note is damaged.');
			const note = { id: String(id), provider, sealed: new Uint8Array(sealed) };
			return [name, `not checked with the person: ${printable(await openNote(note, key))}`];
		}),
	);
	return lines;
}

function contentLines(opened: Opened): Line[] {
	if (opened.kind === 'checked') return referralLines(opened.referral);
	const warning =
		'not as the form asks: check how it is safe to be in touch before you use any of it';
	return [['UNCHECKED', warning], ...uncheckedLines(opened.content)];
}

function print(lines: readonly Line[]): void {
	const width = Math.max(...lines.map(([name]) => name.length));
	for (const [name, value] of lines) console.log(`${name.padEnd(width)}  ${value}`);
}

function readWaiting(): Waiting[] {
	return readRows(
		`SELECT reference, thread, version, provider, area, lane, sealed_by, state, day, sealed,
			(SELECT count(*) FROM contact_change c WHERE c.thread = referral.thread AND what = 'stop') AS stops,
			(SELECT count(*) FROM contact_change c WHERE c.thread = referral.thread AND what = 'changed') AS changes
		FROM referral WHERE sealed IS NOT NULL ORDER BY day, reference, version`,
	).map(toWaiting);
}

function readRows(sql: string, ...values: string[]): Record<string, unknown>[] {
	const path = join(dataDir, 'waymark.db');
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

function toWaiting(row: Record<string, unknown>): Waiting {
	const { sealed } = row;
	if (!(sealed instanceof Uint8Array)) throw new Mistake('A stored referral is damaged.');
	return {
		reference: String(row['reference']),
		thread: String(row['thread']),
		version: Number(row['version']),
		provider: String(row['provider']),
		area: String(row['area']),
		lane: String(row['lane']),
		sealedBy: String(row['sealed_by']),
		state: String(row['state']),
		day: Number(row['day']),
		sealed: new Uint8Array(sealed),
		isStopped: Number(row['stops']) > 0,
		changes: Number(row['changes']),
	};
}

/** The desk's private key among those on this machine; the recovery key stays offline. */
function findKey({ sealed, provider }: Waiting): PrivateKey {
	const folder = join(dataDir, 'keys', 'private');
	const files = existsSync(folder) ? readdirSync(folder) : [];
	const keys = files
		.filter((name) => name.endsWith('.desk.json'))
		.map((name) => readKey(join(folder, name)));
	const key = keys.find(({ kid }) => kidsOf(sealed).includes(kid));
	if (key) return key;
	throw new Mistake(
		`No key in ${folder} opens this referral: put ${printable(provider)}.desk.json, the key it was sealed to, there.`,
	);
}

function readKey(path: string): PrivateKey {
	try {
		return JSON.parse(readFileSync(path, 'utf8')) as PrivateKey;
	} catch {
		throw new Mistake(`${path} is not a key file: put the one that the provider keeps there.`);
	}
}

/** A day as counted from 1 January 1970, as `2026-11-22`. */
function date(day: number): string {
	return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

try {
	await main(process.argv.slice(2));
} catch (error) {
	if (!(error instanceof Mistake) && !(error instanceof NotOpened)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
