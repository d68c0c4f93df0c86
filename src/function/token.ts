import { fromBase64url, toBase64url, utf8 } from '../referral/bytes.ts';

/** What a token is for: to send a form's answers, or to send a sealed blob again. */
export type Purpose = 'form' | 'retry';

/** What a token turns out to be. */
export type TokenState = 'valid' | 'expired' | 'invalid' | 'absent';

/** What is signed beside the hour. */
export interface Signed {
	/** What the token is for. */
	purpose: Purpose;
	/** What it is bound to: a thread id, or a blob. */
	text: string;
}

/** Slow people do not expire: a token is good for a day. */
const hoursValid = 24;

/** A key for tokens from the host's secret of at least 32 bytes. */
export async function createTokenKey(secret: BufferSource): Promise<CryptoKey> {
	const hmac = { name: 'HMAC', hash: 'SHA-256' };
	return crypto.subtle.importKey('raw', secret, hmac, false, ['sign', 'verify']);
}

/** Signs the hour of `now` (milliseconds) and what it is for. */
export async function createToken(key: CryptoKey, signed: Signed, now: number): Promise<string> {
	const hour = String(Math.floor(now / 3_600_000));
	const mac = await crypto.subtle.sign('HMAC', key, message(hour, signed));
	return `${hour}.${toBase64url(new Uint8Array(mac))}`;
}

/** Whether a token was signed by us for this, not longer than a day ago. */
export async function checkToken(
	key: CryptoKey,
	{ token, now, ...signed }: Signed & { token: string | undefined; now: number },
): Promise<TokenState> {
	if (!token) return 'absent';
	const [hour = '', mac = ''] = token.split('.');
	const bytes = fromBase64url(mac);
	if (!/^\d{1,9}$/.test(hour) || !bytes) return 'invalid';
	if (!(await crypto.subtle.verify('HMAC', key, bytes, message(hour, signed)))) return 'invalid';
	const age = Math.floor(now / 3_600_000) - Number(hour);
	return age <= hoursValid ? 'valid' : 'expired';
}

function message(hour: string, { purpose, text }: Signed) {
	return utf8(`${purpose}|${hour}|${text}`);
}
