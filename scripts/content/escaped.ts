/** Words as they stand in HTML, between tags or in an attribute. */
export function escaped(words: string): string {
	return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
