import { sameBytes, type Bytes, utf8 } from '../referral/bytes.ts';
import { writeAddressed } from '../referral/envelope.ts';
import type { ReferralArea, ReferralProvider } from '../referral/function-data.ts';
import { sealTo } from '../referral/seal-to.ts';
import {
	checkAgreement,
	checkAnswers,
	formVersion,
	type Problem,
	type RawAnswers,
	type Referral,
} from '../referral/schema.ts';
import { seal } from '../referral/seal.ts';
import { canonicalJson } from './canonical-json.ts';
import { type Env, placeOf } from './env.ts';
import { alertRows } from './outbox/clock-rows.ts';
import { receiptsFor } from './stop-code.ts';
import type { Lane, SealedReferral, StoredVersion } from './store.ts';

/** Answers that a person sends. */
export interface Submission {
	/** The area. */
	area: ReferralArea;
	/** What was posted, the agreement included. */
	raw: RawAnswers;
	/** Thread id. */
	thread: string;
	/** Whether the field that people do not see was filled in. */
	trap: boolean;
	/** Address that it came from, for the limiter. */
	address: string;
}

/** What became of a submission. Only `accepted` was written, and it was. */
export type Outcome =
	| { kind: 'accepted'; reference: string; referral: Referral; provider: ReferralProvider }
	| { kind: 'stop'; page: string }
	| { kind: 'problems'; problems: Problem[] }
	| { kind: 'not-agreed'; problem: Problem }
	| { kind: 'later' }
	| { kind: 'failed'; referral: Referral; provider: ReferralProvider; fp: Bytes; blob?: Bytes };

interface Ready {
	submission: Submission;
	referral: Referral;
	provider: ReferralProvider;
	fp: Bytes;
	lane: Lane;
}

// Two posts of one thread with different answers may meet; the later takes the next version.
const attempts = 5;
const mostVersions = 20;

/** Validates, asks the limiter, seals in memory and stores. Where the store does not answer, gives the sealed blob to try again with. */
export async function submit(submission: Submission, env: Env): Promise<Outcome> {
	const { raw, area } = submission;
	const checked = checkAnswers(raw, placeOf(area, env));
	if (checked.kind !== 'ready') return checked;
	const { referral, provider } = checked;
	const problem = checkAgreement(raw, provider, env.language);
	if (problem) return { kind: 'not-agreed', problem };
	const verdict = await env.limiter.check(submission);
	if (verdict.kind === 'later') return verdict;
	const fp = await fingerprint({ provider: provider.id, referral }, env);
	return store({ submission, referral, provider, fp, lane: verdict.lane }, env);
}

async function store(ready: Ready, env: Env): Promise<Outcome> {
	const { referral, provider, submission, fp } = ready;
	const failed = { kind: 'failed', referral, provider, fp } as const;
	for (let attempt = 0; attempt < attempts; attempt++) {
		const before = await versionsOf(submission.thread, env);
		const repeat = before.find(({ fp }) => sameBytes(fp, ready.fp));
		if (repeat) return { kind: 'accepted', reference: repeat.reference, referral, provider };
		const version = (before.at(-1)?.version ?? 0) + 1;
		if (version > mostVersions) return failed;
		const sealed = await sealReady(ready, version, env);
		if (sealed.kind === 'problems') return sealed;
		const put = await env.store
			.putReferral(sealed.row, receiptsFor(submission.thread, env))
			.catch(() => undefined);
		if (!put) return { ...failed, blob: writeAddressed(sealed.row, sealed.row.sealed) };
		if (put.kind === 'stored') {
			return { kind: 'accepted', reference: put.reference, referral, provider };
		}
	}
	return failed;
}

/** A store that does not answer is taken for an empty one: storing will fail next, and say so with the blob. */
async function versionsOf(thread: string, { store }: Env): Promise<StoredVersion[]> {
	return store.findThread(thread).catch(() => []);
}

async function sealReady(
	{ submission, referral, provider, fp, lane }: Ready,
	version: number,
	env: Env,
): Promise<{ kind: 'row'; row: SealedReferral } | { kind: 'problems'; problems: Problem[] }> {
	const { thread, area } = submission;
	const { recipients, expired } = sealTo(provider.keyring, dayText(env));
	if (expired) env.log({ event: 'keys-expired', route_id: 'submit', status: 0, ms_bucket: 0 });
	const binding = { provider: provider.id, formVersion, thread, version };
	const sealing = await seal(referral, { binding, recipients });
	if (sealing.kind === 'too-long') {
		const message = env.language.words.problems.tooLong;
		return { kind: 'problems', problems: [{ field: sealing.field, message }] };
	}
	const { sealed, sizeClass } = sealing;
	const kids = recipients.map(({ kid }) => kid).join(',');
	const keys = { provider: provider.id, area: area.id, fp, kids };
	const times = { day: dayNumber(env), alerts: alertRows({ area: area.id, provider }, env) };
	return {
		kind: 'row',
		row: { thread, version, ...keys, sealedBy: 'server', lane, sizeClass, sealed, ...times },
	};
}

/** Day of the clock, counted from 1 January 1970. */
export function dayNumber({ now }: Env): number {
	return Math.floor(now() / 86_400_000);
}

/** Day of the clock as `YYYY-MM-DD`. */
export function dayText({ now }: Env): string {
	return new Date(now()).toISOString().slice(0, 10);
}

// A plain hash of short answers could be guessed by whoever reads the table; this key is never written down.
async function fingerprint(content: unknown, { fingerprintKey }: Env): Promise<Bytes> {
	const mac = await crypto.subtle.sign('HMAC', fingerprintKey, utf8(canonicalJson(content)));
	return new Uint8Array(mac);
}
