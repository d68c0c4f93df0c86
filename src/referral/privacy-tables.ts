import { collected, type Collected, collectedParts } from './collected.ts';
import {
	backupDays,
	confirmationMinutes,
	countedMinutes,
	daysUntilDestroyed,
	deskMinutes,
	draftMinutes,
	exitSeconds,
	idleMinutes,
	keepDays,
	keepDaysAfter,
	tombstoneDays,
} from './kept.ts';

/** A table of the privacy notice or the impact assessment. */
export interface PrivacyTable {
	/** What it tells. */
	caption: string;
	/** Headings of its columns. */
	head: readonly string[];
	/** Its rows; the first cell is the row's heading. */
	rows: readonly (readonly string[])[];
}

const partsInWords: Record<Collected['part'], string> = {
	who: 'Who it is for',
	about: 'What it is about',
	contact: 'How to be in touch',
	needs: 'What is needed',
	added: 'Your agreement, and what the form adds',
};

const ways = Object.values(collected);

/** What a referral can hold, a row an answer, a table a part. */
export const answerTables: readonly PrivacyTable[] = collectedParts.map((part) => ({
	caption: partsInWords[part],
	head: ['What', 'Why'],
	rows: ways.filter((one) => one.part === part).map(({ what, why }) => [what, why]),
}));

const inSeconds = (seconds: number) => (seconds === 1 ? '1 second' : `${seconds} seconds`);

/** What stays on a phone or computer. */
export const deviceTable: PrivacyTable = {
	caption: 'The one cookie, without JavaScript only',
	head: ['When', 'What the cookie is for', 'How long'],
	rows: [
		[
			'While you fill in the form',
			'Unlocks the answers that we hold for you to check',
			`Until you send or leave, at most ${draftMinutes} minutes`,
		],
		['After you send', 'Shows you the page that says so', `${confirmationMinutes} minutes`],
		['When you leave by Exit this page', 'Overwrites the earlier one', inSeconds(exitSeconds)],
	],
};

/** How long everything is kept. */
export const keepingTable: PrivacyTable = {
	caption: 'How long it is kept',
	head: ['What', 'How long'],
	rows: [
		[
			'Answers on your screen, with JavaScript',
			`Until you send, leave or close the page, or ${idleMinutes} minutes without a touch`,
		],
		[
			'Answers you have not sent, without JavaScript',
			`${draftMinutes} minutes at most, locked with a key that only your cookie holds`,
		],
		[
			'A sealed request',
			`${keepDaysAfter} days after the service has dealt with it, ${keepDays} days at most. One that nobody has opened is not erased before a person has looked into it`,
		],
		['The reference and the day of an erased request', `${tombstoneDays} days, without any answer`],
		[
			'Copies against loss',
			`${backupDays} days; they hold sealed requests only. On a platform that keeps a history of its own, the key that opens a month’s requests is destroyed ${daysUntilDestroyed} days after the month`,
		],
		[
			'That there was a request from somewhere',
			`${countedMinutes} minutes, in memory only, in a form that does not say from where`,
		],
		[
			'What the service has open on its screen',
			`Until it is closed, at most ${deskMinutes} minutes without a touch`,
		],
		['What the service writes down about you', 'As the service’s own notice says'],
	],
};

/** Which tables a page may ask for, by the name that staff write. */
export const privacyTables = {
	answers: answerTables,
	cookie: [deviceTable],
	keeping: [keepingTable],
} as const satisfies Record<string, readonly PrivacyTable[]>;

/** A table that a page may ask for. */
export type PrivacyTableName = keyof typeof privacyTables;

/** Names of all tables that a page may ask for. */
export const privacyTableNames = Object.keys(privacyTables) as PrivacyTableName[];
