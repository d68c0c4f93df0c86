import { sha256, toHex, utf8 } from '../referral/bytes.ts';
import { sealTo } from '../referral/seal-to.ts';
import { readReference } from '../referral/reference.ts';
import { seal } from '../referral/seal.ts';
import {
	contactChoices,
	readStopCode,
	type StopField,
	stopFields,
	stopNoteLength,
	stopNoteVersion,
} from '../referral/stop-code.ts';
import { goAndForget, goTo, pageAnswer } from './answer.ts';
import { cookieOf, emptyCookie, sameCookie } from './drafts.ts';
import type { Env } from './env.ts';
import { newThread } from './hidden.ts';
import { readFields } from './read-form.ts';
import { refuseBody } from './refusals.ts';
import { sourceOf } from './same-origin.ts';
import { stopMacOf } from './stop-code.ts';
import type { ContactChange, StopTarget } from './store.ts';
import { dayNumber, dayText } from './submit.ts';

/** Where contact is paused or stopped, in the language of the request. */
function stopPath({ language }: Env): string {
	return `${language.base}/referral/stop`;
}

/** What somebody asks, read and well formed; whether the code fits is another matter. */
interface Asked {
	reference: string;
	code: string;
	what: ContactChange['what'];
	note: string;
	/** The page that it was asked on, so that a double click is one change. */
	page: string;
}

/**
 * From arrival to answer, in milliseconds, whatever is found: longer than the work takes, so that the time taken does
 * not tell whether a code fits.
 */
const answerAfter = 800;

/** GET /referral/stop: the page, with what was wrong in the last attempt and none of its words. */
export function showStop(request: Request, env: Env): Promise<Response> {
	const named = new URL(request.url).searchParams.get('error')?.split(',') ?? [];
	const wrong = stopFields.filter((field) => named.includes(field));
	return Promise.resolve(pageAnswer(env.pages.stop({ page: newThread(env), wrong })));
}

/** GET /referral/stopped: the one answer to every well-formed attempt. */
export function showStopped(_: Request, { pages }: Env): Promise<Response> {
	return Promise.resolve(pageAnswer(pages.stopped()));
}

/**
 * POST /referral/stop: takes a change of contact with a reference and its code. An unknown reference, a wrong code
 * and a right one get the same answer after the same work.
 */
export async function postStop(request: Request, env: Env): Promise<Response> {
	const arrived = env.now();
	const form = await readFields(request, [...stopFields, 'page']);
	if (form.kind !== 'fields') return refuseBody(form, request, env);
	if (sourceOf(request.headers, env.origins) === 'cross-site') return goTo(stopPath(env));
	const asked = readAsked((name) => form.fields.get(name)?.[0] ?? '');
	if ('wrong' in asked) return askAgain(request, asked.wrong, env);
	const address = env.addressOf(request);
	if (!(await env.limiter.mayTryCode({ address, reference: asked.reference }))) {
		const headers = { 'Retry-After': '600' };
		return pageAnswer(env.pages.refusal('too-many-codes'), { status: 429, headers });
	}
	await change(asked, env);
	await env.wait(Math.max(0, answerAfter - (env.now() - arrived)));
	return goAndForget(`${env.language.base}/referral/stopped`);
}

/** Back to the page, which names the fields in its address and repeats nothing that was typed. */
function askAgain(request: Request, wrong: readonly StopField[], env: Env): Response {
	// The cookie may hold the confirmation with the very code that is asked for, so it stays; writing it again is enough
	// to keep the typed page out of the browser's cache.
	const cookie = cookieOf(request) === undefined ? emptyCookie : sameCookie(request);
	return goTo(`${stopPath(env)}?error=${wrong.join(',')}`, cookie);
}

function readAsked(valueOf: (name: string) => string): Asked | { wrong: readonly StopField[] } {
	const reference = readReference(valueOf('reference'));
	const code = readStopCode(valueOf('code'));
	const what = contactChoices.find((choice) => choice === valueOf('what'));
	const note = valueOf('note').replaceAll('\r\n', '\n').trim();
	const isWrong: Record<StopField, boolean> = {
		reference: reference.kind === 'wrong',
		code: code === undefined,
		what: what === undefined,
		note: note.length > stopNoteLength,
	};
	const wrong = stopFields.filter((field) => isWrong[field]);
	if (reference.kind === 'wrong' || code === undefined || !what || wrong.length > 0) {
		return { wrong };
	}
	return { reference: reference.reference, code, what, note, page: valueOf('page') };
}

async function change(asked: Asked, env: Env): Promise<void> {
	const stopMac = await stopMacOf(asked, env);
	const id = await idOf(asked, env);
	const target = await env.store.findStop(stopMac);
	const sealed = await sealNote({ asked, target, id }, env);
	const times = { day: dayNumber(env), dueAt: env.now() };
	await env.store.putChange({ id, stopMac, what: asked.what, sealed, ...times });
}

/** The same for the same words from the same page: a page that was filled in again is another change. */
async function idOf({ page, ...words }: Asked, env: Env): Promise<string> {
	const known = /^[0-9a-f]{32}$/.test(page) ? page : newThread(env);
	const digest = await sha256(utf8(JSON.stringify([known, words])));
	return toHex(digest.subarray(0, 16));
}

/**
 * Seals the note to the keys of the provider; for a code that fits nothing, to any provider's, so that the work is the
 * same. The stop itself is not sealed, for it must hold even where nobody can open anything.
 */
async function sealNote(
	{ asked, target, id }: { asked: Asked; target: StopTarget | undefined; id: string },
	env: Env,
) {
	const { providers } = env.data;
	const own = target && providers.find((provider) => provider.id === target.provider);
	if (target && !own && asked.what === 'changed') {
		throw new Error(
			`Nobody can open a note to ${target.provider}, who is no longer in content/providers.`,
		);
	}
	const provider = own ?? providers[0];
	if (!provider) throw new Error('The function has no providers: run npm run build.');
	const binding = { provider: provider.id, formVersion: stopNoteVersion, thread: id, version: 1 };
	const { recipients } = sealTo(provider.keyring, dayText(env));
	const note = !target || own ? asked.note : '';
	const sealing = await seal({ note }, { binding, recipients });
	if (sealing.kind === 'too-long') throw new Error('A note of 200 characters is too long to seal.');
	return sealing.sealed;
}
