import { type Bytes, utf8 } from '../referral/bytes.ts';
import { newReference, referenceAlphabet } from '../referral/reference.ts';
import { stopCodeLength } from '../referral/stop-code.ts';
import type { Env } from './env.ts';
import type { NewReceipt } from './store.ts';

/** What stopping needs of the function. */
type Keys = Pick<Env, 'tokenKey'>;

/**
 * The code that stops contact, derived from thread and reference, so that every answer about one referral shows the
 * same one and none is kept. Whoever has the reference alone cannot work it out.
 */
export async function stopCodeOf(
	{ thread, reference }: { thread: string; reference: string },
	keys: Keys,
): Promise<string> {
	const mac = await sign(`stop-code|${thread}|${reference}`, keys);
	const size = BigInt(referenceAlphabet.length);
	let rest = new DataView(mac.buffer).getBigUint64(0);
	return Array.from({ length: stopCodeLength }, () => {
		const character = referenceAlphabet.charAt(Number(rest % size));
		rest /= size;
		return character;
	}).join('');
}

/** What the store keeps of a reference with its code. */
export async function stopMacOf(
	{ reference, code }: { reference: string; code: string },
	keys: Keys,
): Promise<Bytes> {
	return sign(`stop|${reference}|${code}`, keys);
}

/** Draws receipts for a thread. */
export function receiptsFor(thread: string, env: Keys & Pick<Env, 'random'>): NewReceipt {
	return async (known) => {
		const reference = known ?? newReference(env.random);
		const code = await stopCodeOf({ thread, reference }, env);
		return { reference, stopMac: await stopMacOf({ reference, code }, env) };
	};
}

async function sign(text: string, { tokenKey }: Keys): Promise<Bytes> {
	return new Uint8Array(await crypto.subtle.sign('HMAC', tokenKey, utf8(text)));
}
