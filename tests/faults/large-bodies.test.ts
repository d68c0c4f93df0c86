import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { postEndlessly } from '../support/endless.ts';
import { createFixture, type Fixture } from '../support/fixture.ts';
import { type RunningHost, startNode } from '../support/hosts.ts';
import { callAnswers, createVisitor, sendReferral } from '../support/journey.ts';

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

/** Memory that the host holds, in bytes. */
function memory(): number {
	const status = readFileSync(`/proc/${host.process.pid ?? 0}/status`, 'utf8');
	return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) * 1024;
}

/** Posts 20 MB under a length of its own choosing; gives the status. */
function postLarge(length: number): Promise<number> {
	const headers = { 'Content-Type': 'application/x-www-form-urlencoded', 'Content-Length': length };
	return new Promise((resolve) => {
		const client = request(`${host.origin}/referral/draft`, { method: 'POST', headers });
		client.once('response', (answer) => {
			resolve(answer.statusCode ?? 0);
			answer.resume();
			client.destroy();
		});
		client.on('error', () => {
			resolve(0);
		});
		client.end(Buffer.alloc(20_000_000, 97));
	});
}

/** Posts 260 MB, part of them without an end, and sees each refused. */
async function postMany(): Promise<void> {
	for (let i = 0; i < 10; i++) expect(await postLarge(20_000_000)).toBe(413);
	for (let i = 0; i < 3; i++) {
		expect((await postEndlessly(`${host.origin}/referral/draft`)).status).toBe(413);
	}
}

describe('bodies that are too large (T82)', () => {
	it('are refused without being held in memory, and the host goes on', async () => {
		for (let i = 0; i < 100; i++) await sendReferral(createVisitor(host.origin), callAnswers);
		// The first time the engine takes room for its own work: what counts is what the same again takes.
		await postMany();
		const before = memory();
		await postMany();
		// 260 MB were posted; what is left is the noise of the garbage collector.
		expect(memory() - before).toBeLessThan(40_000_000);
		expect(await sendReferral(createVisitor(host.origin), callAnswers)).toContain('reference');
	});

	it('that are announced and never sent are cut off within half a minute', async () => {
		const started = Date.now();
		const headers = { 'Content-Type': 'application/x-www-form-urlencoded', 'Content-Length': 100 };
		const ended = new Promise((resolve) => {
			const client = request(`${host.origin}/referral/draft`, { method: 'POST', headers });
			client.on('error', resolve);
			client.once('response', resolve);
			client.write('who=me');
		});
		await ended;
		expect(Date.now() - started).toBeLessThan(30_000);
	});
});
