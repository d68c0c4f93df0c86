/**
 * Makes the small files of src/area-finder/data/ from a folder with the full open data (their README says
 * where it comes from): `node scripts/area-data.ts <folder>`. Run it when the sources have a new edition.
 */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';

/** What of a line of areas.json is read. */
interface SourceArea {
	id: string;
	name: string;
	force: string;
	forceAlso?: string;
	forceCy?: string;
	country: 'England' | 'Wales';
	governance: { model: string; body: string };
	localAuthorities: { code: string; name: string; nameCy?: string }[];
	neighbours: string[];
}

type Row = Record<'name' | 'alt_name' | 'type' | 'force' | 'lad', string>;

const folder = process.argv[2];
if (folder === undefined) throw new Error('Say where the full data lies: area-data.ts <folder>.');
const target = 'src/area-finder/data';
/** Letters of the second half of a postcode, in the order of the bits of known-units.json. */
const letters = 'ABDEFGHJLNPQRSTUWXYZ';
/** Names that say where an area is, where the force's own name does not. */
const clearer: Record<string, string> = { metropolitan: 'London (Metropolitan Police)' };
/** What people call a force, where its name does not say it. */
const aliases: Record<string, string> = { metropolitan: 'Met Police' };

const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
const write = (file: string, text: string) => {
	writeFileSync(path.join(target, file), `${text}\n`);
};
const { areas } = JSON.parse(read('areas.json')) as { areas: SourceArea[] };
const rows: Row[] = parse(read('places.csv'), { columns: true });

/** "Bristol, City of" as people say it. */
const spoken = (name: string) => name.replace(/^(.+), (City|County) of$/, '$2 of $1');
const forceInWelsh = (area: SourceArea) => area.forceCy?.replace('Heddlu ', '');

writeAreas();
writePostcodes();
writePlaces();
copyFileSync(path.join(folder, 'areas.bng.topo.json'), path.join(target, 'areas.topo.json'));
copyFileSync(path.join(folder, 'postcodes/spot-check.csv'), 'tests/fixtures/postcode-spots.csv');

/** The areas in two files: names go to the phone, the rest is read by the build alone. */
function writeAreas() {
	const names = areas.map((area) => [area.id, clearer[area.id] ?? area.name]);
	write('area-names.json', JSON.stringify(Object.fromEntries(names), undefined, '\t'));
	const facts = areas.map((area) => ({
		id: area.id,
		nameCy: forceInWelsh(area),
		nation: area.country === 'Wales' ? 'wales' : 'england',
		force: area.forceAlso ?? area.force,
		forceCy: area.forceCy,
		body: area.governance.body,
		model: area.governance.model,
		councils: area.localAuthorities.map(({ name, nameCy }) => ({ name: spoken(name), nameCy })),
		neighbours: area.neighbours,
	}));
	write('areas.json', JSON.stringify(facts, undefined, '\t'));
}

/** The exact lookup as it is, and which units and sectors are known where the lookup alone cannot tell. */
function writePostcodes() {
	const lookup = JSON.parse(read('postcodes/force-lookup.json')) as {
		outcodes: Record<string, unknown>;
	};
	const { mixedSectors } = JSON.parse(read('postcodes/mixed-sectors.json')) as {
		mixedSectors: Record<string, Record<string, Record<string, string>>>;
	};
	const known: Record<string, string> = {};
	for (const sector of sectorsIn()) {
		const [out = '', digit = ''] = sector.split(' ');
		if (typeof lookup.outcodes[out] === 'object') known[out] = (known[out] ?? '') + digit;
	}
	const units = Object.fromEntries(
		Object.entries(mixedSectors).map(([out, digits]) => [
			out,
			Object.fromEntries(Object.entries(digits).map(([digit, by]) => [digit, bitsOf(by)])),
		]),
	);
	write('force-lookup.json', JSON.stringify(lookup));
	write('known-units.json', JSON.stringify({ sectors: known, units }));
}

/** Every sector with a postcode in it; the table of sectors leaves out those without a location. */
function sectorsIn(): Set<string> {
	const packed = readFileSync(path.join(folder ?? '', 'postcodes/postcodes.csv.gz'));
	const lines = gunzipSync(packed).toString('utf8').trimEnd().split('\n').slice(1);
	return new Set(lines.map((line) => line.replace(/^(\w+ \d).*$/s, '$1')));
}

/** One bit for each of the 400 units of a sector, first letter first, as base64 without its padding. */
function bitsOf(unitsByForce: Record<string, string>): string {
	const units = Object.values(unitsByForce).flatMap((text) => text.match(/../g) ?? []);
	const bytes = new Uint8Array(50);
	for (const unit of units) {
		const place = letters.indexOf(unit.charAt(0)) * 20 + letters.indexOf(unit.charAt(1));
		bytes[place >> 3] = (bytes[place >> 3] ?? 0) | (128 >> (place & 7));
	}
	return Buffer.from(bytes).toString('base64').replaceAll('=', '');
}

/** One line for each district, then one for each area and county: district, areas, names, wards. */
function writePlaces() {
	const districts = areas.flatMap((area) =>
		area.localAuthorities.map((district) => ({ ...district, area: area.id })),
	);
	const lines = districts.map(({ code, name, nameCy, area }) => {
		const here = rows.filter((row) => row.type !== 'county' && row.lad.split('|').includes(code));
		const wards = here.filter((row) => row.type === 'ward');
		const places = unique(here.filter((row) => row.type !== 'ward').map((row) => written(row)));
		const called = new Set(places.map((place) => place.replace(/[=@].*/, '')));
		const fresh = unique(wards.flatMap(suburbsOf)).filter((suburb) => !called.has(suburb));
		return [withWelsh(spoken(name), nameCy), area, places.join('|'), fresh.join('|')].join('\t');
	});
	const own = areas.map((area) => ['', area.id, namesOf(area).join('|'), ''].join('\t'));
	const counties = rows
		.filter((row) => row.type === 'county')
		.map((row) => ['', row.force.split('|').join(','), row.name, ''].join('\t'));
	write('places.txt', [...lines, ...own, ...counties].join('\n'));
}

/**
 * Wards are named for elections: "Headingley & Hyde Park", "North Jesmond". People type the suburbs in those
 * names, which no other list has.
 */
function suburbsOf({ name }: Row): string[] {
	return name
		.replaceAll(/\b(?:north|south|east|west|central|rural|town|ward|inner|outer)(?:ern)?\b/gi, ' ')
		.split(/&|,|\band\b|\(.*\)/)
		.map((part) => part.replaceAll(/ +|^-|-$/g, ' ').trim())
		.filter((part) => part.length > 3);
}

/** A name with its Welsh one, and its areas where they are not just that of the district. */
function written({ name, alt_name, force }: Row): string {
	const elsewhere = force.split('|').length > 1 ? `@${force.split('|').join(',')}` : '';
	return withWelsh(spoken(name), alt_name.split('|').join('=')) + elsewhere;
}

function withWelsh(name: string, other?: string): string {
	return other ? `${name}=${other}` : name;
}

function namesOf(area: SourceArea): string[] {
	const welsh = forceInWelsh(area);
	const names = [withWelsh(area.name, welsh === area.name ? undefined : welsh)];
	const forces = [withWelsh(area.force, area.forceCy), area.forceAlso];
	return unique([...names, ...forces, aliases[area.id]].filter((name) => name !== undefined));
}

function unique(names: string[]): string[] {
	return [...new Set(names)].sort((a, b) => a.localeCompare(b, 'en'));
}
