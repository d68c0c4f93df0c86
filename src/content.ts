import { readFileSync } from 'node:fs';
import { type CollectionKey, getCollection, render } from 'astro:content';
import { createDirectory } from './directory/directory.ts';
import { functionDataOf } from './directory/function-data-of.ts';
import type { Directory } from './directory/join/joined.ts';
import type { Entry, Parts } from './directory/join/parts.ts';
import { storyWarnings } from './directory/join/story-findings.ts';
import type { FunctionData, Keyring } from './referral/function-data.ts';
import type { Published } from './open-data/published.ts';
import { readKeyring } from './referral/keyring.ts';
import { readHistory } from './history.ts';
import { exitSite, isDemo, ocidPrefix, operatorAlerts, productName } from './site.ts';

/** Names of the collections, as the join knows them. */
const names = [
	'areas',
	'bodies',
	'officeHolders',
	'organisations',
	'providers',
	'services',
	'contracts',
	'grants',
	'spending',
	'notices',
	'performance',
	'stories',
	'panelItems',
	'decisions',
	'meetings',
	'policies',
	'statements',
	'helplines',
	'needs',
	'agePolicies',
	'documents',
	'awards',
	'news',
	'pages',
	'sources',
	'bankHolidays',
	'victimsCodes',
] as const satisfies readonly (keyof Parts)[];

// The types of collections are made by a build, so in a checkout they may not know one that came since.
const entriesOf = (name: (typeof names)[number]) => getCollection(name as CollectionKey);

async function read<Name extends (typeof names)[number]>(
	name: Name,
): Promise<[Name, Entry<unknown>[]]> {
	const entries = await entriesOf(name);
	return [
		name,
		entries.map(({ filePath, data, body, id }) => ({ file: filePath ?? id, data, body })),
	];
}

/** Astro hands entries out by id; needs stand everywhere in the order of their file. */
function inFileOrder(needs: Parts['needs']): Parts['needs'] {
	const text = readFileSync('content/needs.yml', 'utf8');
	const place = (id: string) => text.search(new RegExp(`^- id: ${id}$`, 'm'));
	return needs.toSorted((one, other) => place(one.data.id) - place(other.data.id));
}

async function join(): Promise<Directory> {
	const parts = Object.fromEntries(await Promise.all(names.map(read))) as unknown as Parts;
	const today = new Date().toLocaleDateString('en-CA', { timeZone: 'Europe/London' });
	const occasion = { today, demo: isDemo };
	// Who signed what before the launch is on no page: the launch check alone reads it.
	const all = { ...parts, launches: [], needs: inFileOrder(parts.needs) };
	const directory = createDirectory(all, occasion);
	for (const warning of storyWarnings(parts, occasion)) process.stderr.write(`${warning}\n`);
	return directory;
}

let directory: Promise<Directory> | undefined;

/**
 * The whole directory as it stands today, joined once in a build.
 * @throws When anything in content/ dangles, by file and field.
 */
export function loadDirectory(): Promise<Directory> {
	directory ??= join();
	return directory;
}

/**
 * The component that draws the text of an entry, by the entry's file.
 * @throws When no entry with a text lies there.
 */
export async function contentOf({ file }: { file: string }) {
	for (const name of names) {
		const entry = (await entriesOf(name)).find((one) => one.filePath === file);
		if (entry !== undefined) return (await render(entry)).Content;
	}
	throw new Error(`${file}: There is no entry with this file.`);
}

async function readRing(path: string): Promise<Keyring | undefined> {
	try {
		return await readKeyring(JSON.parse(readFileSync(path, 'utf8')));
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
		const why = error instanceof Error ? error.message : 'It is not readable.';
		throw new Error(`${path}: ${why} Put the provider's public keys there.`, { cause: error });
	}
}

/** Demonstration keys lie outside the repository and are read in a demonstration only. */
const keyFolders = (demo: boolean) => (demo ? ['keys', '.data/keys'] : ['keys']);

async function ringOf(id: string): Promise<Keyring> {
	for (const folder of keyFolders(isDemo)) {
		const found = await readRing(`${folder}/${id}.json`);
		if (found !== undefined) return found;
	}
	throw new Error(
		`No keyring keys/${id}.json. Run npm start once to make demonstration keys, or add the provider's signed ring.`,
	);
}

/** PREVIEW_LANGUAGES=cy shows the Welsh journey to its reviewers; never outside a demonstration. */
const previewLanguages =
	isDemo && process.env['PREVIEW_LANGUAGES'] === 'cy' ? (['cy'] as const) : [];

/**
 * What the build tells the function.
 * @throws When a provider has no usable keyring, no line that people can call or no way to reach anybody.
 */
export async function loadFunctionData(): Promise<FunctionData> {
	const joined = await loadDirectory();
	const rings = new Map<string, Keyring>();
	for (const { id } of joined.areas.flatMap(({ providers }) => providers)) {
		rings.set(id, await ringOf(id));
	}
	const keyringOf = (id: string) => rings.get(id);
	return functionDataOf(joined, {
		exit: exitSite,
		operator: operatorAlerts,
		keyringOf,
		previewLanguages,
	});
}

/** What the open data is made from: the same directory as the pages, and when its files were changed. */
export async function loadPublished(): Promise<Published> {
	const changes = readHistory();
	return {
		directory: await loadDirectory(),
		site: new URL(import.meta.env.SITE).origin,
		productName,
		changedAt: (file) => changes.get(file),
		ocidPrefix,
	};
}
