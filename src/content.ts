import { readFileSync } from 'node:fs';
import { getCollection, render } from 'astro:content';
import { createDirectory } from './directory/directory.ts';
import { functionDataOf } from './directory/function-data-of.ts';
import type { Directory, JoinedPage } from './directory/join/joined.ts';
import type { Entry, Parts } from './directory/join/parts.ts';
import { storyWarnings } from './directory/join/story-findings.ts';
import type { FunctionData, Keyring } from './referral/function-data.ts';
import type { Published } from './open-data/published.ts';
import { loadKeyring } from './keyrings.ts';
import { readHistory } from './history.ts';
import { exitSite, isDemo, keyringRoot, ocidPrefix, operatorAlerts, productName } from './site.ts';

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
	'accessibility',
] as const satisfies readonly (keyof Parts)[];

async function read<Name extends (typeof names)[number]>(
	name: Name,
): Promise<[Name, Entry<unknown>[]]> {
	const entries = await getCollection(name);
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

function todayInLondon(): string {
	return new Date().toLocaleDateString('en-CA', { timeZone: 'Europe/London' });
}

async function join(): Promise<Directory> {
	const parts = Object.fromEntries(await Promise.all(names.map(read))) as unknown as Parts;
	const occasion = { today: todayInLondon(), demo: isDemo };
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
 * A page of prose by its slug, for a page of the site that draws facts beside its text.
 * @throws When it is missing.
 */
export async function pageNamed(slug: string): Promise<JoinedPage> {
	const page = (await loadDirectory()).pages.find((one) => one.slug === slug);
	if (page !== undefined) return page;
	throw new Error(`content/pages/${slug}.mdx: The page is missing. Put it back.`);
}

/**
 * The component that draws the text of an entry, by the entry's file.
 * @throws When no entry with a text lies there.
 */
export async function contentOf({ file }: { file: string }) {
	for (const name of names) {
		const entry = (await getCollection(name)).find((one) => one.filePath === file);
		if (entry !== undefined) return (await render(entry)).Content;
	}
	throw new Error(`${file}: There is no entry with this file.`);
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
		rings.set(
			id,
			await loadKeyring(id, { today: todayInLondon(), demo: isDemo, root: keyringRoot }),
		);
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
