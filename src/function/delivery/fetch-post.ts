import type { Post } from './post.ts';
import { sendWithin } from './port.ts';

/** Posts by `fetch`, for a host that has no private network to be led into. */
export const fetchPost: Post = async ({ url, headers, body }) => {
	if (!url.startsWith('https://')) return { kind: 'unreachable' };
	try {
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
