import { type DeskClient, signIn } from '../../desk/client.ts';
import type { DeskKey } from '../../desk/key-file.ts';
import { unlockKey } from '../../desk/key-file.ts';
import type { ReferralProvider } from '../../referral/function-data.ts';
import type { DeskData } from './desk-data.ts';

/** A desk that is open: held in memory by the page alone, and dropped whole when it is locked. */
export interface Session {
	/** Speaks to the site; the token is inside it and nowhere else. */
	client: DeskClient;
	/** The key; its private part cannot be read out of the browser. */
	key: DeskKey;
	/** Whose desk it is. */
	provider: ReferralProvider;
}

/** What comes of a key file and a passphrase: an open desk, or what to do, in one or two sentences. */
export type Entering = { kind: 'open'; session: Session } | { kind: 'problem'; todo: string };

const todos = {
	'not-a-key-file':
		'This is not a key file of a desk. Choose the file whose name ends in “.desk.key.json”.',
	'wrong-passphrase': 'This passphrase does not open this file. Type it again.',
	root: 'This key file is for another purpose. Choose your desk’s own.',
	unknown:
		'The site does not know this key. Ask whoever keeps your keys for the one of this month.',
	'too-many': 'There were too many attempts from this network. Wait 10 minutes and try again.',
	other: 'The site did not answer. Check the connection and try again.',
} as const;

/** How long an answer may take, in milliseconds. */
const patience = 30_000;

/** Opens a key file and signs in with it. The passphrase is used here and kept nowhere. */
export async function enter(
	{ text, passphrase }: { text: string; passphrase: string },
	{ providers }: DeskData,
): Promise<Entering> {
	const unlocked = await unlockKey(text, passphrase);
	if (unlocked.kind !== 'unlocked') return problem(todos[unlocked.kind]);
	const { key } = unlocked;
	const provider = providers.find(({ id }) => id === key.provider);
	if (!provider) return problem(todos.unknown);
	const signedIn = await signIn(ask, { provider: provider.id, key });
	if (signedIn.kind === 'ok') {
		return { kind: 'open', session: { client: signedIn.value, key, provider } };
	}
	if (signedIn.kind === 'no-answer') return problem(todos.other);
	if (signedIn.problem === 'too-many') return problem(todos['too-many']);
	return problem(signedIn.problem === 'not-signed-in' ? todos.unknown : todos.other);
}

function problem(todo: string): Entering {
	return { kind: 'problem', todo };
}

/** Asks the site: no cookie goes along and nothing of an answer is kept. */
async function ask(path: string, init: RequestInit): Promise<Response> {
	const signal = AbortSignal.timeout(patience);
	return fetch(path, { ...init, cache: 'no-store', credentials: 'omit', signal });
}
