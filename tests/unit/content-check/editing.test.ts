import { spawnSync } from 'node:child_process';
import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const page = readFileSync('docs/editing.md', 'utf8');
const scripts = (
	JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
).scripts;

/** Commands that the page shows on lines of their own, in its order. */
const commands = [...page.matchAll(/^```\n(npm run [^\n]+)\n```$/gm)].map(
	(match) => match[1] ?? '',
);

let root: string;

// The commands run one after the other on a copy, as a newcomer would type them.
beforeAll(() => {
	root = mkdtempSync(path.join(tmpdir(), 'editing-'));
	for (const part of ['content', 'src', 'scripts', 'package.json']) {
		cpSync(part, path.join(root, part), { recursive: true });
	}
	symlinkSync(path.resolve('node_modules'), path.join(root, 'node_modules'));
});

afterAll(() => {
	rmSync(root, { recursive: true });
});

/** Run a command of the page as npm would, without npm. */
function run(command: string) {
	const [, name = '', rest = ''] = /^npm run (\S+) ?(.*)$/.exec(command) ?? [];
	const line = `${scripts[name] ?? 'false'} ${rest.replace(/(^| )-- /, ' ')}`.replace(
		/^node/,
		process.execPath,
	);
	return spawnSync(line, { cwd: root, shell: true, encoding: 'utf8' });
}

describe('docs/editing.md', () => {
	it('shows six commands or more', () => {
		expect(commands.length).toBeGreaterThanOrEqual(6);
	});

	it.each(commands)('%s does what it says', (command) => {
		const { status, stdout, stderr } = run(command);
		expect(stderr).toBe('');
		expect(stdout).not.toMatch(/\n\s+at .*:\d+/);
		expect(status).toBe(command.includes('launch:check') ? 1 : 0);
	});

	it('shows a decision that the check has nothing against', () => {
		const facts = /^```yaml\n(---\n[^]*?\n---)\n```$/m.exec(page)?.[1] ?? '';
		const folder = path.join(root, 'content/areas/dorset/decisions');
		mkdirSync(folder, { recursive: true });
		writeFileSync(path.join(folder, '2026-012.mdx'), `${facts}\n\nWords.\n`);
		const { status, stdout } = run('npm run content:check -- decisions/2026-012');
		expect(stdout).toContain(': 0 to change, 0 to decide');
		expect(status).toBe(0);
	});
});
