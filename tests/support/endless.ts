import { request } from 'node:http';

/** Posts a body that never ends, a piece every millisecond; gives the status that ended it and the bytes sent. */
export function postEndlessly(url: string): Promise<{ status: number; sent: number }> {
	const piece = Buffer.alloc(16_384, 'a');
	const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
	return new Promise((resolve, reject) => {
		let sent = 0;
		const client = request(url, { method: 'POST', headers, timeout: 30_000 });
		const timer = setInterval(() => {
			client.write(piece);
			sent += piece.length;
		}, 1);
		const end = () => {
			clearInterval(timer);
			client.destroy();
		};
		client.once('response', ({ statusCode = 0 }) => {
			end();
			resolve({ status: statusCode, sent });
		});
		client.on('error', (error) => {
			end();
			// The other side may close before its answer is read: `status` 0, and what was sent still counts.
			if ('code' in error && error.code === 'ECONNRESET') resolve({ status: 0, sent });
			else reject(error);
		});
	});
}
