import type { D1Database } from '@cloudflare/workers-types';
import data from 'waymark:function-data';
import release from 'waymark:release';
import shells from 'waymark:shells';
import { utf8 } from '../referral/bytes.ts';
import { keyringRoots } from '../referral/keyring-roots.ts';
import { createD1Sql, createD1Store } from './d1-store.ts';
import { createDeskStore } from './desk/desk-store.ts';
import { createFetchPost } from './delivery/fetch-post.ts';
import { nowhere } from './delivery/memory.ts';
import { createEnv, type Env, readOrigins } from './env.ts';
import { handle } from './handle.ts';
import { createLimiter } from './limits.ts';
import { createLog } from './log.ts';
import { misconfigured } from './misconfigured.ts';
import { createMakeDelivery } from './outbox/make-delivery.ts';
import { createRounds, type Rounds } from './outbox/rounds.ts';
import { createTargets } from './outbox/targets.ts';

/** What wrangler.jsonc and the account bind. */
interface Bindings {
	/** The database. */
	DB: D1Database;
	/** The site's address, as in env.ts. */
	SITE_URL?: string;
	/** Settings that content/ names for its channels; set each with `wrangler secret put`. */
	[setting: string]: unknown;
	/** Signs tokens: 32 characters or more, set with `wrangler secret put WAYMARK_SECRET`. */
	WAYMARK_SECRET?: string;
}

const now = () => Date.now();
const random = (count: number) => crypto.getRandomValues(new Uint8Array(count));
const wait = async (milliseconds: number) => {
	await new Promise((resolve) => setTimeout(resolve, milliseconds));
};
const log = createLog(release, now);

// Workers forbid random bytes before the first request; so the function is put together then, once an isolate.
let opened: Promise<Opened> | undefined;

interface Opened {
	env: Env;
	rounds: Rounds;
}

async function open(bindings: Bindings): Promise<Opened> {
	const secret = bindings.WAYMARK_SECRET ?? '';
	if (secret.length < 32) {
		throw new Error(
			'WAYMARK_SECRET is missing or shorter than 32 characters: set it with wrangler secret put.',
		);
	}
	const env = await createEnv({
		shells,
		data,
		secret: utf8(secret),
		keyringRoots,
		origins: readOrigins(bindings.SITE_URL),
		store: createD1Store(bindings.DB),
		desk: createDeskStore(createD1Sql(bindings.DB)),
		limiter: createLimiter({ now, random, wait }),
		addressOf: ({ headers }) => headers.get('cf-connecting-ip') ?? '',
		wait,
		log,
		now,
		random,
		// D1 has no disk of ours.
		disk: () => Promise.resolve('ok'),
	});
	const settings = Object.fromEntries(Object.entries(bindings).filter(isText));
	// nodemailer is not tried on Workers, and there is no disk: a demonstration alerts nobody here.
	const post = createFetchPost({ loopback: settings['DELIVERY_LOOPBACK'] === 'yes' });
	const making = { settings, post, now, file: () => nowhere, mail: undefined };
	const targets = createTargets(env.alerting, createMakeDelivery(making));
	// D1 has no log of ours to empty: there, destroying keys is what erases.
	const own = { sql: createD1Sql(bindings.DB), checkpoint: () => true, canary: !env.data.demo };
	return { env, rounds: createRounds({ env, targets, ...own }) };
}

function isText(entry: [string, unknown]): entry is [string, string] {
	return typeof entry[1] === 'string';
}

/** HOST: Cloudflare Workers. */
export default {
	fetch: async (request: Request, bindings: Bindings): Promise<Response> => {
		try {
			opened ??= open(bindings);
			return await handle(request, (await opened).env);
		} catch {
			opened = undefined;
			return misconfigured({ shells, data, log });
		}
	},
	scheduled: async (_: unknown, bindings: Bindings): Promise<void> => {
		try {
			opened ??= open(bindings);
			const { rounds } = await opened;
			await rounds.minute();
		} catch {
			opened = undefined;
			log({ event: 'misconfigured', route_id: 'purge', status: 503, ms_bucket: 0 });
		}
	},
};
