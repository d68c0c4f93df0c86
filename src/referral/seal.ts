import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';
import { type Bytes, concat, fromBase64url, fromHex, fromUtf8, utf8 } from './bytes.ts';
import {
	type Envelope,
	pad,
	readEnvelope,
	type SizeClass,
	unpad,
	type Wrapped,
	writeHeader,
} from './envelope.ts';
import type { Recipient } from './function-data.ts';

/** What an envelope is bound to: opened with anything else, it does not open. */
export interface Binding {
	/** Id of the provider. */
	provider: string;
	/** Version of the form whose answers are sealed. */
	formVersion: string;
	/** Thread id: 32 hexadecimal digits. */
	thread: string;
	/** Which set of answers of the thread, 1 to 20. */
	version: number;
}

/** What sealing gives: an envelope, or the field that makes the answers too long. */
export type Sealing =
	{ kind: 'sealed'; sealed: Bytes; sizeClass: SizeClass } | { kind: 'too-long'; field: string };

/** The one error of opening, whatever the cause: a cause would tell an attacker where to try next. */
export class NotOpened extends Error {
	constructor() {
		super('This envelope does not open with this key.');
	}
}

/** HPKE (RFC 9180): DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-256-GCM. */
export const suite = new CipherSuite({
	kem: new DhkemP256HkdfSha256(),
	kdf: new HkdfSha256(),
	aead: new Aes256Gcm(),
});

/** A private key as the desk's key file holds it. */
export interface PrivateKey {
	/** Key id, 16 hexadecimal digits. */
	kid: string;
	/** The key as JSON Web Key. */
	jwk: JsonWebKey;
}

/** A private key that is held in memory and that nothing can read out again. */
export interface HeldKey {
	/** Key id, 16 hexadecimal digits. */
	kid: string;
	/** The pair; its private part is not extractable. */
	pair: CryptoKeyPair;
}

/** What an envelope is opened with. */
export interface Opening {
	/** What it is bound to. */
	binding: Binding;
	/** The private key of one of its recipients. */
	key: PrivateKey | HeldKey;
}

/**
 * Seals answers (plain JSON) to every recipient: a random content key encrypts them once and is wrapped for each.
 * Throws when there are fewer than two recipients or a point is not on the curve.
 */
export async function seal(
	answers: Readonly<Record<string, unknown>>,
	{ binding, recipients }: { binding: Binding; recipients: readonly Recipient[] },
): Promise<Sealing> {
	if (recipients.length < 2) throw new Error('A referral is sealed to two keys or more.');
	const content = pad(utf8(JSON.stringify(answers)));
	if (!content) return { kind: 'too-long', field: longestField(answers) };
	const { padded, sizeClass } = content;
	const cek = crypto.getRandomValues(new Uint8Array(32));
	const wrapped = await Promise.all(recipients.map((recipient) => wrap(cek, recipient, binding)));
	const header = writeHeader(sizeClass, wrapped);
	const iv = crypto.getRandomValues(new Uint8Array(12));
	const key = await crypto.subtle.importKey('raw', cek, 'AES-GCM', false, ['encrypt']);
	const gcm = { name: 'AES-GCM', iv, additionalData: additionalData(header, binding) };
	const ciphertext = new Uint8Array(await crypto.subtle.encrypt(gcm, key, padded));
	return { kind: 'sealed', sealed: concat(header, iv, ciphertext), sizeClass };
}

/** Opens an envelope with one private key and gives the answers' JSON; throws NotOpened, and nothing else. */
export async function open(sealed: Bytes, opening: Opening): Promise<unknown> {
	try {
		return JSON.parse(fromUtf8(await openContent(sealed, opening)));
	} catch {
		throw new NotOpened();
	}
}

async function openContent(sealed: Bytes, { binding, key }: Opening): Promise<Bytes> {
	const envelope = readEnvelope(sealed);
	const wrapped = envelope?.recipients.find(({ kid }) => kid === key.kid);
	if (!envelope || !wrapped) throw new NotOpened();
	const content = unpad(await decrypt(envelope, binding, await unwrap(wrapped, binding, key)));
	if (!content) throw new NotOpened();
	return content;
}

async function decrypt(envelope: Envelope, binding: Binding, cek: ArrayBuffer): Promise<Bytes> {
	const { header, iv, ciphertext } = envelope;
	const key = await crypto.subtle.importKey('raw', cek, 'AES-GCM', false, ['decrypt']);
	const gcm = { name: 'AES-GCM', iv, additionalData: additionalData(header, binding) };
	return new Uint8Array(await crypto.subtle.decrypt(gcm, key, ciphertext));
}

async function wrap(cek: Bytes, { kid, p256 }: Recipient, binding: Binding): Promise<Wrapped> {
	const raw = fromBase64url(p256);
	if (!raw) throw new Error(`Key ${kid} is not base64url.`);
	const recipientPublicKey = await suite.kem.deserializePublicKey(raw);
	const { enc, ct } = await suite.seal({ recipientPublicKey, info: info(binding) }, cek);
	return { kid, enc: new Uint8Array(enc), cek: new Uint8Array(ct) };
}

/** Holds a private key in memory; throws when it is no private key of P-256. */
export async function holdKey({ kid, jwk }: PrivateKey): Promise<HeldKey> {
	const curve = { name: 'ECDH', namedCurve: 'P-256' };
	const { kty, crv, x, y, d } = jwk;
	if (!kty || !crv || !x || !y || !d) throw new Error(`Key ${kid} is not a private key of P-256.`);
	const hold = (part: JsonWebKey, extractable: boolean, usages: KeyUsage[]) =>
		crypto.subtle.importKey('jwk', part, curve, extractable, usages);
	const privateKey = await hold({ kty, crv, x, y, d }, false, ['deriveBits']);
	const publicKey = await hold({ kty, crv, x, y }, true, []);
	return { kid, pair: { privateKey, publicKey } };
}

async function unwrap(
	wrapped: Wrapped,
	binding: Binding,
	key: PrivateKey | HeldKey,
): Promise<ArrayBuffer> {
	const recipientKey = 'pair' in key ? key.pair : await suite.kem.importKey('jwk', key.jwk, false);
	return suite.open({ recipientKey, enc: wrapped.enc, info: info(binding) }, wrapped.cek);
}

function info({ provider, formVersion }: Binding): Bytes {
	return utf8(`waymark-referral/v1|${provider}|${formVersion}`);
}

function additionalData(header: Bytes, { thread, version }: Binding): Bytes {
	return concat(header, fromHex(thread), Uint8Array.of(version));
}

function longestField(answers: Readonly<Record<string, unknown>>): string {
	const bySize = [...Object.entries(answers)].sort(([, a], [, b]) => size(b) - size(a));
	return bySize[0]?.[0] ?? '';
}

function size(value: unknown): number {
	return utf8(JSON.stringify(value)).length;
}
