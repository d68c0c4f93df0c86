import type {
	AreaPages,
	Citation,
	JoinedContract,
	JoinedGrant,
	JoinedLot,
	JoinedService,
} from './join/joined.ts';
import type { Organisation } from './organisation.ts';
import type { Source } from './source.ts';

/** What an organisation holds in one area. */
export interface Holding {
	/** Contracts it won, with its lots of each. */
	contracts: { contract: JoinedContract; lots: JoinedLot[] }[];
	/** Grants it received. */
	grants: JoinedGrant[];
	/** Services it runs. */
	services: JoinedService[];
	/** Services that it works in for another. */
	partOf: JoinedService[];
}

/** An organisation that works in an area, with what it holds there and in other areas. */
export interface Holder {
	/** The organisation. */
	org: Organisation;
	/** What it holds in the area. */
	here: Holding;
	/** Other areas of the site where it holds something. */
	elsewhere: { id: string; name: string; contracts: number; services: number }[];
}

/** Every organisation that an area's records and services name, by name. */
export function holdersOf(area: AreaPages, areas: readonly AreaPages[]): Holder[] {
	const others = areas.filter((one) => one !== area);
	return organisationsOf(area).map((org) => ({
		org,
		here: holdingOf(org, area),
		elsewhere: others.flatMap((other) => {
			const { contracts, services, grants, partOf } = holdingOf(org, other);
			if (contracts.length + services.length + grants.length + partOf.length === 0) return [];
			const { id, name } = other;
			return [{ id, name, contracts: contracts.length, services: services.length }];
		}),
	}));
}

const everyService = (area: AreaPages) => [...area.services, ...area.historicServices];

function organisationsOf(area: AreaPages): Organisation[] {
	const named = [
		...area.contracts.flatMap(({ suppliers, lots }) => [
			...suppliers,
			...lots.flatMap((lot) => lot.suppliers),
		]),
		...area.contracts.flatMap(({ supplyChain }) => supplyChain),
		...area.grants.flatMap(({ recipients }) => recipients),
		...area.spending.flatMap(({ payments }) => payments.flatMap(({ org }) => org ?? [])),
		...everyService(area).flatMap(({ org, deliveryPartners }) => [
			...(org === undefined ? [] : [org]),
			...deliveryPartners.map((partner) => partner.org),
		]),
	];
	const byId = new Map(named.map((org) => [org.id, org]));
	return [...byId.values()].sort((one, other) => one.name.localeCompare(other.name, 'en'));
}

function holdingOf({ id }: Organisation, area: AreaPages): Holding {
	const isIt = (org: Organisation | undefined) => org?.id === id;
	const services = everyService(area);
	return {
		contracts: area.contracts
			.map((contract) => ({
				contract,
				lots: contract.lots.filter((lot) => lot.suppliers.some(isIt)),
			}))
			.filter(({ contract, lots }) => lots.length > 0 || contract.suppliers.some(isIt)),
		grants: area.grants.filter(({ recipients }) => recipients.some(isIt)),
		services: services.filter(({ org }) => isIt(org)),
		partOf: services.filter(({ deliveryPartners }) =>
			deliveryPartners.some(({ org }) => isIt(org)),
		),
	};
}

/** Where what is known of an organisation comes from. */
export function citationsOf({ sources }: Organisation, known: readonly Source[]): Citation[] {
	return sources.flatMap(({ sourceId, ...use }) => {
		const source = known.find(({ id }) => id === sourceId);
		return source === undefined ? [] : [{ ...use, source }];
	});
}
