import type { Bytes } from '../referral/bytes.ts';
import { writeAddressed } from '../referral/envelope.ts';
import type { ReferralArea, ReferralProvider } from '../referral/function-data.ts';
import { keyringRoots } from '../referral/keyring-roots.ts';
import { ringSignature } from '../referral/ring-signature.ts';
import { sealTo } from '../referral/seal-to.ts';
import { formVersion, type Referral } from '../referral/schema.ts';

/** Answers that are ready to be sealed and sent. */
export interface Sending {
	referral: Referral;
	provider: ReferralProvider;
	area: ReferralArea;
	/** Thread id: the same for every try, so that a request is stored once. */
	thread: string;
	/** Whether the field that people do not see was filled in. */
	trap: boolean;
	/** What comes before the addresses of the page's language. */
	base: string;
}

/** A sealed request, kept so that trying again posts the same bytes. */
export interface Sealed {
	body: Bytes;
	version: number;
}

/** What became of a try. Only `received` was stored, and it was. */
export type Outcome =
	| { kind: 'received'; reference: string; code: string; sentAt: number }
	/** Nothing was stored, or nobody knows: the same bytes can be posted again. */
	| { kind: 'not-received'; sealed: Sealed }
	/** Another version of this thread was stored before: the answers are sealed anew as the next one. */
	| { kind: 'version-taken'; next: number }
	/** The answers are longer than an envelope; the field that is longest. */
	| { kind: 'too-long'; field: string };

/** How long an answer may take before the page says that nothing was received, in milliseconds. */
const patience = 30_000;
const mostVersions = 20;

/** The sealing part, loaded when the answers are looked at; it rejects where it cannot be had. */
export function loadSealing() {
	return import('../referral/seal.ts');
}

/**
 * Seals and posts; posts the same bytes again where `again` holds them. Rejects where sealing cannot be loaded, and
 * where the keys in the page are not signed: the function then seals to its own, which it has checked.
 */
export async function sendReferral(sending: Sending, again?: Sealed): Promise<Outcome> {
	let kept = again;
	let version = 1;
	while (version <= mostVersions) {
		const sealed = kept ?? (await sealAs(sending, version));
		if ('field' in sealed) return { kind: 'too-long', field: sealed.field };
		const outcome = await post(sealed, sending);
		if (outcome.kind !== 'version-taken') return outcome;
		version = outcome.next;
		kept = undefined;
	}
	throw new Error('A thread has more versions than it may have.');
}

async function sealAs(sending: Sending, version: number): Promise<Sealed | { field: string }> {
	const { referral, provider, area, thread } = sending;
	if ((await ringSignature(provider.keyring, keyringRoots)) === 'not-signed') {
		throw new Error('The keys on this page are not signed by the root key of its script.');
	}
	const { seal } = await loadSealing();
	const { recipients } = sealTo(provider.keyring, new Date().toISOString().slice(0, 10));
	const binding = { provider: provider.id, formVersion, thread, version };
	const sealing = await seal(referral, { binding, recipients });
	if (sealing.kind === 'too-long') return { field: sealing.field };
	return { version, body: writeAddressed({ thread, version, area: area.id }, sealing.sealed) };
}

async function post(sealed: Sealed, { trap, base }: Sending): Promise<Outcome> {
	try {
		const answer = await fetch(`${base}/referral/sealed`, {
			method: 'POST',
			body: sealed.body,
			headers: {
				'Content-Type': 'application/octet-stream',
				...(trap ? { 'X-Form': 'filled' } : {}),
			},
			signal: timeLimit(),
		});
		return readAnswer(await answer.json(), sealed);
	} catch {
		// No connection, no answer in time, or one that is no JSON: nobody knows, and trying again is harmless.
		return { kind: 'not-received', sealed };
	}
}

/** Older browsers have no such limit; there a try ends with the connection. */
function timeLimit(): AbortSignal | null {
	return 'timeout' in AbortSignal ? AbortSignal.timeout(patience) : null;
}

/** What the function answers; see `postSealed`. */
interface Answer {
	received?: boolean;
	reference?: string;
	code?: string;
	sentAt?: number;
	nextVersion?: number;
}

function readAnswer(json: unknown, sealed: Sealed): Outcome {
	const { received, reference, code, sentAt, nextVersion } = json as Answer;
	if (received && reference && code && sentAt) return { kind: 'received', reference, code, sentAt };
	if (nextVersion) return { kind: 'version-taken', next: nextVersion };
	return { kind: 'not-received', sealed };
}
