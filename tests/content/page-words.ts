const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

function decoded(_: string, name: string): string {
	if (name.startsWith('#x')) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
	if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)));
	return entities[name] ?? '';
}

/** The words of a page as a reader meets them: no tags, entities resolved, spaces joined. */
export function wordsOf(html: string): string {
	return html
		.replaceAll(/<(script|style|head)\b.*?<\/\1>/gs, ' ')
		.replaceAll(/<\/?(b|strong|em|i|a|span|abbr|q|cite)\b[^>]*>/g, '')
		.replaceAll(/<[^>]*>/g, ' ')
		.replaceAll(/&(#?\w+);/g, decoded)
		.replaceAll(/\s+/g, ' ');
}
