import type { IncomingMessage, ServerResponse } from 'node:http';

/** How long the rest of a refused body is thrown away before the connection is closed, in milliseconds. */
const lingering = 2000;

/** A Node request as a web Request. Its host is never used: allowed origins are configuration. */
export function toWebRequest(request: IncomingMessage): Request {
	const { method = 'GET', url = '/' } = request;
	const init: RequestInit & { duplex?: 'half' } = { method, headers: headersOf(request) };
	if (method !== 'GET' && method !== 'HEAD') {
		init.body = bodyOf(request);
		init.duplex = 'half';
	}
	return new Request(`http://localhost${url}`, init);
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
