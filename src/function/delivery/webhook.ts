import { Webhook } from 'standardwebhooks';
import type { Delivery } from './port.ts';
import { deliveredBy, type Post } from './post.ts';

/** A case system that takes posts as Standard Webhooks says. */
export interface WebhookParts {
	/** Its address. */
	url: string;
	/** Secrets that sign, `whsec_…`: while one replaces another both do, and the receiver knows either. */
	secrets: readonly string[];
	/** Posts. */
	post: Post;
	/** The clock, in milliseconds since 1970. */
	now: () => number;
}

/** Makes a delivery by signed posts; `webhook-id` is the notice's id over all attempts. */
export function createWebhook({ url, secrets, post, now }: WebhookParts): Delivery {
	const signers = secrets.map((secret) => new Webhook(secret));
	return {
		send: async ({ id, type, data }) => {
			const body = JSON.stringify({ type, data });
			const at = new Date(now());
			const headers = {
				'webhook-id': id,
				'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
				'webhook-signature': signers.map((signer) => signer.sign(id, at, body)).join(' '),
			};
			return deliveredBy(await post({ url, headers, body }), now());
		},
	};
}
