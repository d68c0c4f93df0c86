import { endingAt } from '../../referral/local-time.ts';
import { momentInWords } from '../../referral/moment-in-words.ts';
import { formatReference } from '../../referral/reference.ts';
import { english } from '../../words/english.ts';
import type { AlarmKind } from '../outbox/alarm-kinds.ts';
import type { AlertKind } from '../outbox/alert-rows.ts';
import type { Notice } from './port.ts';

/** What an alert says: reference, area and clock, and nothing else on any channel. */
export interface Alert {
	/** Id of its row in the outbox. */
	id: string;
	/** What it is about. */
	kind: AlertKind;
	/** The reference as stored. */
	reference: string;
	/** Name of the area. */
	area: string;
	/** By when a person must have opened it, in milliseconds since 1970; 0 where nobody said. */
	openBy: number;
}

/** Sealed bytes for a case system that holds the key, with what binds them. */
export interface SealedPart {
	/** The envelope, base64url. */
	sealed: string;
	/** Thread id. */
	thread: string;
	/** Which answers of the thread. */
	version: number;
}

const sentences: Readonly<Record<AlertKind, { type: string; subject: string; text: string }>> = {
	notify: {
		type: 'referral.waiting',
		subject: 'A new referral is waiting',
		text: 'A new referral is waiting at your desk.',
	},
	stop: {
		type: 'referral.stop',
		subject: 'STOP: do not make contact',
		text: 'Somebody has asked that nobody gets in touch. Do not call, text or email. Open it at your desk.',
	},
	changed: {
		type: 'referral.changed',
		subject: 'Safe details have changed',
		text: 'Somebody says that their safe details have changed. Do not make contact before you have read the note at your desk.',
	},
	remind: {
		type: 'referral.reminder',
		subject: 'A referral is still waiting',
		text: 'Nobody has opened this referral yet. Half the time is over.',
	},
	second: {
		type: 'referral.due',
		subject: 'A referral is due and not opened',
		text: 'Nobody has opened this referral, and the time is over. You are told as the second contact.',
	},
	duty: {
		type: 'referral.overdue',
		subject: 'A referral is overdue at a provider',
		text: 'Nobody at the provider has opened this referral, and it is overdue. You are told as the duty contact. Ring the provider now.',
	},
	fallback: {
		type: 'referral.fallback',
		subject: 'A referral elsewhere is overdue',
		text: 'Nobody at another provider has opened this referral. You are told as its fallback. You cannot open it unless it is handed to you: ring the other provider now.',
	},
};

/** An alert as it goes out, in fixed wording. */
export function noticeOf(alert: Alert, sealed?: SealedPart): Notice {
	const { type, subject, text } = sentences[alert.kind];
	const reference = formatReference(alert.reference);
	const openBy = alert.openBy > 0 ? momentInWords(endingAt(alert.openBy), english) : undefined;
	const clock = openBy === undefined ? [] : [clockLine(alert.kind, openBy)];
	return {
		id: alert.id,
		type,
		subject: `${subject}: ${reference}`,
		text: [text, `Reference ${reference}, ${alert.area}.`, ...clock].join(' '),
		data: { reference, area: alert.area, ...(openBy === undefined ? {} : { openBy }), ...sealed },
	};
}

function clockLine(kind: AlertKind, openBy: string): string {
	const isOver = kind === 'second' || kind === 'duty' || kind === 'fallback';
	return isOver ? `It was to be opened by ${openBy}.` : `Open it by ${openBy}.`;
}

const alarms: Readonly<Record<AlarmKind, string>> = {
	dead: 'Alerts could not be delivered, though they were tried for three days. Mend the channel, then redeliver them.',
	unopened: 'Referrals that nobody has opened would be erased soon. Ring the provider.',
	gone: 'Channels say that they are gone for good (410). Nothing is sent there until you have seen this.',
	refused:
		'Channels did not take one of several addresses. Take it out of the setting, or mend it.',
	canary: 'Providers have not opened the daily test referral within 24 hours. Ring them.',
	keys: 'Providers have keys that end soon or have ended. New ones are needed.',
	'sign-in':
		'Somebody tried to enter a desk without its key. Ask the providers whether it was one of them with an old key file.',
	'recovery-key':
		'The recovery key has entered a desk. Ring the provider: it has lost its desk key, or somebody has a key that they should not have.',
	disk: 'The disk is nearly full. Make room.',
	clock: 'The clock of this machine has leapt by days. Nothing is erased until you have seen this.',
};

/** What a person has to look at, by kind. */
export type AlarmList = Readonly<Partial<Record<AlarmKind, readonly string[]>>>;

const mostNamed = 10;

/** What the operator is told, once an hour for as long as nobody has seen it. */
export function alarmNotice(id: string, list: AlarmList): Notice {
	const kinds = Object.entries(list) as [AlarmKind, readonly string[]][];
	const count = kinds.reduce((sum, [, subjects]) => sum + subjects.length, 0);
	const lines = kinds.map(
		([kind, subjects]) => `${alarms[kind]} ${subjects.length}: ${named(subjects)}`,
	);
	const text = [
		...lines,
		'Look with: npm run status. Say that you have seen it with: npm run status -- seen.',
	];
	return {
		id,
		type: 'operator.alarm',
		subject: `Waymark: ${count} to look at`,
		text: text.join('\n'),
		data: { count, kinds: kinds.map(([kind]) => kind).join(', ') },
	};
}

/** What the operator is told each day: the head of the chain of counts, to be kept outside this machine. */
export function headNotice(
	id: string,
	{ seq, day, mac }: { seq: number; day: number; mac: string },
): Notice {
	const date = new Date(day * 86_400_000).toISOString().slice(0, 10);
	return {
		id,
		type: 'operator.counted',
		subject: `Waymark: counted up to ${date}`,
		text: `The chain of daily counts ends with row ${seq}, ${mac}. Keep this message: npm run status shows the same, or somebody has taken rows away.`,
		data: { day: date, row: seq, head: mac },
	};
}

function named(subjects: readonly string[]): string {
	const rest = subjects.length - mostNamed;
	const some = subjects.slice(0, mostNamed).join(', ');
	return rest > 0 ? `${some} and ${rest} more.` : `${some}.`;
}
