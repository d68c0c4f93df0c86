import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headersFor } from '../../src/function/headers.ts';
import { createFixture, type Fixture } from '../support/fixture.ts';
import { type RunningHost, startNode } from '../support/hosts.ts';

let fixture: Fixture;
let host: RunningHost;

beforeAll(async () => {
	fixture = await createFixture();
	host = await startNode(fixture);
});

afterAll(async () => {
	await host.stop();
	fixture.remove();
});

/** Writes bytes to the host and gives everything that comes back until the host closes the connection. */
function exchange(text: string): Promise<string> {
	return new Promise((resolve, reject) => {
		const socket = connect(Number(new URL(host.origin).port), '127.0.0.1', () => {
			socket.write(text);
		});
		let answered = '';
		socket.on('data', (chunk: Buffer) => (answered += chunk.toString()));
		socket.once('close', () => {
			resolve(answered);
		});
		socket.once('error', reject);
	});
}

const post = 'POST /referral/draft HTTP/1.1\r\nHost: localhost\r\n';
const form = 'Content-Type: application/x-www-form-urlencoded\r\n';

describe('a broken request gets help, every header and an end of the connection (T86)', () => {
	it.each([
		['two lengths', 400, `${post}${form}Content-Length: 3\r\nContent-Length: 4\r\n\r\na=b`],
		[
			'a length and chunks',
			400,
			`${post}${form}Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
		],
		['bare line feeds', 400, `GET /referral/check HTTP/1.1\nHost: localhost\n\n`],
		['a folded header', 400, `${post}X-Folded: a\r\n b\r\n\r\n`],
		['a space before the colon', 400, `${post}Content-Length : 3\r\n\r\na=b`],
		['a strange coding', 400, `${post}Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n`],
		['a size that is none', 400, `${post}${form}Transfer-Encoding: chunked\r\n\r\nzz\r\na\r\n`],
		['a NUL in a header', 400, `GET / HTTP/1.1\r\nHost: local\0host\r\n\r\n`],
		['no HTTP at all', 400, 'CANARY\r\n\r\n'],
		['no host', 400, 'GET / HTTP/1.1\r\n\r\n'],
		['an address in place of a path', 400, 'GET http://evil.example/ HTTP/1.1\r\nHost: a\r\n\r\n'],
		['an expectation', 417, `GET / HTTP/1.1\r\nHost: localhost\r\nExpect: CANARY\r\n\r\n`],
		[
			'headers without an end',
			431,
			`GET / HTTP/1.1\r\nHost: a\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`,
		],
	])('%s: %i', async (_, status, text) => {
		const answered = await exchange(text);
		expect(answered).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
		expect(answered.match(/HTTP\/1\.1/g)).toHaveLength(1);
		expect(answered).toMatch(/999/);
		expect(answered).toMatch(/connection: close/i);
		for (const [name, value] of Object.entries(headersFor('/referral/'))) {
			expect(answered.toLowerCase(), name).toContain(`${name}: ${value}`.toLowerCase());
		}
	});

	it('one that comes too slowly: 408', async () => {
		expect(await exchange('GET /referral/check HTTP/1.1\r\nHost:')).toMatch(
			/^HTTP\/1\.1 408 [\s\S]*999/,
		);
	});

	it('and none of them leaves a word in the log', () => {
		expect(host.output()).not.toContain('CANARY');
	});
});
