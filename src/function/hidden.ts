import { sha256, toHex, utf8 } from '../referral/bytes.ts';
import { formVersion, type RawAnswers } from '../referral/schema.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Env } from './env.ts';
import type { Hidden } from './page.tsx';
import type { PostedForm } from './read-form.ts';
import { checkToken, createToken, type TokenState } from './token.ts';

/** A draft's answers as a page shows them. */
interface Shown {
	/** Id of the area. */
	area: string;
	/** Thread id. */
	thread: string;
	/** The answers, without ticks. */
	raw: RawAnswers;
}

/** The fields that a page posts beside the answers, with a fresh token. */
export async function createHidden(area: string, thread: string, env: Env): Promise<Hidden> {
	const token = await createToken(env.tokenKey, { purpose: 'form', text: thread }, env.now());
	return { area, thread, token, formVersion };
}

/**
 * The same for a page that shows a draft's answers without carrying them: its token is bound to them, so that another
 * tab's answers are never sent in place of those that were looked at.
 */
export async function createShown({ area, thread, raw }: Shown, env: Env): Promise<Hidden> {
	const signed = { purpose: 'form', text: await shownText(thread, raw) } as const;
	const token = await createToken(env.tokenKey, signed, env.now());
	return { area, thread, token, formVersion };
}

/** A new thread: 128 random bits. */
export function newThread({ random }: Env): string {
	return toHex(random(16));
}

/** What the token of a posted form is worth for the thread that it was posted with. */
export async function tokenState({ hidden }: PostedForm, env: Env): Promise<TokenState> {
	const { thread = '', token } = hidden;
	if (!/^[0-9a-f]{32}$/.test(thread)) return token ? 'invalid' : 'absent';
	return checkToken(env.tokenKey, { purpose: 'form', text: thread, token, now: env.now() });
}

/** What the token of a page is worth that showed these answers of a draft. */
export async function shownState(
	{ hidden }: PostedForm,
	{ thread, raw }: Omit<Shown, 'area'>,
	env: Env,
): Promise<TokenState> {
	const text = await shownText(thread, raw);
	return checkToken(env.tokenKey, { purpose: 'form', text, token: hidden.token, now: env.now() });
}

async function shownText(thread: string, raw: RawAnswers): Promise<string> {
	return `${thread}|${toHex(await sha256(utf8(canonicalJson(raw))))}`;
}
