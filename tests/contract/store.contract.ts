import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newReference } from '../../src/referral/reference.ts';
import type { ContactChange, NewReceipt, SealedReferral, Store } from '../../src/function/store.ts';

/** A store to hold to the contract. */
export interface StoreUnderTest {
	store: Store;
	/** The only value of a query's first row. */
	one: (sql: string) => Promise<unknown>;
	/** Changes rows as only a test may. */
	run: (sql: string) => Promise<void>;
	close: () => Promise<void>;
}

const random = (count: number) => crypto.getRandomValues(new Uint8Array(count));
/** A receipt with a reference. */
const receipt = (reference: string) => Promise.resolve({ reference, stopMac: random(32) });
/** A new receipt, or one with the reference that a thread has. */
export const draw: NewReceipt = (known) => receipt(known ?? newReference(random));
const hex = () => Buffer.from(random(16)).toString('hex');

/** A sealed referral with bytes of its own. */
export function referral(change: Partial<SealedReferral> = {}): SealedReferral {
	return {
		thread: hex(),
		version: 1,
		provider: 'test-provider',
		area: 'testshire',
		fp: random(32),
		kids: '0123456789abcdef,fedcba9876543210',
		sealedBy: 'server',
		lane: 'normal',
		sizeClass: 2048,
		sealed: random(2300),
		day: 20_000,
		alerts: [{ kind: 'notify', channel: 'file', dueAt: 1_000_000, openBy: 2_000_000 }],
		...change,
	};
}

/** Everything that both stores do alike. */
export function describeStore(name: string, open: () => Promise<StoreUnderTest>): void {
	describe(name, () => {
		let tested: StoreUnderTest;
		let store: Store;

		beforeAll(async () => {
			tested = await open();
			({ store } = tested);
		}, 120_000);

		afterAll(async () => {
			await tested.close();
		});

		it('stores a referral and its alert together', async () => {
			const own = referral();
			const put = await store.putReferral(own, draw);
			expect(put.kind).toBe('stored');
			const [version] = await store.findThread(own.thread);
			expect(version).toMatchObject({ version: 1, fp: own.fp });
			const alerts = `SELECT count(*) FROM outbox WHERE thread = '${own.thread}' AND kind = 'notify' AND state = 'due'`;
			expect(await tested.one(alerts)).toBe(1);
			expect(
				await tested.one(`SELECT erase_on - day FROM referral WHERE thread = '${own.thread}'`),
			).toBe(30);
		});

		it('gives the same reference for the same content, and one alert', async () => {
			const own = referral();
			const first = await store.putReferral(own, draw);
			expect(await store.putReferral(own, draw)).toEqual(first);
			expect(await tested.one(`SELECT count(*) FROM outbox WHERE thread = '${own.thread}'`)).toBe(
				1,
			);
		});

		it('takes equal sealed bytes for the same content, whatever their fingerprint', async () => {
			const own = referral();
			const first = await store.putReferral(own, draw);
			expect(await store.putReferral({ ...own, fp: random(32) }, draw)).toEqual(first);
		});

		it('stores nothing of other content under a version that is taken', async () => {
			const own = referral();
			await store.putReferral(own, draw);
			const other = { ...own, fp: random(32), sealed: random(2300) };
			expect(await store.putReferral(other, draw)).toEqual({ kind: 'conflict' });
			expect(await store.findThread(own.thread)).toHaveLength(1);
		});

		it('keeps the reference over all versions of a thread', async () => {
			const own = referral();
			const first = await store.putReferral(own, draw);
			const second = { ...own, version: 2, fp: random(32), sealed: random(2300) };
			expect(await store.putReferral(second, draw)).toEqual(first);
			expect(await tested.one(`SELECT count(*) FROM outbox WHERE thread = '${own.thread}'`)).toBe(
				2,
			);
		});

		it('draws again when a reference is taken', async () => {
			const taken = newReference(random);
			await store.putReferral(referral(), () => receipt(taken));
			const references = [taken, taken, newReference(random)];
			const put = await store.putReferral(referral(), () => receipt(references.shift() ?? ''));
			expect(put).toMatchObject({ kind: 'stored' });
			expect(references).toEqual([]);
			expect(put).not.toMatchObject({ reference: taken });
		});

		it('stores each thread once when every one comes twice at once', async () => {
			// Wrangler's proxy to D1 breaks with many calls in flight, so they come 16 at a time.
			for (let round = 0; round < 8; round++) {
				const threads = Array.from({ length: 8 }, () => referral());
				const puts = await Promise.all(
					[...threads, ...threads].map((own) => store.putReferral(own, draw)),
				);
				expect(puts.slice(0, 8)).toEqual(puts.slice(8));
				const references = puts.map((put) => (put.kind === 'stored' ? put.reference : ''));
				expect(new Set(references).size).toBe(8);
			}
		});

		it.each([
			['a thread that is not one', { thread: 'x'.repeat(32) }],
			['version 21', { version: 21 }],
			['a provider of 41 characters', { provider: 'p'.repeat(41) }],
			['a fingerprint of 31 bytes', { fp: new Uint8Array(31) }],
			['sealed bytes beyond the largest size', { sealed: random(24_577) }],
		])('leaves nothing behind of %s', async (_, change) => {
			const before = await tested.one('SELECT count(*) FROM referral');
			await expect(store.putReferral(referral(change), draw)).rejects.toThrow();
			expect(await tested.one('SELECT count(*) FROM referral')).toBe(before);
			expect(await tested.one('SELECT count(*) FROM outbox')).toBe(before);
		});

		it('notes a mistake in a listing once, with its last day, and counts how often', async () => {
			const report = { listing: 'testshire/example', what: 'moved', day: 20_000 } as const;
			await store.putListingReport(report);
			await store.putListingReport({ ...report, day: 20_001 });
			expect(await tested.one('SELECT count(*) FROM listing_report')).toBe(1);
			expect(await tested.one('SELECT day FROM listing_report')).toBe(20_001);
			expect(await tested.one('SELECT n FROM listing_report')).toBe(2);
		});

		describe('a change of contact', () => {
			const change = (stopMac: ContactChange['stopMac'], more: Partial<ContactChange> = {}) =>
				({
					id: hex(),
					stopMac,
					what: 'stop',
					sealed: random(2300),
					day: 20_000,
					dueAt: 5,
					...more,
				}) as const;

			async function stored() {
				const own = referral();
				const stopMac = random(32);
				const put = await store.putReferral(own, () =>
					Promise.resolve({ reference: newReference(random), stopMac }),
				);
				return { own, stopMac, put };
			}

			it('finds the thread of a code, and the provider of its newest answers', async () => {
				const { own, stopMac } = await stored();
				const { thread, provider } = own;
				expect(await store.findStop(stopMac)).toEqual({ thread, provider });
				const second = {
					...own,
					version: 2,
					provider: 'other',
					fp: random(32),
					sealed: random(2300),
				};
				await store.putReferral(second, draw);
				expect(await store.findStop(stopMac)).toEqual({ thread, provider: 'other' });
				expect(await store.findStop(random(32))).toBeUndefined();
			});

			it('keeps the first code of a thread, whatever comes after', async () => {
				const { own, stopMac } = await stored();
				await store.putReferral(own, draw);
				await store.putReferral({ ...own, fp: random(32), sealed: random(2300) }, draw);
				const codes = `SELECT count(*) FROM stop_code WHERE thread = '${own.thread}'`;
				expect(await tested.one(codes)).toBe(1);
				expect(await store.findStop(stopMac)).toBeDefined();
			});

			it('gives a code to a thread from before there were any', async () => {
				const own = referral();
				await store.putReferral(own, () =>
					Promise.resolve({ reference: newReference(random), stopMac: random(32) }),
				);
				await tested.run(`DELETE FROM stop_code WHERE thread = '${own.thread}'`);
				const stopMac = random(32);
				const second = { ...own, version: 2, fp: random(32), sealed: random(2300) };
				await store.putReferral(second, (known) =>
					Promise.resolve({ reference: known ?? '', stopMac }),
				);
				expect(await store.findStop(stopMac)).toMatchObject({ thread: own.thread });
			});

			it('is stored with its alert, once for each page that asked', async () => {
				const { own, stopMac } = await stored();
				const stop = change(stopMac);
				await store.putChange(stop);
				await store.putChange(stop);
				await store.putChange(change(stopMac, { what: 'changed' }));
				const rows = (where: string) =>
					tested.one(`SELECT count(*) FROM ${where} AND thread = '${own.thread}'`);
				expect(await rows("contact_change WHERE what = 'stop'")).toBe(1);
				expect(await rows("contact_change WHERE what = 'changed'")).toBe(1);
				expect(await rows("outbox WHERE kind = 'stop' AND state = 'due'")).toBe(1);
				expect(await rows("outbox WHERE kind = 'changed' AND state = 'due'")).toBe(1);
			});

			it('is due again when another one comes after its alert went out', async () => {
				const { own, stopMac } = await stored();
				await store.putChange(change(stopMac, { what: 'changed' }));
				await tested.run(
					`UPDATE outbox SET state = 'done', due_at = 0 WHERE thread = '${own.thread}'`,
				);
				await store.putChange(change(stopMac, { what: 'changed', dueAt: 9 }));
				const alert = `SELECT state || due_at FROM outbox WHERE kind = 'changed' AND thread = '${own.thread}'`;
				expect(await tested.one(alert)).toBe('due9');
			});

			it('with a code that fits nothing is kept once, without thread or alert, until the next', async () => {
				const alerts = await tested.one('SELECT count(*) FROM outbox');
				const attempts = () =>
					tested.one('SELECT count(*) FROM contact_change WHERE thread IS NULL');
				for (let i = 0; i < 3; i++) await store.putChange(change(random(32)));
				expect(await attempts()).toBe(1);
				expect(await tested.one('SELECT count(*) FROM outbox')).toBe(alerts);
				await store.putChange(change((await stored()).stopMac));
				expect(await attempts()).toBe(0);
			});

			it('leaves nothing behind when its alert cannot be written', async () => {
				const { stopMac } = await stored();
				const broken = change(stopMac, { what: 'other' as 'stop' });
				await expect(store.putChange(broken)).rejects.toThrow();
				expect(
					await tested.one(`SELECT count(*) FROM contact_change WHERE id = '${broken.id}'`),
				).toBe(0);
			});
		});

		it('keeps a draft until it expires, replaces it and forgets it', async () => {
			const idHash = random(32);
			const draft = { idHash, thread: hex(), box: random(500), expires: 1000 };
			await store.putDraft(draft);
			expect(await store.findDraft(idHash, 999)).toEqual(draft);
			expect(await store.findDraft(idHash, 1000)).toBeUndefined();
			await store.putDraft({ ...draft, box: random(10), expires: 2000 });
			expect((await store.findDraft(idHash, 1500))?.box).toHaveLength(10);
			await store.purgeDrafts(1999);
			expect(await store.findDraft(idHash, 1500)).toBeDefined();
			await store.purgeDrafts(2000);
			expect(await store.findDraft(idHash, 1500)).toBeUndefined();
			await store.putDraft(draft);
			await store.deleteDraft(idHash);
			expect(await store.findDraft(idHash, 1)).toBeUndefined();
		});

		it('refuses a draft that is too large', async () => {
			const draft = { idHash: random(32), thread: hex(), box: random(24_577), expires: 1 };
			await expect(store.putDraft(draft)).rejects.toThrow();
		});
	});
}
