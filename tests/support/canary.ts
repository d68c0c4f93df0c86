import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Every form in which a word could have been written down. */
export function formsOf(word: string): Buffer[] {
	const bytes = Buffer.from(word);
	// Base64 of a text inside another text starts at any of three positions; the middle is the same.
	const base64 = [0, 1, 2].map((offset) => {
		const shifted = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
		return shifted.slice(4, -4);
	});
	const texts = [
		word,
		...base64,
		bytes.toString('hex'),
		bytes.toString('hex').toUpperCase(),
		encodeURIComponent(word),
		word.replace(/[^a-z0-9]/gi, (c) => `%${c.charCodeAt(0).toString(16).padStart(2, '0')}`),
	];
	return [...texts.map((text) => Buffer.from(text)), Buffer.from(word, 'utf16le')];
}

/** How often a word is found in a text or a file's bytes, in any of its forms. */
export function countIn(content: Buffer | string, word: string): number {
	const haystack = Buffer.from(content);
	return formsOf(word).filter((form) => haystack.includes(form)).length;
}

/** The files under a folder that hold a word in any of its forms. */
export function filesWith(folder: string, word: string): string[] {
	const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((name) => join(folder, name))
		.filter((path) => statSync(path).isFile());
	return paths.filter((path) => countIn(readFileSync(path), word) > 0);
}
