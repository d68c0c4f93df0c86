import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DeskClient } from '../../../src/desk/client.ts';
import { readProviders } from '../../../src/desk/client.ts';
import { resealFor } from '../../../src/desk/hand-over.ts';
import { openReferral } from '../../../src/desk/open-referral.ts';
import type { HandOverRequest } from '../../../src/desk/api.ts';
import type { PostedEvent } from '../../../src/desk/events.ts';
import { handle } from '../../../src/function/handle.ts';
import { fromBase64url, toBase64url } from '../../../src/referral/bytes.ts';
import { writeAddressed } from '../../../src/referral/envelope.ts';
import { stopCodeOf } from '../../../src/function/stop-code.ts';
import { NotOpened } from '../../../src/referral/seal.ts';
import { askOf, signedIn, valueOf } from '../../support/desk.ts';
import { createTestFunction, type TestFunction, testOrigin } from '../../support/function.ts';
import { createRing, signRing, type TestRing } from '../../support/function-data.ts';

let own: TestFunction;
let other: TestRing;
let desk: DeskClient;
let theirs: DeskClient;
const to = 'other-provider';
const today = '2026-11-22';

beforeAll(async () => {
	own = await createTestFunction();
	other = await createRing(to);
	const [first] = own.env.data.providers;
	if (!first) throw new Error('The sample has no provider.');
	own.env.data.providers.push({ ...first, id: to, keyring: other.keyring });
	const delivery = own.env.alerting.providers['test-provider'];
	if (delivery) own.env.alerting.providers[to] = delivery;
	desk = await signedIn(askOf(own), { provider: 'test-provider', key: own.ring.desk });
	theirs = await signedIn(askOf(own), { provider: to, key: other.desk });
});

afterAll(() => {
	own.close();
});

let threads = 0;

/** A new referral that a browser sealed; gives its thread and reference. */
async function sent(): Promise<{ thread: string; reference: string }> {
	const thread = String(++threads).padStart(32, 'a');
	const answer = await own.sealed({}, { thread });
	const { reference } = (await answer.json()) as { reference: string };
	return { thread, reference };
}

/** What is to be posted so that a referral is handed on. */
async function handing(thread: string): Promise<HandOverRequest> {
	const { versions } = valueOf(await desk.thread(thread));
	const row = versions[0];
	const provider = valueOf(await readProviders(askOf(own))).providers.find(({ id }) => id === to);
	if (!row || !provider) throw new Error('The sample is not whole.');
	const sealed = fromBase64url(row.sealed) ?? new Uint8Array();
	const stored = { provider: 'test-provider', thread, version: 1, sealed };
	const opened = await openReferral(stored, own.ring.desk);
	const resealed = await resealFor(opened, { to: provider, today, roots: [] });
	if (!resealed || resealed === 'not-signed') throw new Error('The sample cannot be sealed anew.');
	return { thread, version: 1, after: row.events.length, ...resealed };
}

/** Notes an event about the first version of a thread, after `after` others. */
function note(at: [thread: string, after: number], event: PostedEvent, code?: string) {
	const [thread, after] = at;
	return desk.note({ thread, version: 1, after, event, ...(code === undefined ? {} : { code }) });
}

describe('noting what was done', () => {
	it('takes a code from the event’s list, and no other', async () => {
		const { thread } = await sent();
		const bad = { kind: 'refused', problem: 'bad-request' };
		expect(await note([thread, 0], 'opened', 'late')).toEqual(bad);
		await note([thread, 0], 'opened');
		expect(await note([thread, 1], 'attempted')).toEqual(bad);
		expect(await note([thread, 1], 'attempted', 'told')).toEqual(bad);
		expect(await note([thread, 1], 'agreed', 'nobody')).toEqual(bad);
		expect(await note([thread, 1], 'agreed', 'test-provider')).toEqual(bad);
		expect(await note([thread, 1], 'attempted', 'no-answer')).toMatchObject({ kind: 'ok' });
	});
});

describe('handing a referral on', () => {
	it('is refused at the desk where no root key that it holds has signed the other team’s keys', async () => {
		const { keyring } = await createRing(to);
		const { signed, root } = await signRing(keyring);
		const provider = valueOf(await readProviders(askOf(own))).providers[0];
		if (!provider) throw new Error('The sample is not whole.');
		const opened = { kind: 'unchecked', content: { words: 'any' } } as const;
		const reseal = (ring: typeof keyring, roots: readonly string[]) =>
			resealFor(opened, { to: { ...provider, id: to, keyring: ring }, today, roots });
		expect(await reseal(signed, [root])).toMatchObject({ to });
		expect(await reseal(keyring, [root])).toBe('not-signed');
		expect(await reseal({ ...signed, recipients: keyring.recipients.toReversed() }, [root])).toBe(
			'not-signed',
		);
		expect(await reseal({ ...keyring, demo: false }, [])).toBe('not-signed');
	});

	it('waits for the person’s agreement, then seals it to the other provider alone', async () => {
		const { thread } = await sent();
		await note([thread, 0], 'opened');
		const early = await handing(thread);
		expect(await desk.handOver(early)).toEqual({ kind: 'refused', problem: 'not-agreed' });
		await note([thread, 1], 'agreed', to);
		const asked = { ...early, after: 2 };
		const handed = valueOf(await desk.handOver(asked));
		expect(handed.events.at(-1)).toMatchObject({ n: 3, event: 'handed', code: to });
		// The same hand-over sent again, as after a lost answer, is one.
		expect(valueOf(await desk.handOver(asked)).reference).toBe(handed.reference);
		const { referrals } = valueOf(await theirs.list());
		expect(referrals.filter((row) => row.reference === handed.reference)).toHaveLength(1);
		const { versions } = valueOf(await theirs.thread(early.newThread));
		const sealed = fromBase64url(versions[0]?.sealed ?? '') ?? new Uint8Array();
		const stored = { provider: to, thread: early.newThread, version: 1, sealed };
		const opened = await openReferral(stored, other.desk);
		expect(opened).toEqual({ kind: 'unchecked', content: { contact: 'self' } });
		await expect(openReferral(stored, own.ring.desk)).rejects.toThrow(NotOpened);
		expect(valueOf(await desk.list()).referrals.some((row) => row.thread === early.newThread)).toBe(
			false,
		);
	});

	it('is stopped everywhere by the code of the first referral, and refused after a stop', async () => {
		const { thread, reference } = await sent();
		await note([thread, 0], 'opened');
		await note([thread, 1], 'agreed', to);
		const first = await handing(thread);
		valueOf(await desk.handOver(first));
		const code = await stopCodeOf({ thread, reference }, own.env);
		await own.post('/referral/stop', { reference, code, what: 'stop', note: '' });
		const there = valueOf(await theirs.list()).referrals;
		expect(there.find((row) => row.thread === first.newThread)?.isStopped).toBe(true);
		const opening = { thread: first.newThread, version: 1 } as const;
		await theirs.note({ ...opening, after: 0, event: 'opened' });
		const call = { ...opening, after: 1, event: 'attempted', code: 'no-answer' } as const;
		expect(await theirs.note(call)).toEqual({ kind: 'refused', problem: 'stopped' });
		const again = { ...first, newThread: 'b'.repeat(32), after: 3 };
		expect(await desk.handOver(again)).toEqual({ kind: 'refused', problem: 'stopped' });
	});

	it('takes no envelope that is sealed to anybody else', async () => {
		const { thread } = await sent();
		await note([thread, 0], 'opened');
		await note([thread, 1], 'agreed', to);
		const asked = await handing(thread);
		const { versions } = valueOf(await desk.thread(thread));
		const sealed = versions[0]?.sealed ?? '';
		const bad = { kind: 'refused', problem: 'bad-request' };
		expect(await desk.handOver({ ...asked, sealed })).toEqual(bad);
		expect(await desk.handOver({ ...asked, sealed: toBase64url(new Uint8Array(2300)) })).toEqual(
			bad,
		);
		expect(await desk.handOver({ ...asked, newThread: thread })).toEqual(bad);
	});
});

describe('a sealed envelope that somebody captured (T89)', () => {
	it('gives the same reference in its thread, the next day too, and no second alert', async () => {
		const { thread, reference } = await sent();
		const replay = await captured(thread);
		const alerts = () =>
			own.database.sql.run([
				"SELECT count(*) AS n FROM outbox WHERE thread = ?1 AND kind = 'notify'",
				thread,
			]);
		const before = await alerts();
		own.wait(86_400);
		const answer = (await (await replay(thread)).json()) as { reference: string };
		expect(answer.reference).toBe(reference);
		expect(await alerts()).toEqual(before);
	});

	it('does not open in another thread or for another provider', async () => {
		const { thread } = await sent();
		const elsewhere = 'c'.repeat(32);
		await (
			await captured(thread)
		)(elsewhere);
		const ours = await signedIn(askOf(own), { provider: 'test-provider', key: own.ring.desk });
		const { versions } = valueOf(await ours.thread(elsewhere));
		const sealed = fromBase64url(versions[0]?.sealed ?? '') ?? new Uint8Array();
		const moved = { provider: 'test-provider', thread: elsewhere, version: 1, sealed };
		await expect(openReferral(moved, own.ring.desk)).rejects.toThrow(NotOpened);
		const there = { ...moved, thread, provider: to };
		await expect(openReferral(there, own.ring.desk)).rejects.toThrow(NotOpened);
	});

	/** Posts the stored envelope of a thread again, under any thread. */
	async function captured(thread: string) {
		const ours = await signedIn(askOf(own), { provider: 'test-provider', key: own.ring.desk });
		const { versions } = valueOf(await ours.thread(thread));
		const envelope = fromBase64url(versions[0]?.sealed ?? '') ?? new Uint8Array();
		return (as: string) => {
			const body = writeAddressed({ thread: as, version: 1, area: 'testshire' }, envelope);
			const headers = {
				'Content-Type': 'application/octet-stream',
				'Sec-Fetch-Site': 'same-origin',
			};
			const request = new Request(`${testOrigin}/referral/sealed`, {
				method: 'POST',
				body,
				headers,
			});
			return handle(request, own.env);
		};
	}
});
