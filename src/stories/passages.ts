/** Some words of an entry, with the place an editor would look at. */
export interface Passage {
	/** Field and position, such as `quote` or `contentNotes[0]`; `text` for what stands below the facts. */
	field: string;
	/** The way to it in the facts; empty for the text. */
	path: (string | number)[];
	/** The words. */
	text: string;
}

/** Fields that hold ids, choices and dates, or that cite somebody else's words. */
const notProse = new Set(
	'id serviceId sourceId sourceIds lang sourceType status confidence sources citations scope about wording ageBand reviewedOn expiresOn collectedOn reviewOn askedOn doneOn publishedOn on slug url href src'.split(
		' ',
	),
);

/**
 * Every passage of an entry that people read: texts of the facts, `alt` and captions among them, and the text below.
 * @param facts The front matter, parsed.
 * @param body The text below, Markdown with the site's components; the alternatives of its images are words of it.
 */
export function passagesOf(facts: unknown, body = ''): Passage[] {
	const below = body.trim() === '' ? [] : [{ field: 'text', path: [], text: withoutMarkup(body) }];
	return [...textsOf(facts, []), ...below];
}

function textsOf(value: unknown, path: (string | number)[]): Passage[] {
	if (typeof value === 'string') return [{ field: fieldOf(path), path, text: value }];
	if (typeof value !== 'object' || value === null || value instanceof Date) return [];
	if (Array.isArray(value)) {
		return value.flatMap((item: unknown, index) => textsOf(item, [...path, index]));
	}
	return Object.entries(value)
		.filter(([key]) => !notProse.has(key))
		.flatMap(([key, item]) => textsOf(item, [...path, key]));
}

function fieldOf(path: (string | number)[]): string {
	return path
		.map((step, index) =>
			typeof step === 'number' ? `[${String(step)}]` : `${index === 0 ? '' : '.'}${step}`,
		)
		.join('');
}

/** A text with its marks blanked letter for letter, so that positions stay: words, alternatives and quotations are left. */
function withoutMarkup(body: string): string {
	const blank = (found: string) => found.replaceAll(/[^\n]/gu, ' ');
	return body
		.replaceAll(/\]\([^)]*\)/gu, blank)
		.replaceAll(/<\/?[A-Z]\w*|(?<=\s)(?:id|source)=|\/?>/gu, blank)
		.replaceAll(/^\s*#+\s|[*_`[\]!]/gmu, blank);
}
