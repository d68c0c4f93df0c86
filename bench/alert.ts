/**
 * Time from sending to the alert's arrival at a provider's case system, on the real Node host with `synchronous=FULL`:
 * `node bench/alert.ts [referrals] [in flight]`, 300 and 8 unless told. Every answer holds a word that is searched for
 * afterwards in the database, its log, the alerts written to files, the bodies of the webhooks and what was printed;
 * ends with 1 where it is found.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { countIn, filesWith } from '../tests/support/canary.ts';
import { createFixture } from '../tests/support/fixture.ts';
import { startNode } from '../tests/support/hosts.ts';
import { readyForm, sendForm } from '../tests/support/send.ts';

const referrals = Number(process.argv[2] ?? 300);
const inFlight = Number(process.argv[3] ?? 8);

const canary = `CANARY-${crypto.randomUUID()}`;
const answers = { callMe: canary, safeWord: canary.slice(0, 18) };
const bodies: Buffer[] = [];
/** When each reference arrived. */
const arrived = new Map<string, number>();
let done: () => void = () => undefined;
const receiver = createServer((request, response) => {
	const chunks: Buffer[] = [];
	request.on('data', (chunk: Buffer) => chunks.push(chunk));
	request.on('end', () => {
		const body = Buffer.concat(chunks);
		bodies.push(body);
		const { data } = JSON.parse(body.toString()) as { data: { reference: string } };
		arrived.set(data.reference.replaceAll('-', ''), performance.now());
		response.writeHead(204).end();
		if (arrived.size === referrals) done();
	});
});
await new Promise<void>((listening) => receiver.listen(0, '127.0.0.1', listening));
const { port } = receiver.address() as AddressInfo;

const fixture = await createFixture();
const file = join(fixture.buildDir, 'function-data.json');
const data = JSON.parse(readFileSync(file, 'utf8')) as {
	alerting: { providers: Record<string, unknown> };
};
const url = `http://localhost:${port}/hook`;
data.alerting.providers['test-provider'] = {
	alerts: [{ by: 'webhook', url, secret: 'BENCH_SECRET', body: 'sealed' }, { by: 'file' }],
	second: [],
	openWithin: 4,
};
writeFileSync(file, JSON.stringify(data));
const secret = `whsec_${Buffer.alloc(24, 7).toString('base64')}`;
const host = await startNode(fixture, { DELIVERY_LOOPBACK: 'yes', BENCH_SECRET: secret });
const all = new Promise<void>((resolve) => (done = resolve));

const times: number[] = [];
const sent = new Map<string, number>();
const work = async (count: number) => {
	for (let i = 0; i < count; i++) {
		const form = await readyForm(host.origin, answers);
		const started = performance.now();
		const answer = await sendForm(host.origin, form);
		if (answer.kind !== 'acknowledged') throw new Error('A referral was not acknowledged.');
		sent.set(answer.reference.replaceAll('-', ''), started);
	}
};
await Promise.all(Array.from({ length: inFlight }, () => work(referrals / inFlight)));
await all;
for (const [reference, started] of sent) times.push((arrived.get(reference) ?? NaN) - started);
times.sort((a, b) => a - b);
const at = (part: number) =>
	`${(times[Math.floor((times.length - 1) * part)] ?? NaN).toFixed(0)} ms`;
console.table({
	'referrals sent': sent.size,
	'alerts that arrived': arrived.size,
	'in flight': inFlight,
	'half of the alerts within, from sending': at(0.5),
	'99 of 100 within': at(0.99),
	'the slowest': at(1),
});
await host.stop();
const dataDir = join(fixture.folder, 'data');
const found = {
	'files read': readdirSync(dataDir, { recursive: true }).length,
	'files that hold the word': filesWith(dataDir, canary).length,
	'webhook bodies read': bodies.length,
	'webhook bodies that hold it': bodies.filter((body) => countIn(body, canary) > 0).length,
	'hits in what was printed': countIn(host.output(), canary),
};
console.table(found);
const hits = found['files that hold the word'] + found['webhook bodies that hold it'];
if (hits + found['hits in what was printed'] > 0) process.exitCode = 1;
receiver.closeAllConnections();
receiver.close();
fixture.remove();
