import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { headersFor } from './headers.ts';

/** Answers for requests that no route ever sees: with the help page and every header, and the connection ends. */
export interface Broken {
	/** Answers what Node could not read as HTTP, too late or too long; takes a `clientError` event. */
	close: (error: Error, socket: Duplex) => void;
	/** Answers a request that was read and cannot be served. */
	answer: (response: ServerResponse<IncomingMessage>, status: number) => void;
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
