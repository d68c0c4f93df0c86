import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prefixOf } from '../../../src/function/client-prefix.ts';
import { createCounts } from '../../../src/function/counts.ts';
import { createLimiter } from '../../../src/function/limits.ts';

const minute = 60_000;
const midnight = Date.UTC(2026, 10, 25);

/** A limiter whose clock is in the test's hands; waiting moves nothing and is written down. */
function open(start = midnight - 6 * 60 * minute) {
	let clock = start;
	const waits: number[] = [];
	const keys: Uint8Array[] = [];
	const parts = {
		now: () => clock,
		random: (count: number) => {
			const key = crypto.getRandomValues(new Uint8Array(count));
			keys.push(key);
			return key;
		},
		wait: (milliseconds: number) => {
			waits.push(milliseconds);
			return Promise.resolve();
		},
	};
	const limiter = createLimiter(parts);
	return {
		limiter,
		waits,
		keys,
		parts,
		pass: (milliseconds: number) => (clock += milliseconds),
		post: (address = '192.0.2.7', trap = false) => limiter.check({ address, trap }),
	};
}

const times = <T>(count: number, work: () => Promise<T>) =>
	Array.from({ length: count }).reduce<Promise<T[]>>(
		async (before) => [...(await before), await work()],
		Promise.resolve([]),
	);

describe('the ladder', () => {
	it('takes 20 at once, 40 after 2 seconds, the next after 10, and none of them as suspect up to 200 (T71)', async () => {
		const own = open();
		const verdicts = await times(200, () => own.post());
		expect(verdicts).toEqual(Array(200).fill({ kind: 'lane', lane: 'normal' }));
		expect(own.waits).toEqual([
			...Array<number>(40).fill(2000),
			...Array<number>(140).fill(10_000),
		]);
	});

	it('puts what comes after 200 into the suspect queue, and asks to come later from 500 on', async () => {
		const own = open();
		await times(200, () => own.post());
		const suspect = await times(299, () => own.post());
		expect(suspect).toEqual(Array(299).fill({ kind: 'lane', lane: 'suspect' }));
		expect(await own.post()).toEqual({ kind: 'later' });
		expect(await own.post('192.0.3.7')).toEqual({ kind: 'lane', lane: 'normal' });
	});

	it('is climbed down again after ten quiet minutes', async () => {
		const own = open();
		await times(500, () => own.post());
		own.pass(9 * minute);
		expect(await own.post()).toEqual({ kind: 'later' });
		own.pass(10 * minute);
		expect(await own.post()).toEqual({ kind: 'lane', lane: 'normal' });
	});

	it('puts whoever fills in the hidden field into the suspect queue, and nobody out', async () => {
		expect(await open().post('192.0.2.7', true)).toEqual({ kind: 'lane', lane: 'suspect' });
	});

	it('takes a post without waiting, as suspect, while 200 others wait', async () => {
		const own = open();
		let release: () => void = () => undefined;
		const gate = new Promise<void>((resolve) => (release = resolve));
		const limiter = createLimiter({ ...own.parts, wait: () => gate });
		const posts = Array.from({ length: 12 }, (_, network) =>
			Array.from({ length: 40 }, () =>
				limiter.check({ address: `198.51.${network}.1`, trap: false }),
			),
		).flat();
		let done = 0;
		for (const post of posts) void post.then(() => done++);
		const first = await Promise.race([
			Promise.all(posts).then(() => 'all'),
			Promise.any(posts.slice(-1)),
		]);
		expect(first).toEqual({ kind: 'lane', lane: 'suspect' });
		// Whoever is let through without waiting is so before anybody who waits goes on.
		while (done < 12 * 20 + 40) await new Promise((next) => setTimeout(next, 1));
		release();
		const lanes = (await Promise.all(posts)).map(
			(verdict) => verdict.kind === 'lane' && verdict.lane,
		);
		expect(lanes.filter((lane) => lane === 'suspect')).toHaveLength(12 * 20 - 200);
	});
});

describe('the network of an address', () => {
	it('is counted as one, whatever its last part', async () => {
		const own = open();
		await times(20, () => own.post(`192.0.2.${Math.floor(Math.random() * 256)}`));
		await own.post('192.0.2.1');
		await times(20, () =>
			own.post(
				`2001:db8:1:2${Math.floor(Math.random() * 256)
					.toString(16)
					.padStart(2, '0')}::1`,
			),
		);
		await own.post('[2001:db8:1:200::5]:4711');
		expect(own.waits).toEqual([2000, 2000]);
	});

	it.each([
		['192.0.2.1', '192.0.2/24'],
		['192.0.2.1:4711', '192.0.2/24'],
		['::ffff:192.0.2.1', '192.0.2/24'],
		['2001:db8:1:2ff::1', '32.1.13.184.0.1.2/56'],
		['2001:0db8:0001:0200:0:0:0:9', '32.1.13.184.0.1.2/56'],
		['fe80::1%eth0', '254.128.0.0.0.0.0/56'],
		['::1', '0.0.0.0.0.0.0/56'],
		['', 'unreadable'],
		['192.0.2.256', 'unreadable'],
		['1:2:3', 'unreadable'],
		['::1::2', 'unreadable'],
		['nonsense', 'unreadable'],
	])('of %s is %s', (address, prefix) => {
		expect(prefixOf(address)).toBe(prefix);
	});

	it('is read from anything without an error', () => {
		fc.assert(fc.property(fc.string(), (text) => typeof prefixOf(text) === 'string'));
		fc.assert(fc.property(fc.ipV6(), (address) => prefixOf(address) !== 'unreadable'));
		fc.assert(fc.property(fc.ipV4(), (address) => prefixOf(address).endsWith('/24')));
	});
});

describe('what is counted (T72)', () => {
	it('is counted on over midnight, under another key', async () => {
		const own = open(midnight - 2 * minute);
		await times(19, () => own.post());
		expect(own.keys).toHaveLength(1);
		own.pass(3 * minute);
		await times(2, () => own.post());
		expect(own.waits).toEqual([2000]);
		expect(own.keys).toHaveLength(2);
		expect(own.keys[0]).not.toEqual(own.keys[1]);
	});

	it('has no key left of the day before ten minutes after midnight', async () => {
		const own = open(midnight - 2 * minute);
		const counts = createCounts(own.parts);
		await times(5, () => counts.add('a'));
		own.pass(13 * minute);
		expect(await counts.add('a')).toBe(1);
		expect(counts.size()).toBe(1);
	});

	it('has one key however many come first at once', async () => {
		const own = open();
		const counts = createCounts(own.parts);
		const found = await Promise.all(Array.from({ length: 50 }, () => counts.add('a')));
		expect([...found].sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, i) => i + 1));
		expect(own.keys).toHaveLength(1);
	});

	it('is forgotten after ten minutes, and bounded however many networks come', async () => {
		const own = open();
		const counts = createCounts(own.parts);
		for (let i = 0; i < 50_200; i++) await counts.add(String(i));
		expect(counts.size()).toBe(50_000);
		own.pass(10 * minute);
		await counts.add('last');
		expect(counts.size()).toBe(1);
	});
});

describe('codes', () => {
	it('are tried five times for a reference and twenty times from a network in ten minutes', async () => {
		const { limiter, pass } = open();
		const attempt = (reference: string, address = '192.0.2.1') =>
			limiter.mayTryCode({ address, reference });
		let network = 0;
		const elsewhere = () => attempt('7KX9QF2WMC', `198.51.${network++}.1`);
		expect(await times(6, elsewhere)).toEqual([true, true, true, true, true, false]);
		let reference = 0;
		const another = () => attempt(`reference ${reference++}`);
		expect((await times(21, another)).indexOf(false)).toBe(20);
		pass(10 * minute);
		expect(await elsewhere()).toBe(true);
	});

	it('do not count as referrals', async () => {
		const own = open();
		await times(20, () => own.limiter.mayTryCode({ address: '192.0.2.7', reference: 'a' }));
		await own.post();
		expect(own.waits).toEqual([]);
	});
});
