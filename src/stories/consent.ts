import type { Story } from './schema.ts';

/** Whether a story may be shown, and the line that must stand with it. */
export type Publishable =
	{ show: true; note: string | undefined } | { show: false; reason: string };

/** What was said to be missing where a body published a quotation without a record that we know of. */
const awaited = (publisher: string) => `Published by ${publisher}; consent record awaited`;

/**
 * Whether a story may be shown on a day. In a demonstration, one that a body has published already
 * is shown without its consent record, and says so; otherwise consent for the web site must hold.
 */
export function isPublishable(
	story: Story,
	publisher: string,
	{ today, demo }: { today: string; demo: boolean },
): Publishable {
	if (story.status === 'withdrawn' || story.consent?.withdrawn === true) {
		return { show: false, reason: 'It was withdrawn.' };
	}
	if (story.consent === undefined || story.motivatedIntruder === undefined) {
		const allowed = demo && story.sourceType === 'published-by-body';
		return allowed
			? { show: true, note: awaited(publisher) }
			: { show: false, reason: 'No consent for the website.' };
	}
	const { scope, expiresOn } = story.consent;
	if (!scope.includes('website') || expiresOn.value < today) {
		return { show: false, reason: 'No consent for the website.' };
	}
	return { show: true, note: undefined };
}
