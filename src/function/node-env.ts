import {
	chmodSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	statfsSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { Bytes } from '../referral/bytes.ts';
import { keyringRoots } from '../referral/keyring-roots.ts';
import { createDeskStore } from './desk/desk-store.ts';
import { createEnv, type DiskState, type Env, readOrigins, readSetting } from './env.ts';
import { createLimiter } from './limits.ts';
import { createLog } from './log.ts';
import { addressOf } from './node-request.ts';
import type { Shells } from './speeches.ts';
import { withBell } from './outbox/bell.ts';
import { createRounds, type Rounds } from './outbox/rounds.ts';
import { createTargets } from './outbox/targets.ts';
import { createNodeDelivery } from './node-delivery.ts';
import { openSqliteStore } from './sqlite-store.ts';
import { languages } from '../words/languages.ts';

/** Settings of the Node host, from the environment. */
export interface NodeSettings {
	/** PORT: where it listens; 4321 unless set. */
	port: number;
	/** HOST: the address it listens on; localhost unless set. */
	host: string;
	/** SITE_URL: where forms may be posted from; `http://localhost:PORT` unless set. */
	origins: string[];
	/** DATA_DIR: the folder of the database and the secret; `.data` unless set. */
	dataDir: string;
	/** DIST_DIR: the built site; `dist` unless set. */
	distDir: string;
	/** TRUSTED_HOPS: how many proxies stand in front, each adding to X-Forwarded-For; none unless set. */
	trustedHops: number;
	/** BUILD_DIR: what the build made for the function; `build` unless set. */
	buildDir: string;
	/** DELIVERY_LOOPBACK: whether alerts may go to this machine itself, without TLS; no unless set. */
	loopback: boolean;
	/** CANARY: whether each provider gets a test every day; unless set, it does outside a demonstration. */
	canary: boolean | undefined;
	/** Every setting by name: content/ names those that hold addresses and secrets of channels. */
	named: Readonly<Record<string, string | undefined>>;
}

/** The function on this machine, and how to close its database. */
export interface NodeFunction {
	/** What the function stands on. */
	env: Env;
	/** As in the settings. */
	trustedHops: number;
	/** What happens without anybody asking. */
	rounds: Rounds;
	/** Closes the database. */
	close: () => void;
}

const portSchema = z.coerce
	.number({ error: 'PORT is not a number: use one from 1 to 65535.' })
	.int({ error: 'PORT is not a whole number: use one from 1 to 65535.' })
	.min(0, { error: 'PORT is negative: use one from 1 to 65535.' })
	.max(65_535, { error: 'PORT is too large: use one from 1 to 65535.' });

const hopsError = 'TRUSTED_HOPS is not a number of proxies: use one from 0 to 9.';
const hopsSchema = z.coerce
	.number({ error: hopsError })
	.int({ error: hopsError })
	.min(0, { error: hopsError })
	.max(9, { error: hopsError });

const folder = (usual: string) => z.string().min(1).default(usual);
const yesOrNo = (name: string) =>
	z.enum(['yes', 'no'], { error: `${name} is neither yes nor no.` }).default('no');
const loopback = ['localhost', '127.0.0.1', '::1'];

/** Reads the settings; throws an Error in one sentence that says what to write. */
export function readNodeSettings(from: NodeJS.ProcessEnv): NodeSettings {
	const port = readSetting(portSchema, from['PORT'] ?? 4321);
	const host = from['HOST'] ?? 'localhost';
	const origins = readOrigins(from['SITE_URL'] ?? `http://localhost:${port}`);
	const hasTls = readSetting(yesOrNo('TLS_IN_FRONT'), from['TLS_IN_FRONT']) === 'yes';
	if (!hasTls && !loopback.includes(host)) {
		throw new Error(
			`HOST is ${host}, where plain HTTP shows the answers to the network: put TLS in front and set TLS_IN_FRONT=yes, or use localhost.`,
		);
	}
	if (!hasTls && origins.some((origin) => origin.startsWith('https:'))) {
		throw new Error(
			'SITE_URL is https, and this host speaks plain HTTP: put TLS in front and set TLS_IN_FRONT=yes.',
		);
	}
	const hops = from['TRUSTED_HOPS'];
	if (hasTls && hops === undefined) {
		throw new Error(
			'TLS_IN_FRONT is yes, so that every visitor may seem to come from one address: set TRUSTED_HOPS to the number of proxies in front that add to X-Forwarded-For, or to 0.',
		);
	}
	return {
		port,
		trustedHops: readSetting(hopsSchema, hops ?? 0),
		host,
		origins,
		dataDir: readSetting(folder('.data'), from['DATA_DIR']),
		distDir: readSetting(folder('dist'), from['DIST_DIR']),
		buildDir: readSetting(folder('build'), from['BUILD_DIR']),
		loopback: readSetting(yesOrNo('DELIVERY_LOOPBACK'), from['DELIVERY_LOOPBACK']) === 'yes',
		canary:
			from['CANARY'] === undefined
				? undefined
				: readSetting(yesOrNo('CANARY'), from['CANARY']) === 'yes',
		named: from,
	};
}

/** Puts the function together on this machine; throws an Error in one sentence that says what to mend. */
export async function openNodeFunction(settings: NodeSettings): Promise<NodeFunction> {
	const { dataDir, buildDir, origins, trustedHops } = settings;
	const shells = readShells(buildDir);
	const data = readBuiltJson(join(buildDir, 'function-data.json'));
	const migrations = readMigrations(join(buildDir, 'migrations'));
	const secret = openFolder(dataDir);
	const path = join(dataDir, 'waymark.db');
	const store = openSqliteStore(path, migrations);
	chmodSync(path, 0o600);
	const now = () => Date.now();
	const log = createLog(readBuilt(join(buildDir, 'release')), now);
	let ring = () => Promise.resolve();
	const host = {
		origins,
		store: withBell(store, () => void ring()),
		desk: createDeskStore(store.sql),
		limiter: createLimiter({ now, random, wait }),
		addressOf,
		wait,
		log,
		now,
		random,
		disk: () => disk(dataDir),
	};
	try {
		const env = await createEnv({ ...host, shells, data, secret, keyringRoots });
		const targets = createTargets(env.alerting, createNodeDelivery(settings, now));
		const { sql, checkpoint } = store;
		const canary = settings.canary ?? !env.data.demo;
		const rounds = createRounds({ env, sql, targets, checkpoint, canary });
		ring = rounds.deliver;
		return { env, trustedHops, rounds, close: store.close };
	} catch (error) {
		store.close();
		throw error;
	}
}

/** Resolves after so many milliseconds. */
async function wait(milliseconds: number): Promise<void> {
	await new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Random bytes from the platform. */
function random(count: number): Uint8Array {
	return crypto.getRandomValues(new Uint8Array(count));
}

/** The shell of each language that the build published; English must be there. */
function readShells(buildDir: string): Shells {
	const others = languages.flatMap(({ code }): [string, string][] => {
		const path = join(buildDir, `shell.${code}.html`);
		return existsSync(path) ? [[code, readBuilt(path)]] : [];
	});
	return { ...Object.fromEntries(others), en: readBuilt(join(buildDir, 'shell.html')) };
}

function readBuilt(path: string): string {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		throw new Error(`The build is missing ${path}: run npm run build.`);
	}
}

/** The migrations in the order of their numbers. */
function readMigrations(folder: string): string[] {
	const names = listBuilt(folder).filter((name) => name.endsWith('.sql'));
	if (names.length === 0) throw new Error(`The build is missing ${folder}: run npm run build.`);
	return names.sort().map((name) => readBuilt(join(folder, name)));
}

function listBuilt(folder: string): string[] {
	try {
		return readdirSync(folder);
	} catch {
		return [];
	}
}

function readBuiltJson(path: string): unknown {
	try {
		return JSON.parse(readBuilt(path));
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		throw new Error(`The build's ${path} is not whole: run npm run build.`);
	}
}

/** Makes the folder if it is missing, proves that it can be written to, and gives its secret. */
function openFolder(dataDir: string): Bytes {
	try {
		mkdirSync(dataDir, { recursive: true, mode: 0o700 });
		return readSecret(join(dataDir, 'function-secret'));
	} catch (error) {
		if (error instanceof DamagedSecret) throw error;
		const why = error instanceof Error ? error.message : 'unknown error';
		throw new Error(`The folder ${dataDir} (DATA_DIR) cannot be written to: ${why}.`);
	}
}

/** The folder is as it must be, and the file in it is not. */
class DamagedSecret extends Error {}

function readSecret(path: string): Bytes {
	const proof = `${path}.proof`;
	writeFileSync(proof, '');
	rmSync(proof);
	try {
		writeFileSync(path, random(32), { flag: 'wx', mode: 0o600 });
	} catch {
		// It stands from an earlier start.
	}
	const secret = new Uint8Array(readFileSync(path));
	if (secret.length < 32) throw new DamagedSecret(`${path} is damaged: delete it and start again.`);
	return secret;
}

async function disk(dataDir: string): Promise<DiskState> {
	const { bavail, blocks } = statfsSync(dataDir);
	return Promise.resolve(bavail / blocks < 0.1 ? 'low' : 'ok');
}
