import { parseArgs } from 'node:util';
import { blockersOf } from '../../src/content-check/launch.ts';
import { launchReport, verdictOf } from '../../src/content-check/launch-report.ts';
import { readFiles } from '../../src/content-check/read-files.ts';
import { ringStateOf } from '../../src/keyrings.ts';
import { isDemo, keyringRoot, operatorAlerts, securityContact } from '../../src/site.ts';
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
const rings = new Map(
	await Promise.all(
		parts.providers.map(
			async ({ data: { id } }) =>
				[id, await ringStateOf(id, { today, root: keyringRoot })] as const,
		),
	),
);
const ringOf = (id: string) => rings.get(id);
const areas = parts.areas
	.map(({ data }) => data)
	.filter(({ id, hasPages }) => hasPages && (positionals.length === 0 || positionals.includes(id)))
	.map((area) => ({
		id: area.id,
		name: area.name,
		blockers: blockersOf(area, parts, { today, ringOf, securityContact, operator: operatorAlerts }),
	}));
const ready = areas.every(({ blockers }) => blockers.length === 0);

process.stdout.write(`${printed()}\n`);
if (values.build === true ? !isDemo && !ready : !ready) process.exitCode = 1;

function printed(): string {
	if (values.json === true) return JSON.stringify(areas, undefined, 1);
	return values.build === true && (isDemo || ready) ? verdictOf(areas) : launchReport(areas);
}
