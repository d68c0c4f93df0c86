import { prefixOf } from './client-prefix.ts';
import { createCounts, type CountsParts } from './counts.ts';
import type { Lane } from './store.ts';

/** What a limiter is told of a post: never an answer. */
export interface PostFacts {
	/** Address that it came from, as the host knows it. */
	address: string;
	/** Whether the field that people do not see was filled in. */
	trap: boolean;
}

/** What a limiter decides: a queue, or to come back later. Nothing is ever dropped in silence. */
export type Verdict = { kind: 'lane'; lane: Lane } | { kind: 'later' };

/** PORT: decides how a post is treated. */
export interface Limiter {
	/** Decides on one referral that is about to be stored, and resolves when it may be. */
	check: (facts: PostFacts) => Promise<Verdict>;
	/** Whether the answers of one more draft are kept; else the page itself carries them on. */
	keepsDraft: (address: string) => Promise<boolean>;
	/** Whether one more mistake in a listing is noted; reports never count against a referral. */
	takesReport: (address: string) => Promise<boolean>;
	/** Whether one more code may be tried for a reference. */
	mayTryCode: (attempt: { address: string; reference: string }) => Promise<boolean>;
	/** Whether one more step of signing in at the desk is taken. */
	maySignIn: (address: string) => Promise<boolean>;
}

/** What a limiter stands on. */
export interface LimiterParts extends CountsParts {
	/** Resolves after so many milliseconds. */
	wait: (milliseconds: number) => Promise<void>;
}

/**
 * The ladder, by posts from one network in ten minutes. A refuge, a campus or a mobile network shares one address, so
 * that even 200 are taken like any others: waiting makes a flood dear, and a person hardly sees it.
 */
const ladder = {
	/** Up to this many at once. */
	free: 20,
	/** Up to this many after a short wait. */
	short: { upTo: 60, wait: 2_000 },
	/** Beyond, after a long one. */
	longWait: 10_000,
	/** Up to this many in the queue of all others; beyond, in the one that is looked at last. */
	normal: 200,
	/** From this one on: later. */
	later: 500,
} as const;

/** Most posts that wait at once: each holds a connection and its answers; others are taken without waiting, to be looked at last. */
const mostWaiting = 200;

/** Mistakes in listings that are noted in ten minutes from one network. */
const reports = 20;

/** Codes that may be tried in ten minutes for one reference, and from one network. */
const codes = { reference: 5, network: 20 } as const;

/** Steps of signing in at the desk in ten minutes from one network: two for each sign-in of a whole office. */
const signIns = 120;

/**
 * Counts by network in memory and nowhere else. Each isolate of Cloudflare's counts for itself: a key that isolates
 * shared would have to be kept somewhere.
 */
export function createLimiter({ wait, ...parts }: LimiterParts): Limiter {
	const counts = createCounts(parts);
	let waiting = 0;

	async function hold(milliseconds: number): Promise<boolean> {
		if (milliseconds === 0) return true;
		if (waiting >= mostWaiting) return false;
		waiting++;
		await wait(milliseconds).finally(() => waiting--);
		return true;
	}

	return {
		check: async ({ address, trap }) => {
			const count = await counts.add(`post|${prefixOf(address)}`);
			if (count >= ladder.later) return { kind: 'later' };
			const hasWaited = await hold(waitFor(count));
			const isSuspect = trap || !hasWaited || count > ladder.normal;
			return { kind: 'lane', lane: isSuspect ? 'suspect' : 'normal' };
		},
		keepsDraft: async (address) => (await counts.add(`draft|${prefixOf(address)}`)) < ladder.later,
		takesReport: async (address) => (await counts.add(`report|${prefixOf(address)}`)) <= reports,
		mayTryCode: async ({ address, reference }) => {
			const ofReference = await counts.add(`reference|${reference}`);
			const ofNetwork = await counts.add(`code|${prefixOf(address)}`);
			return ofReference <= codes.reference && ofNetwork <= codes.network;
		},
		maySignIn: async (address) => (await counts.add(`desk|${prefixOf(address)}`)) <= signIns,
	};
}

function waitFor(count: number): number {
	if (count <= ladder.free) return 0;
	return count <= ladder.short.upTo ? ladder.short.wait : ladder.longWait;
}
