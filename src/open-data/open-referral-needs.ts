import type { Need } from '../directory/need.ts';
import { uuidOf } from './ids.ts';
import { addressOf, type Published } from './published.ts';

const taxonomyName = 'Needs of people affected by crime';
const taxonomyId = uuidOf('taxonomy', 'needs');

/** The one taxonomy of the feed: what somebody may need support with. */
export function needsTaxonomy(published: Pick<Published, 'site'>) {
	return {
		id: taxonomyId,
		name: taxonomyName,
		description:
			'What somebody may need support with, in plain words. The same list as on the pages and as the SKOS file.',
		uri: addressOf(published, 'needs.jsonld'),
		version: '1',
	};
}

/** A need as a term of the taxonomy; `code` is the code used in every file of this site. */
export function needTerm(published: Pick<Published, 'site'>, need: Need) {
	return {
		id: uuidOf('need', need.id),
		code: need.id,
		name: need.plain,
		description: need.formal,
		...(need.broader !== undefined && { parent_id: uuidOf('need', need.broader) }),
		taxonomy: taxonomyName,
		taxonomy_id: taxonomyId,
		term_uri: `${addressOf(published, 'needs.jsonld')}#${need.id}`,
	};
}

/** Every need as a term, in the order of the pages. */
export function needTerms(published: Pick<Published, 'site' | 'directory'>) {
	return published.directory.needs.map((need) => needTerm(published, need));
}
