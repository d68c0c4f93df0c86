import { draftMinutes, keepDays, keepDaysAfter, tombstoneDays } from '../../src/referral/kept.ts';

/** What a table of the database holds. */
export interface StoredTable {
	/** What is in it, in words. */
	holds: string;
	/** When it goes. */
	until: string;
}

const withReferral = 'With the tombstone of its referral';

/** Every table of the database; a test compares the names with those that the migrations make. */
export const storedTables: Readonly<Record<string, StoredTable>> = {
	referral: {
		holds:
			'The sealed answers, thread, version, reference, provider, area, a fingerprint of the sealed bytes, key ids, who sealed it, lane, padded size, state, day',
		until: `Sealed answers: ${keepDaysAfter} days after the team dealt with it, ${keepDays} at the latest. The rest: ${tombstoneDays} days more`,
	},
	draft: {
		holds: 'Answers that were not sent, locked with a key that only the cookie holds, and a thread',
		until: `${draftMinutes} minutes at most; at once on sending and on leaving`,
	},
	outbox: {
		holds: 'Which alert is due when: thread, version, kind, channel, tries, the last code',
		until: withReferral,
	},
	desk_event: {
		holds:
			'What a team recorded: event, a code from a list, key id, whether it was in time, the day. No words, no name',
		until: withReferral,
	},
	stop_code: {
		holds: 'A keyed hash of the code with which a person stops contact, and its thread',
		until: withReferral,
	},
	contact_change: {
		holds: 'That somebody asked to stop, or left a note: the note sealed like answers',
		until: `The note: with the answers. That contact is stopped: ${withReferral.toLowerCase()}`,
	},
	handed: {
		holds: 'Which thread came from which, so that a stop reaches the team it was handed to',
		until: withReferral,
	},
	listing_report: {
		holds: 'That visitors said a listing is wrong: which, what kind, how often, the last day',
		until: 'When staff have dealt with it (npm run content:reports -- --done)',
	},
	alarm: {
		holds: 'What a person has to look at: kind, reference or provider, day',
		until: 'With its referral; others when they are mended and seen',
	},
	audit: { holds: 'How often things happened, by day: no referral is named', until: 'Kept' },
	housekeeping: { holds: 'When each regular task last ran', until: 'Overwritten each time' },
};
