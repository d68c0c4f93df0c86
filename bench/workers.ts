/**
 * Four workers of the outbox on one database file, killed again and again while they send (T26):
 * `node bench/workers.ts [alerts] [kills]`, 2,000 and 100 unless told. Ends with 1 where an alert is lost, or goes out
 * again under another id, or more often than workers were killed.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { rowsOf } from '../src/function/sql.ts';
import { openDatabase } from '../src/operate/place.ts';
import { newReference } from '../src/referral/reference.ts';

const count = Number(process.argv[2] ?? 2000);
const kills = Number(process.argv[3] ?? 100);
const script = resolve(import.meta.dirname, '../tests/support/outbox-worker.ts');
const start = Date.UTC(2026, 10, 24, 9);
/** How long a killed worker's lease holds, and a second more, in milliseconds. */
const lease = 61_000;

const folder = mkdtempSync(join(tmpdir(), 'waymark-workers-'));
const path = join(folder, 'waymark.db');
const store = openDatabase(path);
const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
let killed = 0;

/** Runs one worker; kills it, if it shall, once it has sent so many. Gives the ids that it sent. */
async function work(clock: number, killAfter = Infinity): Promise<string[]> {
	const child = spawn(process.execPath, [script, path, String(clock)]);
	let printed = '';
	child.stdout.on('data', (chunk: Buffer) => {
		printed += chunk.toString();
		if (printed.split('\n').length > killAfter) child.kill('SIGKILL');
	});
	const [, signal] = (await once(child, 'close')) as [number | null, string | null];
	if (signal === 'SIGKILL') killed++;
	return printed.split('\n').filter((line) => line.length === 32);
}

try {
	for (let i = 0; i < count; i++) await putAlert(i);
	const rows = await rowsOf(store.sql, 'SELECT id FROM outbox');
	const expected = new Set(rows.map(({ id }) => String(id)));
	const began = performance.now();
	const sent: string[] = [];
	let round = 0;
	while (killed < kills) {
		const clock = start + round++ * lease;
		// One of four is killed, within its first few alerts, while the others go on for some more.
		const limits = [1 + Math.floor(Math.random() * 10), 12, 12, 12];
		sent.push(...(await Promise.all(limits.map((limit) => work(clock, limit)))).flat());
		if (sent.length > count * 2) throw new Error('Alerts are sent without end.');
	}
	const last = start + round * lease;
	sent.push(...(await Promise.all([1, 2, 3, 4].map(() => work(last)))).flat());
	const seconds = ((performance.now() - began) / 1000).toFixed(1);
	const distinct = new Set(sent);
	const lost = [...expected].filter((id) => !distinct.has(id)).length;
	const strange = sent.filter((id) => !expected.has(id)).length;
	const twice = sent.length - distinct.size;
	process.stdout.write(
		`${count} alerts, 4 workers, ${killed} killed: ${lost} lost, ${twice} sent again under their id, ${strange} under another; ${seconds} s\n`,
	);
	if (lost > 0 || strange > 0 || twice > killed) process.exitCode = 1;
} finally {
	store.close();
	rmSync(folder, { recursive: true, force: true });
}

/** Stores a referral that nobody can open, with one alert. */
async function putAlert(i: number): Promise<void> {
	const referral = {
		thread: i.toString(16).padStart(32, '0'),
		version: 1,
		provider: 'test-provider',
		area: 'testshire',
		fp: random(32),
		kids: '',
		sealedBy: 'browser',
		lane: 'normal',
		sizeClass: 2048,
		sealed: random(2048),
		day: Math.floor(start / 86_400_000),
		alerts: [{ kind: 'notify', channel: 'webhook', dueAt: start, openBy: start + 14_400_000 }],
	} as const;
	await store.putReferral(referral, () =>
		Promise.resolve({ reference: newReference(random), stopMac: random(32) }),
	);
}
