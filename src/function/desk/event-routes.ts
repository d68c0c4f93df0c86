import {
	eventRequestSchema,
	type HandOverAnswer,
	type HandOverRequest,
	handOverRequestSchema,
} from '../../desk/api.ts';
import { isCodeOf } from '../../desk/events.ts';
import { fromBase64url, sha256 } from '../../referral/bytes.ts';
import { writeAddressed } from '../../referral/envelope.ts';
import type { Env } from '../env.ts';
import { readSealed, type SealedTo } from '../receive.ts';
import { receiptsFor } from '../stop-code.ts';
import type { SealedReferral } from '../store.ts';
import { dayNumber } from '../submit.ts';
import { type DeskOutcome, readJson, signedInRoute } from './answer.ts';
import type { Noted } from './desk-store.ts';
import type { Session } from './session.ts';
import { alertRows } from '../outbox/clock-rows.ts';

interface Here {
	env: Env;
	session: Session;
}

/** POST /desk/api/events: notes one event. */
export const postEvent = signedInRoute(async (request, { env, session }): Promise<DeskOutcome> => {
	const posted = await readJson(request, eventRequestSchema);
	if ('problem' in posted) return posted;
	const { code = '', ...event } = posted.value;
	const others = env.data.providers.map(({ id }) => id).filter((id) => id !== session.provider);
	if (!isCodeOf(event.event, code, others)) return { problem: 'bad-request' };
	return answerTo(await env.desk.note(session, { ...event, code, now: env.now() }));
});

/** POST /desk/api/hand-over: gives a referral to another provider, sealed to its keys, where the person agreed to it. */
export const postHandOver = signedInRoute(async (request, here): Promise<DeskOutcome> => {
	const posted = await readJson(request, handOverRequestSchema);
	if ('problem' in posted) return posted;
	const { env, session } = here;
	const may = await env.desk.mayHandOver(session, posted.value);
	if (may.kind !== 'may') return { problem: may.kind };
	const { newThread, to } = posted.value;
	const sealedTo = readNew(posted.value, may.area, here);
	if (!sealedTo || newThread === posted.value.thread) return { problem: 'bad-request' };
	const day = dayNumber(env);
	await env.desk.bindThread({ thread: newThread, origin: may.origin, day });
	const put = await env.store.putReferral(await rowOf(sealedTo, env), receiptsFor(newThread, env));
	if (put.kind === 'conflict') return { problem: 'bad-request' };
	const handed = { ...posted.value, event: 'handed', code: to, now: env.now() } as const;
	const outcome = answerTo(await env.desk.note(session, handed));
	if ('problem' in outcome) return outcome;
	const value: HandOverAnswer = { ...outcome.value, reference: put.reference };
	return { value };
});

/** The new envelope, if it is sealed to a desk key and a recovery key of the provider that it goes to. */
function readNew(
	{ sealed, newThread, to }: HandOverRequest,
	area: string,
	{ env, session }: Here,
): SealedTo | undefined {
	const envelope = fromBase64url(sealed);
	const provider = env.data.providers.find(({ id }) => id === to && id !== session.provider);
	if (!envelope || !provider) return undefined;
	return readSealed(writeAddressed({ thread: newThread, version: 1, area }, envelope), [provider]);
}

async function rowOf({ row, provider }: SealedTo, env: Env): Promise<SealedReferral> {
	const fp = await sha256(row.sealed);
	const alerts = alertRows({ area: row.area, provider }, env);
	const times = { day: dayNumber(env), alerts };
	return { ...row, ...times, fp, sealedBy: 'browser', lane: 'normal' };
}

function answerTo(noted: Noted) {
	return noted.kind === 'noted' ? { value: { events: noted.events } } : { problem: noted.kind };
}
