import { type Bytes, concat, fromBase64url, utf8 } from './bytes.ts';
import type { Recipient } from './function-data.ts';
import { type HeldKey, NotOpened, suite } from './seal.ts';

/** Length of HPKE's encapsulated key, in bytes. */
const encLength = 65;

/** Whom a nonce is sealed for: opened as anybody else's, it does not open. */
export interface NonceFor {
	/** Id of the provider that asked. */
	provider: string;
	/** Key id that it asked for. */
	kid: string;
}

/** Seals the nonce of a desk's challenge to one key. Throws when the point is not on the curve. */
export async function sealNonce(
	nonce: Bytes,
	{ to, asked }: { to: Pick<Recipient, 'p256'>; asked: NonceFor },
): Promise<Bytes> {
	const raw = fromBase64url(to.p256) ?? new Uint8Array();
	const recipientPublicKey = await suite.kem.deserializePublicKey(raw);
	const { enc, ct } = await suite.seal({ recipientPublicKey, info: info(asked) }, nonce);
	return concat(new Uint8Array(enc), new Uint8Array(ct));
}

/** Opens the nonce of a challenge with the key that it was asked for; throws NotOpened, and nothing else. */
export async function openNonce(sealed: Bytes, provider: string, key: HeldKey): Promise<Bytes> {
	try {
		const enc = sealed.slice(0, encLength);
		const opening = { recipientKey: key.pair, enc, info: info({ provider, kid: key.kid }) };
		return new Uint8Array(await suite.open(opening, sealed.slice(encLength)));
	} catch {
		throw new NotOpened();
	}
}

function info({ provider, kid }: NonceFor): Bytes {
	return utf8(`waymark-desk/v1|${provider}|${kid}`);
}
