import { readConfirmation } from '../referral/read-confirmation.ts';
import { goAndForget, goTo, jsonAnswer, pageAnswer } from './answer.ts';
import { confirmationIn, forgetDraft } from './drafts.ts';
import type { Env } from './env.ts';

/** GET /referral/sent: the confirmation, for as long as its cookie lasts. */
export function showSent(request: Request, { pages }: Env): Promise<Response> {
	const confirmation = readConfirmation(confirmationIn(request) ?? '');
	const html = confirmation ? pages.sent({ confirmation }) : pages.cleared();
	return Promise.resolve(pageAnswer(html));
}

/**
 * GET /exit: forgets the draft and leaves, even when the database does not answer. A browser that only looks ahead is
 * not leaving: it is sent away without a change, so that it asks again when the person does.
 */
export async function leave(request: Request, env: Env): Promise<Response> {
	if (request.headers.get('sec-purpose')?.includes('prefetch')) {
		return pageAnswer(env.pages.notReceived({}), { status: 503 });
	}
	if (request.method === 'HEAD') return goTo(env.data.exit.url);
	await forgetDraft(request, env).catch(() => undefined);
	return goAndForget(env.data.exit.url);
}

/** GET /health: that the process answers, and whether the disk has room. No counts. */
export async function showHealth(_: Request, { disk }: Env): Promise<Response> {
	return jsonAnswer({ process: 'ok', disk: await disk() });
}
