import type { ReferralArea } from '../referral/function-data.ts';
import { readConfirmation } from '../referral/read-confirmation.ts';
import { checkAnswers, type Problem, type RawAnswers, withoutTicks } from '../referral/schema.ts';
import { goAndForget, goTo, pageAnswer } from './answer.ts';
import { carry } from './carried.ts';
import { confirmSent, notReceived, showConfirmation } from './confirm.ts';
import { checkPath, stopPath } from './draft-route.ts';
import {
	confirmationIn,
	type Draft,
	draftCookie,
	type DraftAnswers,
	emptyCookie,
	forgetDraft,
	keepDraft,
	openDraft,
} from './drafts.ts';
import { type Env, findArea, placeOf } from './env.ts';
import { createHidden, newThread, shownState, tokenState } from './hidden.ts';
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
	/** Whether the page carried the answers itself; else the draft holds them. */
	isCarried: boolean;
	thread: string;
	draft: OpenDraft | undefined;
}

type OpenDraft = Extract<Draft, { kind: 'answers' }>;

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
	const isCarried = hasAnswers(form.raw);
	if (draft?.kind === 'sent' && !isCarried) {
		return showConfirmation(request, { ...draft, onePage: false }, env);
	}
	const open = draft?.kind === 'answers' ? draft : undefined;
	const sending = await gather({ form, source, isCarried, draft: open }, env);
	if (!sending) return nothingToSend(request, { form, draft: open }, env);
	if (!(await maySend(sending, env))) return lookAgain(sending, env);
	return finishSending(request, sending, env);
}

/**
 * A page that carries answers sends those and no others; one that does not sends the draft's with the ticks of this
 * post. Undefined where there are none.
 */
async function gather(
	{ draft, ...post }: Pick<Sending, 'form' | 'source' | 'isCarried' | 'draft'>,
	env: Env,
): Promise<Sending | undefined> {
	const { form, isCarried } = post;
	const raw = isCarried ? form.raw : { ...draft?.raw, ...form.raw };
	const area = findArea(env.data, isCarried ? form.hidden.area : draft?.area);
	if (!area || !hasAnswers(raw)) return undefined;
	if (!isCarried) return { ...post, area, raw, draft, thread: draft?.thread ?? newThread(env) };
	const state = await tokenState(form, env);
	const posted = state === 'valid' || state === 'expired' ? form.hidden.thread : undefined;
	const kept = draft?.area === area.id ? draft : undefined;
	const thread = posted ?? kept?.thread ?? newThread(env);
	return { ...post, area, raw, thread, draft: kept?.thread === thread ? kept : undefined };
}

function hasAnswers(raw: RawAnswers): boolean {
	return Object.keys(withoutTicks(raw)).length > 0;
}

/** No answers, posted or kept: they were sent before, which the cookie can prove, or they have been cleared. */
async function nothingToSend(
	request: Request,
	{ form, draft }: Pick<Sending, 'form' | 'draft'>,
	env: Env,
): Promise<Response> {
	if (draft) return goTo(checkPath(env), draftCookie(draft.ticket));
	const confirmation = confirmationIn(request) ?? '';
	const sent = readConfirmation(confirmation);
	if (!sent) return goTo(checkPath(env), emptyCookie);
	const versions = await env.store.findThread(form.hidden.thread ?? '').catch(() => []);
	const isThis = versions.some(({ reference }) => reference === sent.reference);
	// Another request's confirmation stays in its cookie: it may be the only place of its reference.
	return isThis
		? showConfirmation(request, { confirmation, onePage: false }, env)
		: goTo(checkPath(env));
}

/**
 * Storing needs a token of ours or, from our own page, the draft's cookie; a post from another site never stores, nor
 * one from a page that showed other answers than the draft holds now.
 */
async function maySend(sending: Sending, env: Env): Promise<boolean> {
	const { form, source, draft, isCarried } = sending;
	if (source === 'cross-site') return false;
	const state =
		draft && !isCarried ? await shownState(form, draft, env) : await tokenState(form, env);
	if (state === 'valid') return true;
	const isDoubted = state === 'expired' || (state === 'invalid' && !isCarried);
	return !isDoubted && source === 'same' && draft !== undefined;
}

/** Shows the answers again with a fresh token. */
async function lookAgain(sending: Sending, env: Env): Promise<Response> {
	const { area, raw, thread, draft, source } = sending;
	if (draft && source === 'same') return goTo(checkPath(env), draftCookie(draft.ticket));
	const checked = checkAnswers(raw, placeOf(area, env));
	if (checked.kind === 'stop') return goAndForget(stopPath(area, checked.page, env));
	return carry({ area, raw: withoutTicks(raw), thread, cookie: emptyCookie }, env);
}

async function finishSending(request: Request, sending: Sending, env: Env): Promise<Response> {
	const { area, raw, thread, draft, form } = sending;
	const trap = Boolean(form.hidden.website) || draft?.trap === true;
	const address = env.addressOf(request);
	const outcome = await submit({ area, raw, thread, trap, address }, env);
	return answerOutcome(request, { sending, outcome }, env);
}

/** The answers stay where they were: in the draft, or on the page that carried them. */
async function comeLater(sending: Sending, env: Env): Promise<Response> {
	const headers = { 'Retry-After': '600' };
	const { draft } = sending;
	if (draft) {
		const cookie = draftCookie(draft.ticket);
		return pageAnswer(env.pages.refusal('too-many'), { status: 429, headers, cookie });
	}
	const shown = await showProblems(
		{ sending, problem: { field: 'agreeSend', message: env.language.words.journey.tooMany } },
		env,
	);
	return new Response(shown.body, {
		status: 429,
		headers: [...shown.headers, ...Object.entries(headers)],
	});
}

async function answerOutcome(
	request: Request,
	{ sending, outcome }: { sending: Sending; outcome: Outcome },
	env: Env,
): Promise<Response> {
	const { area, form, draft } = sending;
	switch (outcome.kind) {
		case 'accepted':
			return confirmSent(
				request,
				{ ...outcome, area, thread: sending.thread, draft, onePage: isOnePage(form) },
				env,
			);
		case 'later':
			return comeLater(sending, env);
		case 'stop':
			await forgetDraft(request, env).catch(() => undefined);
			return goAndForget(stopPath(area, outcome.page, env));
		case 'failed':
			return notReceived({ ...outcome, area, thread: sending.thread }, env);
		case 'problems':
		case 'not-agreed':
			if (!draft) return showProblems({ sending, problem: problemOf(outcome) }, env);
			return keepAndLookAgain(request, { sending, problem: problemOf(outcome), draft }, env);
	}
}

/** What the check page says: that the agreement is missing, or that the answers as a whole cannot be sent. */
function problemOf(outcome: Extract<Outcome, { kind: 'problems' | 'not-agreed' }>) {
	return outcome.kind === 'not-agreed' ? outcome.problem : outcome.problems[0];
}

/** The answers stay, the ticks go, and what is wrong is shown after a redirect. */
async function keepAndLookAgain(
	request: Request,
	{ sending, problem, draft }: Troubled & { draft: DraftAnswers },
	env: Env,
): Promise<Response> {
	const { area, raw, thread } = sending;
	const answers = { area: area.id, thread, raw: withoutTicks(raw), trap: draft.trap, problem };
	const ticket = await keepDraft({ kind: 'answers', ...answers }, env);
	await forgetDraft(request, env);
	return goTo(checkPath(env), draftCookie(ticket));
}

/** Answers that were not sent, with what to show about it. */
interface Troubled {
	sending: Sending;
	problem: Problem | undefined;
}

async function showProblems({ sending, problem }: Troubled, env: Env): Promise<Response> {
	const { area, raw, thread, form } = sending;
	const checked = checkAnswers(raw, placeOf(area, env));
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
