import { execPath } from 'node:process';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * How long `npm run content:check` takes as a whole, from its start to its last line: on a copy of the content with more
 * and more services, each the longest real one under another id. Prints seconds for each number of files.
 */
const sample = 'content/areas/dorset/services/victim-support.mdx';
const text = readFileSync(sample, 'utf8');

for (const size of [200, 2_000, 8_000]) {
	const root = mkdtempSync(path.join(tmpdir(), 'bench-'));
	cpSync('content', path.join(root, 'content'), { recursive: true });
	const folder = path.join(root, 'content/areas/dorset/services');
	mkdirSync(folder, { recursive: true });
	for (let count = 150; count < size; count += 1) {
		const copy = text
			.replace(/^id: .*$/m, `id: bench-${count}`)
			.replace(/^slug: .*$/m, `slug: bench-${count}`);
		writeFileSync(path.join(folder, `bench-${count}.mdx`), copy);
	}
	const started = performance.now();
	const { stdout } = spawnSync(execPath, ['scripts/content/content-check.ts', '--root', root], {
		encoding: 'utf8',
		maxBuffer: 2 ** 28,
	});
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	process.stdout.write(`${seconds} s: ${stdout.trim().split('\n').at(-1) ?? ''}\n`);
	rmSync(root, { recursive: true });
}
