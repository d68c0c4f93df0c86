/**
 * Whether the time that an answer takes tells if a code fits (T88): `node bench/stop-timing.ts [pairs]`, 300 unless told.
 * Each pair posts a right code and one that fits nothing to a Node host, in random order; then a permutation test on
 * the difference of the medians: p above 0.01 means that nobody can tell them apart from so many. First the store
 * alone, without the waiting that hides what the work itself shows.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStore } from '../src/function/sqlite-store.ts';
import type { SealedReferral } from '../src/function/store.ts';
import { sha256, toHex, utf8 } from '../src/referral/bytes.ts';
import { migrations } from '../tests/support/migrations.ts';
import { createFixture } from '../tests/support/fixture.ts';
import { startNode } from '../tests/support/hosts.ts';
import {
	agree,
	callAnswers,
	createVisitor,
	encode,
	fromElsewhere,
	receiptOf,
	sameOrigin,
} from '../tests/support/journey.ts';
import { newReference } from '../src/referral/reference.ts';

const pairs = Number(process.argv[2] ?? 300);
const shuffles = 10_000;
const random = (count: number) => crypto.getRandomValues(new Uint8Array(count));

interface Receipt {
	reference: string;
	code: string;
}

const median = (times: readonly number[]) =>
	[...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/** How often chance alone gives a difference of medians as large as this one. */
function permutation(ones: readonly number[], others: readonly number[]): number {
	const seen = Math.abs(median(ones) - median(others));
	const all = [...ones, ...others];
	let larger = 0;
	for (let i = 0; i < shuffles; i++) {
		for (let last = all.length - 1; last > 0; last--) {
			const other = Math.floor(Math.random() * (last + 1));
			[all[last], all[other]] = [all[other] ?? 0, all[last] ?? 0];
		}
		const difference = median(all.slice(0, ones.length)) - median(all.slice(ones.length));
		if (Math.abs(difference) >= seen) larger++;
	}
	return larger / shuffles;
}

async function measure(
	name: string,
	receipts: readonly Receipt[],
	post: (receipt: Receipt) => Promise<number>,
): Promise<void> {
	const right: number[] = [];
	const wrong: number[] = [];
	for (const receipt of receipts) {
		const unknown = { reference: newReference(random), code: receipt.code };
		const order = Math.random() < 0.5;
		if (order) right.push(await post(receipt));
		wrong.push(await post(unknown));
		if (!order) right.push(await post(receipt));
	}
	console.log(
		`${name.padEnd(28)}right ${median(right).toFixed(2)} ms, wrong ${median(wrong).toFixed(2)} ms, p ${permutation(right, wrong).toFixed(3)}, ${receipts.length} pairs`,
	);
}

async function overSockets(): Promise<void> {
	const fixture = await createFixture();
	const host = await startNode(fixture);
	try {
		const receipts: Receipt[] = [];
		for (let i = 0; i < pairs; i++) {
			const visitor = createVisitor(host.origin);
			await visitor.post('/referral/draft', callAnswers);
			await visitor.post('/referral/send', await agree(visitor));
			receipts.push(receiptOf(visitor));
		}
		await measure('over sockets', receipts, async (receipt) => {
			const started = performance.now();
			const answer = await fetch(`${host.origin}/referral/stop`, {
				method: 'POST',
				redirect: 'manual',
				headers: {
					'Content-Type': 'application/x-www-form-urlencoded',
					...fromElsewhere(),
					...sameOrigin(host.origin),
				},
				body: encode({ ...receipt, what: 'changed', note: 'New number' }),
			});
			await answer.arrayBuffer();
			if (answer.status !== 303) throw new Error(`The answer was ${answer.status}.`);
			return performance.now() - started;
		});
	} finally {
		await host.stop();
		fixture.remove();
	}
}

/** The only part of the work that can differ: looking the code up and writing the change down. */
async function storeAlone(): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'waymark-timing-'));
	const store = openSqliteStore(join(folder, 'waymark.db'), migrations);
	const macs = new Map<string, Receipt>();
	const macOf = async ({ reference, code }: Receipt) => sha256(utf8(reference + code));
	for (let i = 0; i < pairs; i++) {
		const receipt = { reference: newReference(random), code: '4R7K2W' };
		macs.set(receipt.reference, receipt);
		const stopMac = await macOf(receipt);
		await store.putReferral(sample(), () =>
			Promise.resolve({ reference: receipt.reference, stopMac }),
		);
	}
	const sealed = random(2300);
	await measure('the store, without the wait', [...macs.values()], async (receipt) => {
		const stopMac = await macOf(receipt);
		const times = { day: 20_000, dueAt: Date.now() };
		const started = performance.now();
		await store.findStop(stopMac);
		await store.putChange({ id: toHex(random(16)), stopMac, what: 'changed', sealed, ...times });
		return performance.now() - started;
	});
	store.close();
	rmSync(folder, { recursive: true, force: true });
}

function sample(): SealedReferral {
	const parts = { provider: 'p', area: 'a', kids: 'k', fp: random(32), sealed: random(2300) };
	const choices = { sealedBy: 'server', lane: 'normal', sizeClass: 2048 } as const;
	return { thread: toHex(random(16)), version: 1, ...parts, ...choices, day: 20_000, alerts: [] };
}

await storeAlone();
await overSockets();
