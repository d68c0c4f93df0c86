/** Open Contracting Data Standard 1.1.5 (https://standard.open-contracting.org/1.1/) with the lots and techniques extensions. */
import type { JoinedContract } from '../directory/join/joined.ts';
import { everyContract } from './records.ts';
import { ocdsRelease, type Release } from './ocds-release.ts';
import { addressOf, type DataFile, demonstrationNote, jsonFile, licence } from './published.ts';
import type { Published } from './published.ts';

const extensions = [
	'https://raw.githubusercontent.com/open-contracting-extensions/ocds_lots_extension/master/extension.json',
	'https://raw.githubusercontent.com/open-contracting-extensions/ocds_techniques_extension/master/extension.json',
];

/** Where contracts without a registered ocid are published: a preview, in nobody's name. */
const previewFolder = 'dev/ocds';

const previewNote =
	'Preview. This publisher has no ocid prefix registered with the Open Contracting Partnership yet, so these ids are not ocids and must not be joined with other data.';

/**
 * The ocid of a contract: the one of its notice, else one under the prefix registered for this publisher.
 * Undefined where there is neither, since a prefix is never made up.
 */
export function ocidOf(
	{ id, ocid }: Pick<JoinedContract, 'id' | 'ocid'>,
	{ ocidPrefix }: Pick<Published, 'ocidPrefix'>,
): string | undefined {
	return ocid ?? (ocidPrefix === undefined ? undefined : `${ocidPrefix}-${id}`);
}

/** Release and record packages; contracts without an ocid stand in packages of their own, marked as a preview. */
export function ocdsFiles(published: Published): DataFile[] {
	const contracts = everyContract(published);
	const named = contracts.filter((contract) => ocidOf(contract, published) !== undefined);
	const unnamed = contracts.filter((contract) => ocidOf(contract, published) === undefined);
	return [
		...packages('ocds', named, published),
		...packages(previewFolder, unnamed, published).map((file) => marked(file)),
	];
}

/** The files of these contracts; none at all where there is no contract, since a package may not be empty. */
function packages(
	folder: string,
	contracts: readonly JoinedContract[],
	published: Published,
): DataFile[] {
	if (contracts.length === 0) return [];
	const idOf = (contract: Pick<JoinedContract, 'id' | 'ocid'>) =>
		ocidOf(contract, published) ?? `preview-${contract.id}`;
	const releases = contracts.map((contract) => ocdsRelease(contract, published, idOf));
	const releasesPath = `${folder}/releases.json`;
	const recordsPath = `${folder}/records.json`;
	return [
		jsonFile(releasesPath, { ...envelope(releasesPath, releases, published), releases }),
		jsonFile(recordsPath, {
			...envelope(recordsPath, releases, published),
			packages: [addressOf(published, releasesPath)],
			records: releases.map(recordOf),
		}),
	];
}

function envelope(path: string, releases: readonly Release[], published: Published) {
	const { directory, productName, site } = published;
	return {
		uri: addressOf(published, path),
		version: '1.1',
		extensions,
		publishedDate: releases
			.map(({ date }) => date)
			.sort()
			.at(-1),
		publisher: { name: productName, uri: site },
		license: licence.url,
		publicationPolicy: `${site}/data/#ocds`,
		...(directory.demo && { demonstration: demonstrationNote }),
	};
}

/** There is one release a contract, so the record's compiled release is the same facts under another id. */
function recordOf(release: Release) {
	return {
		ocid: release.ocid,
		releases: [release],
		compiledRelease: { ...release, id: `${release.id}-compiled`, tag: ['compiled'] },
	};
}

function marked({ path, body }: DataFile): DataFile {
	const value = JSON.parse(body) as object;
	return jsonFile(path, { preview: previewNote, ...value });
}
