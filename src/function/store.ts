import type { Bytes } from '../referral/bytes.ts';
import type { SizeClass } from '../referral/envelope.ts';
import { keepDays } from '../referral/kept.ts';
import type { ListingMistake } from '../referral/listing-mistakes.ts';
import type { ContactChoice } from '../referral/stop-code.ts';
import { type AlertRow, clockKinds } from './outbox/alert-rows.ts';

/** Who sealed a referral: the person's browser, or the function in its memory. */
export type SealedBy = 'browser' | 'server';

/** Which queue a referral waits in; nothing is ever dropped, only looked at later. */
export type Lane = 'normal' | 'suspect' | 'canary';

/** A referral as a store receives it: sealed. No type of the store can carry an answer. */
export interface SealedReferral {
	/** Thread id: 32 hexadecimal digits. */
	thread: string;
	/** Which set of answers of the thread, 1 to 20. */
	version: number;
	/** Id of the provider who can open it. */
	provider: string;
	/** Id of the area. */
	area: string;
	/** Fingerprint of the answers or of the sealed bytes, 32 bytes: tells a repeat from a change. */
	fp: Bytes;
	/** Key ids of the recipients, joined with commas. */
	kids: string;
	/** Who sealed it. */
	sealedBy: SealedBy;
	/** Its queue. */
	lane: Lane;
	/** Its padded size. */
	sizeClass: SizeClass;
	/** The envelope. */
	sealed: Bytes;
	/** Day of arrival, counted from 1 January 1970. */
	day: number;
	/** Its alerts and the clock on opening it, written in the same transaction. */
	alerts: readonly AlertRow[];
}

/** One stored set of answers of a thread. */
export interface StoredVersion {
	/** 1 to 20. */
	version: number;
	/** The thread's reference, the same for every version. */
	reference: string;
	/** As in SealedReferral. */
	fp: Bytes;
}

/** What storing did: a first or repeated put gives the reference; another content under the same version does not. */
export type Put = { kind: 'stored'; reference: string } | { kind: 'conflict' };

/** What a referral gets when it is stored, drawn before it is. */
export interface Receipt {
	/** The reference: ten characters. */
	reference: string;
	/** HMAC of the reference with the code that stops contact, 32 bytes. */
	stopMac: Bytes;
}

/** Gives a receipt: a new one, or the one of a thread that has its reference already. */
export type NewReceipt = (reference: string | undefined) => Promise<Receipt>;

/** Whom a code that stops contact belongs to. */
export interface StopTarget {
	/** Thread id. */
	thread: string;
	/** Id of the provider. */
	provider: string;
}

/** What somebody asks with a reference and its code. */
export interface ContactChange {
	/** 32 hexadecimal digits, the same when the same form is posted twice. */
	id: string;
	/** HMAC of the reference with the code, 32 bytes: of one that fits, or of any other. */
	stopMac: Bytes;
	/** Stop every contact, or take a note that the safe details have changed. */
	what: ContactChoice;
	/** The note, sealed to the provider; nothing tells whether it is empty. */
	sealed: Bytes;
	/** Day of arrival, counted from 1 January 1970. */
	day: number;
	/** When its alert is due, in milliseconds since 1970. */
	dueAt: number;
}

/** A mistake in a listing that somebody noticed; nothing tells who. */
export interface ListingReport {
	/** Area and last part of the address: `dorset/victim-support`. */
	listing: string;
	/** What is wrong. */
	what: ListingMistake;
	/** Day of arrival, counted from 1 January 1970. */
	day: number;
}

/** A locked draft: what its cookie's key opens. */
export interface DraftRow {
	/** SHA-256 of the draft's id. */
	idHash: Bytes;
	/** Thread id. */
	thread: string;
	/** The answers, encrypted. */
	box: Bytes;
	/** When it is gone, in seconds since 1970. */
	expires: number;
}

/** PORT: what a store must do. Everything throws when the database does not answer. */
export interface Store {
	/** The stored versions of a thread, the first first. */
	findThread: (thread: string) => Promise<StoredVersion[]>;
	/**
	 * Stores a referral, its alert and the trace of its stop code in one transaction and resolves after COMMIT. A new
	 * receipt is drawn again on a collision.
	 */
	putReferral: (referral: SealedReferral, newReceipt: NewReceipt) => Promise<Put>;
	/** Whom a code belongs to. */
	findStop: (stopMac: Bytes) => Promise<StopTarget | undefined>;
	/**
	 * Takes a change and its alert in one transaction and resolves after COMMIT. Where the code fits nothing it does
	 * the same work and keeps no more than the last such attempt.
	 */
	putChange: (change: ContactChange) => Promise<void>;
	/** Notes a mistake in a listing: one row for each listing and mistake, however often it is said. */
	putListingReport: (report: ListingReport) => Promise<void>;
	/** Makes or replaces a draft. */
	putDraft: (draft: DraftRow) => Promise<void>;
	/** The draft under a hash, unless it has expired by `now` (seconds since 1970). */
	findDraft: (idHash: Bytes, now: number) => Promise<DraftRow | undefined>;
	/** Forgets a draft. */
	deleteDraft: (idHash: Bytes) => Promise<void>;
	/** Forgets every draft that has expired by `now` (seconds since 1970). */
	purgeDrafts: (now: number) => Promise<void>;
}

function quoted(words: readonly string[]): string {
	return words.map((word) => `'${word}'`).join(', ');
}

/** Threads that the thread of a change was handed on as. */
const handedOn = 'SELECT thread FROM handed WHERE origin = c.thread';

/** The statements, the same on SQLite and D1. */
export const statements = {
	findThread: 'SELECT version, reference, fp FROM referral WHERE thread = ? ORDER BY version',
	// The reference of the thread's first version stands for all of them.
	putReferral: `INSERT INTO referral
		(thread, version, provider, area, reference, fp, fmt, kids, sealed_by, lane, size_class, sealed, state, day, erase_on)
		SELECT ?1, ?2, ?3, ?4,
			coalesce((SELECT reference FROM referral WHERE thread = ?1 ORDER BY version LIMIT 1), ?5),
			?6, 1, ?7, ?8, ?9, ?10, ?11, 'stored', ?12, ?13
		WHERE true ON CONFLICT DO NOTHING`,
	// One row for each alert and channel; the ids are random, and stay the same over all attempts.
	putOutbox: `INSERT INTO outbox (id, thread, version, kind, channel, state, due_at, open_by)
		SELECT lower(hex(randomblob(16))), thread, version, json_extract(value, '$.kind'),
			json_extract(value, '$.channel'), 'due', json_extract(value, '$.dueAt'), json_extract(value, '$.openBy')
		FROM referral, json_each(?1)
		WHERE thread = ?2 AND referral.version = ?3 AND fp = ?4 ON CONFLICT DO NOTHING`,
	// Only beside the reference that it was made from; another thread's code is never replaced.
	putStopCode: `INSERT INTO stop_code (thread, mac)
		SELECT thread, ?1 FROM referral WHERE thread = ?2 AND reference = ?3 LIMIT 1
		ON CONFLICT DO NOTHING`,
	findStop: `SELECT thread, provider FROM stop_code JOIN referral USING (thread)
		WHERE mac = ? ORDER BY version DESC LIMIT 1`,
	forgetAttempt: 'DELETE FROM contact_change WHERE thread IS NULL',
	putChange: `INSERT INTO contact_change (id, thread, what, sealed, day)
		VALUES (?1, (SELECT thread FROM stop_code WHERE mac = ?2), ?3, ?4, ?5)
		ON CONFLICT (id) DO NOTHING`,
	// It goes out on the channels of the referral's own alert. One of this kind that went out before is due again, as
	// another one: a receiver would take the same id for a repeat.
	putChangeAlert: `INSERT INTO outbox (id, thread, version, kind, channel, state, due_at)
		SELECT lower(hex(randomblob(16))), o.thread, o.version, what, channel, 'due', ?1
		FROM contact_change c JOIN outbox o ON o.thread = c.thread OR (what = 'stop' AND o.thread IN (${handedOn}))
		WHERE c.id = ?2 AND kind = 'notify'
			AND o.version = (SELECT max(version) FROM referral WHERE thread = o.thread)
		ON CONFLICT (thread, version, kind, channel) DO UPDATE
			SET id = excluded.id, state = 'due', attempts = 0, due_at = excluded.due_at, lease_till = 0, lease_by = NULL, settled = ''`,
	// Whoever asked to stop is not to be contacted, so nobody is reminded of it, wherever it was handed on to.
	stopClock: `UPDATE outbox SET state = 'done', due_at = 0, open_by = 0, lease_till = 0, lease_by = NULL
		WHERE kind IN (${quoted(clockKinds)}) AND state <> 'done' AND EXISTS (SELECT 1 FROM contact_change c
			WHERE c.id = ?1 AND what = 'stop' AND (c.thread = outbox.thread OR outbox.thread IN (${handedOn})))`,
	findPut: 'SELECT reference, fp, sealed FROM referral WHERE thread = ? AND version = ?',
	putListingReport: `INSERT INTO listing_report (listing, what, day, n) VALUES (?, ?, ?, 1)
		ON CONFLICT (listing, what) DO UPDATE SET day = excluded.day, n = min(n + 1, 1000)`,
	putDraft: `INSERT INTO draft (id_hash, thread, box, expires) VALUES (?, ?, ?, ?)
		ON CONFLICT (id_hash) DO UPDATE SET thread = excluded.thread, box = excluded.box, expires = excluded.expires`,
	findDraft: 'SELECT thread, box, expires FROM draft WHERE id_hash = ? AND expires > ?',
	deleteDraft: 'DELETE FROM draft WHERE id_hash = ?',
	purgeDrafts: 'DELETE FROM draft WHERE expires <= ?',
} as const;

/** The values of `putReferral`, in its order. */
export function referralValues(referral: SealedReferral, reference: string) {
	const { thread, version, provider, area, fp, kids, sealedBy, lane } = referral;
	const { sizeClass, sealed, day } = referral;
	const answers = [thread, version, provider, area, reference, fp, kids, sealedBy, lane] as const;
	return [...answers, sizeClass, sealed, day, day + keepDays] as const;
}

/** The values of `putOutbox`, in its order. */
export function outboxValues({ thread, version, fp, alerts }: SealedReferral) {
	return [JSON.stringify(alerts), thread, version, fp] as const;
}

/** The values of `putStopCode`, in its order. */
export function stopCodeValues({ thread }: SealedReferral, { reference, stopMac }: Receipt) {
	return [stopMac, thread, reference] as const;
}

/** The values of `putChange`, in its order. */
export function changeValues({ id, stopMac, what, sealed, day }: ContactChange) {
	return [id, stopMac, what, sealed, day] as const;
}

/** The values of `putChangeAlert`, in its order. */
export function changeAlertValues({ id, dueAt }: ContactChange) {
	return [dueAt, id] as const;
}
