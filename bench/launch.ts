import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { env, execPath } from 'node:process';
import { copyProject } from './rehearsal/copy.ts';
import { settleArea } from './rehearsal/settle.ts';

/**
 * A rehearsal of the launch: copies the project, settles one area there, makes a root key and keyrings of its own with
 * the commands of docs/keys.md, switches the demonstration off and builds. Says what the launch check says before and
 * after, and whether banner, `noindex` and demonstration keys are gone from what was built.
 */
const area = 'dorset';
const today = new Date().toLocaleDateString('en-CA', { timeZone: 'Europe/London' });
const root = copyProject();
const say = (words: string) => process.stdout.write(`${words}\n`);

function run(command: string, ...words: string[]): { status: number; output: string } {
	const passphrase = path.join(root, 'passphrase.txt');
	const { status, stdout, stderr } = spawnSync(command, words, {
		cwd: root,
		encoding: 'utf8',
		maxBuffer: 2 ** 28,
		env: {
			...env,
			ROOT_PASSPHRASE_FILE: passphrase,
			DESK_PASSPHRASE_FILE: passphrase,
			RECOVERY_PASSPHRASE_FILE: passphrase,
		},
	});
	return { status: status ?? 1, output: `${stdout}${stderr}` };
}

function change(file: string, from: RegExp, to: string): void {
	const place = path.join(root, file);
	const text = readFileSync(place, 'utf8');
	const changed = text.replace(from, to);
	if (changed === text) throw new Error(`${file}: ${String(from)} is not there any more. Mend it.`);
	writeFileSync(place, changed);
}

function desk(...words: string[]): string {
	const { status, output } = run(execPath, 'src/desk/cli.ts', ...words);
	if (status !== 0) throw new Error(`desk ${words.join(' ')}: ${output}`);
	return output;
}

function makeKeys(): void {
	writeFileSync(path.join(root, 'passphrase.txt'), 'a passphrase of the rehearsal alone');
	const printed = desk('keys', 'root', '--out', 'stick');
	const [, key = ''] = /keyringRoot[^']*'([^']+)'/.exec(printed) ?? [];
	change('src/site.ts', /(keyringRoot: string \| undefined = )undefined/, `$1'${key}'`);
	for (const file of globSync('content/providers/*.yml', { cwd: root })) {
		const id = path.basename(file, '.yml');
		desk('keys', 'new', id, '--out', 'made', '--months', '2');
		const [made = ''] = globSync(`made/${id}.*.public.json`, { cwd: root });
		desk('keys', 'sign', id, '--public', made, '--root', 'stick/root.key.json');
	}
}

function lastLine(output: string): string {
	return output.trim().split('\n').at(-1) ?? '';
}

const before = run(execPath, 'scripts/content/launch-check.ts', area).output;
say(`before: ${(before.match(/^ {2}LG-\d+/gm) ?? []).length} things stand in the way`);
change('src/site.ts', /isDemo: boolean = true/, 'isDemo: boolean = false');
const early = run(execPath, 'scripts/build.mjs');
say(`a build before that: ${early.status === 0 ? 'BUILT' : 'stopped'}: ${lastLine(early.output)}`);

settleArea(root, area, today);
makeKeys();
change(
	'src/site.ts',
	/(securityContact: string \| undefined = )undefined/,
	"$1'mailto:security@example.org'",
);
change(
	'src/site.ts',
	/operatorAlerts = \[\{ by: 'file' \}\]/,
	"operatorAlerts = [{ by: 'mail', to: 'REHEARSAL_MAIL' }]",
);
const after = run(execPath, 'scripts/content/launch-check.ts');
say(`after: ${lastLine(after.output)}`);
const built = run(execPath, 'scripts/build.mjs');
say(`the build: ${built.status === 0 ? 'built' : `STOPPED\n${built.output.slice(-4000)}`}`);
if (built.status === 0) {
	const pages = globSync('dist/**/*.html', { cwd: root });
	const texts = pages.map((page) => readFileSync(path.join(root, page), 'utf8'));
	const holding = (words: RegExp) => texts.filter((text) => words.test(text)).length;
	say(
		`${pages.length} pages: banner ${holding(/<section class="demo"/)}, noindex ${holding(/noindex/)}`,
	);
}
if (built.status !== 0) process.exitCode = 1;
if (process.argv.includes('--keep')) say(root);
else rmSync(root, { recursive: true });
