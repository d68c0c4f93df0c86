/** What a desk notes by itself about one version of a referral. */
export const postedEvents = [
	'opened',
	'accepted',
	'not-ours',
	'attempted',
	'reached',
	'agreed',
	'closed',
] as const;

/** One of those. */
export type PostedEvent = (typeof postedEvents)[number];

/** All that is noted: `handed` comes of handing over. */
export const events = [...postedEvents, 'handed'] as const;

/** One of them. */
export type EventName = (typeof events)[number];

/**
 * The closed list of each event: exactly one of its codes goes with it, and none where the list is empty. The code of
 * `agreed` is the id of the provider that the person agreed to.
 */
export const eventCodes = {
	opened: [],
	accepted: [],
	/** Why it is not ours. */
	'not-ours': ['area', 'age', 'need', 'conflict', 'full', 'duplicate', 'not-a-referral', 'other'],
	/** What came of trying to get in touch. */
	attempted: [
		'no-answer',
		'voicemail',
		'message-sent',
		'spoke',
		'wrong-person',
		'not-in-use',
		'not-safe',
	],
	/** The person was reached, and whether they told the police as they said it, for the counts. */
	reached: ['told', 'not-told', 'not-asked'],
	agreed: [],
	/** How it ended. */
	closed: [
		'supported',
		'declined',
		'not-reached',
		'stopped',
		'handed-on',
		'not-ours',
		'duplicate',
		'test',
		'other',
	],
} as const satisfies Record<PostedEvent, readonly string[]>;

/** Events that get in touch with somebody: a stop blocks them. */
export const contactEvents: readonly EventName[] = ['attempted', 'reached', 'agreed', 'handed'];

/** Whether a code goes with an event; the caller knows which providers there are. */
export function isCodeOf(
	event: PostedEvent,
	code: string,
	providerIds: readonly string[],
): boolean {
	if (event === 'agreed') return providerIds.includes(code);
	const codes: readonly string[] = eventCodes[event];
	return codes.length === 0 ? code === '' : codes.includes(code);
}
