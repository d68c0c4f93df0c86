import { messages } from '../messages.ts';
import type { Parts } from './parts.ts';

/** Which field of which collection names an entry of which other one; `[]` walks a list. */
const references: Partial<Record<keyof Parts, Record<string, keyof Parts>>> = {
	areas: {
		generalProviderId: 'providers',
		agePolicyId: 'agePolicies',
		'routes[].providerId': 'providers',
		'routes[].needs[]': 'needs',
	},
	bodies: { 'policeAreaIds[]': 'areas', predecessorId: 'bodies', successorId: 'bodies' },
	officeHolders: { bodyId: 'bodies' },
	providers: {
		orgId: 'organisations',
		'policeAreaIds[]': 'areas',
		'intake.selfContact.helplineId': 'helplines',
	},
	services: {
		orgId: 'organisations',
		receivedBy: 'providers',
		'deliveryPartners[].orgId': 'organisations',
		'commissionedBy[]': 'bodies',
		contractId: 'contracts',
		'grantIds[]': 'grants',
		'needs[]': 'needs',
		'policeAreaIds[]': 'areas',
		replacedBy: 'services',
	},
	contracts: {
		'bodyIds[]': 'bodies',
		'lots[].supplierOrgIds[]': 'organisations',
		'lots[].serviceIds[]': 'services',
		'suppliers[]': 'organisations',
		'notices[]': 'notices',
		'documents[]': 'documents',
		'decisions[]': 'decisions',
		predecessorId: 'contracts',
		successorId: 'contracts',
	},
	grants: {
		bodyId: 'bodies',
		'recipientOrgIds[]': 'organisations',
		'decisions[]': 'decisions',
	},
	spending: {
		bodyId: 'bodies',
		'payments[].orgId': 'organisations',
		'payments[].contractId': 'contracts',
	},
	decisions: { bodyId: 'bodies' },
	meetings: { bodyId: 'bodies' },
	policies: { bodyId: 'bodies' },
	statements: { bodyId: 'bodies' },
	launches: { id: 'areas', 'teams[].providerId': 'providers' },
	performance: { serviceId: 'services', contractId: 'contracts' },
	stories: { serviceId: 'services', 'about[]': 'needs', 'sourceIds[]': 'sources' },
	panelItems: {
		'relatedServiceIds[]': 'services',
		'relatedContractIds[]': 'contracts',
		'relatedGrantIds[]': 'grants',
	},
	helplines: { replacedById: 'helplines', whenClosedId: 'helplines', 'needs[]': 'needs' },
	needs: { broader: 'needs' },
	news: { 'contractIds[]': 'contracts' },
};

/** Which facts of a kind name an entry of which other kind, by the way to them. */
export function referencesOf(name: keyof Parts): Record<string, keyof Parts> {
	return { ...references[name], 'sources[].sourceId': 'sources' };
}

/** A value found at a path, with the place an editor would look at. */
interface Found {
	/** Path with the positions in lists, such as `lots[2].serviceIds[0]`. */
	place: string;
	value: string;
}

/** Every text at a path of an entry. */
function valuesAt(data: unknown, path: string, place = ''): Found[] {
	if (typeof data === 'string' && path === '') return [{ place, value: data }];
	if (typeof data !== 'object' || data === null) return [];
	if (path.startsWith('[]')) {
		if (!Array.isArray(data)) return [];
		return data.flatMap((item, index) =>
			valuesAt(item, path.slice(2).replace(/^\./, ''), `${place}[${index}]`),
		);
	}
	const [, key = '', rest = ''] = /^(\w+)\.?(.*)$/.exec(path) ?? [];
	const value: unknown = Reflect.get(data, key);
	return valuesAt(value, rest, place === '' ? key : `${place}.${key}`);
}

/** The id by which an entry is referred to. */
function idOf(data: object): string {
	return 'id' in data ? String(data.id) : String(Reflect.get(data, 'slug'));
}

/** The ids of all entries, by kind. */
export function idsOf(parts: Parts): Record<keyof Parts, string[]> {
	const entries = Object.entries(parts) as [keyof Parts, { data: object }[]][];
	return Object.fromEntries(
		entries.map(([name, list]) => [name, list.map((entry) => idOf(entry.data))]),
	) as Record<keyof Parts, string[]>;
}

/**
 * Every reference that leads nowhere, as `file: field: There is no entry …`.
 * @param broken Ids of entries that are there and could not be read.
 */
export function danglingReferences(
	parts: Parts,
	broken: Partial<Record<keyof Parts, string[]>> = {},
): string[] {
	const ids = idsOf(parts);
	for (const name of Object.keys(broken) as (keyof Parts)[])
		ids[name].push(...(broken[name] ?? []));
	const known = Object.fromEntries(
		Object.entries(ids).map(([name, list]) => [name, new Set(list)]),
	) as Record<keyof Parts, Set<string>>;
	return (Object.keys(parts) as (keyof Parts)[]).flatMap((name) => {
		const rules = Object.entries(referencesOf(name));
		return parts[name].flatMap(({ file, data }) =>
			rules.flatMap(([path, target]) =>
				valuesAt(data, path)
					.filter(({ value }) => value !== 'unknown' && !known[target].has(value))
					.map(
						({ place, value }) =>
							`${file}: ${place}: ${messages.reference(value, target, ids[target])}`,
					),
			),
		);
	});
}

/** Every id that two entries of one collection share. */
export function doubledIds(parts: Parts): string[] {
	return (Object.keys(parts) as (keyof Parts)[]).flatMap((name) => {
		const seen = new Map<string, string>();
		return parts[name].flatMap(({ file, data }) => {
			const id = idOf(data);
			const first = seen.get(id);
			seen.set(id, file);
			return first === undefined
				? []
				: [`${file}: id: ‘${id}’ is taken by ${first}. Choose another.`];
		});
	});
}

/** Entries by id. */
export type Index<Data> = (id: string) => Data;

/**
 * Look entries up by id.
 * @throws When an id is not there; `danglingReferences` has said so before in an editor's words.
 */
export function indexOf<Data extends { id: string }>(entries: { data: Data }[]): Index<Data> {
	const byId = new Map(entries.map(({ data }) => [data.id, data]));
	return (id) => {
		const found = byId.get(id);
		if (found === undefined)
			throw new Error(`There is no entry ‘${id}’. Check the references first.`);
		return found;
	};
}
