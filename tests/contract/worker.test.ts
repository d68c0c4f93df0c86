import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type Built, startWorker } from '../support/hosts.ts';
import { describeFunction } from './function.contract.ts';

describeFunction({
	name: 'the function on workerd and D1',
	start: startWorker,
	ownsSocket: false,
	versionsOf: ({ folder }: Built, reference) => {
		const state = readdirSync(folder).find((name) => name.startsWith('d1-')) ?? '';
		const files = readdirSync(join(folder, state), { recursive: true, encoding: 'utf8' });
		const path = files.find((name) => /[0-9a-f]{64}\.sqlite$/.test(name)) ?? '';
		const database = new DatabaseSync(join(folder, state, path), { readOnly: true });
		const sql = 'SELECT version FROM referral WHERE reference = ? ORDER BY version';
		const rows = database.prepare(sql).all(reference);
		database.close();
		return Promise.resolve(rows.map(({ version }) => Number(version)));
	},
});
