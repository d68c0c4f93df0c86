import { toBase64url, utf8 } from '../referral/bytes.ts';
import { countedMinutes } from '../referral/kept.ts';
import type { RandomBytes } from '../referral/reference.ts';

/** Counts things of one kind that happened in the last ten minutes, without knowing what they are. */
export interface Counts {
	/** Counts one more of a thing; gives how many there were in the last ten minutes, this one included. */
	add: (thing: string) => Promise<number>;
	/** How many things are remembered. */
	size: () => number;
}

/** What counting stands on. */
export interface CountsParts {
	/** The clock, in milliseconds since 1970. */
	now: () => number;
	/** Random bytes. */
	random: RandomBytes;
}

/** A key that things are counted under, for one day. */
interface Key {
	day: number;
	hmac: Promise<CryptoKey>;
}

/** How many happened, by the minute. */
type Minutes = Map<number, number>;

const minute = 60_000;
const minutesOfDay = 1440;
const window = countedMinutes;

/** How many things are remembered, about 300 bytes each; beyond it those that were quiet longest are forgotten. */
const most = 50_000;

/**
 * Things are remembered as HMAC under a random key that lives in this memory only and is another one every day, so
 * that nobody can tell afterwards what was counted: IPv4 alone has so few addresses that a plain hash is a list of
 * them. For ten minutes after midnight the last key is still known, and both counts are one.
 */
export function createCounts({ now, random }: CountsParts): Counts {
	const seen = new Map<string, Minutes>();
	let keys: readonly Key[] = [];

	function currentKeys(at: number): readonly Key[] {
		const day = Math.floor(at / minutesOfDay);
		if (keys[0]?.day !== day) keys = [{ day, hmac: newKey(random) }, ...keys];
		keys = keys.filter((key, i) => i === 0 || at - (key.day + 1) * minutesOfDay < window);
		return keys;
	}

	return {
		add: async (thing) => {
			const at = Math.floor(now() / minute);
			const names = await Promise.all(
				currentKeys(at).map(async ({ hmac }) => nameOf(thing, await hmac)),
			);
			const [name = ''] = names;
			const own = recent(seen.get(name), at);
			own.set(at, (own.get(at) ?? 0) + 1);
			// Taken out and put back, so that the order of the map is the order of the last use.
			seen.delete(name);
			seen.set(name, own);
			forget(seen, at);
			return names.reduce((sum, each) => sum + total(recent(seen.get(each), at)), 0);
		},
		size: () => seen.size,
	};
}

async function newKey(random: RandomBytes): Promise<CryptoKey> {
	const hmac = { name: 'HMAC', hash: 'SHA-256' };
	return crypto.subtle.importKey('raw', new Uint8Array(random(32)), hmac, false, ['sign']);
}

async function nameOf(thing: string, key: CryptoKey): Promise<string> {
	const mac = await crypto.subtle.sign('HMAC', key, utf8(thing));
	return toBase64url(new Uint8Array(mac, 0, 16));
}

function recent(minutes: Minutes | undefined, at: number): Minutes {
	return new Map([...(minutes ?? [])].filter(([own]) => at - own < window));
}

function total(minutes: Minutes): number {
	return [...minutes.values()].reduce((sum, count) => sum + count, 0);
}

/** Forgets what has been quiet for the whole window, and the quietest beyond the limit. */
function forget(seen: Map<string, Minutes>, at: number): void {
	for (const [name, minutes] of seen) {
		if (seen.size <= most && total(recent(minutes, at)) > 0) return;
		seen.delete(name);
	}
}
