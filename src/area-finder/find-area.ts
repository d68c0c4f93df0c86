import { type Postcode, readPostcodes } from './postcode.ts';

/** Places outside England and Wales, and postcodes that are nowhere in particular. */
export type Elsewhere =
	'scotland' | 'northern-ireland' | 'channel-islands' | 'isle-of-man' | 'non-geographic';

/** What a postcode leads to. */
export type Answer =
	| { kind: 'area'; areaId: string }
	/** `because`: only the start was typed, or the postcode is not in the list (it may be new or mistyped). */
	| { kind: 'several'; areaIds: string[]; scotland: boolean; because: 'partial' | 'unlisted' }
	| { kind: 'elsewhere'; where: Elsewhere }
	| { kind: 'invalid' };

/** `d` is the commonest area; another key is a place in `forces`, and its value the units there. */
interface SharedSector {
	d: number;
	[force: string]: string | number;
}
type Sector = number | SharedSector;

/** `d` is the commonest area; another key is the figure of a sector. */
interface SharedOutcode {
	d: number;
	[figure: string]: Sector;
}
type Outcode = number | SharedOutcode;

/** Every postcode of Great Britain to its area: force-lookup.json. Numbers are places in `forces`; -1 is Scotland. */
export interface Lookup {
	/** Ids of the areas. */
	forces: string[];
	/** The area of each first half; where it has several, of each sector, then of each unit ("AABD": AA and BD). */
	outcodes: Record<string, Outcode>;
}

/** What exists where areas share a first half: known-units.json. */
export interface KnownUnits {
	/** Figures of the sectors that exist, by first half. */
	sectors: Record<string, string>;
	/** Which of the 400 units of a shared sector exist, as base64 of one bit each, by first half and figure. */
	units: Record<string, Record<string, string>>;
}

/** Order of the bits of `KnownUnits.units`, for either letter. */
const letters = 'ABDEFGHJLNPQRSTUWXYZ';

const otherAreas: Record<string, Elsewhere> = {
	BT: 'northern-ireland',
	GY: 'channel-islands',
	JE: 'channel-islands',
	IM: 'isle-of-man',
	BF: 'non-geographic',
	BX: 'non-geographic',
	GIR: 'non-geographic',
};

/** Live first halves without a place, as Code-Point Open 2025 has them. */
const placeless = 'BB94 BN91 CR44 EH77 EN77 G9 PO24 S94 SR43 YO91'.split(' ');

const unitsIn = (units: string) => new Set<string>(units.match(/../g));

/** Where a text that may be a postcode leads. Nothing of it is kept. */
export function findArea(text: string, lookup: Lookup, known: KnownUnits): Answer {
	const readings = readPostcodes(text);
	const listed = readings.find(({ out }) => Object.hasOwn(lookup.outcodes, out));
	const away = readings.map(({ out }) => elsewhere(out)).find((where) => where !== undefined);
	if (listed) return answerFor(listed, lookup, known);
	if (away) return { kind: 'elsewhere', where: away };
	const near = readings.map(({ out }) => neighbours(out, lookup)).find((all) => all.length > 0);
	return near ? answer(near, lookup, 'unlisted') : { kind: 'invalid' };
}

function elsewhere(out: string): Elsewhere | undefined {
	return placeless.includes(out) ? 'non-geographic' : otherAreas[lettersOf(out)];
}

const lettersOf = (out: string) => /^[A-Z]+/.exec(out)?.[0] ?? '';

/** Areas of all first halves with the same letters: the best that can be said of one that is not listed. */
function neighbours(out: string, { outcodes }: Lookup): number[] {
	return Object.entries(outcodes)
		.filter(([other]) => lettersOf(other) === lettersOf(out))
		.flatMap(([, entry]) => areasIn(entry));
}

/** Places in `forces` of every area in a first half or sector. */
function areasIn(entry: Outcode | Sector): number[] {
	if (typeof entry === 'number') return [entry];
	const inside = Object.entries<string | Sector>(entry);
	const others = inside.flatMap(([key, value]) => {
		if (key === 'd') return [];
		return typeof value === 'string' ? [Number(key)] : areasIn(value);
	});
	return [entry.d, ...others];
}

function answerFor({ out, sector, unit }: Postcode, lookup: Lookup, known: KnownUnits): Answer {
	const outcode = lookup.outcodes[out] ?? -1;
	if (typeof outcode === 'number') return answer([outcode], lookup);
	if (sector === undefined) return answer(areasIn(outcode), lookup);
	if (known.sectors[out]?.includes(sector) !== true) {
		return answer(areasIn(outcode), lookup, 'unlisted');
	}
	const inside = outcode[sector] ?? outcode.d;
	if (typeof inside === 'number') return answer([inside], lookup);
	if (unit === undefined) return answer(areasIn(inside), lookup);
	if (!isKnown(known.units[out]?.[sector], unit))
		return answer(areasIn(inside), lookup, 'unlisted');
	return answer([areaOfUnit(inside, unit)], lookup);
}

function isKnown(bits: string | undefined, unit: string): boolean {
	const first = letters.indexOf(unit.charAt(0));
	const second = letters.indexOf(unit.charAt(1));
	if (bits === undefined) return false;
	if (first < 0 || second < 0) return false;
	const place = first * letters.length + second;
	return ((atob(bits).charCodeAt(place >> 3) >> (7 - (place & 7))) & 1) === 1;
}

function areaOfUnit(sector: SharedSector, unit: string): number {
	const own = Object.entries(sector).find(
		([, units]) => typeof units === 'string' && unitsIn(units).has(unit),
	);
	return own ? Number(own[0]) : sector.d;
}

function answer(
	found: number[],
	{ forces }: Lookup,
	because: 'partial' | 'unlisted' = 'partial',
): Answer {
	const areaIds = [...new Set(found)].flatMap((place) => forces[place] ?? []).sort();
	const scotland = found.includes(-1);
	const [areaId] = areaIds;
	if (areaId === undefined) return { kind: 'elsewhere', where: 'scotland' };
	// Of a first half that is not listed, its neighbours are the best guess, and no more than a guess.
	const sure = because === 'partial' && !scotland;
	if (areaIds.length === 1 && sure) return { kind: 'area', areaId };
	return { kind: 'several', areaIds, scotland, because };
}
