import { type Bytes, fromBase64url, sha256, toHex } from './bytes.ts';
import { keyringSchema, type Keyring, type Recipient } from './function-data.ts';

/** The keys of a ring that a referral of one day is sealed to. */
export interface SealTo {
	/** At least two: every current key, or the last ones of a role whose keys have all run out. */
	recipients: readonly Recipient[];
	/** Whether a role had no current key: the referral is taken all the same, and an alarm is due. */
	expired: boolean;
}

const roles = ['desk', 'recovery'] as const;

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

/**
 * The keys that a referral of a day (`YYYY-MM-DD`) is sealed to. A person is never refused because of our calendar:
 * where a role's keys have all run out, or none has begun, its nearest key is taken.
 */
export function sealTo(ring: Keyring, day: string): SealTo {
	const chosen = roles.map((role) => currentKeys(ring, { role, day }));
	return {
		recipients: chosen.flatMap(({ keys }) => keys),
		expired: chosen.some(({ expired }) => expired),
	};
}

/** Key id of a raw public key: the first 8 bytes of its SHA-256, 16 hexadecimal digits. */
export async function kidOf(rawPublicKey: Bytes): Promise<string> {
	return toHex((await sha256(rawPublicKey)).subarray(0, 8));
}

function currentKeys(ring: Keyring, { role, day }: { role: Recipient['role']; day: string }) {
	const keys = ring.recipients.filter((recipient) => recipient.role === role);
	const current = keys.filter((key) => key.not_before <= day && day <= key.not_after);
	if (current.length > 0) return { keys: current, expired: false };
	const last = [...keys].sort((a, b) => b.not_after.localeCompare(a.not_after)).slice(0, 1);
	return { keys: last, expired: true };
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
