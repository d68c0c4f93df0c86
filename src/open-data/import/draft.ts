/** What an import makes of one thing in a file: a draft for staff to finish, and what they must look at. */
export interface Draft {
	/** Name of its folder: letters, digits and hyphens, the same for the same thing in every file. */
	name: string;
	/** What it is called in messages. */
	title: string;
	/** The draft: front matter with its gaps marked, and a text. */
	text: string;
	/** What was read, exactly as it stood. */
	source: unknown;
	/** Version of what was read, such as the date of a release; a newer one never overwrites a draft. */
	version: string;
	/** What is wrong with it or must be decided, each with what to do. */
	findings: string[];
}

/** What came of reading a file. */
export interface Import {
	/** Drafts, in the order of the file. */
	drafts: Draft[];
	/** What was not drafted: where in the file, and why. */
	refused: { place: string; why: string }[];
}

/** A gap of a draft: the field that the content schema wants and the source does not settle. */
export interface Gap {
	/** Name of the field. */
	field: string;
	/** What to write there, in a sentence. */
	remedy: string;
}

/** One line, whatever the source put into it. */
export const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** The comment lines of a draft's gaps. */
export function gapLines(gaps: readonly Gap[]): string {
	return gaps.map(({ field, remedy }) => `# TO FILL IN: ${field}: ${oneLine(remedy)}\n`).join('');
}

/** A part of an address or a file name, made of a text. */
export function slugOf(text: string): string {
	const plain = text.normalize('NFKD').toLowerCase();
	return plain
		.replaceAll(/[’']/g, '')
		.replaceAll(/[^a-z0-9]+/g, '-')
		.replaceAll(/^-+|-+$/g, '')
		.slice(0, 80)
		.replace(/-+$/, '');
}

/** A name as it is compared: without “The”, punctuation and case. Two that differ in a word stay different. */
export function comparedName(name: string): string {
	return name
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N} ]/gu, '')
		.replace(/^the /, '')
		.replaceAll(/\s+/g, ' ')
		.trim();
}
