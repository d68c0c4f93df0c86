import facts from './data/areas.json' with { type: 'json' };
import names from './data/area-names.json' with { type: 'json' };

/** A name with its Welsh one, where it has another. */
export interface Named {
	/** Name in English. */
	name: string;
	/** Name in Welsh. */
	nameCy?: string | undefined;
}

/** One of the 43 police force areas, as public lists have it; nobody of the area has confirmed it. */
export interface PoliceArea extends Named {
	/** Id. */
	id: string;
	/** Nation. */
	nation: 'england' | 'wales';
	/** Name of the police force. */
	force: string;
	/** Name of the police force in Welsh. */
	forceCy?: string | undefined;
	/** Body that commissions support for victims there, after the elections of May 2024. */
	body: string;
	/** Its local authorities, by name. */
	councils: Named[];
	/** Ids of the areas that border on it. */
	neighbours: string[];
}

const nameOf: Record<string, string> = names;

/** All 43 areas, by name. */
export const policeAreas: readonly PoliceArea[] = facts
	.map(({ id, nation, nameCy, ...rest }) => ({
		...rest,
		id,
		name: nameOf[id] ?? id,
		nation: nation === 'wales' ? ('wales' as const) : ('england' as const),
		...(nameCy === undefined || nameCy === nameOf[id] ? {} : { nameCy }),
	}))
	.sort((one, other) => one.name.localeCompare(other.name, 'en'));

/** The police force area with this id. Throws where there is none. */
export function policeArea(id: string): PoliceArea {
	const found = policeAreas.find((area) => area.id === id);
	if (found === undefined) throw new Error(`There is no police force area ‘${id}’.`);
	return found;
}
