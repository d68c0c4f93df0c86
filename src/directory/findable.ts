import { coverageOf, hoursInWords } from './helplines.ts';
import type { AreaPages, Directory } from './join/joined.ts';
import type { Findable } from './search.ts';

/** Everything that a search in an area can find, in the order of the lists: needs, services here, national lines. */
export function findableIn(
	area: AreaPages,
	{ helplines }: Pick<Directory, 'helplines'>,
): Findable[] {
	const lines = helplines.filter((line) => line.forVictims && line.coverage.includes(area.nation));
	return [...needsOf(area), ...servicesOf(area), ...lines.map(lineOf)];
}

function needsOf({ id, needs }: AreaPages): Findable[] {
	return needs.map(({ need }) => ({
		id: `need:${need.id}`,
		kind: 'need',
		title: need.plain,
		href: `/${id}/needs/${need.id}/`,
		note: need.formal,
		said: need.synonyms.join('. '),
		needs: [need.id],
	}));
}

function servicesOf({ id, services }: AreaPages): Findable[] {
	return services.map(({ slug, name, brandName = '', summary, needs }) => ({
		id: `service:${slug}`,
		kind: 'service',
		title: name,
		href: `/${id}/services/${slug}/`,
		note: summary,
		said: brandName,
		needs: needs.map((need) => need.id),
	}));
}

function lineOf(line: Directory['helplines'][number]): Findable {
	return {
		id: `line:${line.id}`,
		kind: 'line',
		title: line.name,
		href: `/help/#${line.id}`,
		note: [line.phone, hoursInWords(line), coverageOf(line)].filter(Boolean).join(' · '),
		said: line.whoFor,
		needs: line.needs,
	};
}
