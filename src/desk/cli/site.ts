import { fromBase64url } from '../../referral/bytes.ts';
import { type Answered, type Ask, type DeskClient, readProviders, signIn } from '../client.ts';
import type { DeskProblem, Providers } from '../api.ts';
import type { DeskKey } from '../key-file.ts';
import { Mistake } from './mistake.ts';
import type { Source } from './source.ts';

/** A site that this command is signed in to. */
export interface Site extends Source {
	/** Notes events and hands over. */
	client: DeskClient;
	/** What is public of every provider. */
	providers: () => Promise<Providers>;
}

const local = ['localhost', '127.0.0.1', '[::1]'];

/** Signs in to a site with a key. */
export async function openSite(address: string, key: DeskKey): Promise<Site> {
	const ask = askOf(address);
	const client = must(await signIn(ask, { provider: key.provider, key }), address);
	return {
		client,
		providers: async () => must(await readProviders(ask), address),
		list: async () => {
			const { referrals } = must(await client.list(), address);
			return referrals.map((row) => ({ ...row, provider: key.provider }));
		},
		open: async ({ thread, version }) => {
			const { versions, notes } = must(await client.thread(thread), address);
			const own = versions.find((one) => one.version === version);
			return {
				sealed: bytes(own?.sealed),
				notes: notes.map((note) => ({ ...note, sealed: bytes(note.sealed) })),
			};
		},
	};
}

/** The value of an answer; a refusal becomes a sentence that says what to do. */
export function must<T>(answered: Answered<T>, address: string): T {
	if (answered.kind === 'ok') return answered.value;
	if (answered.kind === 'no-answer') {
		throw new Mistake(
			`${address} does not answer as a Waymark site: check the address, and try again.`,
		);
	}
	throw new Mistake(sentences[answered.problem]);
}

const sentences: Readonly<Record<DeskProblem, string>> = {
	'bad-request':
		'The site did not understand this: check the event and its code, and that this program is as new as the site.',
	'not-signed-in':
		'The site does not know this key, or the session is over: use the newest key file of the provider and run the command again.',
	'other-site': 'The site takes no request from here: give its address as it stands in a browser.',
	'not-found': 'The provider has no such referral.',
	stopped:
		'Somebody has asked that nobody gets in touch, so this was not noted: do not call, text or email.',
	'not-opened': 'It was not opened yet: run npm run desk -- event <reference> opened first.',
	'not-agreed':
		'The person’s agreement is not noted: ask them first, then run npm run desk -- event <reference> agreed <provider>.',
	moved: 'Somebody else has just noted something: look at the list and try again.',
	full: 'Fifty events are noted, and no more fit.',
	erased: 'Its content is erased, so that it cannot be handed on.',
	'too-large': 'That is too large to be sent.',
	'wrong-type': 'The site did not understand this.',
	'too-many': 'Too many attempts came from this network: try again in ten minutes.',
	unavailable: 'The site’s database did not answer, and nothing was noted: try again in a minute.',
};

/** Asks as our own page does; a site that is not on this machine must be https. */
function askOf(address: string): Ask {
	const url = URL.canParse(address) ? new URL(address) : undefined;
	const isSecret = url?.protocol === 'https:' || (url && local.includes(url.hostname));
	if (!url || !isSecret) {
		throw new Mistake(`${address} is not the address of a site: write https://example.org.`);
	}
	return (path, init) => {
		const headers = new Headers(init.headers);
		headers.set('Origin', url.origin);
		headers.set('Sec-Fetch-Site', 'same-origin');
		return fetch(new URL(path, url.origin), { ...init, headers, redirect: 'error' });
	};
}

function bytes(text: string | undefined) {
	const read = fromBase64url(text ?? '');
	if (text !== undefined && read) return read;
	throw new Mistake('A stored referral is damaged.');
}
