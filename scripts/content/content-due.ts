import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { dueOn } from '../../src/directory/due.ts';
import { calendarOf, fileNameOf, listInWords, tableOf } from './due-files.ts';
import { readParts } from './read-parts.ts';

/**
 * Lists what has to be checked, by owner, and writes a calendar and a table for each owner into a folder.
 * `--on 2026-12-01` looks from another day, `--out some/folder` writes elsewhere.
 */
const { values } = parseArgs({
	options: { on: { type: 'string' }, out: { type: 'string', default: 'build/content-due' } },
});
const now = new Date();
const today = values.on ?? now.toLocaleDateString('en-CA', { timeZone: 'Europe/London' });

if (!/^\d{4}-\d\d-\d\d$/.test(today) || Number.isNaN(Date.parse(today))) {
	process.stderr.write(`‘${today}’ is not a day. Write it as year-month-day, like 2026-11-22.\n`);
	process.exitCode = 1;
} else {
	write(today, values.out);
}

function write(day: string, out: string): void {
	const due = dueOn(readParts(), day);
	mkdirSync(out, { recursive: true });
	for (const [owner, tasks] of Map.groupBy(due, (task) => task.owner)) {
		const file = path.join(out, fileNameOf(owner));
		writeFileSync(`${file}.csv`, tableOf(tasks));
		writeFileSync(`${file}.ics`, calendarOf(owner, tasks, now));
	}
	process.stdout.write(`${listInWords(due, day)}\nA calendar and a table for each: ${out}\n`);
}
