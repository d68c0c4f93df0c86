import { isListingMistake } from '../referral/listing-mistakes.ts';
import { goTo, pageAnswer } from './answer.ts';
import type { Env } from './env.ts';
import { readFields } from './read-form.ts';
import { sourceOf } from './same-origin.ts';

/** Where whoever reported a mistake is thanked: a built page, which needs nothing of the function. */
const thanks = '/listing/reported/';
const statuses = { 'too-large': 413, 'wrong-type': 415, 'bad-request': 400 } as const;
const dayLength = 86_400_000;

/**
 * POST /listing/report: notes that a listing has a mistake. Who says so is neither asked nor kept, no cookie is read or
 * set, and the same mistake of the same listing is noted once.
 */
export async function postListingReport(request: Request, env: Env): Promise<Response> {
	const read = await readFields(request, ['listing', 'what']);
	if (read.kind !== 'fields') return refusal(read.kind, env);
	const listing = read.fields.get('listing')?.[0];
	const what = read.fields.get('what')?.[0];
	if (listing === undefined || !env.data.listings.includes(listing) || !isListingMistake(what)) {
		return refusal('bad-request', env);
	}
	// Another site's page may not speak for its visitors; it learns nothing from the answer.
	if (sourceOf(request.headers, env.origins) === 'cross-site') return goTo(thanks);
	if (!(await env.limiter.takesReport(env.addressOf(request)))) {
		const headers = { 'Retry-After': '600' };
		return pageAnswer(env.pages.refusal('too-many'), { status: 429, headers });
	}
	await env.store.putListingReport({ listing, what, day: Math.floor(env.now() / dayLength) });
	return goTo(thanks);
}

function refusal(kind: keyof typeof statuses, { pages }: Env): Response {
	return pageAnswer(pages.refusal(kind), { status: statuses[kind] });
}
