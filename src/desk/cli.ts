import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { formatReference, readReference } from '../referral/reference.ts';
import { NotOpened, type PrivateKey } from '../referral/seal.ts';
import { kidsOf, type Opened, openReferral } from './open-referral.ts';
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
	for (const row of waiting) {
		const { reference, version, area, provider, lane, day } = row;
		const what = version > 1 ? `changed answers (version ${version})` : 'new';
		const parts = [formatReference(reference), date(day), area, provider, what, lane];
		console.log(parts.map(printable).join('  '));
	}
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
	const opened = await openReferral(row, findKey(row));
	print([
		['reference', formatReference(row.reference)],
		['arrived', date(row.day)],
		['area', printable(row.area)],
		['provider', printable(row.provider)],
		['answers', row.sealedBy === 'browser' ? 'not checked by the server' : 'checked by the server'],
		...contentLines(opened),
	]);
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
	const path = join(dataDir, 'waymark.db');
	if (!existsSync(path)) {
		throw new Mistake(`There is no database at ${path}: start the site once (npm start).`);
	}
	return readRows(path).map(toWaiting);
}

function readRows(path: string): Record<string, unknown>[] {
	let database: DatabaseSync | undefined;
	try {
		database = new DatabaseSync(path, { readOnly: true });
		return database
			.prepare(
				`SELECT reference, thread, version, provider, area, lane, sealed_by, state, day, sealed
				FROM referral WHERE sealed IS NOT NULL ORDER BY day, reference, version`,
			)
			.all();
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
