import type { Parts } from '../../src/directory/join/parts.ts';

/** Content whose accessibility statement was looked at on a day, as it must be every year. */
export function reviewedOn(parts: Parts, day: string): Parts {
	const accessibility = parts.accessibility.map((entry) => ({
		...entry,
		data: { ...entry.data, lastReviewed: day },
	}));
	return { ...parts, accessibility };
}
