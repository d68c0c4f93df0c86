import { DatabaseSync } from 'node:sqlite';
import { openTestDatabase } from '../support/function.ts';
import { describeOutbox } from './outbox.contract.ts';
import { describeStore } from './store.contract.ts';

describeStore('the store in SQLite', () => {
	const { database, path, remove } = openTestDatabase();
	const reader = new DatabaseSync(path);
	return Promise.resolve({
		store: database,
		one: (sql) => Promise.resolve(Object.values(reader.prepare(sql).get() ?? {})[0]),
		run: (sql) => {
			reader.exec(sql);
			return Promise.resolve();
		},
		close: () => {
			reader.close();
			remove();
			return Promise.resolve();
		},
	});
});

describeOutbox('the outbox in SQLite', () => {
	const { database, remove } = openTestDatabase();
	const close = () => {
		remove();
		return Promise.resolve();
	};
	return Promise.resolve({ store: database, sql: database.sql, close });
});
