import * as z from 'zod/mini';
import { bearer, sessionLasts, type Token, tokenLasts } from '../../desk/api.ts';
import type { FunctionData, Recipient } from '../../referral/function-data.ts';
import type { Env } from '../env.ts';
import type { Desk } from './desk-store.ts';
import { readSigned, sign } from './signed.ts';

const sessionSchema = z.strictObject({
	/** Id of the provider. */
	provider: z.string(),
	/** Key id that signed in. */
	kid: z.string(),
	/** When it signed in, in milliseconds since 1970. */
	since: z.number(),
	/** When the token ends, in milliseconds since 1970. */
	expires: z.number(),
});

/** Who is signed in, since when. */
export type Session = z.infer<typeof sessionSchema>;

/** A key of a provider's ring; undefined when either is unknown, so that a retired key ends every session of its own. */
export function findKey(
	{ provider, kid }: Desk,
	{ providers }: FunctionData,
): Recipient | undefined {
	const ring = providers.find(({ id }) => id === provider)?.keyring;
	return ring?.recipients.find((recipient) => recipient.kid === kid);
}

/** A token for a session; it never outlasts the session. */
export async function issueToken(
	{ provider, kid }: Desk,
	{ since, env }: { since: number; env: Env },
): Promise<Token> {
	const expires = Math.min(env.now() + tokenLasts, since + sessionLasts);
	const session: Session = { provider, kid, since, expires };
	return { token: await sign(session, { purpose: 'session', key: env.tokenKey }), expires };
}

/** The session of a request; undefined when it has none that is good now. */
export async function sessionOf({ headers }: Request, env: Env): Promise<Session | undefined> {
	const given = headers.get('authorization') ?? '';
	if (!given.startsWith(bearer)) return undefined;
	const expected = { purpose: 'session', schema: sessionSchema, key: env.tokenKey } as const;
	const session = await readSigned(given.slice(bearer.length), expected);
	if (!session || session.expires <= env.now()) return undefined;
	return findKey(session, env.data) && session;
}
