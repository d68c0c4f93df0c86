import type { SafeContact } from '../referral/contact.ts';
import type { Moment } from '../referral/local-time.ts';
import { type Times, type Timetable, workingTime } from '../referral/working-time.ts';

/** Whether a contact at this moment keeps to what the person chose. */
export type SafeNow =
	/** It does, until then. */
	| { kind: 'inside'; until: Moment }
	/** It does not; the next time that does, where the coming weeks hold one. */
	| { kind: 'outside'; next: Moment | undefined }
	/** This way has no times: an email waits until it is read. */
	| { kind: 'no-times' }
	/** Nobody gets in touch: the person does. */
	| { kind: 'never' };

/**
 * Whether `now` (milliseconds) is safe: inside the chosen times and the team's hours, on no bank holiday, by the
 * clock of England and Wales. Whoever was promised a call in their hours may not be alone outside them.
 */
export function safeNow(contact: SafeContact, timetable: Timetable, now: number): SafeNow {
	if (contact.channel === 'self') return { kind: 'never' };
	if (contact.channel === 'email') return { kind: 'no-times' };
	const { value: first } = workingTime(timetable, now, timesOf(contact)).next();
	if (!first) return { kind: 'outside', next: undefined };
	return first.from.at <= now
		? { kind: 'inside', until: first.to }
		: { kind: 'outside', next: first.from };
}

/** A person whom somebody trusts is not asked for times: the team's hours are theirs. */
function timesOf(contact: Exclude<SafeContact, { channel: 'self' | 'email' }>): Times {
	return contact.channel === 'trusted' ? { any: true } : contact.times;
}
