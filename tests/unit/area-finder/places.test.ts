import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { policeAreas } from '../../../src/area-finder/areas.ts';
import { findPlaces, folded, onlyArea, readGazetteer } from '../../../src/area-finder/places.ts';
import { placesText } from './data.ts';

const gazetteer = readGazetteer(placesText);
const areasOf = (typed: string) =>
	new Set(findPlaces(typed, gazetteer)?.places.flatMap(({ areaIds }) => areaIds));
const only = (typed: string) => {
	const found = findPlaces(typed, gazetteer);
	return found && onlyArea(found);
};

describe('findPlaces', () => {
	it.each([
		['Dorset Council', 'dorset'],
		['Bristol City Council', 'avon-and-somerset'],
		['City of Bristol', 'avon-and-somerset'],
		['BCP Council', 'dorset'],
		['London Borough of Hackney', 'metropolitan'],
		['Thames Valley Police', 'thames-valley'],
		['met police', 'metropolitan'],
		['Heddlu De Cymru', 'south-wales'],
		['Abertawe', 'south-wales'],
		['y fenni', 'gwent'],
		['Yr Wyddgrug', 'north-wales'],
		['Headingley', 'west-yorkshire'],
		['Jesmond', 'northumbria'],
	])('knows %s', (typed, areaId) => {
		expect(only(typed)).toBe(areaId);
	});

	it('knows every council and force area by its name, in English and Welsh', () => {
		for (const { id, councils, force, forceCy } of policeAreas) {
			const names = [...councils.flatMap(({ name, nameCy }) => [name, nameCy]), force, forceCy];
			for (const name of names.filter((one) => one !== undefined)) {
				expect([...areasOf(name)], name).toContain(id);
			}
		}
	});

	it('lists every area of a settlement whose name is in several, and decides for none of them', () => {
		const byName = new Map<string, Set<string>>();
		for (const { place } of gazetteer.filter((one) => !one.place.ward)) {
			const areas = byName.get(folded(place.name)) ?? new Set<string>();
			byName.set(folded(place.name), new Set([...areas, ...place.areaIds]));
		}
		const shared = [...byName].filter(([, areas]) => areas.size > 1);
		expect(shared.length).toBeGreaterThanOrEqual(778);
		for (const [name, areas] of shared) {
			const found = findPlaces(name, gazetteer);
			const listed = new Set(found?.places.flatMap(({ areaIds }) => areaIds));
			expect(only(name), name).toBeUndefined();
			if (found?.more === 0)
				expect(
					[...areas].filter((id) => !listed.has(id)),
					name,
				).toEqual([]);
		}
	}, 120_000);

	it('lists longer names that people shorten', () => {
		expect(areasOf('Newcastle')).toContain('staffordshire');
		expect(areasOf('Newcastle')).toContain('northumbria');
		expect(areasOf('Kingston')).toContain('humberside');
	});

	it('offers names spelt nearly like it, and never decides for one of them', () => {
		for (const typed of ['dorcehster', 'Weymoth', 'Wolverhamton', 'Abertaw']) {
			expect(findPlaces(typed, gazetteer)?.how, typed).toBe('close');
			expect(only(typed)).toBeUndefined();
		}
		expect(areasOf('dorcehster')).toContain('dorset');
	});

	it('finds a name in any case, with any accent and hyphen', () => {
		const somePlace = fc.constantFrom(...gazetteer.slice(0, 4000).map(({ place }) => place));
		fc.assert(
			fc.property(somePlace, fc.boolean(), (place, loud) => {
				const typed = (loud ? place.name.toUpperCase() : place.name).replaceAll('-', ' ');
				expect(findPlaces(typed, gazetteer)?.how).toBe('exact');
			}),
		);
	});

	it('knows nothing of what is no place, and throws at nothing', () => {
		for (const typed of ['', 'q', 'qqqqqqqqq', '<script>']) {
			expect(findPlaces(typed, gazetteer)).toBeUndefined();
		}
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
				expect(findPlaces(text, gazetteer)?.places.length).not.toBe(0);
			}),
			{ numRuns: 30 },
		);
	});
});
