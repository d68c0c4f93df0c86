import { toHex } from '../referral/bytes.ts';
import { formVersion } from '../referral/schema.ts';
import type { Env } from './env.ts';
import type { Hidden } from './page.tsx';
import type { PostedForm } from './read-form.ts';
import { checkToken, createToken, type TokenState } from './token.ts';

/** The fields that a page posts beside the answers, with a fresh token. */
export async function createHidden(area: string, thread: string, env: Env): Promise<Hidden> {
	const token = await createToken(env.tokenKey, { purpose: 'form', text: thread }, env.now());
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
