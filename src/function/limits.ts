import type { Lane } from './store.ts';

/** What a limiter is told of a post: never an answer. */
export interface PostFacts {
	/** Whether the field that people do not see was filled in. */
	trap: boolean;
}

/** What a limiter decides: a queue, or to come back later. Nothing is ever dropped in silence. */
export type Verdict = { kind: 'lane'; lane: Lane } | { kind: 'later' };

/** PORT: decides how a post is treated. */
export interface Limiter {
	/** Decides on one post. */
	check: (facts: PostFacts) => Promise<Verdict>;
}

/** A limiter that lets everything through; a filled trap leads to the suspect queue, for people fill it too. */
export function openLimiter(): Limiter {
	return {
		check: ({ trap }) => Promise.resolve({ kind: 'lane', lane: trap ? 'suspect' : 'normal' }),
	};
}
