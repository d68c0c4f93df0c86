import type * as z from 'zod/mini';
import { fromBase64url, fromUtf8, toBase64url, utf8 } from '../../referral/bytes.ts';

/** What a text was signed for: one is never taken for the other. */
type Purpose = 'challenge' | 'session';

/** A shape to read, and what it was signed for. */
interface Expected<T> {
	purpose: Purpose;
	schema: z.ZodMiniType<T>;
}

/** A value that only we can have written, as one text: the value and its HMAC. */
export async function sign(
	value: unknown,
	{ purpose, key }: { purpose: Purpose; key: CryptoKey },
): Promise<string> {
	const body = toBase64url(utf8(JSON.stringify(value)));
	const mac = await crypto.subtle.sign('HMAC', key, message(purpose, body));
	return `${body}.${toBase64url(new Uint8Array(mac))}`;
}

/** Reads such a text; undefined when it is not ours, was altered, or was signed for something else. */
export async function readSigned<T>(
	text: string,
	{ purpose, schema, key }: Expected<T> & { key: CryptoKey },
): Promise<T | undefined> {
	const [body = '', mac = ''] = text.split('.');
	const bytes = fromBase64url(mac);
	const content = fromBase64url(body);
	if (!bytes || !content) return undefined;
	if (!(await crypto.subtle.verify('HMAC', key, bytes, message(purpose, body)))) return undefined;
	const { success, data } = schema.safeParse(JSON.parse(fromUtf8(content)));
	return success ? data : undefined;
}

function message(purpose: Purpose, body: string) {
	return utf8(`desk-${purpose}|${body}`);
}
