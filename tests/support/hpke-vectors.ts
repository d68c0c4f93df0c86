import { Aes128Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';
import vectors from '../fixtures/hpke-vectors.json' with { type: 'json' };
import { fromHex, toHex } from '../../src/referral/bytes.ts';
import { suite } from '../../src/referral/seal.ts';

/** How many published vectors hold: what is sealed is their ciphertext, and theirs opens. */
export async function vectorsThatHold(): Promise<number> {
	let held = 0;
	for (const vector of vectors) {
		const own = vector.aead === 'AES-256-GCM' ? suite : shorter;
		const info = fromHex(vector.info);
		const recipientPublicKey = await own.kem.deserializePublicKey(fromHex(vector.pkRm));
		const ekm = fromHex(vector.ikmE);
		const sender = await own.createSenderContext({ recipientPublicKey, info, ekm });
		const sealed = await sender.seal(fromHex(vector.pt), fromHex(vector.aad));
		const recipientKey = await own.kem.importKey('raw', fromHex(vector.skRm).buffer, false);
		const receiver = await own.createRecipientContext({
			recipientKey,
			info,
			enc: fromHex(vector.enc),
		});
		const opened = await receiver.open(fromHex(vector.ct), fromHex(vector.aad));
		const isSame =
			hexOf(sender.enc) === vector.enc &&
			hexOf(sealed) === vector.ct &&
			hexOf(opened) === vector.pt;
		if (isSame) held++;
	}
	return held;
}

const shorter = new CipherSuite({
	kem: new DhkemP256HkdfSha256(),
	kdf: new HkdfSha256(),
	aead: new Aes128Gcm(),
});

function hexOf(buffer: ArrayBuffer): string {
	return toHex(new Uint8Array(buffer));
}
