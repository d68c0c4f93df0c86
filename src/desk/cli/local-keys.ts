import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AboutKey, aboutKeyFile, type DeskKey, unlockKey } from '../key-file.ts';
import { printable } from '../referral-lines.ts';
import { Mistake } from './mistake.ts';
import { readPassphrase } from './passphrase.ts';

/** A key file on this machine, still locked. */
export interface LocalKey extends AboutKey {
	/** Where it lies. */
	path: string;
}

/** The key files on this machine. */
export interface LocalKeys {
	/** The folder they lie in. */
	folder: string;
	/** What stands beside each key. */
	all: readonly LocalKey[];
	/** Opens one; asks for a passphrase once and tries it on every later one. */
	unlock: (key: LocalKey) => Promise<DeskKey>;
}

/** Reads which keys lie in a folder; opens none. */
export function readLocalKeys(folder: string): LocalKeys {
	const names = existsSync(folder) ? readdirSync(folder).sort() : [];
	const all = names
		.filter((name) => name.endsWith('.key.json'))
		.map((name) => readKey(join(folder, name)));
	let passphrase: Promise<string> | undefined;
	const unlock = async ({ path, provider, role, epoch }: LocalKey) => {
		passphrase ??= readPassphrase({
			question: `Passphrase of the ${role} key of ${provider}, ${epoch}`,
			variable: 'DESK_PASSPHRASE_FILE',
			usual: join(folder, 'demonstration-passphrase.txt'),
		});
		const unlocked = await unlockKey(readFileSync(path, 'utf8'), await passphrase);
		if (unlocked.kind === 'unlocked') return unlocked.key;
		throw new Mistake(
			unlocked.kind === 'wrong-passphrase'
				? `The passphrase does not open ${path}. Check it and run the same command again.`
				: `${path} is not a key file: put the one that the provider keeps there.`,
		);
	};
	return { folder, all, unlock };
}

function readKey(path: string): LocalKey {
	const about = aboutKeyFile(readFileSync(path, 'utf8'));
	if (about) return { ...about, path };
	throw new Mistake(`${path} is not a key file: put the one that the provider keeps there.`);
}

/** The key that opens an envelope; the recovery key only where somebody asks for it. */
export async function keyThatOpens(
	keys: LocalKeys,
	{
		kids,
		provider,
		role,
	}: { kids: readonly string[]; provider: string; role: 'desk' | 'recovery' },
): Promise<DeskKey> {
	const key = keys.all.find((one) => kids.includes(one.kid) && one.role === role);
	if (key) return keys.unlock(key);
	throw new Mistake(
		`No key in ${keys.folder} opens this referral: put the ${role} key file of ${printable(provider)} that it was sealed to there (key id ${kids.join(' or ')}).`,
	);
}

/** The newest key of a role to sign in with; the provider must be named where there are several. */
export async function keyToSignIn(
	keys: LocalKeys,
	{ provider, role }: { provider: string | undefined; role: 'desk' | 'recovery' },
): Promise<DeskKey> {
	const own = keys.all.filter(
		(one) => one.role === role && (provider === undefined || one.provider === provider),
	);
	const providers = new Set(own.map((one) => one.provider));
	if (providers.size > 1) {
		throw new Mistake(
			`The keys of several providers lie in ${keys.folder}: say which with --provider, one of ${[...providers].join(', ')}.`,
		);
	}
	const newest = own.toSorted((a, b) => b.epoch.localeCompare(a.epoch))[0];
	if (newest) return keys.unlock(newest);
	throw new Mistake(`No ${role} key lies in ${keys.folder}: put the provider's key file there.`);
}
