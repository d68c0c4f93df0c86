import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { env, execPath } from 'node:process';
import { parse, stringify } from 'yaml';
import { copyProject } from './rehearsal/copy.ts';
import { change, checkHelplines, set } from './rehearsal/settle.ts';

/**
 * A handover: copies the project, ends a commissioning body and adds its successor (two files of content, no code), and
 * builds the site as of the last day of the one and the first of the other. Says what each site shows.
 */
const area = 'warwickshire';
const days = ['2028-05-07', '2028-05-08'];
const root = copyProject();
const bodies = path.join(root, `content/areas/${area}/bodies`);
const own = path.join(bodies, 'warwickshire-pcc.yml');

function handOver(): void {
	const before = parse(readFileSync(own, 'utf8')) as Record<string, unknown>;
	change(root, `content/areas/${area}/bodies/warwickshire-pcc.yml`, (document) => {
		set({ validTo: days[0], successorId: 'warwickshire-board' })(document);
	});
	const board = {
		...before,
		id: 'warwickshire-board',
		name: 'Warwickshire Policing and Crime Board',
		logoText: 'Warwickshire Board',
		accent: '#5b2a6e',
		kind: 'policing-and-crime-board',
		validFrom: days[1],
		validTo: null,
		predecessorId: 'warwickshire-pcc',
		publicationRegime: 'other',
	};
	writeFileSync(path.join(bodies, 'warwickshire-board.yml'), stringify(board));
}

/** What somebody will have checked by then, so that the build is not stopped by the years between. */
function keepUp(): void {
	const on = '2028-05-01';
	change(root, 'content/accessibility/*.yml', set({ lastReviewed: on }));
	checkHelplines(root, on);
	change(root, 'content/bank-holidays.yml', (document) => {
		for (const index of (document.toJS() as unknown[]).keys()) {
			document.setIn([index, 'coversUntil'], '2028-12-31');
		}
	});
}

function runOn(day: string, ...words: string[]): void {
	const clock = path.resolve('bench/rehearsal/on-day.mjs');
	const { status, stdout, stderr } = spawnSync(execPath, words, {
		cwd: root,
		encoding: 'utf8',
		maxBuffer: 2 ** 28,
		env: { ...env, NODE_OPTIONS: `--import ${clock}`, REHEARSAL_NOW: `${day}T12:00:00Z` },
	});
	if (status !== 0)
		throw new Error(`${day}: ${words.join(' ')}\n${stdout.slice(-3000)}${stderr.slice(-3000)}`);
}

const said = (page: string, pattern: RegExp) => pattern.exec(page)?.[1]?.trim() ?? 'not there';

handOver();
keepUp();
const providers = globSync('content/providers/*.yml', { cwd: root }).map((file) =>
	path.basename(file, '.yml'),
);
for (const day of days) {
	rmSync(path.join(root, '.data'), { recursive: true, force: true });
	runOn(day, 'scripts/setup/make-demo-keys.ts', ...providers);
	runOn(day, 'scripts/build.mjs');
	const read = (page: string) =>
		readFileSync(path.join(root, 'dist', area, page, 'index.html'), 'utf8');
	const contracts = globSync(`dist/${area}/transparency/contracts/*/index.html`, { cwd: root });
	const buyers = contracts.filter((file) =>
		readFileSync(path.join(root, file), 'utf8').includes(
			'Police and Crime Commissioner for Warwickshire',
		),
	);
	const header = said(read(''), /<\/svg>([^<]+)</);
	const theme = readFileSync(path.join(root, 'dist/theme', `${area}.css`), 'utf8');
	const duties = read('transparency/required').includes('2011');
	process.stdout.write(
		`${day}: header ‘${header}’, colour ${said(theme, /(#[0-9a-f]{6})/)}, list of the 2011 order ${duties ? 'shown' : 'not shown'}, ${buyers.length} of ${contracts.length} contracts name the first body\n`,
	);
}
rmSync(root, { recursive: true });
