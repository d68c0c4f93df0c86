/** Stands for every address that cannot be read. */
const unreadable = 'unreadable';

/**
 * The network that an address belongs to: the first 24 bits of IPv4, the first 56 of IPv6, where one household or one
 * phone holds all that follow. Takes what hosts and proxies write: with a port, in brackets, IPv4 inside IPv6.
 */
export function prefixOf(address: string): string {
	const text = address.trim().replace(/^\[(.*)\](?::\d+)?$/, '$1');
	const four = /^(?:::ffff:)?(\d{1,3}(?:\.\d{1,3}){3})(?::\d+)?$/i.exec(text)?.[1];
	if (four) return prefixOfFour(four);
	// The last 32 bits may be written as IPv4; none of them is looked at.
	const bytes = bytesOfSix(text.replace(/%.*$/, '').replace(/:[\d.]+\.[\d.]+$/, ':0:0'));
	return bytes ? `${bytes.slice(0, 7).join('.')}/56` : unreadable;
}

function prefixOfFour(address: string): string {
	const bytes = address.split('.').map(Number);
	return bytes.every((byte) => byte <= 255) ? `${bytes.slice(0, 3).join('.')}/24` : unreadable;
}

/** The 16 bytes of an IPv6 address; undefined when it is none. */
function bytesOfSix(address: string): number[] | undefined {
	const halves = address.split('::');
	if (!address.includes(':') || halves.length > 2) return undefined;
	const [before = [], after = []] = halves.map((half) => (half === '' ? [] : half.split(':')));
	const missing = 8 - before.length - after.length;
	if (halves.length === 2 ? missing < 1 : missing !== 0) return undefined;
	const groups = [...before, ...Array.from({ length: missing }, () => '0'), ...after];
	if (!groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return undefined;
	return groups.map((group) => Number.parseInt(group, 16)).flatMap((n) => [n >> 8, n & 255]);
}
