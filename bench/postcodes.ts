/**
 * Asks the area finder for every postcode of Great Britain: `node bench/postcodes.ts <folder of the full data>`.
 * Ends with 1 where one of them is wrong. Nightly: it takes a minute.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import {
	type Answer,
	findArea,
	type KnownUnits,
	type Lookup,
} from '../src/area-finder/find-area.ts';

const folder = process.argv[2];
if (folder === undefined) throw new Error('Say where the full data lies: postcodes.ts <folder>.');
const read = (file: string) =>
	JSON.parse(readFileSync(`src/area-finder/data/${file}`, 'utf8')) as unknown;
const lookup = read('force-lookup.json') as Lookup;
const known = read('known-units.json') as KnownUnits;
const rows = gunzipSync(readFileSync(path.join(folder, 'postcodes/postcodes.csv.gz')))
	.toString('utf8')
	.trimEnd()
	.split('\n')
	.slice(1);

const begun = performance.now();
const wrong = rows.filter((row) => !isRight(row));
const seconds = ((performance.now() - begun) / 1000).toFixed(1);
console.log(`${rows.length} postcodes in ${seconds} s, ${wrong.length} wrong`);
console.log(wrong.slice(0, 20).join('\n'));
holdOut();
if (wrong.length > 0) process.exitCode = 1;

function isRight(row: string): boolean {
	const [postcode = '', , force = ''] = row.trim().split(',');
	return matches(findArea(postcode, lookup, known), force);
}

function matches(answer: Answer, force: string): boolean {
	if (force === 'scotland') return answer.kind === 'elsewhere' && answer.where === 'scotland';
	return answer.kind === 'area' && answer.areaId === force;
}

/** Takes one postcode in a hundred out of what is known in shared sectors, as if it were new, and asks for it. */
function holdOut(): void {
	const shared = rows.filter((row) => {
		const [out = '', second = ''] = (row.split(',')[0] ?? '').split(' ');
		return known.units[out]?.[second.charAt(0)] !== undefined;
	});
	const held = shared.filter((_, index) => index % 100 === 0);
	const answers = held.map((row) => askedAsNew(row));
	const both = answers.filter((right) => right).length;
	console.log(
		`${shared.length} lie in shared sectors; of ${held.length} held out, ${both} are answered with all areas, the right one among them`,
	);
	if (both < held.length) process.exitCode = 1;
}

function askedAsNew(row: string): boolean {
	const [postcode = '', , force = ''] = row.trim().split(',');
	const [out = '', second = ''] = postcode.split(' ');
	const digit = second.charAt(0);
	// A sector without a single known unit: every unit in it is new.
	const units = { ...known.units, [out]: { ...known.units[out], [digit]: 'A'.repeat(67) } };
	const answer = findArea(postcode, lookup, { ...known, units });
	if (answer.kind !== 'several') return false;
	return force === 'scotland' ? answer.scotland : answer.areaIds.includes(force);
}
