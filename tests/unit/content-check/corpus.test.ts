import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/content-check/finding.ts';
import { good } from './good.ts';
import { hostile } from './hostile.ts';

const fileOf = (kind: string, index: number) => `content/pages/${kind}-${index}.mdx`;

const page = (slug: string, body: string) =>
	`---\nslug: ${slug}\ntitle: A page\nsummary: One sentence.\nowner: Content editor\n---\n\n${body}\n`;

let root: string;
let findings: Finding[];

// The command runs in plain Node, on a copy of the content: no Astro and no reader of Markdown but its own.
beforeAll(() => {
	root = mkdtempSync(path.join(tmpdir(), 'content-'));
	cpSync('content', path.join(root, 'content'), { recursive: true });
	mkdirSync(path.join(root, 'content/pages'), { recursive: true });
	for (const [index, { text }] of hostile.entries()) {
		writeFileSync(path.join(root, fileOf('hostile', index)), text);
	}
	for (const [index, body] of good.entries()) {
		writeFileSync(path.join(root, fileOf('good', index)), page(`good-${index}`, body));
	}
	const command = ['scripts/content/content-check.ts', '--root', root, '--json'];
	const { stdout } = spawnSync(process.execPath, command, { encoding: 'utf8', maxBuffer: 2 ** 26 });
	findings = (JSON.parse(stdout) as { findings: Finding[] }).findings;
});

afterAll(() => {
	rmSync(root, { recursive: true });
});

const errorsIn = (file: string) =>
	findings.filter((one) => one.file === file && one.level === 'error');

describe('hostile pages', () => {
	it('are a hundred or more', () => {
		expect(hostile.length).toBeGreaterThanOrEqual(100);
	});

	it.each(hostile.map((one, index) => ({ ...one, index })))(
		'$name is refused at its line, in plain words',
		({ index, line }) => {
			const found = errorsIn(fileOf('hostile', index));
			expect(found.map((one) => one.line)).toContain(line);
			for (const { what, why, write } of found) {
				expect(what).toMatch(/[.?!’]$/);
				expect(write).not.toBe('');
				expect(why).not.toBe('');
				expect(`${what} ${write}`).not.toMatch(/\bat \w+ \(|node_modules|undefined|\[object/);
			}
		},
	);
});

describe('good pages', () => {
	it('are a hundred or more', () => {
		expect(good.length).toBeGreaterThanOrEqual(100);
	});

	it.each(good.map((body, index) => ({ body, index })))('passes: $body', ({ index }) => {
		expect(errorsIn(fileOf('good', index))).toEqual([]);
	});
});

it('finds nothing to change in the content of this site', () => {
	const own = findings.filter(
		({ file, level }) => level === 'error' && !/\/(hostile|good)-\d/.test(file),
	);
	expect(own).toEqual([]);
});
