import { freshnessOf, waitToday } from '../freshness.ts';
import { takesPeople } from '../routing-open.ts';
import { standingInWords } from '../standing.ts';
import type { JoinedService } from './joined.ts';
import type { Links } from './links.ts';
import type { Parts } from './parts.ts';
import { joinContract, joinGrant } from './records.ts';
import { indexOf } from './references.ts';

type ServiceEntry = Parts['services'][number];

/** Join the services of `parts`, by name. */
export function joinServices(links: Links): JoinedService[] {
	return links.parts.services
		.map((entry) => joinService(entry, links))
		.sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

function joinService(entry: ServiceEntry, links: Links): JoinedService {
	const { data } = entry;
	const standing = links.standing(data.id);
	return {
		...links.withSources(entry),
		...people(data, links),
		...money(data, links),
		needs: data.needs.map(indexOf(links.parts.needs)),
		standing,
		standingWords: standingInWords(standing, data.describedIn),
		freshness: freshnessOf(data.verifiedOn, links.today),
		takesPeople: takesPeople({ ...data, standing }, links.today),
		wait: waitToday(data.waitingTime, links.today),
		replacedByService: data.replacedBy === undefined ? undefined : links.service(data.replacedBy),
	};
}

/** Who runs a service, receives for it, works with it and commissions it. */
function people(data: ServiceEntry['data'], links: Links) {
	const providers = indexOf(links.parts.providers);
	return {
		org: data.orgId === 'unknown' ? undefined : links.organisation(data.orgId),
		provider: data.receivedBy === undefined ? undefined : providers(data.receivedBy),
		deliveryPartners: data.deliveryPartners.map(({ orgId, role }) => ({
			org: links.organisation(orgId),
			role,
		})),
		commissionedBy: data.commissionedBy.map(links.body),
	};
}

/** What pays for a service. */
function money(data: ServiceEntry['data'], links: Links) {
	const paying = links.parts.contracts.find((one) => one.data.id === data.contractId);
	const contract = paying && joinContract(paying, links);
	return {
		contract,
		lots: contract?.lots.filter((lot) => data.lotIds.includes(lot.id)) ?? [],
		grants: links.parts.grants
			.filter((grant) => data.grantIds.includes(grant.data.id))
			.map((grant) => joinGrant(grant, links)),
	};
}
