import type { Delivered } from './port.ts';

/** A POST of JSON. */
export interface PostRequest {
	/** Where to. */
	url: string;
	/** Headers beside the type of the body. */
	headers: Readonly<Record<string, string>>;
	/** The body. */
	body: string;
}

/** What came back: only the status and how long to stay away are ever looked at, never a body. */
export type Posted =
	{ kind: 'answered'; status: number; retryAfter: string | undefined } | { kind: 'unreachable' };

/** PORT: posts without following a redirect, within fifteen seconds; never throws. */
export type Post = (request: PostRequest) => Promise<Posted>;

/** What an answer means: 2xx alone is success, a redirect is a failure like any other, 410 is for good. */
export function deliveredBy(posted: Posted, now: number): Delivered {
	if (posted.kind === 'unreachable') return { kind: 'failed', code: 0 };
	const { status, retryAfter } = posted;
	if (status >= 200 && status < 300) return { kind: 'delivered' };
	if (status === 410) return { kind: 'gone' };
	return { kind: 'failed', code: status, retryAfter: millisecondsOf(retryAfter, now) };
}

/** `Retry-After` as seconds or as a date; undefined where it is neither. */
function millisecondsOf(retryAfter: string | undefined, now: number): number | undefined {
	if (retryAfter === undefined) return undefined;
	if (/^\d{1,9}$/.test(retryAfter)) return Number(retryAfter) * 1000;
	const at = Date.parse(retryAfter);
	return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}
