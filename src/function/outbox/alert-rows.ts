/** What an alert is about; fixed wording for each. */
export const alertKinds = [
	/** A referral has come. */
	'notify',
	/** Somebody has asked to stop all contact. */
	'stop',
	/** Somebody's safe details have changed. */
	'changed',
	/** Half the time to open it is over. */
	'remind',
	/** It is due: the provider's second contact. */
	'second',
	/** It is overdue: the duty contact of the commissioning body. */
	'duty',
	/** Still nobody: the named fallback provider. */
	'fallback',
] as const;

/** What an alert is about. */
export type AlertKind = (typeof alertKinds)[number];

/** Kinds that end as soon as a person has opened the referral, or has asked to stop contact; in the order of the clock. */
export const clockKinds = ['remind', 'second', 'duty', 'fallback'] as const;

/** A step of the clock. */
export type ClockKind = (typeof clockKinds)[number];

/** Ways in which an alert can go out; `file` reaches nobody and is for demonstrations. */
export const channelNames = ['file', 'mail', 'webhook', 'notify'] as const;

/** A way in which an alert goes out. */
export type ChannelName = (typeof channelNames)[number];

/** One row of the outbox, before it is stored with its referral. */
export interface AlertRow {
	/** What it is about. */
	kind: AlertKind;
	/** How it goes out. */
	channel: ChannelName;
	/** When, in milliseconds since 1970. */
	dueAt: number;
	/** The moment that it prints: by when a person must have opened the referral, in milliseconds since 1970. */
	openBy: number;
}
