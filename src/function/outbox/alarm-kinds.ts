/** What only a person can mend. */
export const alarmKinds = [
	/** An alert was given up. The subject is its reference. */
	'dead',
	/** Nobody has opened a referral that is soon to be erased. The subject is its reference. */
	'unopened',
	/** A channel answered 410. The subject is the channel. */
	'gone',
	/** A channel did not take one of several addresses. The subject is the channel. */
	'refused',
	/** Nobody has opened the daily test referral in time. The subject is the provider. */
	'canary',
	/** A provider's keys have ended or end soon. The subject is the provider. */
	'keys',
	/** Somebody tried to enter a desk without its key. The subject is `desk`. */
	'sign-in',
	/** The key that lies offline has entered a desk. The subject is the provider. */
	'recovery-key',
	/** The disk is nearly full. */
	'disk',
	/** The clock has jumped by days. */
	'clock',
] as const;

/** What only a person can mend. */
export type AlarmKind = (typeof alarmKinds)[number];
