/** Finds the releases in whatever a publisher of OCDS put around them. */

/** A JSON object of which nothing is known. */
export type Json = Record<string, unknown>;

/** Whether a value is a JSON object. */
export function isJson(value: unknown): value is Json {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object at a field; empty where there is none. */
export function objectAt(value: Json, field: string): Json {
	const found = value[field];
	return isJson(found) ? found : {};
}

/** The objects in a list at a field. */
export function objectsAt(value: Json, field: string): Json[] {
	const found = value[field];
	return Array.isArray(found) ? found.filter(isJson) : [];
}

/** The words at a field; undefined where there are none. */
export function wordsAt(value: Json, field: string): string | undefined {
	const found = value[field];
	return typeof found === 'string' && found.trim() !== '' ? found.trim() : undefined;
}

/** Releases of a release package, a record package, a list of either, or a single release; undefined for anything else. */
export function releasesIn(value: unknown): unknown[] | undefined {
	if (Array.isArray(value)) {
		const items = value as unknown[];
		const parts = items.map((item) => (isJson(item) ? (releasesIn(item) ?? [item]) : [item]));
		return items.length === 0 || items.some(isJson) ? parts.flat() : undefined;
	}
	if (!isJson(value)) return undefined;
	const { releases, records }: { releases?: unknown; records?: unknown } = value;
	if (Array.isArray(releases)) return releases as unknown[];
	if (Array.isArray(records)) return records.flatMap(releasesOfRecord);
	return 'ocid' in value || 'tender' in value ? [value] : undefined;
}

/** A record's releases, or the compiled one where the record only links to them. */
function releasesOfRecord(record: unknown): unknown[] {
	if (!isJson(record)) return [record];
	const embedded = objectsAt(record, 'releases').filter((release) => !('url' in release));
	if (embedded.length > 0) return embedded;
	return isJson(record['compiledRelease']) ? [record['compiledRelease']] : [record];
}
