import { contractEnd } from '../../transparency/period.ts';
import type { SourceUse } from '../source.ts';
import { standingOn, type Standing } from '../standing.ts';
import type { Citation, ContractLink, DecisionLink, ServiceLink, Sourced } from './joined.ts';
import type { Entry, Parts } from './parts.ts';
import { indexOf } from './references.ts';

/** Look-ups by id, and the small joins that every larger one is made of. */
export type Links = ReturnType<typeof createLinks>;

/** Prepare the look-ups of `parts` as they stand on `today`. Every reference must have been checked. */
export function createLinks(parts: Parts, today: string) {
	const sources = indexOf(parts.sources);
	const services = indexOf(parts.services);
	const contracts = indexOf(parts.contracts);
	const decisions = indexOf(parts.decisions);

	const cite = (uses: readonly SourceUse[]): Citation[] =>
		uses.map(({ sourceId, ...use }) => ({ ...use, source: sources(sourceId) }));

	const withSources = <Data extends { sources: SourceUse[] }>({ file, data }: Entry<Data>) =>
		// A union keeps its members apart in `Sourced`, which a spread cannot tell.
		({ ...data, file, sources: cite(data.sources) }) as unknown as Sourced<Data>;

	const standing = (id: string): Standing => {
		const service = services(id);
		const contract = service.contractId === undefined ? undefined : contracts(service.contractId);
		return standingOn(service, contract && contractEnd(contract), today);
	};

	const service = (id: string): ServiceLink => {
		const { slug, name } = services(id);
		return { id, slug, name, standing: standing(id) };
	};

	const contract = (id: string): ContractLink => ({ id, title: contracts(id).title });

	const decision = (id: string): DecisionLink => {
		const { title, decidedOn } = decisions(id);
		return { id, title, decidedOn };
	};

	return {
		parts,
		today,
		cite,
		withSources,
		standing,
		service,
		contract,
		decision,
		organisation: indexOf(parts.organisations),
		body: indexOf(parts.bodies),
		areaName: (id: string) => indexOf(parts.areas)(id).name,
	};
}

/** Join the entries of a collection that have one of these ids. */
export function withIds<Data extends { id: string; sources: SourceUse[] }>(
	entries: Entry<Data>[],
	ids: readonly string[],
	links: Links,
): Sourced<Data>[] {
	return entries.filter(({ data }) => ids.includes(data.id)).map(links.withSources);
}
