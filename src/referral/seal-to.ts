import type { Keyring, Recipient } from './function-data.ts';

/** The keys of a ring that a referral of one day is sealed to. */
export interface SealTo {
	/** At least two: every current key, or the last ones of a role whose keys have all run out. */
	recipients: readonly Recipient[];
	/** Whether a role had no current key: the referral is taken all the same, and an alarm is due. */
	expired: boolean;
}

/** Whose keys a ring holds. */
export const roles = ['desk', 'recovery'] as const;

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

function currentKeys(ring: Keyring, { role, day }: { role: Recipient['role']; day: string }) {
	const keys = ring.recipients.filter((recipient) => recipient.role === role);
	const current = keys.filter((key) => key.not_before <= day && day <= key.not_after);
	if (current.length > 0) return { keys: current, expired: false };
	const last = [...keys].sort((a, b) => b.not_after.localeCompare(a.not_after)).slice(0, 1);
	return { keys: last, expired: true };
}
