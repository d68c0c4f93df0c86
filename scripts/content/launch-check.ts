import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { blockersOf, type RingState } from '../../src/content-check/launch.ts';
import { launchReport, verdictOf } from '../../src/content-check/launch-report.ts';
import { readFiles } from '../../src/content-check/read-files.ts';
import { keyringSchema } from '../../src/referral/function-data.ts';
import { isDemo, securityContact } from '../../src/site.ts';
import { readSources } from './read-sources.ts';

/**
 * The command `npm run launch:check`: what stands between each area and the public. `-- dorset` looks at one area,
 * `--json` is for programs. `--build` says one line, and stops a build that is no demonstration before it may be none.
 */
const { values, positionals } = parseArgs({
	options: { build: { type: 'boolean' }, json: { type: 'boolean' } },
	allowPositionals: true,
});
const today = new Date().toLocaleDateString('en-CA', { timeZone: 'Europe/London' });
const { parts } = readFiles(readSources('.'));
const areas = parts.areas
	.map(({ data }) => data)
	.filter(({ id, hasPages }) => hasPages && (positionals.length === 0 || positionals.includes(id)))
	.map((area) => ({
		id: area.id,
		name: area.name,
		blockers: blockersOf(area, parts, { today, ringOf, securityContact }),
	}));
const ready = areas.every(({ blockers }) => blockers.length === 0);

process.stdout.write(`${printed()}\n`);
if (values.build === true ? !isDemo && !ready : !ready) process.exitCode = 1;

function printed(): string {
	if (values.json === true) return JSON.stringify(areas, undefined, 1);
	return values.build === true && (isDemo || ready) ? verdictOf(areas) : launchReport(areas);
}

function ringOf(providerId: string): RingState | undefined {
	const file = [`keys/${providerId}.json`, `.data/keys/${providerId}.json`].find((one) =>
		existsSync(one),
	);
	if (file === undefined) return undefined;
	const ring = keyringSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
	return ring.success ? { demo: ring.data.demo, keys: ring.data.recipients.length } : undefined;
}
