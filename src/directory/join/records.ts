import { contractState } from '../../transparency/period.ts';
import type { JoinedContract, JoinedGrant, JoinedLot } from './joined.ts';
import { type Links, withIds } from './links.ts';
import type { Parts } from './parts.ts';

type ContractEntry = Parts['contracts'][number];
type Lot = ContractEntry['data']['lots'][number];

function joinLot({ supplierOrgIds, serviceIds, ...lot }: Lot, links: Links): JoinedLot {
	return {
		...lot,
		suppliers: supplierOrgIds.map(links.organisation),
		services: serviceIds.map(links.service),
	};
}

/** Join a contract with its buyers, suppliers, lots, services and records. */
export function joinContract(entry: ContractEntry, links: Links): JoinedContract {
	const { data } = entry;
	const { parts, today } = links;
	const { predecessorId, successorId } = data;
	const bodies = data.bodyIds.map(links.body);
	const about = ({ data: { contractId } }: { data: { contractId?: string | undefined } }) =>
		contractId === data.id;
	return {
		...links.withSources(entry),
		bodies,
		areaNames: bodies.flatMap((body) => body.policeAreaIds).map(links.areaName),
		suppliers: data.suppliers === 'unknown' ? [] : data.suppliers.map(links.organisation),
		lots: data.lots.map((lot) => joinLot(lot, links)),
		services: parts.services.filter(about).map((service) => links.service(service.data.id)),
		supplyChain: parts.services
			.filter(about)
			.flatMap((service) => service.data.deliveryPartners)
			.filter(({ role }) => role === 'supply-chain')
			.map(({ orgId }) => links.organisation(orgId)),
		notices: withIds(parts.notices, data.notices, links),
		documents: withIds(parts.documents, data.documents, links),
		performance: parts.performance.filter(about).map(links.withSources),
		decisionRecords: data.decisions.map(links.decision),
		predecessor: predecessorId === undefined ? undefined : links.contract(predecessorId),
		successor: successorId === undefined ? undefined : links.contract(successorId),
		state: contractState(data, today),
	};
}

/** Join a grant with its body and recipients. */
export function joinGrant(entry: Parts['grants'][number], links: Links): JoinedGrant {
	const { bodyId, recipientOrgIds, decisions } = entry.data;
	return {
		...links.withSources(entry),
		body: links.body(bodyId),
		recipients: recipientOrgIds === 'unknown' ? [] : recipientOrgIds.map(links.organisation),
		decisionRecords: decisions.map(links.decision),
	};
}
