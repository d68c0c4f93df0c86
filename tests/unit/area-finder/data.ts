import { readFileSync } from 'node:fs';
import type { KnownUnits, Lookup } from '../../../src/area-finder/find-area.ts';

const read = (file: string) => readFileSync(`src/area-finder/data/${file}`, 'utf8');

/** The list of postcodes as it ships. */
export const lookup = JSON.parse(read('force-lookup.json')) as Lookup;

/** What exists in shared sectors, as it ships. */
export const known = JSON.parse(read('known-units.json')) as KnownUnits;

/** The list of places as it ships. */
export const placesText = read('places.txt');
