import { rowsOf, type Sql } from '../sql.ts';

/** Things that happen once in a while, whichever worker comes first. Everything throws when the database does not answer. */
export interface Turns {
	/** Whether nobody has taken the turn of this hour, day or other period before: true for one worker only. */
	take: (name: string, period: number) => Promise<boolean>;
	/** The period of the last turn. */
	last: (name: string) => Promise<number | undefined>;
	/** Every name with the period of its last turn. */
	all: () => Promise<Map<string, number>>;
}

const statements = {
	take: `INSERT INTO housekeeping (name, at) VALUES (?1, ?2)
		ON CONFLICT (name) DO UPDATE SET at = excluded.at WHERE at <> excluded.at RETURNING name`,
	last: 'SELECT at FROM housekeeping WHERE name = ?1',
	all: 'SELECT name, at FROM housekeeping ORDER BY name',
} as const;

/** Turns in a database. */
export function createTurns(sql: Sql): Turns {
	return {
		take: async (name, period) => (await rowsOf(sql, statements.take, name, period)).length > 0,
		last: async (name) => {
			const [row] = await rowsOf(sql, statements.last, name);
			return row && Number(row['at']);
		},
		all: async () => {
			const rows = await rowsOf(sql, statements.all);
			return new Map(rows.map(({ name, at }) => [String(name), Number(at)]));
		},
	};
}
