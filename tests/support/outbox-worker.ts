/** A worker of the outbox in a process of its own: `node outbox-worker.ts <database> <clock>`; prints each id that it sends. */
import { writeSync } from 'node:fs';
import { createOutbox } from '../../src/function/outbox/outbox.ts';
import { openSqliteStore } from '../../src/function/sqlite-store.ts';
import { migrations } from './migrations.ts';

const [, , path = '', clock = '0'] = process.argv;
const store = openSqliteStore(path, migrations);
const outbox = createOutbox(store.sql);
const by = crypto.randomUUID();
for (;;) {
	const leased = await outbox.lease({ by, now: Number(clock) });
	if (!leased) break;
	// Sending: from here on the receiver has it, whatever becomes of this process.
	writeSync(1, `${leased.id}\n`);
	await outbox.settle(leased, { kind: 'done', code: 200 });
}
store.close();
