import { referenceAlphabet } from './reference.ts';

/** Characters of the code that pauses or stops contact. */
export const stopCodeLength = 6;

/** The most characters of a note about changed safe details. */
export const stopNoteLength = 200;

/** What stands for a form version where a note is sealed that no form asked for. */
export const stopNoteVersion = 'contact-change/1';

/** What can be asked with a reference and its code. */
export const contactChoices = ['stop', 'changed'] as const;

/** One of them. */
export type ContactChoice = (typeof contactChoices)[number];

/** Fields of the page that pauses or stops contact, in its order. */
export const stopFields = ['reference', 'code', 'what', 'note'] as const;

/** One of them. */
export type StopField = (typeof stopFields)[number];

/** A code as people read it: `4R7-K2W`. */
export function formatStopCode(code: string): string {
	return code.match(/.{1,3}/g)?.join('-') ?? '';
}

/** A code that somebody typed, as stored: spaces, hyphens and small letters do not matter. Undefined where it is none. */
export function readStopCode(typed: string): string | undefined {
	const code = typed.toUpperCase().replaceAll(/[\s-]/g, '');
	const isCode = Array.from(code).every((character) => referenceAlphabet.includes(character));
	return isCode && code.length === stopCodeLength ? code : undefined;
}
