import { type Bytes, fromBase64url, sha256, toHex } from './bytes.ts';
import { keyringSchema, type Keyring, type Recipient } from './function-data.ts';
import { roles } from './seal-to.ts';

/**
 * Reads a keyring and checks it whole: its shape, a desk and a recovery key, each point on the curve, each key id
 * the one of its key. Throws an Error that names the provider and the key.
 */
export async function readKeyring(json: unknown): Promise<Keyring> {
	const { success, data: ring, error } = keyringSchema.safeParse(json);
	if (!success) throw new Error(`A keyring is not as it must be: ${firstIssue(error.issues)}`);
	for (const role of roles) {
		if (!ring.recipients.some((recipient) => recipient.role === role)) {
			throw new Error(`The keyring of ${ring.provider} has no ${role} key.`);
		}
	}
	await Promise.all(ring.recipients.map((recipient) => checkKey(ring.provider, recipient)));
	return ring;
}

/** Key id of a raw public key: the first 8 bytes of its SHA-256, 16 hexadecimal digits. */
export async function kidOf(rawPublicKey: Bytes): Promise<string> {
	return toHex((await sha256(rawPublicKey)).subarray(0, 8));
}

async function checkKey(provider: string, { kid, p256 }: Recipient): Promise<void> {
	const raw = fromBase64url(p256);
	if (raw?.length !== 65 || !(await isOnCurve(raw))) {
		throw new Error(`Key ${kid} of ${provider} is not a point of P-256.`);
	}
	if ((await kidOf(raw)) !== kid) {
		throw new Error(`Key ${kid} of ${provider} is another key than its id says.`);
	}
}

/** Importing a raw P-256 key checks the point, as WebCrypto requires. */
async function isOnCurve(raw: Bytes): Promise<boolean> {
	const curve = { name: 'ECDH', namedCurve: 'P-256' };
	return crypto.subtle.importKey('raw', raw, curve, false, []).then(
		() => true,
		() => false,
	);
}

function firstIssue(issues: readonly { path: PropertyKey[]; message: string }[]): string {
	const [issue] = issues;
	return issue ? `${issue.path.map(String).join('.')}: ${issue.message}` : 'it is not readable.';
}
