/** A phone number: as typed, for people to read back, and in digits, for the worker to dial. */
export interface PhoneNumber {
	typed: string;
	number: string;
}

/** Characters of the longest number as people write it, with room for brackets and spaces. */
const longest = 60;

/**
 * Read a phone number in any usual grouping: spaces, brackets, hyphens, dots, `+44`, `00`.
 * Undefined when it does not hold 10 to 15 digits, or so much between them that it is no number. A
 * leading 0 becomes +44, because every area is in England or Wales.
 */
export function readPhone(typed: string): PhoneNumber | undefined {
	if (typed.length > longest) return undefined;
	const compact = typed
		.normalize('NFKC')
		.replace(/^\s*(\+|00)44\s*\(0\)/, '+44')
		.replace(/[\s().\-‐-―−]/g, '');
	if (!/^\+?\d{10,15}$/.test(compact)) return undefined;
	return { typed, number: withCountry(compact) };
}

function withCountry(compact: string): string {
	if (compact.startsWith('+')) return compact.replace(/^\+440/, '+44');
	if (compact.startsWith('00')) return `+${compact.slice(2)}`.replace(/^\+440/, '+44');
	return compact.startsWith('0') ? `+44${compact.slice(1)}` : compact;
}
