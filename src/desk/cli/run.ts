import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { rootsOf } from '../../keyrings.ts';
import { isDemo, keyringRoot } from '../../site.ts';
import { type Acting, handOver, noteEvent } from './act.ts';
import { writeCounts } from './counts.ts';
import { readDatabase } from './database.ts';
import {
	checkKeys,
	destroyKey,
	type KeyOptions,
	makeKeys,
	makeRoot,
	rotateKeys,
	signKeys,
} from './keys.ts';
import { keyToSignIn, readLocalKeys } from './local-keys.ts';
import { Mistake } from './mistake.ts';
import { exportJson, list, type Reading, show } from './read.ts';
import { openSite } from './site.ts';

const dataDir = () => process.env['DATA_DIR'] ?? '.data';
const usage = () => `Use one of:
  npm run desk -- list                                 what waits
  npm run desk -- open <reference>                     one referral, opened with a key of this machine
  npm run desk -- export <reference>                   the same as JSON
  npm run desk -- event <reference> <event> [<code>]   notes what was done; needs --site
  npm run desk -- hand-over <reference> <provider>     seals it anew for another provider; needs --site
  npm run desk -- counts <area> <quarter> --out <dir>  counts for publication, of this machine's database
  npm run desk -- keys root | new | rotate | sign | retire | check | destroy   see docs/keys.md
With --site https://example.org it asks that site; without, the database in ${dataDir()} is read, and nothing is changed.
Keys lie in ${join(dataDir(), 'keys', 'private')}, or where --keys says.`;

const options = {
	site: { type: 'string' },
	keys: { type: 'string' },
	provider: { type: 'string' },
	recovery: { type: 'boolean', default: false },
	json: { type: 'boolean', default: false },
	out: { type: 'string', default: '.' },
	rings: { type: 'string', default: 'keys' },
	root: { type: 'string' },
	public: { type: 'string', multiple: true },
	retire: { type: 'string', multiple: true },
	from: { type: 'string' },
	months: { type: 'string', default: '1' },
	pinned: { type: 'string' },
} as const;

type Parsed = ReturnType<typeof parse>;
type Values = Parsed['values'];

function parse(args: string[]) {
	try {
		return parseArgs({ args, options, allowPositionals: true });
	} catch {
		throw new Mistake(usage());
	}
}

/** Runs the desk's command: what waits, one referral, what was done about it, and the keys. Throws Mistake and NotOpened. */
export async function runDesk(args: string[]): Promise<void> {
	const { values, positionals } = parse(args);
	const [command = '', ...rest] = positionals;
	const [first = '', second, third] = rest;
	if (command === 'keys') return keys(rest, values);
	if (command === 'list' && rest.length === 0) return list(await reading(values));
	if (rest.length === 0) throw new Mistake(usage());
	if (command === 'open') return show(rest.join(''), await reading(values));
	if (command === 'export') return exportJson(rest.join(''), await reading(values));
	if (command === 'counts' && second) {
		counts(first, second, values);
		return;
	}
	if (command === 'event') return noteEvent([first, second, third], await acting(values));
	if (command === 'hand-over' && second) return handOver(first, second, await acting(values));
	throw new Mistake(usage());
}

function counts(area: string, slice: string, values: Values): void {
	const { out, today } = keyOptions(values);
	writeCounts({ area, slice, out, today, dataDir: dataDir() });
}

async function reading(values: Values): Promise<Reading> {
	if (values.site !== undefined) return acting(values);
	return { ...localParts(values), source: readDatabase(dataDir()) };
}

async function acting(values: Values): Promise<Acting> {
	const { site: address, provider, pinned } = values;
	if (address === undefined) {
		throw new Mistake('This is noted at the site: give its address, --site https://example.org.');
	}
	const local = localParts(values);
	const key = await keyToSignIn(local.keys, { provider, role: local.role });
	const roots = rootsOf({ demo: isDemo, root: pinned ?? keyringRoot });
	return { ...local, source: await openSite(address, key), address, roots };
}

function localParts({ keys, recovery }: Values) {
	const folder = keys ?? join(dataDir(), 'keys', 'private');
	return { keys: readLocalKeys(folder), role: recovery ? 'recovery' : 'desk' } as const;
}

async function keys([command, subject, kid]: readonly string[], values: Values): Promise<void> {
	const told = keyOptions(values);
	if (command === 'root') return makeRoot(told);
	if (command === 'check') return checkKeys(told);
	if (subject === undefined) throw new Mistake(usage());
	if (command === 'new') return makeKeys(subject, told);
	if (command === 'rotate') return rotateKeys(subject, told);
	if (command === 'sign') return signKeys(subject, told);
	if (command === 'retire' && kid) {
		return signKeys(subject, { ...told, retire: [kid, ...told.retire] });
	}
	if (command === 'destroy') {
		const { source } = await reading(values);
		return destroyKey(subject, { source, today: told.today });
	}
	throw new Mistake(usage());
}

function keyOptions(values: Values): KeyOptions {
	const { out, rings, root, from, months, pinned } = values;
	return {
		out,
		rings,
		root,
		from,
		months: Number(months),
		public: values.public ?? [],
		retire: values.retire ?? [],
		pinned: pinned ?? keyringRoot,
		// A simulated day, so that a year of rotations can be rehearsed.
		today: process.env['DESK_TODAY'] ?? new Date().toISOString().slice(0, 10),
	};
}
