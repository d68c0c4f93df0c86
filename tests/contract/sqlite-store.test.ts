import { DatabaseSync } from 'node:sqlite';
import { openTestDatabase } from '../support/function.ts';
import { describeDeskStore } from './desk-store.contract.ts';
import { describeOutbox } from './outbox.contract.ts';
import { describeStore } from './store.contract.ts';

function open() {
	const { database, path, remove } = openTestDatabase();
	const reader = new DatabaseSync(path);
	return Promise.resolve({
		store: database,
		sql: database.sql,
		one: (sql: string) => Promise.resolve(Object.values(reader.prepare(sql).get() ?? {})[0]),
		run: (sql: string) => {
			reader.exec(sql);
			return Promise.resolve();
		},
		close: () => {
			reader.close();
			remove();
			return Promise.resolve();
		},
	});
}

describeStore('the store in SQLite', open);
describeDeskStore('the desk’s store in SQLite', open);

describeOutbox('the outbox in SQLite', () => {
	const { database, remove } = openTestDatabase();
	const close = () => {
		remove();
		return Promise.resolve();
	};
	return Promise.resolve({ store: database, sql: database.sql, close });
});
