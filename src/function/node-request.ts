import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { headersFor } from './headers.ts';

/** How long the rest of a refused body is thrown away before the connection is closed, in milliseconds. */
const lingering = 2000;

const addresses = new WeakMap<Request, string>();

/** Address that a request of `toWebRequest` came from. */
export function addressOf(request: Request): string {
	return addresses.get(request) ?? '';
}

/**
 * Address behind so many proxies that we trust: each adds the address it was called from at the end of
 * X-Forwarded-For, so that what a client wrote there itself stands before it and is never looked at.
 */
function clientAddress({ headersDistinct, socket }: IncomingMessage, hops: number): string {
	const forwarded = (headersDistinct['x-forwarded-for'] ?? []).flatMap((text) => text.split(','));
	const address = hops > 0 ? forwarded.at(-hops)?.trim() : undefined;
	return address || (socket.remoteAddress ?? '');
}

/** A Node request as a web Request. Its host is never used: allowed origins are configuration. */
export function toWebRequest(request: IncomingMessage, trustedHops: number): Request {
	const { method = 'GET', url = '/' } = request;
	const init: RequestInit & { duplex?: 'half' } = { method, headers: headersOf(request) };
	if (method !== 'GET' && method !== 'HEAD') {
		init.body = bodyOf(request);
		init.duplex = 'half';
	}
	const webRequest = new Request(`http://localhost${url}`, init);
	addresses.set(webRequest, clientAddress(request, trustedHops));
	return webRequest;
}

/** Sends a whole answer; a client that has gone away is nothing to report. */
export async function answerWith(response: ServerResponse, answer: Response): Promise<void> {
	const body = new Uint8Array(await answer.arrayBuffer());
	if (response.destroyed) return;
	closeUnread(response);
	for (const cookie of answer.headers.getSetCookie()) response.appendHeader('Set-Cookie', cookie);
	for (const [name, value] of answer.headers) {
		if (name !== 'set-cookie') response.setHeader(name, value);
	}
	if (response.req.method !== 'HEAD') response.setHeader('Content-Length', body.length);
	response.writeHead(answer.status).end(body);
}

// Closing at once would reset the connection, and the browser would show that instead of our page.
function closeUnread(response: ServerResponse): void {
	const { req } = response;
	response.once('finish', () => {
		if (req.complete) return;
		stops.get(req)?.();
		const timer = setTimeout(() => req.socket.destroy(), lingering);
		req.once('end', () => {
			clearTimeout(timer);
		});
		req.resume();
	});
}

function headersOf({ headersDistinct }: IncomingMessage): Headers {
	const headers = new Headers();
	for (const [name, values] of Object.entries(headersDistinct)) {
		for (const value of values ?? []) headers.append(name, value);
	}
	return headers;
}

/** The body as it arrives: read only as fast as it is asked for, and left alone once nobody asks. */
function bodyOf(request: IncomingMessage): ReadableStream<Uint8Array> {
	return new ReadableStream<Uint8Array>({
		start: (controller) => {
			let open = true;
			const finish = (end: () => void) => {
				if (open) end();
				open = false;
			};
			request.pause();
			request.on('data', (chunk: Buffer) => {
				if (open) controller.enqueue(new Uint8Array(chunk));
				if (open) request.pause();
			});
			request.once('end', () => {
				finish(() => {
					controller.close();
				});
			});
			request.once('close', () => {
				finish(() => {
					controller.error(new Error('The client went away.'));
				});
			});
			stops.set(request, () => {
				open = false;
			});
		},
		pull: () => void request.resume(),
		cancel: () => {
			stops.get(request)?.();
			request.pause();
		},
	});
}

const stops = new WeakMap<IncomingMessage, () => void>();

/** Answers for requests that no route ever sees: with the help page and every header, and the connection ends. */
export interface Broken {
	/** Answers what Node could not read as HTTP, too late or too long; takes a `clientError` event. */
	close: (error: Error, socket: Duplex) => void;
	/** Answers a request that was read and cannot be served. */
	answer: (response: ServerResponse, status: number) => void;
}

const statuses: Readonly<Record<string, number>> = {
	HPE_HEADER_OVERFLOW: 431,
	HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
	ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/** Makes the answers from the help page. */
export function createBroken(page: string): Broken {
	const headers = {
		...headersFor('/referral/'),
		'Content-Type': 'text/html; charset=utf-8',
		'Content-Length': String(Buffer.byteLength(page)),
		Connection: 'close',
	};
	return {
		close: (error, socket) => {
			if (!socket.writable) {
				socket.destroy();
				return;
			}
			const status = statuses['code' in error ? String(error.code) : ''] ?? 400;
			const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
			const head = [`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`, ...lines, '', ''];
			socket.end(head.join('\r\n') + page);
		},
		answer: (response, status) => {
			response.writeHead(status, headers).end(page);
		},
	};
}
