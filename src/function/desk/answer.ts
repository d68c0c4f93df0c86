import type * as z from 'zod/mini';
import { type DeskProblem, problemStatuses } from '../../desk/api.ts';
import { fromUtf8 } from '../../referral/bytes.ts';
import { jsonAnswer } from '../answer.ts';
import type { Env } from '../env.ts';
import { readBody } from '../read-form.ts';
import { sourceOf } from '../same-origin.ts';
import { type Session, sessionOf } from './session.ts';

/** What a desk's route gives: a value to answer with, or why not. */
export type DeskOutcome = { value: unknown } | { problem: DeskProblem };

/** A refusal as the API answers it. */
export function refuse(problem: DeskProblem): Response {
	const headers: Record<string, string> = problem === 'too-many' ? { 'Retry-After': '600' } : {};
	return jsonAnswer({ problem }, { status: problemStatuses[problem], headers });
}

type Handler = (request: Request, env: Env) => Promise<Response>;

/**
 * A route of the desk's API: strictly from our own page, since a refusal here costs nobody a referral, and always
 * answered with JSON.
 */
export function deskRoute(work: (request: Request, env: Env) => Promise<DeskOutcome>): Handler {
	return async (request, env) => {
		if (sourceOf(request.headers, env.origins) !== 'same') return refuse('other-site');
		const outcome = await work(request, env).catch((): DeskOutcome => ({ problem: 'unavailable' }));
		return 'problem' in outcome ? refuse(outcome.problem) : jsonAnswer(outcome.value);
	};
}

/** The same for somebody who is signed in. */
export function signedInRoute(
	work: (request: Request, here: { env: Env; session: Session }) => Promise<DeskOutcome>,
): Handler {
	return deskRoute(async (request, env) => {
		const session = await sessionOf(request, env);
		return session ? work(request, { env, session }) : { problem: 'not-signed-in' };
	});
}

/** Reads a request's JSON by its schema; nothing that the schema does not name is taken. */
export async function readJson<T>(
	request: Request,
	schema: z.ZodMiniType<T>,
): Promise<{ value: T } | { problem: DeskProblem }> {
	if (request.headers.get('content-type') !== 'application/json') return { problem: 'wrong-type' };
	const body = await readBody(request);
	if ('kind' in body) return { problem: body.kind };
	const { success, data } = schema.safeParse(parse(body.bytes));
	return success ? { value: data } : { problem: 'bad-request' };
}

function parse(bytes: Uint8Array): unknown {
	try {
		return JSON.parse(fromUtf8(bytes));
	} catch {
		return undefined;
	}
}
