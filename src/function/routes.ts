import { deskPaths } from '../desk/api.ts';
import { languages } from '../words/languages.ts';
import { showCheck } from './check-route.ts';
import { postEvent, postHandOver } from './desk/event-routes.ts';
import { getProviders, getReferral, getReferrals } from './desk/list-routes.ts';
import { postChallenge, postRenew, postToken } from './desk/sign-in-routes.ts';
import { postDraft } from './draft-route.ts';
import type { Env } from './env.ts';
import { postListingReport } from './listing-route.ts';
import { leave, showHealth, showSent } from './plain-routes.ts';
import { postSealed } from './sealed-route.ts';
import { postSend } from './send-route.ts';
import { postStop, showStop, showStopped } from './stop-route.ts';

/** Answers one request; what a visitor can cause is a page, what only we can cause is thrown. */
export type Handler = (request: Request, env: Env) => Promise<Response>;

/** One row of the table. */
export interface Route {
	/** Method; a GET route answers HEAD too. */
	method: 'GET' | 'POST';
	/** Exact path. */
	path: string;
	/** What answers. */
	handler: Handler;
}

/** Everything that the function answers. `run_worker_first` of wrangler.jsonc is the same list of paths. */
export const routes: readonly Route[] = [
	{ method: 'POST', path: '/referral/draft', handler: postDraft },
	{ method: 'GET', path: '/referral/check', handler: showCheck },
	{ method: 'POST', path: '/referral/send', handler: postSend },
	{ method: 'POST', path: '/referral/sealed', handler: postSealed },
	{ method: 'GET', path: '/referral/sent', handler: showSent },
	{ method: 'GET', path: '/referral/stop', handler: showStop },
	{ method: 'POST', path: '/referral/stop', handler: postStop },
	{ method: 'GET', path: '/referral/stopped', handler: showStopped },
	{ method: 'POST', path: '/listing/report', handler: postListingReport },
	{ method: 'POST', path: deskPaths.challenge, handler: postChallenge },
	{ method: 'POST', path: deskPaths.token, handler: postToken },
	{ method: 'POST', path: deskPaths.renew, handler: postRenew },
	{ method: 'GET', path: deskPaths.providers, handler: getProviders },
	{ method: 'GET', path: deskPaths.referrals, handler: getReferrals },
	{ method: 'GET', path: deskPaths.referral, handler: getReferral },
	{ method: 'POST', path: deskPaths.events, handler: postEvent },
	{ method: 'POST', path: deskPaths.handOver, handler: postHandOver },
	{ method: 'GET', path: '/exit', handler: leave },
	{ method: 'GET', path: '/health', handler: showHealth },
];

/** Paths that never reach a built file, in every language: the journey's begin with that of theirs. */
export const routePaths: readonly string[] = languages.flatMap(({ base }) => [
	...new Set(
		routes
			.filter(({ path }) => base === '' || path.startsWith('/referral/'))
			.map(({ path }) => base + path),
	),
]);
