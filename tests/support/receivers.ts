import { readFileSync } from 'node:fs';
import type { IncomingHttpHeaders, RequestListener, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { SMTPServer } from 'smtp-server';

const folder = resolve(import.meta.dirname, '../fixtures/tls');

/** A certificate for localhost that tests trust, and its key. */
export const certificate = {
	cert: readFileSync(resolve(folder, 'localhost.crt'), 'utf8'),
	key: readFileSync(resolve(folder, 'localhost.key'), 'utf8'),
};

/** A post as it came. */
export interface Got {
	path: string;
	headers: IncomingHttpHeaders;
	body: string;
}

/** A receiver of posts over TLS on this machine. */
export interface HttpsReceiver {
	url: string;
	got: Got[];
	close: () => Promise<void>;
}

/** Starts a receiver of posts; `answer` says what it does with each. */
export async function startHttps(
	answer: (response: ServerResponse, got: Got) => void,
): Promise<HttpsReceiver> {
	const got: Got[] = [];
	const listen: RequestListener = (request, response) => {
		const chunks: Buffer[] = [];
		request.on('data', (chunk: Buffer) => chunks.push(chunk));
		request.on('end', () => {
			const { url = '', headers } = request;
			const one = { path: url, headers, body: Buffer.concat(chunks).toString() };
			got.push(one);
			answer(response, one);
		});
	};
	const server = createServer(certificate, listen);
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const { port } = server.address() as AddressInfo;
	const close = async () => {
		server.closeAllConnections();
		await new Promise((done) => server.close(done));
	};
	return { url: `https://localhost:${port}`, got, close };
}

/** A mail as the server took it. */
export interface GotMail {
	from: string;
	to: string[];
	text: string;
	secure: boolean;
	user: unknown;
}

/** A real mail server on this machine: STARTTLS and a password are required. */
export interface MailReceiver {
	server: string;
	got: GotMail[];
	/** Addresses that it refuses for good. */
	refuses: Set<string>;
	/** Addresses that it refuses for now. */
	isBusy: Set<string>;
	close: () => Promise<void>;
}

/** Starts a mail server. */
export async function startMail(): Promise<MailReceiver> {
	const got: GotMail[] = [];
	const refuses = new Set<string>();
	const isBusy = new Set<string>();
	const server = new SMTPServer({
		...certificate,
		onAuth: ({ username, password }, _, done) => {
			if (username === 'waymark' && password === 'a word') done(null, { user: username });
			else done(new Error('535 no'));
		},
		onRcptTo: ({ address }, _, done) => {
			const refused = Object.assign(new Error('no such mailbox'), { responseCode: 550 });
			const busy = Object.assign(new Error('try again later'), { responseCode: 451 });
			if (isBusy.has(address)) done(busy);
			else done(refuses.has(address) ? refused : null);
		},
		onData: (stream, { envelope, secure, user }, done) => {
			const chunks: Buffer[] = [];
			stream.on('data', (chunk: Buffer) => chunks.push(chunk));
			stream.on('end', () => {
				const from = envelope.mailFrom ? envelope.mailFrom.address : '';
				const to = envelope.rcptTo.map(({ address }) => address);
				got.push({ from, to, text: Buffer.concat(chunks).toString(), secure, user });
				done();
			});
		},
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const { port } = server.server.address() as AddressInfo;
	return {
		server: `smtp://waymark:a%20word@localhost:${port}`,
		got,
		refuses,
		isBusy,
		close: () =>
			new Promise((done) => {
				server.close(done);
			}),
	};
}
