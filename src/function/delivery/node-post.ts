import { type IncomingMessage, request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { sendWithin } from './port.ts';
import { ownNetworks } from './public-host.ts';
import type { Post, PostRequest, Posted } from './post.ts';

/** An address that a name stands for. */
export interface Address {
	/** IPv4 or IPv6. */
	address: string;
	/** 4 or 6. */
	family: number;
}

/** What posting stands on. */
export interface PostParts {
	/** Every address of a host name. */
	resolve: (host: string) => Promise<readonly Address[]>;
	/** Whether this machine itself may be posted to, without TLS too: for tests and demonstrations only. */
	loopback: boolean;
	/** Certificates that are trusted beside the platform's; for tests. */
	ca?: string;
	/** How long an answer may take, in milliseconds. */
	within?: number;
}

const loopbacks = new BlockList();
loopbacks.addSubnet('127.0.0.0', 8, 'ipv4');
loopbacks.addAddress('::1', 'ipv6');

const privates = new BlockList();
for (const [net, prefix] of ownNetworks) {
	privates.addSubnet(net, prefix, 'ipv4');
}

// Of IPv6 only 2000::/3 is public; 2002::/16 and 2001::/23 carry addresses of IPv4 or are set aside.
const publics = new BlockList();
publics.addSubnet('2000::', 3, 'ipv6');
privates.addSubnet('2001::', 23, 'ipv6');
privates.addSubnet('2001:db8::', 32, 'ipv6');
privates.addSubnet('2002::', 16, 'ipv6');

/** Whether an address is one of the public internet. */
export function isPublic({ address, family }: Address): boolean {
	if (family === 4) return !privates.check(address, 'ipv4');
	return publics.check(address, 'ipv6') && !privates.check(address, 'ipv6');
}

/**
 * Posts from Node: https only, to public addresses only, and to exactly the address that was looked at, so that a name
 * which stands for another one a moment later leads nowhere.
 */
export function createNodePost(parts: PostParts): Post {
	return async (request) => {
		try {
			const url = new URL(request.url);
			const [address, ...others] = await addressesOf(url.hostname, parts);
			if (!address || ![address, ...others].every((one) => isAllowed(one, url, parts))) {
				return { kind: 'unreachable' };
			}
			return await post(request, { url, address, parts });
		} catch {
			return { kind: 'unreachable' };
		}
	};
}

async function addressesOf(hostname: string, { resolve }: PostParts): Promise<readonly Address[]> {
	const host = hostname.replaceAll(/^\[|\]$/g, '');
	const family = isIP(host);
	return family === 0 ? resolve(host) : [{ address: host, family }];
}

function isAllowed(address: Address, { protocol }: URL, { loopback }: PostParts): boolean {
	const own = loopbacks.check(address.address, address.family === 4 ? 'ipv4' : 'ipv6');
	if (own) return loopback;
	return protocol === 'https:' && isPublic(address);
}

function post(
	{ headers, body }: PostRequest,
	{ url, address, parts }: { url: URL; address: Address; parts: PostParts },
): Promise<Posted> {
	const lookup: LookupFunction = (_, options, found) => {
		if (options.all) found(null, [address]);
		else found(null, address.address, address.family);
	};
	const options = {
		method: 'POST',
		headers: {
			...headers,
			'Content-Type': 'application/json',
			'Content-Length': Buffer.byteLength(body),
		},
		lookup,
		agent: false,
		signal: AbortSignal.timeout(parts.within ?? sendWithin),
		...(parts.ca === undefined ? {} : { ca: parts.ca }),
	};
	return new Promise((resolve) => {
		const answered = (response: IncomingMessage) => {
			const { statusCode = 0, headers: got } = response;
			// Nothing of a body is read, however long it is.
			response.destroy();
			resolve({ kind: 'answered', status: statusCode, retryAfter: got['retry-after'] });
		};
		const request = url.protocol === 'https:' ? requestSecure : requestPlain;
		const sent = request(url, options, answered);
		sent.on('error', () => {
			resolve({ kind: 'unreachable' });
		});
		sent.end(body);
	});
}
