/** `npm run import:ocds|oruk|spend <file>`: drafts for staff to finish, in drafts/. Nothing is published by it. */
import { runImport } from './import/run.ts';

const [kind = '', ...rest] = process.argv.slice(2);
const file = rest.find((word) => !word.startsWith('--')) ?? '';
const { ok, lines } = runImport({ kind, file, drafts: 'drafts', all: rest.includes('--all') });
process.stdout.write(`${lines.join('\n')}\n`);
process.exitCode = ok ? 0 : 1;
