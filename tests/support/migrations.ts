import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const folder = resolve(import.meta.dirname, '../../src/function/migrations');

/** The migrations of the database, in order. */
export const migrations: readonly string[] = readdirSync(folder)
	.sort()
	.map((name) => readFileSync(join(folder, name), 'utf8'));
