import * as z from 'zod/mini';
import { fromBase64url, fromUtf8, toBase64url, utf8 } from '../referral/bytes.ts';
import { type HeldKey, holdKey, type PrivateKey } from '../referral/seal.ts';

/** What stands beside a key, readable without the passphrase. */
const aboutSchema = z.strictObject({
	/** Id of the provider that the key belongs to; empty for a root key. */
	provider: z.string().check(z.maxLength(40)),
	/** What it is for: the desk's, the provider's recovery key, or the key that signs keyrings. */
	role: z.enum(['desk', 'recovery', 'root']),
	/** Month or span it belongs to, such as `2026-11`; empty for a root key. */
	epoch: z.string().check(z.maxLength(20)),
	/** Key id, 16 hexadecimal digits. */
	kid: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
});

const base64url = z.string().check(z.regex(/^[\w-]+$/), z.maxLength(4000));

/** A private key under a passphrase, as JSON. */
const keyFileSchema = z.strictObject({
	/** Layout of the file. */
	format: z.literal('waymark-key/v1'),
	...aboutSchema.shape,
	/** Rounds of PBKDF2 with SHA-256. */
	rounds: z.int().check(z.gte(600_000), z.lte(10_000_000)),
	/** PBKDF2's salt, 16 bytes, base64url. */
	salt: base64url,
	/** AES-256-GCM's initialisation vector, 12 bytes, base64url. */
	iv: base64url,
	/** The key as JSON Web Key, encrypted, base64url. */
	locked: base64url,
});

/** What stands beside a key. */
export type AboutKey = z.infer<typeof aboutSchema>;
/** A private key under a passphrase. */
export type KeyFile = z.infer<typeof keyFileSchema>;

/** A private key with what stands beside it. */
export interface KeyToLock extends AboutKey {
	/** The key as JSON Web Key. */
	jwk: JsonWebKey;
}

/** A desk's key, open in memory. */
export interface DeskKey extends HeldKey {
	/** Id of the provider. */
	provider: string;
	/** What it is for. */
	role: 'desk' | 'recovery';
	/** Month or span it belongs to. */
	epoch: string;
}

/** Why a key file was not opened. */
export type NotUnlocked = { kind: 'not-a-key-file' } | { kind: 'wrong-passphrase' };

/** What unlocking a desk's key gives. */
export type Unlocked = { kind: 'unlocked'; key: DeskKey } | NotUnlocked;

/** What unlocking any key as it is gives; only commands that sign or lock it again need this. */
export type UnlockedJwk = { kind: 'unlocked'; about: AboutKey; jwk: JsonWebKey } | NotUnlocked;

/** The fewest characters of a passphrase. */
export const passphraseFloor = 14;

const rounds = 600_000;

/** What is wrong with a passphrase for a new key file, in one sentence; undefined when it will do. */
export function passphraseProblem(passphrase: string): string | undefined {
	const { length } = normal(passphrase);
	const isOneCharacter = new Set(normal(passphrase)).size < 6;
	if (length >= passphraseFloor && !isOneCharacter) return undefined;
	return `Choose a passphrase of at least ${passphraseFloor} characters: four or five words that do not belong together are easy to remember and hard to guess.`;
}

/** Locks a key. Throws when the passphrase is too short: the caller asks `passphraseProblem` first. */
export async function lockKey({ jwk, ...about }: KeyToLock, passphrase: string): Promise<KeyFile> {
	const problem = passphraseProblem(passphrase);
	if (problem !== undefined) throw new Error(problem);
	const salt = crypto.getRandomValues(new Uint8Array(16));
	const iv = crypto.getRandomValues(new Uint8Array(12));
	const key = await keyOf({ passphrase, salt, rounds });
	const gcm = { name: 'AES-GCM', iv, additionalData: bound(about) };
	const locked = await crypto.subtle.encrypt(gcm, key, utf8(JSON.stringify(jwk)));
	return {
		format: 'waymark-key/v1',
		...about,
		rounds,
		salt: toBase64url(salt),
		iv: toBase64url(iv),
		locked: toBase64url(new Uint8Array(locked)),
	};
}

/** What stands beside the key of a file, without its passphrase; undefined when the text is no key file. */
export function aboutKeyFile(text: string): AboutKey | undefined {
	const file = readKeyFile(text);
	return file && aboutOf(file);
}

/** Opens a desk's or recovery key from a file's text; its private part stays in memory and cannot be read out. */
export async function unlockKey(text: string, passphrase: string): Promise<Unlocked> {
	const unlocked = await unlockJwk(text, passphrase);
	if (unlocked.kind !== 'unlocked') return unlocked;
	const { role, provider, epoch, kid } = unlocked.about;
	if (role === 'root') return { kind: 'not-a-key-file' };
	const held = await hold({ kid, jwk: unlocked.jwk });
	return held
		? { kind: 'unlocked', key: { ...held, role, provider, epoch } }
		: { kind: 'not-a-key-file' };
}

/** Opens any key from a file's text as it is. */
export async function unlockJwk(text: string, passphrase: string): Promise<UnlockedJwk> {
	const file = readKeyFile(text);
	const salt = fromBase64url(file?.salt ?? '');
	const iv = fromBase64url(file?.iv ?? '');
	const locked = fromBase64url(file?.locked ?? '');
	if (!file || !salt || !iv || !locked) return { kind: 'not-a-key-file' };
	const about = aboutOf(file);
	const key = await keyOf({ passphrase, salt, rounds: file.rounds });
	try {
		const gcm = { name: 'AES-GCM', iv, additionalData: bound(about) };
		const content = await crypto.subtle.decrypt(gcm, key, locked);
		const jwk = JSON.parse(fromUtf8(new Uint8Array(content))) as JsonWebKey;
		return { kind: 'unlocked', about, jwk };
	} catch {
		return { kind: 'wrong-passphrase' };
	}
}

function readKeyFile(text: string): KeyFile | undefined {
	try {
		const { success, data } = keyFileSchema.safeParse(JSON.parse(text));
		return success ? data : undefined;
	} catch {
		return undefined;
	}
}

function aboutOf({ provider, role, epoch, kid }: KeyFile): AboutKey {
	return { provider, role, epoch, kid };
}

async function hold(key: PrivateKey): Promise<HeldKey | undefined> {
	return holdKey(key).catch(() => undefined);
}

/** The same passphrase is the same key, however a keyboard composes its letters. */
function normal(passphrase: string): string {
	return passphrase.normalize('NFKC');
}

// What stands beside the key is authenticated with it: a file cannot be passed off as another provider's or month's.
function bound({ provider, role, epoch, kid }: AboutKey) {
	return utf8(`waymark-key/v1|${provider}|${role}|${epoch}|${kid}`);
}

async function keyOf(from: {
	passphrase: string;
	salt: Uint8Array<ArrayBuffer>;
	rounds: number;
}): Promise<CryptoKey> {
	const raw = utf8(normal(from.passphrase));
	const base = await crypto.subtle.importKey('raw', raw, 'PBKDF2', false, ['deriveKey']);
	const pbkdf2 = { name: 'PBKDF2', hash: 'SHA-256', salt: from.salt, iterations: from.rounds };
	const aes = { name: 'AES-GCM', length: 256 };
	return crypto.subtle.deriveKey(pbkdf2, base, aes, false, ['encrypt', 'decrypt']);
}
