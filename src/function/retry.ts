import { sameBytes } from '../referral/bytes.ts';
import { goAndForget, goTo } from './answer.ts';
import { completeConfirmation, notReceivedPage, showConfirmation } from './confirm.ts';
import { checkPath } from './draft-route.ts';
import { draftCookie, openDraft, readTicket, settleDraft } from './drafts.ts';
import type { Env } from './env.ts';
import type { PostedForm } from './read-form.ts';
import { receive, type Received } from './receive.ts';
import { readRetry, type Retry } from './retry-blob.ts';
import type { Source } from './same-origin.ts';
import type { Put } from './store.ts';
import { alertRows } from './outbox/clock-rows.ts';
import { receiptsFor } from './stop-code.ts';
import { dayNumber } from './submit.ts';

/** Stores a blob that an earlier answer gave back, sealed and signed; it needs neither draft nor token. */
export async function sendAgain(
	request: Request,
	{ form, source }: { form: PostedForm; source: Source },
	env: Env,
): Promise<Response> {
	const { sealed = '', thread = '' } = form.hidden;
	const retry = await readRetry(sealed, env);
	const received = retry && receive(retry.blob, env.data);
	if (!received || source === 'cross-site') return backToCheck(request, env);
	const put = await storeAgain(received, retry, env).catch(() => undefined);
	const { area, provider } = received;
	if (!put) return notReceivedPage({ area, provider, retry: { thread, sealed } }, env);
	// Other answers of this thread came first: these were not stored, and must not look as if they were.
	if (put.kind === 'conflict') return notReceivedPage({ area, provider }, env);
	return confirmAgain(request, { retry, received, reference: put.reference }, env);
}

/** A blob that cannot be taken any more costs nobody the answers: a draft that still stands is shown again. */
function backToCheck(request: Request, env: Env): Response {
	const ticket = readTicket(request);
	return ticket ? goTo(checkPath(env), draftCookie(ticket)) : goAndForget(checkPath(env));
}

/** The same answers may have been sent meanwhile from the page before the failure: then they are received already. */
async function storeAgain({ row, provider }: Received, { fp }: Retry, env: Env): Promise<Put> {
	const versions = await env.store.findThread(row.thread);
	const repeat = versions.find((version) => sameBytes(version.fp, fp));
	if (repeat) return { kind: 'stored', reference: repeat.reference };
	const times = { day: dayNumber(env), alerts: alertRows({ area: row.area, provider }, env) };
	const referral = { ...row, ...times, fp, sealedBy: 'server', lane: 'normal' } as const;
	return env.store.putReferral(referral, receiptsFor(row.thread, env));
}

async function confirmAgain(
	request: Request,
	again: { retry: Retry; received: Received; reference: string },
	env: Env,
): Promise<Response> {
	const confirmation = await completeConfirmation(again, env);
	const draft = await openDraft(request, env).catch(() => undefined);
	if (draft) await settleDraft(draft.ticket, confirmation, env).catch(() => undefined);
	return showConfirmation(request, { confirmation, onePage: false }, env);
}
