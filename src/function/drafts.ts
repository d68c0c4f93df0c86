import {
	type Bytes,
	concat,
	fromBase64url,
	fromUtf8,
	sha256,
	toBase64url,
	utf8,
} from '../referral/bytes.ts';
import { confirmationMinutes, draftMinutes, exitSeconds } from '../referral/kept.ts';
import type { RawAnswers, Problem } from '../referral/schema.ts';
import type { Env } from './env.ts';

/** What a draft holds while a person is answering. */
export interface DraftAnswers {
	kind: 'answers';
	/** Id of the area. */
	area: string;
	/** Thread id. */
	thread: string;
	/** What was posted, valid or not. */
	raw: RawAnswers;
	/** Whether the field that people do not see was filled in. */
	trap: boolean;
	/** What was wrong with the agreement, to be shown once. */
	problem?: Problem | undefined;
}

/** What stays of a draft once it is sent: so that a second press finds the same confirmation. No personal data. */
export interface DraftSent {
	kind: 'sent';
	/** The confirmation, as JSON. */
	confirmation: string;
}

/** A draft that a cookie opened. */
export type Draft = (DraftAnswers | DraftSent) & {
	/** The cookie's ticket, to write it again or forget it. */
	ticket: Ticket;
};

/** What the draft's cookie holds. */
export interface Ticket {
	/** 16 random bytes; the store knows their hash only. */
	id: Bytes;
	/** The key of 32 bytes, kept nowhere but in the cookie. */
	key: Bytes;
}

const draftSeconds = draftMinutes * 60;
const confirmationSeconds = confirmationMinutes * 60;

/** Name of the only cookie. */
export const cookieName = '__Host-d';

// With the IV and the tag of AES-GCM, what the store's column takes.
const largest = 24_576 - 28;

/** Whether answers fit into a draft. */
export function fitsDraft(answers: DraftAnswers): boolean {
	return utf8(JSON.stringify(answers)).length <= largest;
}

/** Keeps answers under a new ticket; a ticket is never used twice, so that the browser sees its cookie change. */
export async function keepDraft(answers: DraftAnswers, env: Env): Promise<Ticket> {
	const ticket = { id: new Uint8Array(env.random(16)), key: new Uint8Array(env.random(32)) };
	await writeDraft(
		ticket,
		{ content: answers, thread: answers.thread, seconds: draftSeconds },
		env,
	);
	return ticket;
}

/** Puts the confirmation where the answers were. */
export async function settleDraft(ticket: Ticket, confirmation: string, env: Env): Promise<void> {
	const content: DraftSent = { kind: 'sent', confirmation };
	await writeDraft(ticket, { content, thread: '', seconds: confirmationSeconds }, env);
}

/** The draft that a request's cookie opens; undefined when there is none, it has expired or the cookie was altered. */
export async function openDraft(request: Request, env: Env): Promise<Draft | undefined> {
	const ticket = readTicket(request);
	if (!ticket) return undefined;
	const row = await env.store.findDraft(await sha256(ticket.id), Math.floor(env.now() / 1000));
	const text = row && (await unlock(ticket, row.box));
	return text === undefined
		? undefined
		: { ...(JSON.parse(text) as DraftAnswers | DraftSent), ticket };
}

/** Forgets the draft that a request's cookie names. */
export async function forgetDraft(request: Request, { store }: Env): Promise<void> {
	const ticket = readTicket(request);
	if (ticket) await store.deleteDraft(await sha256(ticket.id));
}

/** The value of the cookie as the browser sent it. */
export function cookieOf(request: Request): string | undefined {
	const parts = (request.headers.get('cookie') ?? '').split(/;\s*/);
	return parts.find((part) => part.startsWith(`${cookieName}=`))?.slice(cookieName.length + 1);
}

/** The cookie of a draft. */
export function draftCookie({ id, key }: Ticket): string {
	return cookie(`${toBase64url(id)}.${toBase64url(key)}`, draftSeconds);
}

/** The cookie that carries the confirmation and nothing else. */
export function confirmationCookie(confirmation: string): string {
	return cookie(toBase64url(utf8(confirmation)), confirmationSeconds);
}

/** The confirmation in a request's cookie, as JSON. */
export function confirmationIn(request: Request): string | undefined {
	const bytes = fromBase64url(cookieOf(request) ?? '');
	try {
		return bytes && fromUtf8(bytes);
	} catch {
		return undefined;
	}
}

// A second is enough to make Chromium drop the typed page from its back/forward cache.
/** The cookie that overwrites any other for a second. */
export const emptyCookie = cookie('0', exitSeconds);

function cookie(value: string, seconds: number): string {
	const attributes = 'HttpOnly; Secure; SameSite=Strict; Path=/';
	return `${cookieName}=${value}; ${attributes}; Max-Age=${seconds}`;
}

/** A request's cookie once more, for as long as one of its kind lasts. */
export function sameCookie(request: Request): string {
	const seconds = readTicket(request) ? draftSeconds : confirmationSeconds;
	return cookie(cookieOf(request) ?? '0', seconds);
}

/** The ticket in a request’s cookie; undefined when there is none or it was altered. */
export function readTicket(request: Request): Ticket | undefined {
	const [idText = '', keyText = ''] = (cookieOf(request) ?? '').split('.');
	const id = fromBase64url(idText);
	const key = fromBase64url(keyText);
	return id?.length === 16 && key?.length === 32 ? { id, key } : undefined;
}

async function writeDraft(
	ticket: Ticket,
	draft: { content: DraftAnswers | DraftSent; thread: string; seconds: number },
	{ store, now, random }: Env,
): Promise<void> {
	const iv = new Uint8Array(random(12));
	const content = utf8(JSON.stringify(draft.content));
	const key = await importKey(ticket, 'encrypt');
	const locked = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, content);
	await store.putDraft({
		idHash: await sha256(ticket.id),
		thread: draft.thread,
		box: concat(iv, new Uint8Array(locked)),
		expires: Math.floor(now() / 1000) + draft.seconds,
	});
}

async function unlock(ticket: Ticket, box: Bytes): Promise<string | undefined> {
	const key = await importKey(ticket, 'decrypt');
	const gcm = { name: 'AES-GCM', iv: box.slice(0, 12) };
	return crypto.subtle.decrypt(gcm, key, box.slice(12)).then(
		(content) => fromUtf8(new Uint8Array(content)),
		() => undefined,
	);
}

async function importKey({ key }: Ticket, use: KeyUsage): Promise<CryptoKey> {
	return crypto.subtle.importKey('raw', key, 'AES-GCM', false, [use]);
}
