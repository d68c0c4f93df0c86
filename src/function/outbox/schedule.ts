import type { RandomBytes } from '../../referral/reference.ts';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/** Waits after the first attempt, the second, and so on, in milliseconds: 75 hours and 35 minutes together. */
const waits = [
	5 * second,
	5 * minute,
	30 * minute,
	2 * hour,
	5 * hour,
	10 * hour,
	14 * hour,
	20 * hour,
	24 * hour,
] as const;

/** How often an alert is tried before it waits for a person. */
export const mostAttempts = waits.length + 1;

/** How long a receiver may ask us to stay away, in milliseconds. */
const longestRetryAfter = 6 * hour;

/** An attempt that failed. */
export interface Failure {
	/** Which attempt it was, from 1. */
	attempts: number;
	/** The clock, in milliseconds since 1970. */
	now: number;
	/** How long the receiver asked us to stay away, in milliseconds. */
	retryAfter?: number | undefined;
}

/**
 * When a failed alert is tried again, in milliseconds since 1970: each wait ±20 %, so that what failed together does
 * not come back together, and at least what the receiver asked for, up to six hours. Undefined after the last attempt.
 */
export function nextAttempt(
	{ attempts, now, retryAfter = 0 }: Failure,
	random: RandomBytes,
): number | undefined {
	const wait = waits[attempts - 1];
	if (wait === undefined) return undefined;
	const [high = 0, low = 0] = random(2);
	const part = 0.8 + (0.4 * (high * 256 + low)) / 65_535;
	return now + Math.max(Math.round(wait * part), Math.min(retryAfter, longestRetryAfter));
}
