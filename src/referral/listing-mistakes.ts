/** What can be wrong with a listing, as people choose it; nothing else is asked of them. */
export const listingMistakes = {
	number: 'The number is wrong',
	hours: 'The opening hours are wrong',
	closed: 'It has closed',
	moved: 'It has moved',
	other: 'Something else',
} as const;

/** One of them. */
export type ListingMistake = keyof typeof listingMistakes;

/** Whether a posted word is one of them. */
export function isListingMistake(word: string | undefined): word is ListingMistake {
	return word !== undefined && Object.hasOwn(listingMistakes, word);
}
