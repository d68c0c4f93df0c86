import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Keyring } from './referral/function-data.ts';
import { readSignedKeyring } from './referral/signed-keyring.ts';

/** What a build knows of keys. */
export interface KeyringParts {
	/** The day, `YYYY-MM-DD`. */
	today: string;
	/** Whether demonstration keys will do. */
	demo: boolean;
	/** The pinned root key: `keyringRoot` of src/site.ts. */
	root: string | undefined;
	/** The folder that holds `keys/` and `.data/keys/`; the checkout unless told. */
	folder?: string;
}

/**
 * The keyring of a provider: the signed one of `keys/`, or in a demonstration the one of `.data/keys/`, which has a root
 * key of its own. Throws an Error that names the file and what to do.
 */
export async function loadKeyring(id: string, parts: KeyringParts): Promise<Keyring> {
	const { demo, root, today, folder = '.' } = parts;
	const own = await readRing(join(folder, 'keys', `${id}.json`), { root, today });
	if (own !== undefined) return own;
	const demoKeys = join(folder, '.data/keys');
	const demoParts = { root: readRoot(demoKeys), today };
	const made = demo ? await readRing(join(demoKeys, `${id}.json`), demoParts) : undefined;
	if (made !== undefined) return made;
	throw new Error(
		`No keyring keys/${id}.json. Run npm start once to make demonstration keys, or add the provider's signed ring.`,
	);
}

/** The root keys that rings of a build may be signed by: the pinned one, and in a demonstration its own. */
export function rootsOf({
	demo,
	root,
	folder = '.',
}: Pick<KeyringParts, 'demo' | 'root' | 'folder'>): string[] {
	const own = demo ? readRoot(join(folder, '.data/keys')) : undefined;
	return [root, own].filter((one) => one !== undefined);
}

/** What the launch check is told of a provider's keyring; undefined where there is none that can be built with. */
export async function ringStateOf(
	id: string,
	parts: Omit<KeyringParts, 'demo'>,
): Promise<{ demo: boolean; keys: number } | undefined> {
	return loadKeyring(id, { ...parts, demo: true }).then(
		({ demo, recipients }) => ({ demo, keys: recipients.length }),
		() => undefined,
	);
}

async function readRing(
	path: string,
	{ root, today }: Pick<KeyringParts, 'root' | 'today'>,
): Promise<Keyring | undefined> {
	if (!existsSync(path)) return undefined;
	try {
		if (root === undefined) {
			throw new Error(
				'It cannot be checked: put what npm run desk -- keys root printed into src/site.ts as keyringRoot.',
			);
		}
		return await readSignedKeyring(JSON.parse(readFileSync(path, 'utf8')), { root, today });
	} catch (error) {
		const why = error instanceof Error ? error.message : 'It is not readable.';
		throw new Error(`${path}: ${why}`, { cause: error });
	}
}

function readRoot(folder: string): string | undefined {
	const path = join(folder, 'root.json');
	if (!existsSync(path)) return undefined;
	const { root } = JSON.parse(readFileSync(path, 'utf8')) as { root?: unknown };
	return typeof root === 'string' ? root : undefined;
}
