import type { Story, StoryRecord } from './schema.ts';

/** Whether a story may be shown, and the line that must stand with it. */
export type Publishable =
	{ show: true; note: string | undefined } | { show: false; reason: string };

/** The day and the kind of site that a story is looked at for. */
export interface Occasion {
	/** Day of the build, `YYYY-MM-DD`, Europe/London. */
	today: string;
	/** Whether the site is a demonstration. */
	demo: boolean;
}

/** What was said to be missing where a body published a quotation without a record that we know of. */
const awaited = (publisher: string) => `Published by ${publisher}; consent record awaited`;

/** Whether a story that a body has published already may be shown in a demonstration without its records. */
export function isAwaited(story: Story, { demo }: Occasion): boolean {
	const incomplete = story.consent === undefined || story.motivatedIntruder === undefined;
	return demo && incomplete && story.sourceType === 'published-by-body';
}

/** Whether consent is recorded, covers the website and holds on a day. */
export function hasConsent({ consent }: Story, today: string): boolean {
	return consent !== undefined && consent.scope.includes('website') && consent.expiresOn >= today;
}

/** Whether somebody of another role than the editor tried to recognise the speaker within twelve months. */
export function hasReview({ motivatedIntruder: review, editedBy }: Story, today: string): boolean {
	if (review === undefined || isSameRole(review.by, editedBy)) return false;
	return review.on <= today && today <= aYearAfter(review.on);
}

/** Whether two roles are one, however they are typed. */
export function isSameRole(one: string, other: string): boolean {
	const plain = (role: string) =>
		role
			.toLowerCase()
			.replaceAll(/[^\p{L}]+/gu, ' ')
			.trim();
	return plain(one) === plain(other);
}

function aYearAfter(day: string): string {
	return `${String(Number(day.slice(0, 4)) + 1)}${day.slice(4)}`;
}

/**
 * Whether a story may be shown on a day. In a demonstration, one that a body has published already
 * is shown without its consent record, and says so; otherwise consent for the web site must hold.
 * Every date acts by itself on the day of the build, so that nobody has to remember it.
 */
export function isPublishable(
	story: StoryRecord,
	publisher: string,
	occasion: Occasion,
): Publishable {
	const { today } = occasion;
	const hidden = (reason: string): Publishable => ({ show: false, reason });
	if (story.status === 'withdrawn') return hidden('It was withdrawn.');
	if (story.reviewOn !== undefined && story.reviewOn < today)
		return hidden('It is due for review.');
	const awaiting = isAwaited(story, occasion);
	if (!hasConsent(story, today) && !(awaiting && story.consent === undefined)) {
		return hidden('No consent for the website.');
	}
	if (!hasReview(story, today) && !(awaiting && story.motivatedIntruder === undefined)) {
		return hidden('A second person must try to identify the speaker.');
	}
	return { show: true, note: awaiting ? awaited(publisher) : undefined };
}
