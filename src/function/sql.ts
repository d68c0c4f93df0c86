import type { Bytes } from '../referral/bytes.ts';

/** What a column may hold. */
export type Value = string | number | null | Bytes;

/** A row as the database gives it. */
export type Row = Readonly<Record<string, unknown>>;

/** One statement with its values, in the order of their numbers. */
export type Statement = readonly [text: string, ...values: Value[]];

/** PORT: runs statements in one transaction and gives the rows of each; throws when the database does not answer. */
export interface Sql {
	run: (...statements: readonly Statement[]) => Promise<Row[][]>;
}

/** Runs one statement and gives its rows. */
export async function rowsOf(sql: Sql, ...statement: Statement): Promise<Row[]> {
	const [rows = []] = await sql.run(statement);
	return rows;
}

/** A column of bytes, as SQLite or D1 gives it. Throws when it holds something else. */
export function toBytes(value: unknown): Bytes {
	if (value instanceof Uint8Array) return new Uint8Array(value);
	if (value instanceof ArrayBuffer) return new Uint8Array(value);
	if (Array.isArray(value)) return Uint8Array.from(value as number[]);
	throw new Error('A column of bytes holds something else.');
}
