import { type Ask, type DeskClient, signIn } from '../../src/desk/client.ts';
import { deskPaths } from '../../src/desk/api.ts';
import { handle } from '../../src/function/handle.ts';
import { fromBase64url, toBase64url } from '../../src/referral/bytes.ts';
import { holdKey, type PrivateKey } from '../../src/referral/seal.ts';
import { openNonce } from '../../src/referral/sealed-nonce.ts';
import { type TestFunction, testOrigin } from './function.ts';

/** Asks the function in this process as our own page does; `headers` replace its headers. */
export function askOf(own: TestFunction, headers: Record<string, string> = {}): Ask {
	return (path, init) => {
		const all = new Headers(init.headers);
		all.set('Sec-Fetch-Site', 'same-origin');
		for (const [name, value] of Object.entries(headers)) all.set(name, value);
		return handle(new Request(testOrigin + path, { ...init, headers: all }), own.env);
	};
}

/** Signs in, or fails the test. */
export async function signedIn(
	ask: Ask,
	{ provider, key }: { provider: string; key: PrivateKey },
): Promise<DeskClient> {
	const answered = await signIn(ask, { provider, key: await holdKey(key) });
	if (answered.kind !== 'ok') throw new Error(`Not signed in: ${JSON.stringify(answered)}`);
	return answered.value;
}

/** The value of an answer, or fails the test. */
export function valueOf<T>(answered: { kind: string; value?: T }): T {
	if (answered.value === undefined) throw new Error(JSON.stringify(answered));
	return answered.value;
}

/** A post of JSON. */
export function json(body: unknown): RequestInit {
	const headers = { 'Content-Type': 'application/json' };
	return { method: 'POST', body: JSON.stringify(body), headers };
}

/** Asks for a challenge and opens it: what is to be given back for a token. */
export async function openChallenge(
	ask: Ask,
	{ provider, key }: { provider: string; key: PrivateKey },
): Promise<{ record: string; nonce: string }> {
	const answer = await ask(deskPaths.challenge, json({ provider, kid: key.kid }));
	const { record, sealed } = (await answer.json()) as { record: string; sealed: string };
	const nonce = await openNonce(
		fromBase64url(sealed) ?? new Uint8Array(),
		provider,
		await holdKey(key),
	);
	return { record, nonce: toBase64url(nonce) };
}
