import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Bytes, fromHex, toHex } from '../../../src/referral/bytes.ts';
import {
	addressLength,
	pad,
	readAddressed,
	readEnvelope,
	sizeClasses,
	unpad,
	writeAddressed,
} from '../../../src/referral/envelope.ts';
import { NotOpened, open, seal, suite } from '../../../src/referral/seal.ts';
import { createRing, type TestRing } from '../../support/function-data.ts';
import { vectorsThatHold } from '../../support/hpke-vectors.ts';

const binding = {
	provider: 'test-provider',
	formVersion: '2026-11',
	thread: '00112233445566778899aabbccddeeff',
	version: 1,
};
const answers = { callMe: 'Ŵyn 🌱', phone: '07700 900123', harm: ['sexual'] };

let ring: TestRing;
let sealed: Bytes;

beforeAll(async () => {
	ring = await createRing('test-provider');
	sealed = await sealAnswers(answers);
});

async function sealAnswers(content: Record<string, unknown>): Promise<Bytes> {
	const sealing = await seal(content, { binding, recipients: ring.keyring.recipients });
	if (sealing.kind !== 'sealed') throw new Error('The sample is too long.');
	return sealing.sealed;
}

describe('the key encapsulation of RFC 9180, appendix A.3.1 (DHKEM(P-256, HKDF-SHA256), base mode)', () => {
	const ikmE = '4270e54ffd08d79d5928020af4686d8f6b7d35dbe470265f1f5aa22816ce860e';
	const pkE =
		'04a92719c6195d5085104f469a8b9814d5838ff72b60501e2c4466e5e67b325ac98536d7b61a1af4b78e5b7f951c0900be863c403ce65c9bfcb9382657222d18c4';
	const ikmR = '668b37171f1072f3cf12ea8a236a45df23fc13b82af3609ad1e354f6ef817550';
	const pkR =
		'04fe8c19ce0905191ebc298a9245792531f26f0cece2460639e8bc39cb7f706a826a779b4cf969b8a0e539c7f62fb3d30ad6aa8f80e30f1d128aafd68a2ce72ea0';
	const sharedSecret = 'c0d26aeab536609a572b07695d933b589dcf363ff9d93c93adea537aeabb8cb8';

	it('derives both key pairs and the shared secret of the vector', async () => {
		const ephemeral = await suite.kem.deriveKeyPair(fromHex(ikmE));
		const recipient = await suite.kem.deriveKeyPair(fromHex(ikmR));
		const raw = async (key: CryptoKey) =>
			toHex(new Uint8Array(await suite.kem.serializePublicKey(key)));
		expect(await raw(ephemeral.publicKey)).toBe(pkE);
		expect(await raw(recipient.publicKey)).toBe(pkR);
		const sent = await suite.kem.encap({
			recipientPublicKey: recipient.publicKey,
			ekm: fromHex(ikmE),
		});
		expect(toHex(new Uint8Array(sent.enc))).toBe(pkE);
		expect(toHex(new Uint8Array(sent.sharedSecret))).toBe(sharedSecret);
		const received = await suite.kem.decap({ recipientKey: recipient, enc: sent.enc });
		expect(toHex(new Uint8Array(received))).toBe(sharedSecret);
	});
});

describe('the published vectors of our suite', () => {
	it('hold whole: what is sealed is their ciphertext, and theirs opens (T63)', async () => {
		expect(await vectorsThatHold()).toBe(2);
	});
});

describe('an envelope', () => {
	it('opens with the desk key and with the recovery key', async () => {
		expect(await open(sealed, { binding, key: ring.desk })).toEqual(answers);
		expect(await open(sealed, { binding, key: ring.recovery })).toEqual(answers);
	});

	it('is laid out as sealed/v1 says', () => {
		expect(String.fromCharCode(...sealed.subarray(0, 6))).toBe('WMSEAL');
		expect([...sealed.subarray(6, 10)]).toEqual([1, 8, 0, 2]);
		expect(sealed.length).toBe(10 + 2 * (8 + 65 + 48) + 12 + 2048 + 16);
		const kids = ring.keyring.recipients.map(({ kid }) => kid);
		expect(readEnvelope(sealed)?.recipients.map(({ kid }) => kid)).toEqual(kids);
	});

	it('opens to what was sealed, whatever that was', async () => {
		const text = fc.string({ unit: 'binary', maxLength: 900 });
		const content = fc.dictionary(fc.constantFrom('callMe', 'email', 'safeWord'), text);
		await fc.assert(
			fc.asyncProperty(content, async (own) => {
				const plain = JSON.parse(JSON.stringify(own)) as Record<string, unknown>;
				expect(await open(await sealAnswers(plain), { binding, key: ring.desk })).toEqual(plain);
			}),
			{ numRuns: 200 },
		);
	});

	it('opens after 1,000 crossings between keys', async () => {
		for (let i = 0; i < 1000; i++) {
			const key = i % 2 === 0 ? ring.desk : ring.recovery;
			expect(await open(await sealAnswers({ i }), { binding, key })).toEqual({ i });
		}
	});

	it.each([
		['another thread', { thread: 'f'.repeat(32) }],
		['another version', { version: 2 }],
		['another provider', { provider: 'other' }],
		['another version of the form', { formVersion: '2020-01' }],
	])('does not open for %s', async (_, changed) => {
		const opening = { binding: { ...binding, ...changed }, key: ring.desk };
		await expect(open(sealed, opening)).rejects.toThrow(NotOpened);
	});

	it('does not open with a key that it was not sealed to', async () => {
		const other = await createRing('test-provider');
		await expect(open(sealed, { binding, key: other.desk })).rejects.toThrow(NotOpened);
		const posing = { ...other.desk, kid: ring.desk.kid };
		await expect(open(sealed, { binding, key: posing })).rejects.toThrow(NotOpened);
	});

	it('does not open with any bit flipped, and always fails alike (T64)', async () => {
		const bits = Array.from({ length: sealed.length * 8 }, (_, bit) => bit);
		// Every bit of the fixed part and the first key id, and every 13th of the rest; GCM treats the others alike.
		const fixed = 10 + 8;
		const sampled = bits.filter((bit) => bit < fixed * 8 || bit % 13 === 0);
		const failures = new Set<string>();
		for (const bit of sampled) {
			const failed = await open(flipped(bit), { binding, key: ring.desk }).then(
				() => `bit ${bit} opens`,
				String,
			);
			failures.add(failed);
		}
		expect([...failures]).toEqual([String(new NotOpened())]);
		expect(sampled.length).toBeGreaterThan(1500);
	});

	it('does not open with another envelope’s recipients', async () => {
		const other = await sealAnswers(answers);
		const spliced = Uint8Array.from(sealed, (byte, i) => (i < 252 ? (other[i] ?? 0) : byte));
		await expect(open(spliced, { binding, key: ring.desk })).rejects.toThrow(NotOpened);
	});

	it('takes exactly four sizes, and names the field that is too long for them (T04)', async () => {
		const sizes = new Set<number>();
		for (let length = 1; length < 16_300; length += 250) {
			sizes.add((await sealAnswers({ callMe: 'x'.repeat(length) })).length);
		}
		expect(sizes.size).toBe(4);
		const long = { callMe: 'Sam', safeWord: 'x'.repeat(17_000) };
		const recipients = ring.keyring.recipients;
		expect(await seal(long, { binding, recipients })).toEqual({
			kind: 'too-long',
			field: 'safeWord',
		});
	});

	it('is not made for fewer than two recipients', async () => {
		const recipients = ring.keyring.recipients.slice(0, 1);
		await expect(seal(answers, { binding, recipients })).rejects.toThrow('two keys');
	});

	function flipped(bit: number): Bytes {
		const copy = sealed.slice();
		copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7));
		return copy;
	}
});

describe('padding', () => {
	it.each(sizeClasses)('fills %i bytes and comes off again', (size) => {
		const content = new Uint8Array(size - 1).fill(0x80);
		const padded = pad(content);
		expect(padded?.sizeClass).toBe(size);
		expect(padded && unpad(padded.padded)).toEqual(content);
	});

	it('leaves trailing zeros and a content of nothing alone', () => {
		for (const content of [new Uint8Array(0), Uint8Array.of(1, 0, 0), Uint8Array.of(0x80)]) {
			const padded = pad(content);
			expect(padded && unpad(padded.padded)).toEqual(content);
		}
		expect(unpad(new Uint8Array(2048))).toBeUndefined();
	});
});

describe('an address in front of an envelope', () => {
	it('has one length for every thread, version and area', () => {
		for (const area of ['dorset', 'devon-and-cornwall']) {
			const address = { thread: binding.thread, version: 20, area };
			const body = writeAddressed(address, sealed);
			expect(body.length).toBe(addressLength + sealed.length);
			expect(readAddressed(body)).toMatchObject({ address, sealed });
		}
	});

	it.each([0, 21, 255])('refuses version %i', (version) => {
		const body = writeAddressed({ thread: binding.thread, version: 1, area: 'dorset' }, sealed);
		body[16] = version;
		expect(readAddressed(body)).toBeUndefined();
	});

	it('reads nothing into other bytes', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 3000 }), (bytes) => {
				expect(readAddressed(Uint8Array.from(bytes))).toBeUndefined();
			}),
		);
	});
});
