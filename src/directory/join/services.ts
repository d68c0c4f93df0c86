import { contractEnd, contractState } from '../../transparency/period.ts';
import { standingInWords, standingOn } from '../standing.ts';
import type { Service } from '../service.ts';
import type { SourceUse } from '../source.ts';
import type {
	Citation,
	JoinedContract,
	JoinedGrant,
	JoinedService,
	ServiceLink,
	Sourced,
} from './joined.ts';
import type { Entry, Parts } from './parts.ts';
import { indexOf } from './references.ts';

/** Look-ups that joining needs, made once. */
export type Joiner = ReturnType<typeof createJoiner>;

/** Join single entries of `parts` as they stand on `today`. Every reference must have been checked. */
export function createJoiner(parts: Parts, today: string) {
	const sources = indexOf(parts.sources);
	const services = indexOf(parts.services);
	const contracts = indexOf(parts.contracts);
	const organisations = indexOf(parts.organisations);
	const bodies = indexOf(parts.bodies);
	const areas = indexOf(parts.areas);

	const cite = (uses: readonly SourceUse[]): Citation[] =>
		uses.map(({ sourceId, ...use }) => ({ ...use, source: sources(sourceId) }));

	const withSources = <Data extends { sources: SourceUse[] }>(entry: Entry<Data>) =>
		({ ...entry.data, file: entry.file, sources: cite(entry.data.sources) }) as Sourced<Data>;

	const namedOrg = (id: string) => (id === 'unknown' ? undefined : organisations(id));

	const standing = (service: Service) => {
		const contract = service.contractId === undefined ? undefined : contracts(service.contractId);
		return standingOn(service, contract && contractEnd(contract), today);
	};

	const serviceLink = (id: string): ServiceLink => {
		const service = services(id);
		return { id, slug: service.slug, name: service.name, standing: standing(service) };
	};

	const contractLink = (id: string) => ({ id, title: contracts(id).title });

	const only = <Data extends { id: string; sources: SourceUse[] }>(
		entries: Entry<Data>[],
		ids: readonly string[],
	) => entries.filter(({ data }) => ids.includes(data.id)).map(withSources);

	const contract = (entry: Entry<Parts['contracts'][number]['data']>): JoinedContract => {
		const { data } = entry;
		const buyers = data.bodyIds.map(bodies);
		const areaIds = buyers.flatMap((body) => body.policeAreaIds);
		return {
			...withSources(entry),
			bodies: buyers,
			areaNames: areaIds.map((id) => areas(id).name),
			suppliers: data.suppliers === 'unknown' ? [] : data.suppliers.map(organisations),
			lots: data.lots.map(({ supplierOrgIds, serviceIds, ...lot }) => ({
				...lot,
				suppliers: supplierOrgIds.map(organisations),
				services: serviceIds.map(serviceLink),
			})),
			services: parts.services
				.filter((service) => service.data.contractId === data.id)
				.map((service) => serviceLink(service.data.id)),
			notices: only(parts.notices, data.notices),
			documents: only(parts.documents, data.documents),
			performance: parts.performance
				.filter((figure) => figure.data.contractId === data.id)
				.map(withSources),
			predecessor: data.predecessorId === undefined ? undefined : contractLink(data.predecessorId),
			successor: data.successorId === undefined ? undefined : contractLink(data.successorId),
			state: contractState(data, today),
		};
	};

	const grant = (entry: Parts['grants'][number]): JoinedGrant => ({
		...withSources(entry),
		body: bodies(entry.data.bodyId),
		recipients:
			entry.data.recipientOrgIds === 'unknown' ? [] : entry.data.recipientOrgIds.map(organisations),
	});

	return {
		withSources,
		namedOrg,
		standing,
		serviceLink,
		contractLink,
		contract,
		grant,
		bodies,
		cite,
		organisations,
	};
}

/** Join the services of `parts`. */
export function joinServices(parts: Parts, join: Joiner): JoinedService[] {
	const providers = indexOf(parts.providers);
	const needs = indexOf(parts.needs);
	return parts.services
		.map((entry): JoinedService => {
			const { data } = entry;
			const paying = parts.contracts.find(({ data: { id } }) => id === data.contractId);
			const contract = paying && join.contract(paying);
			const standing = join.standing(data);
			return {
				...join.withSources(entry),
				org: join.namedOrg(data.orgId),
				provider: data.receivedBy === undefined ? undefined : providers(data.receivedBy),
				deliveryPartners: data.deliveryPartners.map(({ orgId, role }) => ({
					org: join.organisations(orgId),
					role,
				})),
				commissionedBy: data.commissionedBy.map(join.bodies),
				contract,
				lots: contract?.lots.filter((lot) => data.lotIds.includes(lot.id)) ?? [],
				grants: parts.grants.filter((one) => data.grantIds.includes(one.data.id)).map(join.grant),
				needs: data.needs.map(needs),
				standing,
				standingWords: standingInWords(standing, data.describedIn),
				replacedByService:
					data.replacedBy === undefined ? undefined : join.serviceLink(data.replacedBy),
			};
		})
		.sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
