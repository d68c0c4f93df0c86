import { type GeoPath, geoIdentity, geoPath } from 'd3-geo';
import { feature, merge } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { policeAreas } from './areas.ts';
import source from './data/areas.topo.json' with { type: 'json' };

type Areas = Topology<{ areas: GeometryCollection<{ id: string }> }>;
type Shape = Polygon | MultiPolygon;

/** An area as it is drawn. */
export interface AreaShape {
	/** Id. */
	id: string;
	/** Name. */
	name: string;
	/** Its outline, as the `d` of an SVG path. */
	path: string;
}

/** Size of the whole map, in its own units: about a kilometre each. */
export const mapSize = { width: 528, height: 600 };

/** Size of the small map of one area, in its own units: about four kilometres each. */
export const locatorSize = { width: 132, height: 150 };

/** Where the City of London is drawn again, large enough to be seen and touched: in the sea south of Kent. */
export const inset = { x: 440, y: 536, width: 72, height: 52 };

/** Least area of a bend that is kept, in square kilometres. */
const detail = { map: 6, locator: 60 };

/** The whole map: 43 areas by name, and the City of London again, large. */
export function drawMap(): { areas: AreaShape[]; city: string } {
	const shapes = simplified(detail.map);
	const path = pathIn(shapes, [
		[0, 0],
		[mapSize.width, mapSize.height],
	]);
	const areas = policeAreas.map(({ id, name }) => ({ id, name, path: drawn(path, shapes, id) }));
	return { areas, city: drawCity() };
}

/** England and Wales in one outline, and one area of it. */
export interface Locator {
	/** The outline, as the `d` of an SVG path. */
	whole: string;
	/** The area, as the `d` of an SVG path. */
	area: string;
	/** Middle of an area that is too small to be seen; a dot stands there. */
	dot: { x: number; y: number } | undefined;
}

/** Least width that is seen, in units of the small map. */
const visible = 6;

/** Draws where an area lies. Throws where there is no area with this id. */
export function drawLocator(id: string): Locator {
	const shapes = simplified(detail.locator);
	const path = pathIn(shapes, [
		[1, 1],
		[locatorSize.width - 1, locatorSize.height - 1],
	]);
	const whole = merge(
		shapes,
		shapes.objects.areas.geometries.filter((one) => isShape(one)),
	);
	const own = feature(shapes, shapeOf(shapes, id));
	const [[left, top], [right, bottom]] = path.bounds(own);
	const isSmall = right - left < visible && bottom - top < visible;
	const dot = isSmall ? { x: Math.round(left), y: Math.round(top) } : undefined;
	return { whole: path(whole) ?? '', area: path(own) ?? '', dot };
}

type Frame = [[number, number], [number, number]];

/** Draws grid references into a frame, north up, in whole units. */
function pathIn(topology: Areas, frame: Frame): GeoPath {
	const all = feature(topology, topology.objects.areas);
	return geoPath(geoIdentity().reflectY(true).fitExtent(frame, all)).digits(0);
}

function drawCity(): string {
	const topology = source as unknown as Areas;
	const city = feature(topology, shapeOf(topology, 'city-of-london'));
	const { x, y, width, height } = inset;
	const corner = [x + width - 6, y + height - 6] as [number, number];
	const projection = geoIdentity()
		.reflectY(true)
		.fitExtent([[x + 6, y + 6], corner], city);
	return geoPath(projection).digits(0)(city) ?? '';
}

/** The boundaries with every bend smaller than `least` square kilometres left out; neighbours still meet. */
function simplified(least: number): Areas {
	return simplify(presimplify(source as unknown as Areas), least * 1e6);
}

function drawn(path: GeoPath, topology: Areas, id: string): string {
	return path(feature(topology, shapeOf(topology, id))) ?? '';
}

function isShape(shape: GeometryCollection['geometries'][number]): shape is Shape {
	return shape.type === 'Polygon' || shape.type === 'MultiPolygon';
}

function shapeOf({ objects }: Areas, id: string): Shape {
	const found = objects.areas.geometries.find(
		({ properties = {} }) => 'id' in properties && properties.id === id,
	);
	if (found === undefined || !isShape(found)) throw new Error(`The map has no area ‘${id}’.`);
	return found;
}
