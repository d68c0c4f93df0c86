import { sha256 } from '../referral/bytes.ts';
import { jsonAnswer } from './answer.ts';
import type { Env } from './env.ts';
import { readBody } from './read-form.ts';
import { alertRows } from './outbox/clock-rows.ts';
import { receive, type Received } from './receive.ts';
import { sourceOf } from './same-origin.ts';
import type { Lane, Put, SealedReferral } from './store.ts';
import { receiptsFor, stopCodeOf } from './stop-code.ts';
import { dayNumber } from './submit.ts';

/** Why a sealed referral was not taken, for the page's script; it shows the phone numbers with it. */
type Refusal = 'too-large' | 'wrong-type' | 'bad-request' | 'too-many' | 'other-site';

const statuses: Readonly<Record<Refusal, number>> = {
	'too-large': 413,
	'wrong-type': 415,
	'bad-request': 400,
	'too-many': 429,
	'other-site': 403,
};

/**
 * POST /referral/sealed: stores an envelope that the browser sealed; answers JSON, sets no cookie. Our page adds the
 * header `X-Form: filled` when the field that people do not see was filled in: the envelope itself has no room for it.
 */
export async function postSealed(request: Request, env: Env): Promise<Response> {
	if (sourceOf(request.headers, env.origins) === 'cross-site') return refuse('other-site', env);
	if (request.headers.get('content-type') !== 'application/octet-stream') {
		return refuse('wrong-type', env);
	}
	const body = await readBody(request);
	if ('kind' in body) return refuse(body.kind, env);
	const received = receive(body.bytes, env.data);
	if (!received) return refuse('bad-request', env);
	const trap = request.headers.get('x-form') === 'filled';
	const verdict = await env.limiter.check({ trap, address: env.addressOf(request) });
	return verdict.kind === 'later'
		? refuse('too-many', env)
		: takeIn({ ...received, lane: verdict.lane }, env);
}

async function takeIn(
	{ row, provider, lane }: Received & { lane: Lane },
	env: Env,
): Promise<Response> {
	const fp = await sha256(row.sealed);
	const times = { day: dayNumber(env), alerts: alertRows({ area: row.area, provider }, env) };
	const referral = { ...row, ...times, fp, sealedBy: 'browser', lane } as const;
	const put = await store(referral, env);
	if (!put)
		return jsonAnswer(notReceived('not-stored', env), {
			status: 503,
			headers: { 'Retry-After': '5' },
		});
	if (put.kind === 'stored') return received({ ...put, thread: row.thread }, env);
	const versions = await env.store.findThread(row.thread);
	const nextVersion = (versions.at(-1)?.version ?? 0) + 1;
	return jsonAnswer({ ...notReceived('version-taken', env), nextVersion }, { status: 409 });
}

/** What the page needs for its confirmation; the time by our clock, for a phone's may be wrong. */
async function received(
	{ thread, reference }: { thread: string; reference: string },
	env: Env,
): Promise<Response> {
	const code = await stopCodeOf({ thread, reference }, env);
	return jsonAnswer({ received: true, reference, code, sentAt: env.now() });
}

async function store(referral: SealedReferral, env: Env): Promise<Put | undefined> {
	return env.store.putReferral(referral, receiptsFor(referral.thread, env)).catch(() => undefined);
}

function refuse(problem: Refusal, env: Env): Response {
	const headers: Record<string, string> = problem === 'too-many' ? { 'Retry-After': '600' } : {};
	return jsonAnswer(notReceived(problem, env), { status: statuses[problem], headers });
}

function notReceived(problem: Refusal | 'not-stored' | 'version-taken', { data }: Env) {
	return { received: false, problem, phoneLines: data.phoneLines };
}
