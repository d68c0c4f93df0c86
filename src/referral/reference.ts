/** The characters of a reference: no vowels, and none that is taken for another. */
export const referenceAlphabet = '23456789BCDFGHJKMNPQRSTVWXYZ';

/** Characters of a reference, the check character included. */
export const referenceLength = 10;

/** Gives so many random bytes; the hosts pass `crypto.getRandomValues`. */
export type RandomBytes = (count: number) => Uint8Array;

/** A reference that somebody typed: as stored, or which part of it looks wrong. */
export type TypedReference =
	{ kind: 'reference'; reference: string } | { kind: 'wrong'; why: string };

const field = 29;

// Powers of 2, a generator of GF(29): all different and none is 0 or -1. So a changed character and
// two neighbours that changed places, the check character included, always change the sum.
const weights = Array.from({ length: referenceLength - 1 }, (_, i) => 2 ** (i + 1) % field);

/** A new reference: nine random characters and their check character. */
export function newReference(random: RandomBytes): string {
	for (;;) {
		const characters = Array.from({ length: referenceLength - 1 }, () => randomCharacter(random));
		const check = checkCharacter(characters.join(''));
		if (check !== undefined) return characters.join('') + check;
	}
}

/** Whether a text is a reference as stored: ten characters whose check character fits. */
export function isReference(text: string): boolean {
	if (text.length !== referenceLength) return false;
	return checkCharacter(text.slice(0, -1)) === text.at(-1);
}

/** A stored reference as people read it: `7KX-9QF-2WM-C`. */
export function formatReference(reference: string): string {
	return reference.match(/.{1,3}/g)?.join('-') ?? '';
}

/** Reads what somebody typed: spaces, hyphens and small letters do not matter. */
export function readReference(typed: string): TypedReference {
	const text = typed.toUpperCase().replaceAll(/[\s-]/g, '');
	const stranger = Array.from(text).findIndex(
		(character) => !referenceAlphabet.includes(character),
	);
	if (stranger >= 0) return { kind: 'wrong', why: strangerMessage(stranger) };
	if (text.length !== referenceLength) {
		return {
			kind: 'wrong',
			why: `A reference has ${referenceLength} characters, in groups of 3, 3, 3 and 1; this one has ${text.length}.`,
		};
	}
	if (!isReference(text)) {
		return {
			kind: 'wrong',
			why: 'One character is wrong, or two have changed places: the last character does not fit the others.',
		};
	}
	return { kind: 'reference', reference: text };
}

function strangerMessage(at: number): string {
	const groups = ['first', 'second', 'third', 'last'];
	const group = groups[Math.min(Math.floor(at / 3), 3)] ?? 'last';
	return `Look at the ${group} group: a reference is written with ${referenceAlphabet} only.`;
}

/** Undefined where the sum is the field's last value, for which the alphabet has no character. */
function checkCharacter(characters: string): string | undefined {
	const values = Array.from(characters, (character) => referenceAlphabet.indexOf(character));
	if (values.includes(-1)) return undefined;
	const sum = values.reduce((total, value, i) => total + value * (weights[i] ?? 0), 0);
	return referenceAlphabet[sum % field];
}

// 252 is the largest multiple of 28 in a byte; bytes above it would favour the first characters.
function randomCharacter(random: RandomBytes): string {
	for (;;) {
		const [byte = 255] = random(1);
		const character = byte < 252 ? referenceAlphabet[byte % 28] : undefined;
		if (character !== undefined) return character;
	}
}
