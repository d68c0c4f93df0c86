import { beforeAll, describe, expect, it } from 'vitest';
import { checkToken, createToken, createTokenKey } from '../../../src/function/token.ts';

const hour = 3_600_000;
const now = 500_000 * hour;
const signed = { purpose: 'form', text: 'a'.repeat(32) } as const;

let key: CryptoKey;
let token: string;

beforeAll(async () => {
	key = await createTokenKey(new Uint8Array(32).fill(1));
	token = await createToken(key, signed, now);
});

describe('a time token', () => {
	it.each([
		[0, 'valid'],
		[24, 'valid'],
		[25, 'expired'],
		[10_000, 'expired'],
	])('after %i hours is %s', async (hours, state) => {
		expect(await checkToken(key, { ...signed, token, now: now + hours * hour })).toBe(state);
	});

	it('is bound to its thread, its purpose and its key', async () => {
		const other = await createTokenKey(new Uint8Array(32).fill(2));
		expect(await checkToken(key, { ...signed, text: 'b'.repeat(32), token, now })).toBe('invalid');
		expect(await checkToken(key, { ...signed, purpose: 'retry', token, now })).toBe('invalid');
		expect(await checkToken(other, { ...signed, token, now })).toBe('invalid');
	});

	it.each([undefined, '', '1', '1.', '.x', '99999999999.AAAA', 'x.y.z', '500000.AAAA'])(
		'is never read from %s',
		async (text) => {
			const state = await checkToken(key, { ...signed, token: text, now });
			expect(['invalid', 'absent']).toContain(state);
		},
	);

	it('is invalid with its hour moved', async () => {
		const moved = token.replace('500000', '500009');
		expect(await checkToken(key, { ...signed, token: moved, now })).toBe('invalid');
	});
});
