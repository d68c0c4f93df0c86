import type { Bytes } from '../referral/bytes.ts';
import { confirmationOf, promiseFor, safeTimesOf, type Stored } from '../referral/confirmation.ts';
import { readConfirmation } from '../referral/read-confirmation.ts';
import type { ReferralArea, ReferralProvider } from '../referral/function-data.ts';
import type { Referral } from '../referral/schema.ts';
import { goTo, pageAnswer } from './answer.ts';
import { confirmationCookie, cookieOf, type Draft, settleDraft } from './drafts.ts';
import type { Env } from './env.ts';
import type { Received } from './receive.ts';
import { createRetry, type Retry } from './retry-blob.ts';
import { stopCodeOf } from './stop-code.ts';

/** A referral that was stored. */
export interface Accepted {
	/** Its reference. */
	reference: string;
	/** Thread id. */
	thread: string;
	/** What was sealed, for the choices that the confirmation repeats. */
	referral: Referral;
	/** Who receives it. */
	provider: ReferralProvider;
	/** Its area. */
	area: ReferralArea;
	/** The draft that it was made from. */
	draft: Draft | undefined;
	/** Whether the page without cookies sent it. */
	onePage: boolean;
}

/** A referral that could not be stored. */
export interface NotStored {
	/** Its area. */
	area: ReferralArea;
	/** Who would have received it. */
	provider: ReferralProvider;
	/** Thread id. */
	thread: string;
	/** What was to be sealed. */
	referral: Referral;
	/** The sealed blob with its address, where sealing came so far. */
	blob?: Bytes;
	/** Fingerprint of the answers. */
	fp: Bytes;
}

/** Puts the confirmation where the draft was and shows it. */
export async function confirmSent(
	request: Request,
	{ referral, draft, onePage, ...accepted }: Accepted,
	env: Env,
): Promise<Response> {
	const code = await stopCodeOf(accepted, env);
	const stored = { ...accepted, code, ...clockFor(accepted.area, env) };
	const confirmation = JSON.stringify(confirmationOf(referral, stored));
	// The referral is stored: a draft that cannot be replaced now is purged within half an hour.
	if (draft) await settleDraft(draft.ticket, confirmation, env).catch(() => undefined);
	return showConfirmation(request, { confirmation, onePage }, env);
}

/** Shows a confirmation: after a redirect, or in the answer itself to a browser that keeps no cookie. */
export function showConfirmation(
	request: Request,
	{ confirmation: text, onePage }: { confirmation: string; onePage: boolean },
	{ pages, language }: Env,
): Response {
	const cookie = confirmationCookie(text);
	if (!onePage && cookieOf(request) !== undefined)
		return goTo(`${language.base}/referral/sent`, cookie);
	const confirmation = readConfirmation(text);
	return pageAnswer(confirmation ? pages.sent({ confirmation }) : pages.cleared(), { cookie });
}

/** "We have NOT received this", with the sealed blob to try again with. */
export async function notReceived(
	{ area, provider, thread, referral, blob, fp }: NotStored,
	env: Env,
): Promise<Response> {
	const unsent = { reference: '', code: '', provider, area, ...clockFor(area, env) };
	const confirmation = JSON.stringify(confirmationOf(referral, unsent));
	const times = safeTimesOf(referral) ?? null;
	const sealed = blob && (await createRetry({ blob, confirmation, fp, times }, env));
	return notReceivedPage({ area, provider, ...(sealed && { retry: { thread, sealed } }) }, env);
}

/** The confirmation of a retry with what it got when it was stored: reference, code and a promise from that moment on. */
export async function completeConfirmation(
	{ retry, received, reference }: { retry: Retry; received: Received; reference: string },
	env: Env,
): Promise<string> {
	const confirmation = readConfirmation(retry.confirmation);
	if (!confirmation) throw new Error('A signed retry holds no confirmation.');
	const { area, provider, row } = received;
	const code = await stopCodeOf({ thread: row.thread, reference }, env);
	const promised = promiseFor(retry.times ?? undefined, { provider, ...clockFor(area, env) });
	return JSON.stringify({ ...confirmation, reference, code, promised });
}

/** What a promise is counted from in an area. */
function clockFor(area: ReferralArea, { data, now }: Env): Pick<Stored, 'holidays' | 'sentAt'> {
	return { holidays: data.bankHolidays[area.nation], sentAt: now() };
}

/** The 503 page. */
export function notReceivedPage(
	page: Parameters<Env['pages']['notReceived']>[0],
	{ pages }: Env,
): Response {
	return pageAnswer(pages.notReceived(page), { status: 503, headers: { 'Retry-After': '5' } });
}
