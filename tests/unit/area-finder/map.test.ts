import { describe, expect, it } from 'vitest';
import { policeAreas } from '../../../src/area-finder/areas.ts';
import { drawLocator, drawMap, inset, mapSize } from '../../../src/area-finder/map.ts';
import { forceAreaIds } from '../../../src/directory/force-areas.ts';

describe('policeAreas', () => {
	it('are the 43 of the directory, with 318 councils', () => {
		expect(policeAreas.map(({ id }) => id).sort()).toEqual([...forceAreaIds].sort());
		expect(policeAreas.flatMap(({ councils }) => councils)).toHaveLength(318);
	});

	it('name neighbours that name them', () => {
		for (const { id, neighbours } of policeAreas) {
			for (const other of policeAreas.filter((area) => neighbours.includes(area.id))) {
				expect(other.neighbours).toContain(id);
			}
		}
	});
});

describe('drawMap', () => {
	it('draws every area inside its frame, and the City of London again inside the inset', () => {
		const { areas, city } = drawMap();
		expect(areas).toHaveLength(43);
		for (const { path } of areas) {
			for (const [, x, y] of path.matchAll(/[ML](-?\d+),(-?\d+)/g)) {
				expect(Number(x)).toBeLessThanOrEqual(mapSize.width);
				expect(Number(y)).toBeLessThanOrEqual(mapSize.height);
			}
		}
		for (const [, x] of city.matchAll(/[ML](-?\d+),/g)) {
			expect(Number(x)).toBeGreaterThanOrEqual(inset.x);
		}
	});
});

describe('drawLocator', () => {
	it('draws every area, with a dot where it is too small to see', () => {
		const dotted = forceAreaIds.filter((id) => drawLocator(id).dot !== undefined);
		expect(dotted).toEqual(['city-of-london']);
		for (const id of forceAreaIds) expect(drawLocator(id).area).not.toBe('');
	});
});
