/** A catalogue of every file under /data/, as DCAT 3 has it (https://www.w3.org/TR/vocab-dcat-3/), in JSON-LD. */
import { addressOf, type DataFile, demonstrationNote, jsonFile, licence } from './published.ts';
import type { Published } from './published.ts';

/** A dataset with the files that hold it. */
interface Dataset {
	name: string;
	title: string;
	description: string;
	/** Files of it; the pages of a feed with a file an entry are told by their lists. */
	paths: string[];
}

const mediaTypes: Record<string, string> = {
	csv: 'text/csv',
	json: 'application/json',
	jsonld: 'application/ld+json',
	atom: 'application/atom+xml',
};

/** What the datasets that are no table hold, by the folder or the beginning of their files' names. */
const others: Record<string, { title: string; description: string }> = {
	oruk: { title: 'Services, Open Referral UK 3.0', description: 'Services in Open Referral UK.' },
	ocds: {
		title: 'Contracts, OCDS 1.1.5',
		description: 'Contracts in the Open Contracting standard.',
	},
	'dev/ocds': {
		title: 'Contracts, OCDS 1.1.5, preview',
		description: 'Contracts in the Open Contracting standard, without registered ids.',
	},
	'360giving': { title: 'Grants, 360Giving', description: 'Grants in the manner of 360Giving.' },
	'needs.jsonld': { title: 'Needs, SKOS', description: 'The needs as a concept scheme.' },
	news: { title: 'News and decisions', description: 'What the bodies announced, as feeds.' },
};

/** The catalogue of the tables and of `files`; it lists every one of them and no other. */
export function catalogueOf(
	tables: readonly {
		name: string;
		title: string;
		description: string;
		modified: string | undefined;
	}[],
	files: readonly DataFile[],
	published: Published,
): DataFile {
	const isEntry = (path: string) => /^oruk\/v3\/\w+\//.test(path);
	const paths = files.map(({ path }) => path).filter((path) => !isEntry(path));
	const ofTables = tables.map((table) => ({
		...table,
		paths: paths.filter((path) => path.startsWith(`${table.name}.csv`)),
	}));
	const told = new Set(ofTables.flatMap((table) => table.paths));
	const rest = Object.entries(others)
		.map(([name, words]) => ({
			...{ name, ...words },
			paths: paths.filter((path) => !told.has(path) && path.startsWith(name)),
		}))
		.filter((dataset) => dataset.paths.length > 0);
	return jsonFile('catalog.jsonld', catalogue([...ofTables, ...rest], published));
}

function catalogue(
	datasets: readonly (Dataset & { modified?: string | undefined })[],
	published: Published,
) {
	const { site, productName, directory } = published;
	return {
		'@context': { dcat: 'http://www.w3.org/ns/dcat#', dct: 'http://purl.org/dc/terms/' },
		'@id': `${site}/data/`,
		'@type': 'dcat:Catalog',
		'dct:title': `${productName} open data`,
		...(directory.demo && { 'dct:description': demonstrationNote }),
		'dct:license': { '@id': licence.url },
		'dct:publisher': { '@id': site, 'dct:title': productName },
		'dcat:dataset': datasets.map(({ name, title, description, modified, paths }) => ({
			'@id': `${site}/data/#${name.replace('/', '-')}`,
			'@type': 'dcat:Dataset',
			'dct:title': title,
			'dct:description': description,
			'dct:license': { '@id': licence.url },
			...(modified !== undefined && { 'dct:modified': modified }),
			'dcat:distribution': paths.map((path) => distribution(path, published)),
		})),
	};
}

function distribution(path: string, published: Published) {
	return {
		'@type': 'dcat:Distribution',
		'dcat:downloadURL': { '@id': addressOf(published, path) },
		'dcat:mediaType': mediaTypes[path.slice(path.lastIndexOf('.') + 1)],
	};
}
