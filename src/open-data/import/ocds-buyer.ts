import { comparedName, type Gap } from './draft.ts';
import { type Json, objectAt, objectsAt, wordsAt } from './shapes.ts';

/** A name with the id that content has for it. */
export interface Named {
	id: string;
	name: string;
}

/** Companies that run tendering portals; they are the buyer of nobody's services for victims. */
const platforms =
	/\b(eu ?supply|mercell|proactis|due north|jaggaer|bip solutions|delta esourcing|in-?tend|atamis|bravosolution|curtis fitch|wax digital|panacea software)\b/i;

const isForce = (name: string) =>
	/\b(constabulary|police)\b/i.test(name) &&
	!/commissioner|\bpf?cc\b|office for policing/i.test(name);

/** Who bought, as far as content knows the name, and what staff must settle otherwise. */
export function buyerOf(release: Json, bodies: readonly Named[]): { ids: string[]; gaps: Gap[] } {
	const name = buyerName(release);
	if (name === undefined) return gap('The release names no buyer. Take it from the notice.');
	if (platforms.test(name)) return gap(platformRemedy(name, release));
	if (isForce(name)) {
		return gap(
			`The release names ‘${name}’, a police force, as the buyer. Find out whether it bought for the commissioning body, and write that body’s id.`,
		);
	}
	const known = bodies.filter((body) => comparedName(body.name) === comparedName(name));
	if (known.length > 0) return { ids: known.map(({ id }) => id), gaps: [] };
	return gap(
		`The release names ‘${name}’. No body in content/ has this name: write the id of the body that it is, or add it.`,
	);
}

function gap(remedy: string): { ids: string[]; gaps: Gap[] } {
	return { ids: [], gaps: [{ field: 'bodyIds', remedy }] };
}

function buyerName(release: Json): string | undefined {
	const party = objectsAt(release, 'parties').find(
		({ roles }) => Array.isArray(roles) && roles.includes('buyer'),
	);
	return wordsAt(objectAt(release, 'buyer'), 'name') ?? (party && wordsAt(party, 'name'));
}

/** The address of a platform's record is often the true buyer's: it is told, and the reader decides. */
function platformRemedy(name: string, release: Json): string {
	const party = objectsAt(release, 'parties').find((one) => wordsAt(one, 'name') === name) ?? {};
	const address = objectAt(party, 'address');
	const place = ['streetAddress', 'locality'].flatMap((field) => wordsAt(address, field) ?? []);
	const where = place.length > 0 ? ` Its address there is ${place.join(', ')}.` : '';
	return `The release names ‘${name}’ as the buyer, which runs a tendering platform.${where} Find the true buyer in the notice.`;
}
