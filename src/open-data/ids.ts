import { v5 } from 'uuid';

/** The name space of our ids, drawn once at random: it must never change, or every id would. */
const space = '32607c0b-7859-48a6-a6c7-800f7e0c7d28';

/**
 * The version 5 UUID of an entry. The same kind and id give the same UUID in every build, and a service that
 * is renamed keeps its own, since ids of content never change.
 */
export function uuidOf(kind: string, id: string): string {
	return v5(`${kind}/${id}`, space);
}
