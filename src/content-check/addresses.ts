import { forceAreaIds } from '../directory/force-areas.ts';
import { areaOf, type Entry, type Parts } from '../directory/join/parts.ts';

/** Pages that are there whatever the content says. */
const fixed = ['/', '/find/', '/help/', '/data/', '/rights/'];

/** Pages that every area with pages has, below its own address. */
const ofEveryArea = [
	'needs/',
	'news/',
	'refer/',
	'services/',
	'stories/',
	'transparency/',
	'transparency/decisions/',
	'transparency/performance/',
	'transparency/required/',
	'transparency/spending/',
];

/** Addresses of the site's own pages that a text may lead to, each with `/` at both ends. */
export function addressesOf(parts: Parts, today: string): Set<string> {
	const areas = parts.areas.filter(({ data }) => data.hasPages).map(({ data }) => data.id);
	return new Set([
		...fixed,
		...forceAreaIds.map((id) => `/${id}/`),
		...parts.pages.map(({ data }) => `/${data.slug}/`),
		...parts.needs.map(({ data }) => `/help/${data.id}/`),
		...areas.flatMap((id) => ofEveryArea.map((page) => `/${id}/${page}`)),
		...areas.flatMap((id) => parts.needs.map(({ data }) => `/${id}/needs/${data.id}/`)),
		...areas.flatMap((id) => entriesOf(id, parts, today)),
	]);
}

function entriesOf(areaId: string, parts: Parts, today: string): string[] {
	const own = <Data>(entries: Entry<Data>[]) => entries.filter((one) => areaOf(one) === areaId);
	const services = parts.services.filter(({ data }) => data.policeAreaIds.includes(areaId));
	const records = {
		decisions: parts.decisions,
		grants: parts.grants,
		meetings: parts.meetings,
		panel: parts.panelItems,
		policies: parts.policies,
	};
	return [
		...services.map(({ data }) => `/${areaId}/services/${data.slug}/`),
		...own(parts.news)
			.filter(
				({ data }) => data.publishedOn.precision === 'unknown' || data.publishedOn.value <= today,
			)
			.map(({ data }) => `/${areaId}/news/${data.id}/`),
		...contractsOf(areaId, parts).map((id) => `/${areaId}/transparency/contracts/${id}/`),
		...Object.entries(records).flatMap(([folder, entries]) =>
			own<{ id: string }>(entries).map(
				({ data }) => `/${areaId}/transparency/${folder}/${data.id}/`,
			),
		),
	];
}

/** Contracts stand in every area that a buyer of theirs ever covered. */
function contractsOf(areaId: string, parts: Parts): string[] {
	const bodies = new Set(
		parts.bodies
			.filter(({ data }) => data.policeAreaIds.includes(areaId))
			.map(({ data }) => data.id),
	);
	return parts.contracts
		.filter(({ data }) => data.bodyIds.some((id) => bodies.has(id)))
		.map(({ data }) => data.id);
}
