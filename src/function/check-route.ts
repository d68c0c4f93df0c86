import { checkAnswers } from '../referral/schema.ts';
import { goAndForget, pageAnswer } from './answer.ts';
import { stopPath } from './draft-route.ts';
import { showConfirmation } from './confirm.ts';
import { type DraftAnswers, openDraft } from './drafts.ts';
import { type Env, findArea, placeOf } from './env.ts';
import { createHidden, createShown } from './hidden.ts';

/** GET /referral/check: the draft with what is wrong, or the answers with the agreement; `?edit` the filled form. */
export async function showCheck(request: Request, env: Env): Promise<Response> {
	const draft = await openDraft(request, env);
	// The answer to sending got lost on the way: the answers are gone, and what became of them is not.
	if (draft?.kind === 'sent') return showConfirmation(request, { ...draft, onePage: false }, env);
	if (!draft) return pageAnswer(env.pages.noDraft());
	const wantsEdit = new URL(request.url).searchParams.has('edit');
	return show(draft, wantsEdit, env);
}

async function show(draft: DraftAnswers, wantsEdit: boolean, env: Env): Promise<Response> {
	const { raw, thread, problem } = draft;
	const area = findArea(env.data, draft.area);
	if (!area) return pageAnswer(env.pages.noDraft());
	const hidden = await createHidden(area.id, thread, env);
	if (wantsEdit) return pageAnswer(env.pages.edit({ area, raw, hidden }));
	const checked = checkAnswers(raw, placeOf(area, env));
	if (checked.kind === 'stop') return goAndForget(stopPath(area, checked.page, env));
	if (checked.kind === 'problems') {
		return pageAnswer(env.pages.problems({ area, raw, problems: checked.problems, hidden }));
	}
	const { referral, provider } = checked;
	const shown = await createShown({ area: area.id, thread, raw }, env);
	const page = { area, raw, referral, provider, hidden: shown, carried: false };
	return pageAnswer(env.pages.check(problem ? { ...page, problem } : page));
}
