/** `npm run figures:publish <request.yml>`: counts of people become an entry of content/, after disclosure control. */
import { runPublish } from './figures/run.ts';

const { ok, lines } = runPublish({ file: process.argv[2] ?? '', root: process.cwd() });
process.stdout.write(`${lines.join('\n')}\n`);
process.exitCode = ok ? 0 : 1;
