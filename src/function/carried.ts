import type { ReferralArea } from '../referral/function-data.ts';
import { checkAnswers, type Problem, type RawAnswers } from '../referral/schema.ts';
import { pageAnswer } from './answer.ts';
import { type Env, placeOf } from './env.ts';
import { createHidden } from './hidden.ts';

/** Answers that no draft keeps, so that the page itself must. */
export interface Carried {
	/** The area. */
	area: ReferralArea;
	/** What was posted. */
	raw: RawAnswers;
	/** Thread id. */
	thread: string;
	/** The cookie to set, if any. */
	cookie?: string | undefined;
	/** What is wrong with the agreement. */
	problem?: Problem;
}

/**
 * "Please check and send", or the form with what is wrong, straight from the posted answers: only for a post whose
 * origin is in doubt, and where a draft cannot be kept.
 */
export async function carry(carried: Carried, env: Env): Promise<Response> {
	const { area, raw, thread, cookie, problem } = carried;
	const hidden = await createHidden(area.id, thread, env);
	const checked = checkAnswers(raw, placeOf(area, env));
	if (checked.kind === 'problems') {
		const { problems } = checked;
		return pageAnswer(env.pages.problems({ area, raw, problems, hidden }), { status: 422, cookie });
	}
	if (checked.kind === 'stop') throw new Error('Stop answers are never carried.');
	const { referral, provider } = checked;
	const page = { area, raw, referral, provider, hidden, carried: true };
	const html = env.pages.check(problem ? { ...page, problem } : page);
	return pageAnswer(html, { status: problem ? 422 : 200, cookie });
}
