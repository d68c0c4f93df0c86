import type { DeskEvent } from './api.ts';
import type { EventName, PostedEvent } from './events.ts';

/** What each code means, for whoever chooses it and whoever reads it later. */
export const codeWords = {
	'not-ours': {
		area: 'They live somewhere else',
		age: 'Not an age that we serve',
		need: 'Not a kind of help that we give',
		conflict: 'Somebody here must not know of it',
		full: 'We cannot take anybody now',
		duplicate: 'The same request came before',
		'not-a-referral': 'Not a request for help',
		other: 'Another reason',
	},
	attempted: {
		'no-answer': 'Nobody answered',
		voicemail: 'Left the agreed voicemail',
		'message-sent': 'Sent the agreed text or email',
		spoke: 'Spoke to them',
		'wrong-person': 'Somebody else answered',
		'not-in-use': 'The number or address does not work',
		'not-safe': 'It was not safe to talk',
	},
	reached: {
		told: 'They have told the police',
		'not-told': 'They have not told the police',
		'not-asked': 'We did not talk about it',
	},
	closed: {
		supported: 'They get support from us',
		declined: 'They do not want support',
		'not-reached': 'We could not reach them',
		stopped: 'They asked us to stop',
		'handed-on': 'Another team has taken over',
		'not-ours': 'Not for us',
		duplicate: 'The same request came before',
		test: 'A test',
		other: 'Another reason',
	},
} as const satisfies Partial<Record<PostedEvent, Readonly<Record<string, string>>>>;

const names: Readonly<Record<EventName, string>> = {
	opened: 'Opened',
	accepted: 'Accepted',
	'not-ours': 'Not ours',
	attempted: 'Contact tried',
	reached: 'Reached',
	agreed: 'Agreed to be handed on',
	handed: 'Handed on',
	closed: 'Closed',
};

/** One thing that was done, in words; providers' names come in with their ids. */
export function eventInWords(
	{ event, code }: Pick<DeskEvent, 'event' | 'code'>,
	nameOf: (provider: string) => string,
): string {
	const name = names[event];
	if (event === 'agreed' || event === 'handed') return `${name}, to ${nameOf(code)}`;
	if (!(event in codeWords)) return name;
	const words: Readonly<Record<string, string>> = codeWords[event as keyof typeof codeWords];
	const meaning = words[code];
	return meaning === undefined
		? name
		: `${name}: ${meaning.charAt(0).toLowerCase()}${meaning.slice(1)}`;
}

/** Where a version stands, by what was done last: "Contact tried twice". */
export function stateInWords(
	events: readonly DeskEvent[],
	{ version, nameOf }: { version: number; nameOf: (provider: string) => string },
): string {
	const last = events.at(-1);
	if (!last) return version > 1 ? 'Changed answers, not opened' : 'New, not opened';
	const tries = triesMade(events);
	return last.event === 'attempted' && tries > 1
		? `${eventInWords(last, nameOf)} (${tries} tries)`
		: eventInWords(last, nameOf);
}

/** How many times somebody tried to get in touch. */
export function triesMade(events: readonly Pick<DeskEvent, 'event'>[]): number {
	return events.filter(({ event }) => event === 'attempted').length;
}

/** A day as counted from 1 January 1970, as people write it: "3 December 2026". */
export function dayNumberInWords(day: number): string {
	return new Date(day * 86_400_000).toLocaleDateString('en-GB', {
		day: 'numeric',
		month: 'long',
		year: 'numeric',
		timeZone: 'UTC',
	});
}
