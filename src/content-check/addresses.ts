import { forceAreaIds } from '../directory/force-areas.ts';
import { areaOf, type Entry, type Parts } from '../directory/join/parts.ts';

/** Pages that are there whatever the content says. */
const fixed = ['/', '/accessibility/', '/find/', '/help/', '/data/', '/rights/'];

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
	return new Set(pagesOf(parts, today).map(({ address }) => address));
}

/** A page of the site, and the file that its words stand in, if it is one. */
export interface PageFile {
	/** Its address, with `/` at both ends. */
	address: string;
	/** The file that an editor would open. */
	file?: string;
}

/** The site's own pages, each with the file of its words. */
export function pagesOf(parts: Parts, today: string): PageFile[] {
	const areas = parts.areas.filter(({ data }) => data.hasPages);
	const home = new Map(areas.map(({ file, data }) => [data.id, file]));
	const bare = [
		...fixed,
		...parts.needs.map(({ data }) => `/help/${data.id}/`),
		...areas.flatMap(({ data: { id } }) => ofEveryArea.map((page) => `/${id}/${page}`)),
		...areas.flatMap(({ data: { id } }) =>
			parts.needs.map(({ data }) => `/${id}/needs/${data.id}/`),
		),
	];
	return [
		...parts.pages.map(({ file, data }) => ({ address: `/${data.slug}/`, file })),
		...forceAreaIds.map((id) => withFile(`/${id}/`, home.get(id))),
		...areas.flatMap(({ data }) => entriesOf(data.id, parts, today)),
		...bare.map((address) => ({ address })),
	];
}

const withFile = (address: string, file: string | undefined): PageFile =>
	file === undefined ? { address } : { address, file };

function entriesOf(areaId: string, parts: Parts, today: string): PageFile[] {
	const own = <Data>(entries: Entry<Data>[]) => entries.filter((one) => areaOf(one) === areaId);
	const at = <Data>(folder: string, entries: Entry<Data>[], last: (data: Data) => string) =>
		entries.map(({ file, data }) => ({ address: `/${areaId}/${folder}/${last(data)}/`, file }));
	const id = (data: { id: string }) => data.id;
	const services = parts.services.filter(({ data }) => data.policeAreaIds.includes(areaId));
	const news = own(parts.news).filter(
		({ data: { publishedOn } }) =>
			publishedOn.precision === 'unknown' ||
			publishedOn.value <= today.slice(0, publishedOn.value.length),
	);
	return [
		...at('services', services, ({ slug }) => slug),
		...at('news', news, id),
		...at('transparency/contracts', contractsOf(areaId, parts), id),
		...at('transparency/decisions', own(parts.decisions), id),
		...at('transparency/grants', own(parts.grants), id),
		...at('transparency/meetings', own(parts.meetings), id),
		...at('transparency/panel', own(parts.panelItems), id),
		...at('transparency/policies', own(parts.policies), id),
	];
}

/** Contracts stand in every area that a buyer of theirs ever covered. */
function contractsOf(areaId: string, parts: Parts): Parts['contracts'] {
	const bodies = new Set(
		parts.bodies
			.filter(({ data }) => data.policeAreaIds.includes(areaId))
			.map(({ data }) => data.id),
	);
	return parts.contracts.filter(({ data }) => data.bodyIds.some((id) => bodies.has(id)));
}
