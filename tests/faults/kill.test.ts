import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFixture, type Fixture } from '../support/fixture.ts';
import { freePort, type RunningHost, startNode } from '../support/hosts.ts';
import { readyForm, type ReadyForm, sendForm } from '../support/send.ts';

const kills = 50;
const formsEach = 24;
const inFlight = 8;

let fixture: Fixture;
let port: string;

beforeAll(async () => {
	fixture = await createFixture();
	port = String(await freePort());
});

afterAll(() => {
	fixture.remove();
});

describe('a host that is killed under load (T17)', () => {
	it(`loses nothing that it acknowledged, in ${kills} kills`, async () => {
		const acknowledged = new Map<string, string>();
		const changed: string[] = [];
		let unknown: ReadyForm[] = [];
		const keep = (form: ReadyForm, reference: string) => {
			const before = acknowledged.get(form.thread);
			if (before !== undefined && before !== reference) changed.push(form.thread);
			acknowledged.set(form.thread, reference);
		};

		for (let kill = 0; kill < kills; kill++) {
			const host = await startNode(fixture, { PORT: port });
			const forms = await Promise.all(
				Array.from({ length: formsEach }, () => readyForm(host.origin)),
			);
			const timer = setTimeout(() => void host.stop('SIGKILL'), 30 + Math.random() * 250);
			unknown = await sendAll(host, [...unknown, ...forms], keep);
			clearTimeout(timer);
			await host.stop('SIGKILL');
		}

		const last = await startNode(fixture, { PORT: port });
		const left = await sendAll(last, unknown, keep);
		await last.stop();
		expect(left).toEqual([]);
		const stored = readDatabase();
		const lost = [...acknowledged].filter(
			([thread, reference]) => stored.get(thread) !== reference,
		);
		expect({ lost, changed }).toEqual({ lost: [], changed: [] });
		expect(acknowledged.size).toBe(kills * formsEach);
	});
});

/** Sends forms a few at a time; gives those whose outcome is not known. */
async function sendAll(
	{ origin }: RunningHost,
	forms: readonly ReadyForm[],
	keep: (form: ReadyForm, reference: string) => void,
): Promise<ReadyForm[]> {
	const waiting = [...forms];
	const unknown: ReadyForm[] = [];
	const work = async () => {
		for (let form = waiting.shift(); form; form = waiting.shift()) {
			const sent = await sendForm(origin, form);
			if (sent.kind === 'acknowledged') keep(form, sent.reference);
			else unknown.push(form);
		}
	};
	await Promise.all(Array.from({ length: inFlight }, work));
	return unknown;
}

/** Checks the database whole; gives the reference of each thread. */
function readDatabase(): Map<string, string> {
	const database = new DatabaseSync(join(fixture.folder, 'data', 'waymark.db'));
	const one = (sql: string) => Object.values(database.prepare(sql).get() ?? {})[0];
	expect(one('PRAGMA integrity_check')).toBe('ok');
	expect(
		one(`SELECT count(*) FROM referral r WHERE NOT EXISTS
			(SELECT 1 FROM outbox o WHERE o.thread = r.thread AND o.version = r.version)`),
	).toBe(0);
	expect(
		one(
			'SELECT count(*) FROM (SELECT 1 FROM referral GROUP BY thread HAVING count(DISTINCT reference) > 1)',
		),
	).toBe(0);
	const rows = database.prepare('SELECT DISTINCT thread, reference FROM referral').all();
	database.close();
	return new Map(rows.map(({ thread, reference }) => [String(thread), String(reference)]));
}
