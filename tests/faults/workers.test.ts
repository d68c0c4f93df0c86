import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { alertNow, openTestOutbox, type TestOutbox } from '../support/outbox.ts';

const script = resolve(import.meta.dirname, '../support/outbox-worker.ts');
const start = Date.UTC(2026, 10, 24, 9);
const count = 400;
const kills = 16;

let outbox: TestOutbox;

beforeEach(() => {
	outbox = openTestOutbox(start);
});

afterEach(() => {
	outbox.remove();
});

/** Runs one worker; kills it, if it shall, after so many alerts. Gives the ids that it sent. */
async function work(clock: number, killAfter = Infinity): Promise<string[]> {
	const child = spawn(process.execPath, [script, join(outbox.folder, 'waymark.db'), String(clock)]);
	let printed = '';
	child.stdout.on('data', (chunk: Buffer) => {
		printed += chunk.toString();
		if (printed.split('\n').length > killAfter) child.kill('SIGKILL');
	});
	await once(child, 'close');
	return printed.split('\n').filter((line) => line.length === 32);
}

describe('four workers, of which one is killed again and again (T26)', () => {
	it('send every alert at least once, and a second time under the same id only', async () => {
		await outbox.put(count, alertNow);
		const expected = (await outbox.rows('SELECT id FROM outbox ORDER BY id')).map(({ id }) => id);
		const sent: string[] = [];
		// A minute and more between the rounds, so that what a killed worker held is free again.
		for (let round = 0; round < kills / 4; round++) {
			const clock = start + round * 61_000;
			const four = Array.from({ length: 4 }, () => work(clock, 1 + Math.floor(Math.random() * 15)));
			sent.push(...(await Promise.all(four)).flat());
		}
		const last = start + kills * 61_000;
		sent.push(...(await Promise.all([1, 2, 3, 4].map(() => work(last)))).flat());
		expect([...new Set(sent)].sort()).toEqual(expected);
		expect(sent.length - count).toBeLessThanOrEqual(kills);
		expect(await outbox.rows('SELECT state, count(*) AS n FROM outbox GROUP BY state')).toEqual([
			{ state: 'done', n: count },
		]);
	});
});
