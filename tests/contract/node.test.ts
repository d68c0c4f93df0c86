import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type Built, startNode } from '../support/hosts.ts';
import { describeFunction } from './function.contract.ts';

describeFunction({
	name: 'the function on Node and SQLite',
	start: (built) => startNode(built),
	ownsSocket: true,
	versionsOf: ({ folder }: Built, reference) => {
		const database = new DatabaseSync(join(folder, 'data', 'waymark.db'), { readOnly: true });
		const sql = 'SELECT version FROM referral WHERE reference = ? ORDER BY version';
		const rows = database.prepare(sql).all(reference);
		database.close();
		return Promise.resolve(rows.map(({ version }) => Number(version)));
	},
});
