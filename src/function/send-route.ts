import type { ReferralArea } from '../referral/function-data.ts';
import { checkAgreement, checkAnswers, type RawAnswers } from '../referral/schema.ts';
import { goAndForget, goTo, pageAnswer } from './answer.ts';
import { carry } from './carried.ts';
import { confirmSent, notReceived, showConfirmation } from './confirm.ts';
import { checkPath, stopPath } from './draft-route.ts';
import {
	type Draft,
	draftCookie,
	type DraftAnswers,
	emptyCookie,
	forgetDraft,
	keepDraft,
	openDraft,
} from './drafts.ts';
import { type Env, findArea } from './env.ts';
import { createHidden, newThread, tokenState } from './hidden.ts';
import { type PostedForm, readForm } from './read-form.ts';
import { refuseBody } from './refusals.ts';
import { sendAgain } from './retry.ts';
import { type Source, sourceOf } from './same-origin.ts';
import { type Outcome, submit } from './submit.ts';

/** The answers of one request to send, wherever they were kept. */
interface Sending {
	form: PostedForm;
	source: Source;
	area: ReferralArea;
	raw: RawAnswers;
	thread: string;
	draft: Extract<Draft, { kind: 'answers' }> | undefined;
}

/** Boxes that are ticked again each time: agreement is never kept. */
const ticks: readonly string[] = ['agreeSend', 'agreeOnward'];

/** POST /referral/send: validates, seals, stores, then shows the confirmation. */
export async function postSend(request: Request, env: Env): Promise<Response> {
	const source = sourceOf(request.headers, env.origins);
	const form = await readForm(request);
	if (form.kind !== 'form') return refuseBody(form, request, env);
	const answered = await send(request, { form, source }, env);
	if (source === 'cross-site') answered.headers.delete('Set-Cookie');
	return answered;
}

async function send(
	request: Request,
	{ form, source }: { form: PostedForm; source: Source },
	env: Env,
): Promise<Response> {
	if (form.hidden.sealed !== undefined) return sendAgain(request, { form, source }, env);
	// The cookie of a post from another site is none of ours: browsers do not send it along.
	const draft = source === 'cross-site' ? undefined : await openDraft(request, env);
	if (draft?.kind === 'sent') return showConfirmation(request, { ...draft, onePage: false }, env);
	const sending = await gather({ form, source, draft }, env);
	if (!sending) return goTo(checkPath, draft ? draftCookie(draft.ticket) : emptyCookie);
	if (!(await maySend(sending, env))) return lookAgain(sending, env);
	return finishSending(request, sending, env);
}

/** Puts the kept and the posted answers together; undefined where there are none. */
async function gather(
	{ form, source, draft }: Pick<Sending, 'form' | 'source' | 'draft'>,
	env: Env,
): Promise<Sending | undefined> {
	const area = findArea(env.data, draft?.area ?? form.hidden.area);
	const raw = { ...draft?.raw, ...form.raw };
	const hasAnswers = Object.keys(raw).some((name) => !ticks.includes(name));
	if (!area || !hasAnswers) return undefined;
	const state = await tokenState(form, env);
	const posted = state === 'valid' || state === 'expired' ? form.hidden.thread : undefined;
	return { form, source, area, raw, draft, thread: draft?.thread ?? posted ?? newThread(env) };
}

/** Storing needs a token of ours or, from our own page, the draft's cookie; a post from another site never stores. */
async function maySend({ form, source, draft }: Sending, env: Env): Promise<boolean> {
	const state = await tokenState(form, env);
	if (source === 'cross-site' || state === 'expired') return false;
	return state === 'valid' || (source === 'same' && draft !== undefined);
}

/** Shows the answers again with a fresh token. */
async function lookAgain(sending: Sending, env: Env): Promise<Response> {
	const { area, raw, thread, draft, source } = sending;
	if (draft && source === 'same') return goTo(checkPath, draftCookie(draft.ticket));
	const checked = checkAnswers(raw, { area, data: env.data });
	if (checked.kind === 'stop') return goAndForget(stopPath(area, checked.page));
	return carry({ area, raw: withoutTicks(raw), thread, cookie: emptyCookie }, env);
}

async function finishSending(request: Request, sending: Sending, env: Env): Promise<Response> {
	const { area, raw, thread, draft, form } = sending;
	const trap = Boolean(form.hidden.website) || draft?.trap === true;
	const verdict = await env.limiter.check({ trap });
	if (verdict.kind === 'later') return pageAnswer(env.pages.refusal('too-many'), { status: 429 });
	const outcome = await submit({ area, raw, thread, lane: verdict.lane }, env);
	return answerOutcome(request, { sending, outcome }, env);
}

async function answerOutcome(
	request: Request,
	{ sending, outcome }: { sending: Sending; outcome: Outcome },
	env: Env,
): Promise<Response> {
	const { area, form, draft } = sending;
	switch (outcome.kind) {
		case 'accepted':
			return confirmSent(request, { ...outcome, area, draft, onePage: isOnePage(form) }, env);
		case 'stop':
			await forgetDraft(request, env).catch(() => undefined);
			return goAndForget(stopPath(area, outcome.page));
		case 'failed':
			return notReceived({ ...outcome, area, thread: sending.thread }, env);
		case 'problems':
		case 'not-agreed':
			if (!draft) return showProblems(sending, env);
			return keepAndLookAgain(request, { sending, outcome, draft }, env);
	}
}

/** The answers stay, the ticks go, and what is wrong is shown after a redirect. */
async function keepAndLookAgain(
	request: Request,
	{ sending, outcome, draft }: { sending: Sending; outcome: Outcome; draft: DraftAnswers },
	env: Env,
): Promise<Response> {
	const { area, raw, thread } = sending;
	const problem = outcome.kind === 'not-agreed' ? outcome.problem : undefined;
	const answers = { area: area.id, thread, raw: withoutTicks(raw), trap: draft.trap, problem };
	const ticket = await keepDraft({ kind: 'answers', ...answers }, env);
	await forgetDraft(request, env);
	return goTo(checkPath, draftCookie(ticket));
}

async function showProblems({ area, raw, thread, form }: Sending, env: Env): Promise<Response> {
	const checked = checkAnswers(raw, { area, data: env.data });
	const problem = checked.kind === 'ready' ? checkAgreement(raw, checked.provider) : undefined;
	if (!isOnePage(form)) {
		const kept = { area, raw: withoutTicks(raw), thread, cookie: emptyCookie };
		return carry(problem ? { ...kept, problem } : kept, env);
	}
	const hidden = await createHidden(area.id, thread, env);
	const problems = checked.kind === 'problems' ? checked.problems : problem ? [problem] : [];
	const html = env.pages.onePage({ area, raw: withoutTicks(raw), problems, hidden });
	return pageAnswer(html, { status: 422, cookie: emptyCookie });
}

function isOnePage({ hidden }: PostedForm): boolean {
	return hidden.onepage !== undefined;
}

function withoutTicks(raw: RawAnswers): RawAnswers {
	return Object.fromEntries(Object.entries(raw).filter(([name]) => !ticks.includes(name)));
}
