/** Names of networks and machines that nobody on the public internet has. */
const ownNames =
	/(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|private|test|invalid|home\.arpa)$/;

/** First numbers of networks that a name on the public internet never stands for, each with how many bits of them count. */
export const ownNetworks = [
	['0.0.0.0', 8],
	['10.0.0.0', 8],
	['100.64.0.0', 10],
	['127.0.0.0', 8],
	['169.254.0.0', 16],
	['172.16.0.0', 12],
	['192.0.0.0', 24],
	['192.0.2.0', 24],
	['192.168.0.0', 16],
	['198.18.0.0', 15],
	['198.51.100.0', 24],
	['203.0.113.0', 24],
	['224.0.0.0', 3],
] as const;

/**
 * Whether a host of a URL may stand on the public internet, as far as it can be told without asking for its addresses.
 * The URL has brought every way of writing an IPv4 address (octal, hexadecimal, one number) to four decimal numbers.
 */
export function mayBePublic({ hostname }: URL): boolean {
	if (hostname.startsWith('[')) return isPublicSix(hostname.slice(1, -1));
	const name = hostname.replace(/\.$/, '').toLowerCase();
	if (/^[\d.]+$/.test(name)) return isPublicFour(name);
	// A name without a dot is one of a network of its own.
	return name.includes('.') && !ownNames.test(name);
}

function isPublicFour(address: string): boolean {
	const own = numberOf(address);
	return !ownNetworks.some(([network, bits]) => {
		const size = 2 ** (32 - bits);
		return Math.floor(own / size) === Math.floor(numberOf(network) / size);
	});
}

function numberOf(address: string): number {
	return address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
}

/** Of IPv6 only 2000::/3 is public; 2001::/23, 2001:db8::/32 and 2002::/16 carry IPv4 or are set aside. */
function isPublicSix(address: string): boolean {
	const [first = '', second = ''] = address.split(':');
	const high = Number.parseInt(first || '0', 16);
	const low = Number.parseInt(second || '0', 16);
	if (high < 0x20_00 || high > 0x3f_ff || high === 0x20_02) return false;
	return !(high === 0x20_01 && (low < 0x02_00 || low === 0x0d_b8));
}
