import { sha256, toHex, utf8 } from '../../referral/bytes.ts';
import type { Delivered } from './port.ts';

/** What became of one notice at one address. */
interface Tried {
	/** Stands for the address. */
	mark: string;
	delivered: Delivered;
}

/** Stands for an address in the outbox: eight digits of its SHA-256. */
export async function markOf(address: string): Promise<string> {
	return toHex((await sha256(utf8(address.toLowerCase()))).subarray(0, 4));
}

/**
 * Sends to each address alone, but for those that are settled: they have taken it, or refused it for good. Where one
 * has taken it and others may later, says which need not be tried again.
 */
export async function sendToAll(
	to: readonly string[],
	{ settled, send }: { settled: readonly string[]; send: (to: string) => Promise<Delivered> },
): Promise<Delivered> {
	const marked = await Promise.all(to.map(async (one) => ({ one, mark: await markOf(one) })));
	const left = marked.filter(({ mark }) => !settled.includes(mark));
	const tried = await Promise.all(
		left.map(async ({ one, mark }): Promise<Tried> => ({ mark, delivered: await send(one) })),
	);
	return together(tried, settled);
}

function together(tried: readonly Tried[], before: readonly string[]): Delivered {
	const missed = tried.map(({ delivered }) => delivered).filter((one) => one.kind !== 'delivered');
	const isTold = before.length > 0 || missed.length < tried.length;
	if (!isTold) return missed[0] ?? { kind: 'delivered' };
	const settled = tried.filter(({ delivered }) => isSettled(delivered)).map(({ mark }) => mark);
	const later = missed.find((one) => one.kind === 'failed' && !one.isFinal);
	const refused = missed.filter(isSettled).length;
	const counted = refused > 0 ? { refused } : {};
	if (later?.kind !== 'failed') return { kind: 'delivered', ...counted };
	const { code, retryAfter } = later;
	return { kind: 'partly', settled: [...before, ...settled], code, retryAfter, ...counted };
}

function isSettled(delivered: Delivered): boolean {
	return delivered.kind !== 'failed' || delivered.isFinal === true;
}
