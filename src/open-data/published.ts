import type { Directory } from '../directory/join/joined.ts';

/** What every feed is made from. */
export interface Published {
	/** The joined directory, as the pages show it. */
	directory: Directory;
	/** Origin of the site without a final slash: `https://example.org`. */
	site: string;
	/** The product's name, as the publisher of files that cover several bodies. */
	productName: string;
	/** When a file of content/ was last changed, as a date-time; undefined where no history is at hand. */
	changedAt: (file: string) => string | undefined;
	/** Prefix registered with the Open Contracting Partnership, such as `ocds-a1b2c3`; undefined until there is one. */
	ocidPrefix: string | undefined;
}

/** One file under /data/. */
export interface DataFile {
	/** Path below /data/, such as `oruk/v3/services.json`. */
	path: string;
	/** Its whole text, UTF-8. */
	body: string;
}

/** The licence of everything under /data/. */
export const licence = {
	name: 'Open Government Licence v3.0',
	url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
} as const;

/** What a reader of a file must know while the site is a demonstration. */
export const demonstrationNote =
	'Demonstration data. It comes from published documents, some of them years old, and nobody has confirmed it. Do not send anyone to a service because of it.';

/** A JSON file, indented so that a person can read it. */
export function jsonFile(path: string, value: unknown): DataFile {
	return { path, body: `${JSON.stringify(value, undefined, 1)}\n` };
}

/** The address of a file below /data/. */
export function addressOf({ site }: Pick<Published, 'site'>, path: string): string {
	return `${site}/data/${path}`;
}

/** Each entry once, by id: what several areas share stands in each of them. */
export function onceEach<Entry extends { id: string }>(entries: readonly Entry[]): Entry[] {
	return [...new Map(entries.map((entry) => [entry.id, entry])).values()].sort((a, b) =>
		a.id.localeCompare(b.id, 'en'),
	);
}
