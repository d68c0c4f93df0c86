/** JSON of plain data with the names of every object in order, so that equal data give equal texts. */
export function canonicalJson(value: unknown): string {
	return JSON.stringify(value, (_, part: unknown) => (isObject(part) ? inOrder(part) : part));
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function inOrder(object: Record<string, unknown>): Record<string, unknown> {
	return Object.fromEntries(Object.entries(object).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
