import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Bytes after which a file is no package of notices any more. */
const most = 100 * 1024 * 1024;

/** What is wrong with a file, in a sentence for the person who chose it. */
export class FileProblem extends Error {}

/**
 * The text of a file, unpacked if it is compressed.
 * @throws FileProblem, in a sentence, for a file that is missing, too large, empty or no text.
 */
export function readText(file: string): string {
	const bytes = unpacked(file, readBytes(file));
	if (bytes.length === 0) throw new FileProblem('It is empty. Download it again.');
	if (bytes.includes(0)) {
		throw new FileProblem(
			'It is no text: a spreadsheet, a picture or an archive. Save it as CSV or JSON.',
		);
	}
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		throw new FileProblem('It is not in UTF-8. Save it again as UTF-8 (in Excel: CSV UTF-8).');
	}
}

function readBytes(file: string): Buffer {
	try {
		const facts = statSync(file);
		if (facts.isDirectory()) throw new FileProblem('It is a folder. Name a file in it.');
		if (facts.size > most) throw new FileProblem(tooLarge);
		return readFileSync(file);
	} catch (error) {
		if (error instanceof FileProblem) throw error;
		throw new FileProblem('There is no such file, or it may not be read. Check its name.');
	}
}

const tooLarge =
	'It is larger than 100 MB. Ask for a shorter period and import the parts one by one.';

function unpacked(file: string, bytes: Buffer): Buffer {
	if (path.extname(file) !== '.gz') return bytes;
	try {
		return gunzipSync(bytes, { maxOutputLength: most });
	} catch (error) {
		const large =
			error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
		throw new FileProblem(large ? tooLarge : 'It cannot be unpacked. Download it again.');
	}
}

/**
 * The JSON value of a file.
 * @throws FileProblem, in a sentence, for anything else.
 */
export function readJson(file: string): unknown {
	const text = readText(file);
	if (/^\s*</.test(text)) {
		throw new FileProblem('It is a web page or XML, not JSON. Use the link to the data itself.');
	}
	try {
		return JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch {
		throw new FileProblem('It is not whole JSON: it may have been cut short. Download it again.');
	}
}
