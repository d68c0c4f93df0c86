/** The needs as a SKOS concept scheme (https://www.w3.org/TR/skos-reference/), in JSON-LD. */
import { addressOf, type DataFile, jsonFile, licence, type Published } from './published.ts';

/** The concept scheme: plain words are preferred, formal labels and what people search with are others. */
export function skosFiles(published: Published): DataFile[] {
	const scheme = addressOf(published, 'needs.jsonld');
	const concepts = published.directory.needs.map(({ id, plain, formal, synonyms, broader }) => ({
		'@id': `${scheme}#${id}`,
		'@type': 'skos:Concept',
		'skos:inScheme': { '@id': scheme },
		'skos:notation': id,
		'skos:prefLabel': { '@language': 'en', '@value': plain },
		'skos:altLabel': [formal, ...synonyms].map((word) => ({ '@language': 'en', '@value': word })),
		...(broader === undefined
			? { 'skos:topConceptOf': { '@id': scheme } }
			: { 'skos:broader': { '@id': `${scheme}#${broader}` } }),
	}));
	const graph = [
		{
			'@id': scheme,
			'@type': 'skos:ConceptScheme',
			'dct:title': { '@language': 'en', '@value': 'Needs of people affected by crime' },
			'dct:license': { '@id': licence.url },
		},
		...concepts,
	];
	const context = {
		skos: 'http://www.w3.org/2004/02/skos/core#',
		dct: 'http://purl.org/dc/terms/',
	};
	return [jsonFile('needs.jsonld', { '@context': context, '@graph': graph })];
}
