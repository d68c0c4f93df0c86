/**
 * How the area finder answers postcodes that it has never seen: `node bench/hold-out.ts <folder of the full data>`.
 * A list is made without some of the postcodes, by the same rules as the real one, and asked for them: one postcode in
 * a hundred as they come into use, one sector in fifty and one first half in fifty as if the whole of it were new.
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

/** A postcode of the list. */
interface Row {
	out: string;
	digit: string;
	unit: string;
	force: string;
}

const folder = process.argv[2];
if (folder === undefined) throw new Error('Say where the full data lies: hold-out.ts <folder>.');
const letters = 'ABDEFGHJLNPQRSTUWXYZ';
const rows = gunzipSync(readFileSync(path.join(folder, 'postcodes/postcodes.csv.gz')))
	.toString('utf8')
	.trimEnd()
	.split('\n')
	.slice(1)
	.map(rowOf);
const forces = [...new Set(rows.map(({ force }) => force))].filter((one) => one !== 'scotland');

const nth = (names: readonly string[], step: number) =>
	new Set([...new Set(names)].filter((_, index) => index % step === step - 1));
const sectors = nth(
	rows.map(({ out, digit }) => `${out} ${digit}`),
	50,
);
const outs = nth(
	rows.map(({ out }) => out),
	50,
);
tryWithout('one postcode in a hundred', (_, index) => index % 100 === 99);
tryWithout('one sector in fifty', ({ out, digit }) => sectors.has(`${out} ${digit}`));
tryWithout('one first half in fifty', ({ out }) => outs.has(out));

function rowOf(line: string): Row {
	const [postcode = '', , force = ''] = line.trim().split(',');
	const [out = '', second = ''] = postcode.split(' ');
	return { out, digit: second.charAt(0), unit: second.slice(1), force };
}

function tryWithout(what: string, isHeld: (row: Row, index: number) => boolean): void {
	const held = rows.filter(isHeld);
	const { lookup, known } = listOf(rows.filter((row, index) => !isHeld(row, index)));
	const counts: Record<string, number> = {};
	for (const row of held) {
		const kind = judge(findArea(`${row.out} ${row.digit}${row.unit}`, lookup, known), row.force);
		counts[kind] = (counts[kind] ?? 0) + 1;
	}
	console.log(`${what}: ${held.length} held out`);
	for (const [kind, count] of Object.entries(counts).sort()) console.log(`  ${kind}: ${count}`);
}

function judge(answer: Answer, force: string): string {
	if (answer.kind === 'several') {
		const holds = force === 'scotland' ? answer.scotland : answer.areaIds.includes(force);
		return holds
			? 'several areas, the right one among them'
			: 'several areas, without the right one';
	}
	if (answer.kind === 'area') {
		return answer.areaId === force ? 'one area, right' : 'one area, WRONG';
	}
	if (answer.kind === 'invalid') return 'said not to be known';
	return force === 'scotland' ? 'Scotland, right' : 'sent elsewhere, WRONG';
}

/** The list and what is known of it, made from some postcodes as scripts/area-data.ts makes it from all. */
function listOf(some: readonly Row[]): { lookup: Lookup; known: KnownUnits } {
	const tree: Record<string, Record<string, Record<string, string[]>>> = {};
	for (const { out, digit, unit, force } of some) {
		(((tree[out] ??= {})[digit] ??= {})[force] ??= []).push(unit);
	}
	const lookup: Lookup = { forces: [...forces], outcodes: {} };
	const known: KnownUnits = { sectors: {}, units: {} };
	for (const [out, digits] of Object.entries(tree)) addFirstHalf({ out, digits, lookup, known });
	return { lookup, known };
}

/** Place among the forces; -1 for Scotland, as in force-lookup.json. */
function numberOf(force: string): number {
	return forces.indexOf(force);
}

function addFirstHalf(made: {
	out: string;
	digits: Record<string, Record<string, string[]>>;
	lookup: Lookup;
	known: KnownUnits;
}): void {
	const { out, digits, lookup, known } = made;
	const all = commonest(Object.values(digits));
	if (all.length === 1) {
		lookup.outcodes[out] = numberOf(all[0] ?? '');
		return;
	}
	const entry: Exclude<Lookup['outcodes'][string], number> = { d: numberOf(all[0] ?? '') };
	known.sectors[out] = Object.keys(digits).join('');
	for (const [digit, byForce] of Object.entries(digits)) {
		const here = commonest([byForce]);
		if (here.length === 1) {
			entry[digit] = numberOf(here[0] ?? '');
			continue;
		}
		const others = here
			.slice(1)
			.map((force): [number, string] => [numberOf(force), byForce[force]?.join('') ?? '']);
		entry[digit] = { ...Object.fromEntries<string>(others), d: numberOf(here[0] ?? '') };
		(known.units[out] ??= {})[digit] = bitsOf(Object.values(byForce).flat());
	}
	lookup.outcodes[out] = entry;
}

/** The forces of some sectors, the one with most postcodes first. */
function commonest(some: readonly Record<string, string[]>[]): string[] {
	const counts = new Map<string, number>();
	for (const byForce of some) {
		for (const [force, units] of Object.entries(byForce)) {
			counts.set(force, (counts.get(force) ?? 0) + units.length);
		}
	}
	return [...counts].sort(([, one], [, other]) => other - one).map(([force]) => force);
}

/** One bit for each of the 400 units of a sector, as known-units.json has them. */
function bitsOf(units: readonly string[]): string {
	const bytes = new Uint8Array(50);
	for (const unit of units) {
		const place = letters.indexOf(unit.charAt(0)) * 20 + letters.indexOf(unit.charAt(1));
		bytes[place >> 3] = (bytes[place >> 3] ?? 0) | (128 >> (place & 7));
	}
	return Buffer.from(bytes).toString('base64').replaceAll('=', '');
}
