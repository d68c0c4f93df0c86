import { toBase64url, utf8 } from '../../referral/bytes.ts';
import type { Delivery } from './port.ts';
import { deliveredBy, type Post } from './post.ts';
import { sendToAll } from './to-all.ts';

/** Somebody who is told through GOV.UK Notify. */
export interface NotifyParts {
	/** Its API: https://api.notifications.service.gov.uk but in tests. */
	base: string;
	/** A text message or an email. */
	send: 'text' | 'email';
	/** Numbers or addresses. */
	to: readonly string[];
	/** Id of a template that consists of `((subject))` and `((text))`, or of the text alone. */
	template: string;
	/** API key: a name, the id of the service and the secret, joined with hyphens. */
	key: string;
	/** Posts. */
	post: Post;
	/** The clock, in milliseconds since 1970. */
	now: () => number;
}

const keyShape =
	/^.+-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** Makes a delivery by GOV.UK Notify. Throws an Error in one sentence when the key is not one of its keys. */
export function createNotify(parts: NotifyParts): Delivery {
	const [, service, secret] = keyShape.exec(parts.key) ?? [];
	if (service === undefined || secret === undefined) {
		throw new Error('It is no API key of GOV.UK Notify: copy the whole key, its name included.');
	}
	const { base, send, to, template, post, now } = parts;
	const [path, field] =
		send === 'text' ? (['sms', 'phone_number'] as const) : (['email', 'email_address'] as const);
	return {
		send: async ({ id, subject, text }, settled = []) => {
			const token = await createToken({ service, secret }, now());
			const sendTo = async (address: string) => {
				const personalisation = send === 'text' ? { text } : { subject, text };
				const asked = { [field]: address, template_id: template, personalisation, reference: id };
				const headers = { Authorization: `Bearer ${token}` };
				const url = `${base}/v2/notifications/${path}`;
				const posted = await post({ url, headers, body: JSON.stringify(asked) });
				const delivered = deliveredBy(posted, now());
				// It says 400 of a number or an address that is none.
				const isFinal = delivered.kind === 'failed' && delivered.code === 400;
				return isFinal ? { ...delivered, isFinal } : delivered;
			};
			return sendToAll(to, { settled, send: sendTo });
		},
	};
}

/** A JSON Web Token, HS256: Notify takes one that was made within 30 seconds. */
async function createToken(
	{ service, secret }: { service: string; secret: string },
	now: number,
): Promise<string> {
	const claims = { iss: service, iat: Math.floor(now / 1000) };
	const text = [{ typ: 'JWT', alg: 'HS256' }, claims]
		.map((part) => toBase64url(utf8(JSON.stringify(part))))
		.join('.');
	const hmac = { name: 'HMAC', hash: 'SHA-256' };
	const key = await crypto.subtle.importKey('raw', utf8(secret), hmac, false, ['sign']);
	const mac = await crypto.subtle.sign('HMAC', key, utf8(text));
	return `${text}.${toBase64url(new Uint8Array(mac))}`;
}
