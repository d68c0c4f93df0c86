import { createTransport } from 'nodemailer';
import { type Delivered, type Delivery, type Notice, sendWithin } from './port.ts';
import { sendToAll } from './to-all.ts';

/** People who are told by mail. */
export interface MailParts {
	/** The server: `smtp://user:password@host:587` or `smtps://…`. */
	server: string;
	/** The sender's address; answers to it are read by nobody. */
	from: string;
	/** Addresses. */
	to: readonly string[];
	/** Whether a server on this machine may be used without TLS: for tests and demonstrations only. */
	loopback: boolean;
	/** Certificates that are trusted beside the platform's; for tests. */
	ca?: string;
}

/** A mail as it is written, without what the transport adds. */
export interface Mail {
	/** The sender. */
	from: string;
	/** The one address that it goes to: nobody sees who else is told. */
	to: string;
	/** One line. */
	subject: string;
	/** The whole text. */
	text: string;
	/** The same for every attempt, so that a mail program shows one. */
	messageId: string;
	/** Says that no person wrote this, so that automatic replies stay away (RFC 3834). */
	headers: Readonly<Record<string, string>>;
}

/** A notice as mail to one address: no Reply-To, for nobody reads answers. */
export function mailOf(
	{ id, subject, text }: Notice,
	{ from, to }: { from: string; to: string },
): Mail {
	const domain =
		from
			.split('@')
			.at(-1)
			?.replaceAll(/[^a-z0-9.-]/gi, '') ?? 'localhost';
	const headers = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' };
	return { from, to, subject, text: `${text}\n`, messageId: `<${id}@${domain}>`, headers };
}

/** Makes a delivery by mail: one message for each address, over TLS. */
export function createMail({ server, from, to, loopback, ca }: MailParts): Delivery {
	const { protocol, hostname, port, username, password } = new URL(server);
	const secure = protocol === 'smtps:';
	const isOwn = loopback && ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
	const transport = createTransport({
		host: hostname,
		port: Number(port) || (secure ? 465 : 587),
		secure,
		requireTLS: !secure && !isOwn,
		...(username === ''
			? {}
			: { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
		tls: { minVersion: 'TLSv1.2', ...(ca === undefined ? {} : { ca }) },
		connectionTimeout: sendWithin,
		greetingTimeout: sendWithin,
		socketTimeout: sendWithin,
		disableFileAccess: true,
		disableUrlAccess: true,
	});
	const sendTo = async (notice: Notice, address: string): Promise<Delivered> => {
		try {
			return await inTime(transport.sendMail(mailOf(notice, { from, to: address })));
		} catch (error) {
			const code = codeOf(error);
			// 5xx of a mail server is for good, where the address is what it refuses; 4xx is for now.
			return {
				kind: 'failed',
				code,
				...(isOfAddress(error) && code >= 500 ? { isFinal: true } : {}),
			};
		}
	};
	return {
		send: (notice, settled = []) => sendToAll(to, { settled, send: (one) => sendTo(notice, one) }),
	};
}

/** A server that answers drop by drop is one that does not answer. */
async function inTime(sending: Promise<unknown>): Promise<Delivered> {
	const { promise: late, resolve } = Promise.withResolvers<Delivered>();
	const timer = setTimeout(() => {
		resolve({ kind: 'failed', code: 0 });
	}, sendWithin);
	try {
		return await Promise.race([sending.then((): Delivered => ({ kind: 'delivered' })), late]);
	} finally {
		clearTimeout(timer);
	}
}

function codeOf(error: unknown): number {
	const code = error instanceof Error && 'responseCode' in error ? error.responseCode : undefined;
	return typeof code === 'number' ? code : 0;
}

/** Whether a server has refused the one address that a mail goes to. */
function isOfAddress(error: unknown): boolean {
	return error instanceof Error && 'command' in error && error.command === 'RCPT TO';
}
