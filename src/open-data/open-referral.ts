/**
 * Open Referral UK 3.0, a profile of HSDS 3.0: https://github.com/OpenReferralUK/uk-profile. Fields that the
 * profile takes out of HSDS and people need (a number to call, who it is for) stand as extra properties, as
 * the profile's rules allow, and in the description.
 */
import type { JoinedService } from '../directory/join/joined.ts';
import { addressOf, type DataFile, demonstrationNote, jsonFile, onceEach } from './published.ts';
import type { Published } from './published.ts';
import { atLocations, serviceRecord, summaryOf } from './open-referral-service.ts';
import { needsTaxonomy, needTerms } from './open-referral-needs.ts';

const base = 'oruk/v3';

/** Every service of the directory, those that are over too, by id. */
export function everyService({ directory }: Pick<Published, 'directory'>): JoinedService[] {
	return onceEach(
		directory.areas.flatMap(({ services, historicServices }) => [...services, ...historicServices]),
	);
}

/** The files of the feed: one list and one file an entry for each of the standard's four collections, and its root. */
export function openReferralFiles(published: Published): DataFile[] {
	const services = everyService(published).map((service) => serviceRecord(service, published));
	return [
		jsonFile(`${base}.json`, root(published)),
		...collection('services', services, summaryOf),
		...collection('service_at_locations', services.flatMap(atLocations)),
		...collection('taxonomies', [needsTaxonomy(published)]),
		...collection('taxonomy_terms', needTerms(published)),
	];
}

/** The root of the feed: which version it is and where it is described. */
function root(published: Published) {
	const { directory, site } = published;
	return {
		version: 'HSDS-UK-3.0',
		profile: 'https://docs.openreferraluk.org/en/latest/',
		openapi_url: 'https://openreferraluk.org/specifications/3.0/openapi.json',
		documentation_url: `${site}/data/`,
		services_url: addressOf(published, `${base}/services`),
		...(directory.demo && { demonstration: true, note: demonstrationNote }),
	};
}

/** A collection's list, as its one page, and a file for each entry. */
function collection<Entry extends { id: string }>(
	name: string,
	entries: Entry[],
	inList: (entry: Entry) => object = (entry) => entry,
): DataFile[] {
	return [
		jsonFile(`${base}/${name}.json`, page(entries.map(inList))),
		...entries.map((entry) => jsonFile(`${base}/${name}/${entry.id}.json`, entry)),
	];
}

/** The standard's page of a list. A static host reads no query, so everything stands on one page. */
function page(contents: object[]) {
	return {
		total_items: contents.length,
		total_pages: 1,
		page_number: 1,
		size: contents.length,
		first_page: true,
		last_page: true,
		empty: contents.length === 0,
		contents,
	};
}
