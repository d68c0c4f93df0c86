import type { List, Providers, ThreadAnswer } from '../../desk/api.ts';
import { toBase64url } from '../../referral/bytes.ts';
import { type DeskOutcome, deskRoute, signedInRoute } from './answer.ts';

/** GET /desk/api/providers: what is public of every provider, for handing over and for the words that may be said. */
export const getProviders = deskRoute((_, { data }): Promise<DeskOutcome> => {
	const value: Providers = {
		providers: data.providers.map(({ id, name, serviceName, intake, keyring }) => ({
			id,
			name,
			serviceName,
			intake,
			keyring,
		})),
		areas: data.areas.map(({ id, name, nation }) => ({ id, name, nation })),
	};
	return Promise.resolve({ value });
});

/** GET /desk/api/referrals: what the provider has that is not erased; nothing of it is opened here. */
export const getReferrals = signedInRoute(async (_, { env, session }): Promise<DeskOutcome> => {
	const now = env.now();
	const value: List = { referrals: await env.desk.list(session, now), now };
	return { value };
});

/** GET /desk/api/referral?thread=: the ciphertexts of one thread of the provider. */
export const getReferral = signedInRoute(
	async (request, { env, session }): Promise<DeskOutcome> => {
		const thread = new URL(request.url).searchParams.get('thread') ?? '';
		const now = env.now();
		const { versions, notes } = await env.desk.thread(session, { thread, now });
		if (versions.length === 0) return { problem: 'not-found' };
		const value: ThreadAnswer = {
			versions: versions.map((row) => ({ ...row, sealed: toBase64url(row.sealed) })),
			notes: notes.map((row) => ({ ...row, sealed: toBase64url(row.sealed) })),
			now,
		};
		return { value };
	},
);
