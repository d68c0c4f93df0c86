/** Faults of texts that were copied between systems; they are reported and never mended, since mending would be guessing. */
const faults: readonly { pattern: RegExp; what: string }[] = [
	{
		// A word cannot end in “.rn” or “rnrn”, so these were line breaks.
		pattern: /(?<=[.:;,)\s]|^)rn(?=[A-Z\s•\-–]|rn|$)|rnrn|(?<=[a-z0-9])rn(?=[A-Z0-9]|\s{2})/g,
		what: 'stray “rn” where line breaks were lost',
	},
	{
		pattern: /â€[^\s\w]?|Ã[\u0080-\u00BF]|Â(?=[\u0080-\u00BF\s£])|\uFFFD/g,
		what: 'broken letters such as “â€¢” from a wrong encoding',
	},
	{
		pattern: /<\/?[a-z][^>]*>|&(?:amp|nbsp|lt|gt|#\d+);/gi,
		what: 'HTML in the text',
	},
];

/** What is broken in a text, one sentence a kind, with how often and the first place. */
export function textFaults(field: string, text: string): string[] {
	return faults.flatMap(({ pattern, what }) => {
		const found = [...text.matchAll(pattern)];
		const [first] = found;
		if (first === undefined) return [];
		const around = text.slice(Math.max(0, first.index - 20), first.index + 25);
		return [
			`${field} has ${what} (${found.length} times, first at “…${around.replaceAll(/\s+/g, ' ')}…”). It is kept as it is: write the text anew in your own words.`,
		];
	});
}
