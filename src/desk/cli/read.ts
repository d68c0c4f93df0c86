import { formatReference, readReference } from '../../referral/reference.ts';
import { exportReferral } from '../export-referral.ts';
import { openNote, openReferral, type Opened } from '../open-referral.ts';
import type { DeskKey } from '../key-file.ts';
import { type Line, printable, referralLines, uncheckedLines } from '../referral-lines.ts';
import { keyThatOpens, type LocalKeys } from './local-keys.ts';
import { Mistake } from './mistake.ts';
import type { Note, Row, Source } from './source.ts';

/** What reading stands on. */
export interface Reading {
	source: Source;
	keys: LocalKeys;
	/** Whose key opens: the recovery key only where somebody asks for it. */
	role: 'desk' | 'recovery';
}

/** A referral that opened, with its key. */
export interface Read {
	row: Row;
	opened: Opened;
	key: DeskKey;
	notes: Note[];
}

/** Prints what waits: stopped ones first, no answer of anybody. */
export async function list({ source }: Reading): Promise<void> {
	const waiting = await source.list();
	if (waiting.length === 0) console.log('Nothing is waiting.');
	const stopped = waiting.filter(({ isStopped }) => isStopped);
	for (const row of [...stopped, ...waiting.filter(({ isStopped }) => !isStopped)]) {
		console.log(partsOf(row).map(printable).join('  '));
	}
}

function partsOf(row: Row): string[] {
	const { reference, version, area, provider, lane, day, isStopped, changes, events } = row;
	const what = version > 1 ? `changed answers (version ${version})` : 'new';
	const last = events.at(-1);
	const parts = [formatReference(reference), date(day), area, provider, what, lane];
	if (last) parts.push(`${last.event}${last.code ? ` (${last.code})` : ''} ${date(last.day)}`);
	if (changes > 0) parts.push('SAFE DETAILS CHANGED, by a note that nobody has checked');
	return isStopped ? ['STOPPED', ...parts] : parts;
}

/** The newest version of a referral by its reference. */
export async function findRow(typed: string, source: Source): Promise<Row> {
	const read = readReference(typed);
	if (read.kind === 'wrong')
		throw new Mistake(`${printable(typed)} is not a reference. ${read.why}`);
	const row = (await source.list()).findLast(({ reference }) => reference === read.reference);
	if (row) return row;
	throw new Mistake(
		`No referral with the reference ${formatReference(read.reference)} is waiting. Run the command with list to see those that are.`,
	);
}

/** Opens the newest version of a referral. */
export async function read(typed: string, { source, keys, role }: Reading): Promise<Read> {
	const row = await findRow(typed, source);
	const key = await keyThatOpens(keys, { ...row, role });
	const { sealed, notes } = await source.open(row);
	return { row, opened: await openReferral({ ...row, sealed }, key), key, notes };
}

/** Prints one referral: how to be in touch safely before anything to be in touch with. */
export async function show(typed: string, reading: Reading): Promise<void> {
	const { row, opened, key, notes } = await read(typed, reading);
	print([
		...(row.isStopped ? [stopLine] : await noteLines(notes, { row, key })),
		['reference', formatReference(row.reference)],
		['arrived', date(row.day)],
		['area', printable(row.area)],
		['provider', printable(row.provider)],
		['answers', row.sealedBy === 'browser' ? 'not checked by the server' : 'checked by the server'],
		...(row.isStopped ? linesWithoutContact(opened) : contentLines(opened)),
	]);
}

/** Prints one referral as JSON for a case system; refused where contact was stopped. */
export async function exportJson(typed: string, reading: Reading): Promise<void> {
	const { row, opened, key, notes } = await read(typed, reading);
	if (row.isStopped) {
		throw new Mistake(
			'Somebody with its code has asked that nobody gets in touch: it is not exported. Run open to see what may still matter.',
		);
	}
	const { provider } = row;
	const changed = await Promise.all(
		notes.map(({ id, sealed }) => openNote({ id, provider, sealed }, key)),
	);
	console.log(exportReferral({ row, provider, opened, notes: changed }));
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
function noteLines(
	notes: readonly Note[],
	{ row: { provider }, key }: Pick<Read, 'row' | 'key'>,
): Promise<Line[]> {
	return Promise.all(
		notes.map(async ({ id, day, sealed }): Promise<Line> => {
			const text = printable(await openNote({ id, provider, sealed }, key));
			return [`SAFE DETAILS CHANGED ${date(day)}`, `not checked with the person: ${text}`];
		}),
	);
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

/** A day as counted from 1 January 1970, as `2026-11-22`. */
function date(day: number): string {
	return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
