/** Serves what was built, and says in a newcomer's words what to open. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { isDemo } from '../src/site.ts';
import { demoPassphrase } from './setup/demo-passphrase.mjs';
import { say } from './setup/say.mjs';

const port = process.env.PORT ?? '4321';
const site = process.env.SITE_URL ?? `http://localhost:${port}`;

const demonstration = `
Waymark is up, as a demonstration: nothing that is sent here reaches a real service.

  The site           ${site}/
  A form             ${site}/dorset/refer/
  The desk           ${site}/desk/   with a key file of .data/keys/private/, such as
                     dorset-victim-support.desk.key.json, and the passphrase
                     ${demoPassphrase}
  What has arrived   npm run desk -- list
  What was told      .data/outbox/, one .eml for each alert; then npm run status
  Open one           npm run desk -- open <reference>`;

const server = spawn(process.execPath, ['build/node.mjs'], {
	env: { ...process.env, PORT: port, SITE_URL: site },
	stdio: ['ignore', 'pipe', 'inherit'],
});

createInterface({ input: server.stdout }).on('line', (line) => {
	if (line.startsWith('waymark listening')) welcome();
	else say(line);
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => {
	process.exitCode = code ?? 0;
});

function welcome() {
	say(isDemo ? `${demonstration}\n\nStop with Ctrl-C.\n` : `\nWaymark is up at ${site}/\n`);
}
