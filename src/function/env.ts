import * as z from 'zod';
import { type Bytes, toBase64url } from '../referral/bytes.ts';
import {
	functionDataSchema,
	type FunctionData,
	type Keyring,
	type Recipient,
	type ReferralArea,
} from '../referral/function-data.ts';
import { readKeyring } from '../referral/keyring.ts';
import { ringSignature } from '../referral/ring-signature.ts';
import type { Alerting } from '../referral/alerting.ts';
import type { Place } from '../referral/place.ts';
import { unreachable } from '../referral/reachable.ts';
import type { RandomBytes } from '../referral/reference.ts';
import type { Language } from '../words/language.ts';
import type { Limiter } from './limits.ts';
import type { Log } from './log.ts';
import type { Pages } from './page.tsx';
import type { DeskStore } from './desk/desk-store.ts';
import { createSpeeches, type Speech } from './speeches.ts';
import type { Store } from './store.ts';
import { createTokenKey } from './token.ts';

/** Everything that the function stands on; the hosts make it once. */
export interface Env {
	/** Origins that our own pages post from. */
	origins: readonly string[];
	/** What the build told. */
	data: FunctionData;
	/** Who is told of what. */
	alerting: Alerting;
	/** Whole pages in the built shell, in the language of the request. */
	pages: Pages;
	/** The language of the request. */
	language: Language;
	/** Every language that the build wrote, English first. */
	speeches: readonly [Speech, ...Speech[]];
	/** Where sealed referrals and locked drafts lie. */
	store: Store;
	/** What a provider's desk sees and notes. */
	desk: DeskStore;
	/** A public key whose private part nobody holds: what is sealed to it is sealed like any other, and never opens. */
	decoy: Pick<Recipient, 'p256'>;
	/** Decides the queue of a post. */
	limiter: Limiter;
	/** Address that a request came from, from the connection or a proxy that is trusted; for the limiter only. */
	addressOf: (request: Request) => string;
	/** Resolves after so many milliseconds. */
	wait: (milliseconds: number) => Promise<void>;
	/** Writes allow-listed lines. */
	log: Log;
	/** Signs the time tokens, and derives the codes that stop contact. */
	tokenKey: CryptoKey;
	/** Fingerprints answers; random at each start, so that no stored fingerprint can be guessed at. */
	fingerprintKey: CryptoKey;
	/** The clock, in milliseconds since 1970. */
	now: () => number;
	/** Random bytes. */
	random: RandomBytes;
	/** Whether the disk has room. */
	disk: () => Promise<DiskState>;
}

/** Room on the disk that holds the database: `low` from 90 % on. */
export type DiskState = 'ok' | 'low';

/** What a host brings along. */
export interface HostParts extends Pick<
	Env,
	| 'origins'
	| 'store'
	| 'desk'
	| 'limiter'
	| 'addressOf'
	| 'wait'
	| 'log'
	| 'now'
	| 'random'
	| 'disk'
> {
	/** Text of build/shell.html, and of the shells of the other languages, by code. */
	shells: Readonly<Record<string, string>>;
	/** Content of build/function-data.json. */
	data: unknown;
	/** The host's secret, 32 bytes or more. */
	secret: Bytes;
	/** Root keys that the code holds, not the build's data: every keyring must be signed by one of them. */
	keyringRoots: readonly string[];
}

/** Hosts on which browsers keep `Secure` cookies without TLS. */
const localHosts = ['localhost', '127.0.0.1', '[::1]'];

/** The site's addresses, separated by commas: where forms may be posted from. */
const siteUrlSchema = z
	.string({
		error: 'SITE_URL is missing: give the address of the site, such as https://example.org.',
	})
	.transform((text) => text.split(',').map((part) => part.trim()))
	.pipe(
		z.array(
			z.url({
				error: 'SITE_URL holds something that is not an address: write https://example.org.',
			}),
		),
	)
	.transform((addresses) => addresses.map((address) => new URL(address)))
	.refine((addresses) => addresses.every(isSecret), {
		error:
			'SITE_URL is plain HTTP: use https, for plain HTTP shows the answers to the network; only localhost may go without.',
	})
	.transform((addresses) => addresses.map(({ origin }) => origin));

/** Reads SITE_URL; throws an Error in one sentence that says what to write. */
export function readOrigins(siteUrl: string | undefined): string[] {
	return readSetting(siteUrlSchema, siteUrl);
}

/** Reads one setting by its schema; throws an Error in one sentence that says what to write. */
export function readSetting<T>(schema: z.ZodType<T>, value: unknown): T {
	const { success, data, error } = schema.safeParse(value);
	if (success) return data;
	throw new Error(error.issues[0]?.message ?? 'A setting is not readable.');
}

/** Checks what the build told, with its keys, and puts the function together. Throws an Error in one sentence. */
export async function createEnv(parts: HostParts): Promise<Env> {
	const { shells, data: json, secret, keyringRoots, ...host } = parts;
	const data = readData(json);
	for (const { keyring } of data.providers) await refuseUnsigned(keyring, keyringRoots);
	const [why] = unreachable(data);
	if (why) throw new Error(why);
	const tokenKey = await createTokenKey(secret);
	const fingerprintKey = await createTokenKey(new Uint8Array(host.random(32)));
	const decoy = await createDecoy();
	const speeches = createSpeeches(shells, data);
	return {
		...host,
		data,
		alerting: alertingOf(data),
		...speeches[0],
		speeches,
		tokenKey,
		fingerprintKey,
		decoy,
	};
}

async function refuseUnsigned(keyring: Keyring, roots: readonly string[]): Promise<void> {
	await readKeyring(keyring);
	if ((await ringSignature(keyring, roots)) !== 'not-signed') return;
	throw new Error(
		`The keyring of ${keyring.provider} in the build's function-data.json is not signed by the root key of this release: find out who changed it, and run npm run build.`,
	);
}

async function createDecoy(): Promise<Env['decoy']> {
	const curve = { name: 'ECDH', namedCurve: 'P-256' };
	const { publicKey } = await crypto.subtle.generateKey(curve, false, ['deriveBits']);
	return { p256: toBase64url(new Uint8Array(await crypto.subtle.exportKey('raw', publicKey))) };
}

/** Who is told of what; throws an Error in one sentence where the build does not say it. */
export function alertingOf({ alerting }: FunctionData): Alerting {
	if (alerting) return alerting;
	throw new Error("The build's function-data.json names nobody to alert: run npm run build.");
}

/** The area with an id, if its form is open. */
export function findArea(data: FunctionData, id: string | undefined): ReferralArea | undefined {
	return data.areas.find((area) => area.id === id);
}

/** An area as whoever asks reads it. */
export function placeOf(area: ReferralArea, { data, language }: Env): Place {
	return { area, data, language };
}

/** Whether an address keeps what is sent to it secret on the way. */
function isSecret({ protocol, hostname }: URL): boolean {
	return protocol === 'https:' || (protocol === 'http:' && localHosts.includes(hostname));
}

function readData(json: unknown): FunctionData {
	const { success, data, error } = functionDataSchema.safeParse(json);
	if (success) return data;
	const [issue] = error.issues;
	throw new Error(
		`The build's function-data.json does not fit this release (${issue?.path.map(String).join('.') ?? ''}: ${issue?.message ?? ''}): run npm run build.`,
	);
}
