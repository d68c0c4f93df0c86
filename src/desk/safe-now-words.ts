import { momentInWords } from '../referral/moment-in-words.ts';
import type { Moment } from '../referral/local-time.ts';
import { clockInWords } from '../referral/hours-in-words.ts';
import { minutesOf } from '../referral/safe-times.ts';
import { english } from '../words/english.ts';
import type { SafeNow } from './safe-now.ts';

/** Whether it is safe now, in one sentence; undefined where the way of contact has no times. */
export function safeNowInWords(safe: SafeNow): string | undefined {
	switch (safe.kind) {
		case 'inside':
			return `Now is inside their safe times, until ${clockOf(safe.until)}.`;
		case 'outside':
			return `Not now. ${nextSafeInWords(safe)}`;
		case 'no-times':
		case 'never':
			return undefined;
	}
}

/** When contact is safe next, outside the safe times. */
export function nextSafeInWords({ next }: Extract<SafeNow, { kind: 'outside' }>): string {
	return next
		? `The next safe time begins at ${momentInWords(next, english)}.`
		: 'The coming weeks hold none of their safe times inside your hours.';
}

function clockOf({ clock }: Moment): string {
	return clockInWords(minutesOf(clock), english.words.times);
}
