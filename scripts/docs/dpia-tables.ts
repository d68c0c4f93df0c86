import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { withTables } from './dpia.ts';

/** The command `npm run docs:dpia`: makes the tables of docs/dpia.md anew from the code that does what they say. */
const file = 'docs/dpia.md';
const style = await resolveConfig(file);
const text = withTables(readFileSync(file, 'utf8'));
writeFileSync(file, await format(text, { ...style, filepath: file }));
process.stdout.write(`${file} is up to date.\n`);
