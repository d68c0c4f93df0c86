import placesUrl from '../area-finder/data/places.txt?url';
import {
	findPlaces,
	type FoundPlaces,
	type Gazetteer,
	onlyArea,
	readGazetteer,
} from '../area-finder/places.ts';
import type { Shown } from './answer-place.ts';

let gazetteer: Promise<Gazetteer> | undefined;

/** The list of places, whole, fetched once. */
function load(): Promise<Gazetteer> {
	gazetteer ??= fetchPlaces();
	gazetteer.catch(() => (gazetteer = undefined));
	return gazetteer;
}

async function fetchPlaces(): Promise<Gazetteer> {
	const response = await fetch(placesUrl);
	if (!response.ok) throw new Error(`${placesUrl} answered ${response.status}.`);
	return readGazetteer(await response.text());
}

/** What a name leads to; `names` are those of the areas by id. Rejects where the list could not be fetched. */
export async function placesShown(typed: string, names: Record<string, string>): Promise<Shown> {
	const found = findPlaces(typed, await load());
	if (found === undefined) {
		return {
			words: 'We do not know that place. Check its spelling, or type a postcode or its first half.',
			choices: [],
			retry: true,
		};
	}
	const areaId = onlyArea(found);
	if (areaId !== undefined) {
		const [place] = found.places;
		const district = place?.district ?? '';
		return {
			words: `${place?.name ?? ''} is in ${names[areaId] ?? areaId}.`,
			choices: [{ areaId, ...(district === '' ? {} : { note: district }) }],
		};
	}
	const choices = found.places.flatMap(({ name, district, areaIds }) =>
		areaIds.map((id) => ({
			areaId: id,
			note: [name, district].filter((part) => part !== '').join(', '),
		})),
	);
	return { words: sentence(found), choices };
}

function sentence({ how, more }: FoundPlaces): string {
	const rest = more > 0 ? ` There are ${more} more: a postcode will find yours.` : '';
	if (how === 'close') return `We do not know that name. Did you mean one of these?${rest}`;
	return `More than one place is called that. Choose yours:${rest}`;
}
