import type { ReferralArea } from '../referral/function-data.ts';
import { checkAnswers, withoutTicks } from '../referral/schema.ts';
import { goAndForget, goTo, pageAnswer } from './answer.ts';
import { carry } from './carried.ts';
import {
	cookieOf,
	draftCookie,
	type DraftAnswers,
	emptyCookie,
	fitsDraft,
	forgetDraft,
	keepDraft,
	openDraft,
	type Ticket,
} from './drafts.ts';
import { type Env, findArea, placeOf } from './env.ts';
import { createHidden, newThread, tokenState } from './hidden.ts';
import { type PostedForm, readForm } from './read-form.ts';
import { refuseBody } from './refusals.ts';
import { type Source, sourceOf } from './same-origin.ts';

/** Where a draft is looked at, in the language of the request. */
export function checkPath({ language }: Env): string {
	return `${language.base}/referral/check`;
}

/** POST /referral/draft: keeps the answers, good or bad, and goes on to look at them. */
export async function postDraft(request: Request, env: Env): Promise<Response> {
	const source = sourceOf(request.headers, env.origins);
	const form = await readForm(request);
	if (form.kind !== 'form') return refuseBody(form, request, env);
	const area = findArea(env.data, form.hidden.area);
	const answered = area
		? await draft(request, { form, area, source }, env)
		: goAndForget(checkPath(env));
	if (source === 'cross-site') answered.headers.delete('Set-Cookie');
	return answered;
}

interface Posted {
	form: PostedForm;
	area: ReferralArea;
	source: Source;
}

async function draft(request: Request, posted: Posted, env: Env): Promise<Response> {
	const { form, area, source } = posted;
	if (form.hidden.onepage !== undefined) return onePage(area, env);
	const checked = checkAnswers(form.raw, placeOf(area, env));
	if (checked.kind === 'stop') {
		await forgetQuietly(request, env);
		return goAndForget(stopPath(area, checked.page, env));
	}
	const answers = await toAnswers(request, posted, env);
	const ticket = source === 'cross-site' ? undefined : await keep(request, answers, env);
	if (ticket && source === 'same') return goTo(checkPath(env), draftCookie(ticket));
	const cookie = ticket ? draftCookie(ticket) : emptyCookie;
	return carry({ area, raw: answers.raw, thread: answers.thread, cookie }, env);
}

/** Path of a page that takes nothing. */
export function stopPath(area: ReferralArea, page: string, { language }: Env): string {
	return `${language.base}/${area.id}/refer/${page}/`;
}

async function onePage(area: ReferralArea, env: Env): Promise<Response> {
	const hidden = await createHidden(area.id, newThread(env), env);
	return pageAnswer(env.pages.onePage({ area, hidden }), { cookie: emptyCookie });
}

async function toAnswers(request: Request, posted: Posted, env: Env): Promise<DraftAnswers> {
	const { form, area, source } = posted;
	const thread = source === 'cross-site' ? newThread(env) : await threadOf(request, posted, env);
	const trap = Boolean(form.hidden.website);
	return { kind: 'answers', area: area.id, thread, raw: withoutTicks(form.raw), trap };
}

/** The thread of the draft that these answers replace, or the one of a page that we signed, or a new one. */
async function threadOf(request: Request, { form, area }: Posted, env: Env): Promise<string> {
	const before = await openDraft(request, env).catch(() => undefined);
	if (before?.kind === 'answers' && before.area === area.id) return before.thread;
	const state = await tokenState(form, env);
	const isOurs = (state === 'valid' || state === 'expired') && form.hidden.area === area.id;
	return isOurs ? (form.hidden.thread ?? newThread(env)) : newThread(env);
}

/** Undefined where the answers do not fit, a flood comes or the store does not answer: then they go back on the page itself. */
async function keep(
	request: Request,
	answers: DraftAnswers,
	env: Env,
): Promise<Ticket | undefined> {
	if (!fitsDraft(answers)) return undefined;
	if (!(await env.limiter.keepsDraft(env.addressOf(request)))) return undefined;
	try {
		const ticket = await keepDraft(answers, env);
		await forgetQuietly(request, env);
		return ticket;
	} catch {
		env.log({ event: 'draft-not-kept', route_id: 'POST /referral/draft', status: 0, ms_bucket: 0 });
		return undefined;
	}
}

/** An old draft that cannot be deleted now is unreadable without its cookie, and purged within half an hour. */
async function forgetQuietly(request: Request, env: Env): Promise<void> {
	if (cookieOf(request)) await forgetDraft(request, env).catch(() => undefined);
}
