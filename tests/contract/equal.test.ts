import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFixture, type Fixture } from '../support/fixture.ts';
import { type RunningHost, startNode, startWorker } from '../support/hosts.ts';
import { agree, callAnswers, createVisitor, type Visitor, without } from '../support/journey.ts';

let fixture: Fixture;
let hosts: RunningHost[];

beforeAll(async () => {
	fixture = await createFixture();
	hosts = [await startNode(fixture), await startWorker(fixture)];
}, 120_000);

afterAll(async () => {
	await Promise.all(hosts.map((host) => host.stop()));
	fixture.remove();
}, 60_000);

/** Headers of the connection and the platform, not of the answer. */
const ofTheConnection = [
	'connection',
	'content-encoding',
	'content-length',
	'date',
	'keep-alive',
	'transfer-encoding',
	'vary',
];

const steps: readonly [string, (visitor: Visitor, origin: string) => Promise<Response>][] = [
	['health', (visitor) => visitor.get('/health')],
	['check without a draft', (visitor) => visitor.get('/referral/check')],
	['sent without a confirmation', (visitor) => visitor.get('/referral/sent')],
	[
		'an incomplete draft',
		(visitor) => visitor.post('/referral/draft', { area: 'testshire', who: 'me' }),
	],
	['its errors', (visitor) => visitor.get('/referral/check')],
	[
		'a stop answer',
		(visitor) => visitor.post('/referral/draft', { area: 'testshire', who: 'professional' }),
	],
	['a whole draft', (visitor) => visitor.post('/referral/draft', callAnswers)],
	['its check page', (visitor) => visitor.get('/referral/check')],
	['the filled form', (visitor) => visitor.get('/referral/check?edit')],
	[
		'sending without agreement',
		async (visitor) => {
			const form = without(await agree(visitor), 'agreeSend');
			return visitor.post('/referral/send', form);
		},
	],
	['the agreement’s error', (visitor) => visitor.get('/referral/check')],
	['sending', async (visitor) => visitor.post('/referral/send', await agree(visitor))],
	['the confirmation', (visitor) => visitor.get('/referral/sent')],
	[
		'the one-page form',
		(visitor) => visitor.post('/referral/draft', { area: 'testshire', onepage: 'yes' }),
	],
	[
		'a doubtful post',
		(visitor) => visitor.post('/referral/draft', callAnswers, { Origin: 'null' }),
	],
	[
		'a post from another site',
		(visitor) => visitor.post('/referral/draft', callAnswers, { 'Sec-Fetch-Site': 'cross-site' }),
	],
	[
		'a wrong type',
		(visitor) => visitor.post('/referral/draft', callAnswers, { 'Content-Type': 'text/plain' }),
	],
	['a broken body', (visitor) => visitor.post('/referral/draft', { callMe: '\0' })],
	['too much', (visitor) => visitor.post('/referral/draft', { callMe: 'x'.repeat(65_536) })],
	['leaving', (visitor) => visitor.get('/exit')],
	['a method that is not answered', (_, origin) => fetch(`${origin}/exit`, { method: 'PUT' })],
	['HEAD', (_, origin) => fetch(`${origin}/referral/check`, { method: 'HEAD' })],
	[
		'a sealed post that is none',
		(visitor) =>
			visitor.post('/referral/sealed', {}, { 'Content-Type': 'application/octet-stream' }),
	],
];

describe('both hosts answer alike (T56)', () => {
	it('in status, headers and body, step by step through the journey', async () => {
		const visitors = hosts.map(({ origin }) => ({ origin, visitor: createVisitor(origin) }));
		for (const [name, step] of steps) {
			const [node, worker] = await Promise.all(
				visitors.map(async ({ visitor, origin }) => plain(await step(visitor, origin))),
			);
			expect(worker, name).toEqual(node);
		}
	});
});

/** An answer without what is drawn anew each time: thread, token, reference, its code and draft. */
async function plain(answer: Response) {
	const headers = [...answer.headers].filter(([name]) => !ofTheConnection.includes(name));
	const body = (await answer.text())
		.replaceAll(/name="(thread|token)" value="[^"]*"/g, '$1')
		.replaceAll(/[2-9A-Z]{3}-[2-9A-Z]{3}-[2-9A-Z]{3}-[2-9A-Z]/g, 'reference')
		.replaceAll(/\b[2-9A-Z]{3}-[2-9A-Z]{3}\b/g, 'code');
	return {
		status: answer.status,
		headers: headers.map(([name, value]) => [
			name,
			value.replace(/__Host-d=[\w-]{22}\.[\w-]{43}/, 'draft').replace(/__Host-d=eyJ[\w-]+/, 'sent'),
		]),
		body,
	};
}
