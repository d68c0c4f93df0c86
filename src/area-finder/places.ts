import { distance } from 'fastest-levenshtein';

/** A place with a name: a town, village or ward in a district, a council's own area, a county or a force area. */
export interface Place {
	/** Name. */
	name: string;
	/** Its other names, the Welsh one among them. */
	also: string[];
	/** District that it lies in, with its Welsh name after a slash; empty for a county or a force area. */
	district: string;
	/** Ids of the areas that it lies in. */
	areaIds: string[];
	/** Whether it is the ward of a council alone: such names come last. */
	ward: boolean;
}

/** Places to choose from. */
export interface FoundPlaces {
	/** exact: the name is what was typed. begins: names begin with it. close: names are spelt nearly like it. */
	how: 'exact' | 'begins' | 'close';
	/** Best first; at most `most`, one for each name, area and district. */
	places: Place[];
	/** How many more there are. */
	more: number;
}

/** A gazetteer, ready to be asked. */
export type Gazetteer = readonly { place: Place; keys: readonly string[] }[];

/** How many places are listed: more than the areas of any name but a few wards'. */
const most = 12;

/**
 * The places of places.txt: a line is a district, its areas, its names and its wards, with tabs between; names
 * are parted by `|`, a name from its other names by `=`, and from areas other than the line's by `@`.
 */
export function readGazetteer(text: string): Gazetteer {
	return text.trimEnd().split('\n').flatMap(readLine);
}

function readLine(line: string): Gazetteer {
	const [title = '', areas = '', names = '', wards = ''] = line.split('\t');
	const district = title.replace('=', ' / ');
	const read = (list: string, ward: boolean) =>
		list.split('|').flatMap((written) => {
			const [called = '', elsewhere = areas] = written.split('@');
			const [name = '', ...also] = called.split('=');
			return name === '' ? [] : [{ name, also, district, areaIds: elsewhere.split(','), ward }];
		});
	const offices = read(district === '' ? names : title, false);
	const places = district === '' ? [] : [...read(names, false), ...read(wards, true)];
	return [
		...offices.map((place) => ({ place, keys: keysOf(place, true) })),
		...places.map((place) => ({ place, keys: keysOf(place, false) })),
	];
}

/** The names of a place as they are compared; an office's also without words such as "council". */
function keysOf({ name, also }: Place, isOffice: boolean): string[] {
	const names = [name, ...also].map(folded);
	return isOffice ? [...new Set([...names, ...names.map(withoutOffice)])] : names;
}

const plain = /^[a-z ]+$/;

/** A name without case, accents and signs, and with "saint" as "st": how it is compared. */
export function folded(name: string): string {
	const small = name.toLowerCase();
	const bare = plain.test(small)
		? small
		: small
				.normalize('NFD')
				.replaceAll(/[\u0300-\u036f'’.]/g, '')
				.replaceAll('&', ' and ')
				.replaceAll(/[^a-z\d]+/g, ' ')
				.trim();
	return bare.includes('saint') ? bare.replaceAll(/\bsaint\b/g, 'st') : bare;
}

const officeWords =
	/\b(?:city|county|district|borough|metropolitan|royal|london|council|cyngor|the|of|police|constabulary|heddlu|service|area)\b/g;

/** A folded name without the words of an office: "city of bristol council" is "bristol". */
function withoutOffice(name: string): string {
	const bare = name.replaceAll(officeWords, ' ').replaceAll(/ +/g, ' ').trim();
	return bare === '' ? name : bare;
}

/** What parts a short name from the rest of the long one: "Newcastle" is also how people say "Newcastle-under-Lyme". */
const continued = /^ (?:upon|under|on|in|by|le) /;

/** Places whose name is, begins with, or is spelt nearly like what was typed; undefined where there is none. */
export function findPlaces(typed: string, gazetteer: Gazetteer): FoundPlaces | undefined {
	const whole = folded(typed).trim();
	if (whole.length < 2) return undefined;
	const bare = withoutOffice(whole);
	return (
		named(whole, gazetteer) ??
		named(bare, gazetteer) ??
		listed('begins', matching(gazetteer, beginsWith(`${whole} `))) ??
		listed('close', closest(bare, gazetteer)) ??
		listed('begins', matching(gazetteer, beginsWith(whole)))
	);
}

/** Places of exactly this name, and those whose longer name is often shortened to it. */
function named(name: string, gazetteer: Gazetteer): FoundPlaces | undefined {
	const isIt = (key: string) => key === name;
	const isShortened = (key: string) =>
		key.startsWith(name) && continued.test(key.slice(name.length));
	if (!gazetteer.some(({ keys }) => keys.some(isIt))) return undefined;
	return listed('exact', [
		...matching(gazetteer, isIt),
		...matching(gazetteer, (key) => isShortened(key)).filter(({ ward }) => !ward),
	]);
}

const beginsWith = (start: string) => (key: string) => start.length > 2 && key.startsWith(start);

function matching(gazetteer: Gazetteer, fits: (key: string) => boolean): Place[] {
	return gazetteer.filter(({ keys }) => keys.some(fits)).map(({ place }) => place);
}

/** How many letters may be wrong, missing or too many: none in the shortest names, two in long ones. */
function slipsIn(typed: string): number {
	if (typed.length < 4) return 0;
	return typed.length < 8 ? 1 : 2;
}

/** Places at the smallest distance of spelling that slips may make. */
function closest(typed: string, gazetteer: Gazetteer): Place[] {
	let best = slipsIn(typed);
	let found: Place[] = [];
	if (best === 0) return found;
	for (const { place, keys } of gazetteer) {
		const near = keys.filter((key) => Math.abs(key.length - typed.length) <= best);
		const least = Math.min(...near.map((key) => distance(key, typed)));
		if (least < best) found = [];
		if (least <= best) found.push(place);
		best = Math.min(best, least);
	}
	return found;
}

/** Settlements before wards, one for each area and name; "Bath" and the council of the same name are one. */
function listed(how: FoundPlaces['how'], places: Place[]): FoundPlaces | undefined {
	if (places.length === 0) return undefined;
	const order = [...places].sort((one, other) => Number(one.ward) - Number(other.ward));
	const byKey = new Map<string, Place>();
	for (const place of order) {
		const key = `${folded(place.name)} ${place.areaIds.join()}`;
		const before = byKey.get(key);
		byKey.set(key, before ? together(before, place) : place);
	}
	const all = [...byKey.values()];
	return { how, places: all.slice(0, most), more: Math.max(0, all.length - most) };
}

/** Two places of one name in one area, as one choice: its districts are both named. */
function together(one: Place, other: Place): Place {
	const districts = [...new Set([...one.district.split('; '), ...other.district.split('; ')])];
	return { ...one, district: districts.filter((district) => district !== '').join('; ') };
}

/** The one area of a name that was typed right; undefined where there are several, or the name is a guess. */
export function onlyArea({ how, places, more }: FoundPlaces): string | undefined {
	if (how !== 'exact') return undefined;
	const ids = new Set(places.flatMap(({ areaIds }) => areaIds));
	const [id] = ids;
	return ids.size === 1 && more === 0 ? id : undefined;
}
