/** Days after a check from which contact details may have changed. */
export const daysOfContact = 90;
/** Days after a check from which nothing of an entry is relied on. */
export const daysOfTrust = 180;
/** Days before a limit on which whoever answers for an entry is reminded. */
export const daysOfNotice = 15;

/** How far a check of an entry can be relied on. */
export interface Freshness {
	/**
	 * `unchecked`: nobody has checked it. `fresh`: to be relied on. `ageing`: contact details may have changed.
	 * `stale`: listed with a warning, and never routed to.
	 */
	state: 'unchecked' | 'fresh' | 'ageing' | 'stale';
	/** What a reader is told. */
	words: string;
}

const inWords = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** A day, `YYYY-MM-DD`, as people write it: "3 May 2026". */
export function dayInWords(day: string): string {
	return inWords.format(new Date(`${day}T00:00:00Z`));
}

/** Whole days from one day to another, both `YYYY-MM-DD`. */
export function daysBetween(from: string, to: string): number {
	return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** How far a check on `verifiedOn` can be relied on today; undefined where nobody has checked. */
export function freshnessOf(verifiedOn: string | undefined, today: string): Freshness {
	if (verifiedOn === undefined) {
		return {
			state: 'unchecked',
			words:
				'Nobody has checked this with the service yet. It stands here as a source describes it.',
		};
	}
	const age = daysBetween(verifiedOn, today);
	const day = dayInWords(verifiedOn);
	if (age < daysOfContact) return { state: 'fresh', words: `Checked ${day}.` };
	if (age < daysOfTrust) {
		return { state: 'ageing', words: `Last checked ${day}. Details may have changed.` };
	}
	return { state: 'stale', words: `We have not been able to check this since ${day}.` };
}

/** A waiting time as published, and when it was true. */
interface Wait {
	value: string;
	asAtDay?: string | undefined;
}

/** The waiting time as it may be shown today, with its day; undefined where it is undated or 90 days old. */
export function waitToday(wait: Wait | undefined, today: string): string | undefined {
	if (wait?.asAtDay === undefined) return undefined;
	if (daysBetween(wait.asAtDay, today) >= daysOfContact) return undefined;
	return `${wait.value}, as of ${dayInWords(wait.asAtDay)}`;
}
