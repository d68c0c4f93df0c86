import type { ReferralProvider } from '../referral/function-data.ts';
import type { Referral } from '../referral/schema.ts';
import { answerRows } from './answer-rows.ts';
import { type Compared, compareVersions } from './compare-versions.ts';
import { cardRows, detailsOf, wayOf } from './contact-card.ts';
import type { Opened } from './open-referral.ts';
import { type Row, rowOf } from './rows.ts';
import { hiddenMark, stoppedMark, withoutContacts } from './without-contact.ts';

/** A note about changed safe details, opened. */
export interface ShownNote {
	/** Its id. */
	id: string;
	/** Day of arrival, counted from 1 January 1970. */
	day: number;
	/** What it says. */
	words: string;
}

/** What is in memory while one thread is open: nothing of it is kept when it is closed or locked. */
export interface OpenedThread {
	/** What each version holds, oldest first; at least one. */
	versions: readonly [Opened, ...Opened[]];
	/** Notes of changed safe details, oldest first. */
	notes: readonly ShownNote[];
}

/** The newest answers, where they are as the form asks. */
export function newestReferral({ versions }: OpenedThread): Referral | undefined {
	const newest = versions.at(-1);
	return newest?.kind === 'checked' ? newest.referral : undefined;
}

/** How much is drawn: everything once the card was read; before that, and after a stop, no number and no address. */
export type Shown = 'all' | 'before-card' | 'stopped';

/** What is to be drawn of a referral. */
export function shownOf(referral: Referral, shown: Shown): Referral {
	if (shown === 'all') return referral;
	return withoutContacts(referral, shown === 'stopped' ? stoppedMark : hiddenMark);
}

/**
 * The versions side by side. Whether a row changed is told even where the number itself is not shown yet: that
 * somebody wrote another one is a warning.
 */
export function comparedOf(
	{ versions }: OpenedThread,
	{ provider, shown }: { provider: ReferralProvider; shown: Shown },
): Compared[] {
	const rows = (how: Shown) =>
		versions.map((version) =>
			version.kind === 'checked' ? allRows(shownOf(version.referral, how), provider) : [],
		);
	const real = compareVersions(rows('all'));
	const drawn = compareVersions(rows(shown)).map((row) => ({
		...row,
		isChanged: real.some(({ key, isChanged }) => key === row.key && isChanged),
	}));
	return shown === 'stopped' ? drawn.filter(({ isContact }) => !isContact) : drawn;
}

function allRows(referral: Referral, provider: ReferralProvider): Row[] {
	return [
		...rowOf('way', 'How to be in touch', wayOf(referral)),
		...cardRows(referral, provider),
		...detailsOf(referral),
		...answerRows(referral),
	];
}
