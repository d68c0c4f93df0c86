import {
	closeSync,
	existsSync,
	fsyncSync,
	mkdirSync,
	openSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
	writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { type Keyring, keyringSchema } from '../../referral/function-data.ts';
import { readSignedKeyring, withoutSignature } from '../../referral/signed-keyring.ts';
import { aboutKeyFile, passphraseProblem, unlockJwk } from '../key-file.ts';
import { createKey, keyFileName, monthOf } from '../new-key.ts';
import { changeRing, createRoot, nextMonth, signKeyring, whyKept } from '../ring.ts';
import { Mistake } from './mistake.ts';
import { readPassphrase } from './passphrase.ts';
import type { Source } from './source.ts';

/** What the commands on keys are told. */
export interface KeyOptions {
	/** Where new files go. */
	out: string;
	/** Folder of the signed rings. */
	rings: string;
	/** File of the root key. */
	root: string | undefined;
	/** Files with public parts that come in. */
	public: readonly string[];
	/** Key ids that go. */
	retire: readonly string[];
	/** First month of new keys, `YYYY-MM`. */
	from: string | undefined;
	/** How many months of keys. */
	months: number;
	/** Public half of the root key that is pinned. */
	pinned: string | undefined;
	/** The day, `YYYY-MM-DD`. */
	today: string;
}

/** Folders of new private parts: each goes to another person. */
const folders = { desk: 'for-the-desk', recovery: 'for-recovery-offline' } as const;

/** `keys root`: makes the key that signs keyrings, on a machine without a network. */
export async function makeRoot({ out }: KeyOptions): Promise<void> {
	const { file, root } = await createRoot(await newPassphrase('root', 'ROOT_PASSPHRASE_FILE'));
	writeNew(join(out, keyFileName(file)), file);
	console.log(`Keep ${join(out, keyFileName(file))} offline, in two places. Pin its public half in src/site.ts:

export const keyringRoot: string | undefined = '${root}';`);
}

/** `keys new`: makes a desk key and a recovery key for each month, and the public part that is to be signed. */
export async function makeKeys(provider: string, options: KeyOptions): Promise<void> {
	const { out, months, from, today } = options;
	const [year = 0, month = 0] = (from ?? today).split('-').map(Number);
	if (!(month >= 1 && month <= 12)) throw new Mistake(`${from ?? ''} is no month: write 2026-12.`);
	if (!(months >= 1 && months <= 4)) throw new Mistake('Make keys for 1 to 4 months at once.');
	const passphrases = {
		desk: await newPassphrase('desk', 'DESK_PASSPHRASE_FILE'),
		recovery: await newPassphrase('recovery', 'RECOVERY_PASSPHRASE_FILE'),
	};
	const recipients: Keyring['recipients'] = [];
	for (const days of Array.from({ length: months }, (_, i) => monthOf(year, month + i))) {
		for (const role of ['desk', 'recovery'] as const) {
			const made = await createKey({ provider, role, ...days }, passphrases[role]);
			writeNew(join(out, folders[role], keyFileName(made.file)), made.file);
			recipients.push(made.recipient);
		}
	}
	const path = join(out, `${provider}.${recipients[0]?.epoch ?? ''}.public.json`);
	writeNew(path, { provider, demo: false, recipients });
	console.log(`Made ${recipients.length} keys in ${out}:
  ${folders.desk}/               for whoever opens referrals
  ${folders.recovery}/      for whoever keeps the recovery keys, offline
  ${path}   public: have it signed with
  npm run desk -- keys sign ${provider} --public ${path} --root root.key.json`);
}

/** `keys rotate`: makes the keys of the month after the last one in the ring. */
export async function rotateKeys(provider: string, options: KeyOptions): Promise<void> {
	const ring = readRing(provider, options);
	const { epoch } = nextMonth(ring.recipients, options.today);
	await makeKeys(provider, { ...options, from: epoch });
}

/** `keys sign`: puts public parts into a ring, takes retired and long ended keys out, and signs it with the root key. */
export async function signKeys(provider: string, options: KeyOptions): Promise<void> {
	const { rings, retire, today } = options;
	const added = options.public.flatMap((path) => readPublic(path, provider));
	const changed = changeRing(readRing(provider, options), { added, retired: retire, today });
	if ('why' in changed) throw new Mistake(changed.why);
	const signed = await signKeyring(changed.ring, await unlockRoot(options));
	mkdirSync(rings, { recursive: true });
	const path = join(rings, `${provider}.json`);
	writeFileSync(path, text(signed));
	console.log(`${path} is signed and holds ${signed.recipients.length} keys:`);
	for (const { role, epoch, kid, not_before, not_after } of signed.recipients) {
		console.log(`  ${role.padEnd(8)}  ${epoch}  ${kid}  ${not_before} to ${not_after}`);
	}
	console.log('Build and deploy the site: until then it seals to the keys that it knows.');
}

/** `keys check`: whether every ring would be built with. */
export async function checkKeys({ rings, pinned, today }: KeyOptions): Promise<void> {
	if (!pinned)
		throw new Mistake('No root key is pinned: put what keys root printed into src/site.ts.');
	const names = existsSync(rings)
		? readdirSync(rings).filter((name) => name.endsWith('.json'))
		: [];
	if (names.length === 0) throw new Mistake(`No keyring lies in ${rings}.`);
	for (const name of names) {
		const path = join(rings, name);
		try {
			const ring = await readSignedKeyring(parse(path), { root: pinned, today });
			console.log(`${path}: ${ring.recipients.length} keys, signed, good`);
		} catch (error) {
			throw new Mistake(`${path}: ${error instanceof Error ? error.message : 'not readable'}`);
		}
	}
}

/** `keys destroy`: overwrites and deletes a private key whose referrals are all erased, from every backup too. */
export async function destroyKey(
	path: string,
	{ source, today }: { source: Source; today: string },
): Promise<void> {
	const about = existsSync(path) ? aboutKeyFile(readFileSync(path, 'utf8')) : undefined;
	if (!about) throw new Mistake(`${path} is not a key file.`);
	const [year = 0, month = 0] = about.epoch.split('-').map(Number);
	if (!/^\d{4}-\d\d$/.test(about.epoch))
		throw new Mistake(`${path} belongs to no month, so nobody can say when its time is over.`);
	const { not_after } = monthOf(year, month);
	const sealedTo = (await source.list()).filter(({ kids }) => kids.includes(about.kid)).length;
	const why = whyKept({ not_after, sealedTo, today });
	if (why) throw new Mistake(why);
	overwrite(path);
	console.log(
		`${path} is destroyed. Destroy the other key of ${about.epoch} and every copy of both: what was sealed to them can never be opened again.`,
	);
}

function overwrite(path: string): void {
	const { size } = statSync(path);
	const file = openSync(path, 'r+');
	writeSync(file, crypto.getRandomValues(new Uint8Array(size)));
	fsyncSync(file);
	closeSync(file);
	rmSync(path);
}

async function newPassphrase(role: string, variable: string): Promise<string> {
	const passphrase = await readPassphrase({
		question: `New passphrase for the ${role} key`,
		variable,
	});
	const problem = passphraseProblem(passphrase);
	if (problem) throw new Mistake(problem);
	return passphrase;
}

async function unlockRoot({ root }: KeyOptions): Promise<JsonWebKey> {
	if (!root || !existsSync(root))
		throw new Mistake('Say where the root key lies: --root root.key.json.');
	const asked = { question: 'Passphrase of the root key', variable: 'ROOT_PASSPHRASE_FILE' };
	const unlocked = await unlockJwk(readFileSync(root, 'utf8'), await readPassphrase(asked));
	if (unlocked.kind === 'unlocked' && unlocked.about.role === 'root') return unlocked.jwk;
	throw new Mistake(
		unlocked.kind === 'wrong-passphrase'
			? `The passphrase does not open ${root}.`
			: `${root} is not the file of a root key.`,
	);
}

/** The ring as it stands, its signature aside; an empty one for a provider that has none yet. */
function readRing(provider: string, { rings }: KeyOptions): Keyring {
	const path = join(rings, `${provider}.json`);
	if (!existsSync(path)) return { provider, demo: false, recipients: [] };
	const { success, data } = keyringSchema.safeParse(withoutSignature(parse(path)));
	if (success && data.provider === provider) return data;
	throw new Mistake(`${path} is not the keyring of ${provider}.`);
}

function readPublic(path: string, provider: string): Keyring['recipients'] {
	const { success, data } = keyringSchema.safeParse(parse(path));
	if (success && data.provider === provider) return data.recipients;
	throw new Mistake(`${path} does not hold public keys of ${provider}.`);
}

function parse(path: string): unknown {
	try {
		return JSON.parse(readFileSync(path, 'utf8'));
	} catch {
		throw new Mistake(`${path} cannot be read.`);
	}
}

function writeNew(path: string, value: unknown): void {
	mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
	try {
		writeFileSync(path, text(value), { mode: 0o600, flag: 'wx' });
	} catch {
		throw new Mistake(
			`${path} is there already, and no key is ever overwritten: use another --out.`,
		);
	}
}

function text(value: unknown): string {
	return `${JSON.stringify(value, null, 2)}\n`;
}
