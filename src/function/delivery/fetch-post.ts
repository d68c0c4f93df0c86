import type { Post } from './post.ts';
import { sendWithin } from './port.ts';
import { mayBePublic } from './public-host.ts';

/**
 * Posts by `fetch`, for a host that cannot ask for the addresses of a name: https only, and no host that is private by
 * its name or its literal address. The platform itself reaches no private network of ours. `loopback` allows this
 * machine, without TLS too: for tests and demonstrations only.
 */
export function createFetchPost({ loopback }: { loopback: boolean }): Post {
	return async ({ url, headers, body }) => {
		try {
			if (!mayPostTo(new URL(url), loopback)) return { kind: 'unreachable' };
			const answered = await fetch(url, {
				method: 'POST',
				headers: { ...headers, 'Content-Type': 'application/json' },
				body,
				redirect: 'manual',
				signal: AbortSignal.timeout(sendWithin),
			});
			// Nothing of a body is read, however long it is.
			await answered.body?.cancel();
			const retryAfter = answered.headers.get('retry-after') ?? undefined;
			return { kind: 'answered', status: answered.status, retryAfter };
		} catch {
			return { kind: 'unreachable' };
		}
	};
}

const loopbacks = ['localhost', '127.0.0.1', '[::1]'];

function mayPostTo(url: URL, loopback: boolean): boolean {
	if (loopbacks.includes(url.hostname)) return loopback;
	return url.protocol === 'https:' && mayBePublic(url);
}
