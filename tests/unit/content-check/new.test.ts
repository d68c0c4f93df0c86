import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSources } from '../../../scripts/content/read-sources.ts';
import { checkContent } from '../../../src/content-check/check-content.ts';
import { templates } from '../../../src/content-check/templates/templates.ts';
import { isDraft } from '../../../src/directory/join/kinds.ts';

let root: string;

beforeAll(() => {
	root = mkdtempSync(path.join(tmpdir(), 'new-'));
	cpSync('content', path.join(root, 'content'), { recursive: true });
});

afterAll(() => {
	rmSync(root, { recursive: true });
});

const answers: Record<string, string> = {
	area: 'dorset',
	body: 'dorset-pcc',
	day: '2027-01-31',
	end: 'unknown',
	force: 'Kent Police',
	name: 'A name: with a colon',
	nation: 'england',
	need: 'other',
	number: '9',
	organisation: 'unknown',
	phone: '01632 960 001',
	quote: 'It says: “this” # and that',
	service: 'dorset-victim-support',
	source: 'dorset-retendering',
	start: '2026-04',
	summary: 'One sentence.',
	supplier: 'unknown',
	title: 'A title',
	words: 'They helped me.',
};

/** Run the command with the answers typed in, one a line. */
function begin(kind: string, typed: string) {
	const command = ['scripts/content/content-new.ts', kind, '--root', root];
	return spawnSync(process.execPath, command, { encoding: 'utf8', input: typed });
}

describe('npm run content:new', () => {
	it.each(Object.entries(templates))(
		'begins a %s that passes the check and marks its gaps',
		(kind, template) => {
			const own = kind === 'area' ? { ...answers, area: 'kent', name: 'Kent' } : answers;
			const typed = template.questions.map(({ name }) => `${own[name] ?? ''}\n`).join('');
			const { status, stdout, stderr } = begin(kind, typed);
			expect(stderr).toBe('');
			expect(status).toBe(0);
			const file = /Begun: (\S+)/.exec(stdout)?.[1] ?? '';
			const sources = readSources(root);
			expect(sources.some((one) => one.file === file)).toBe(true);
			expect(isDraft(file)).toBe(kind !== 'area');
			const findings = checkContent(sources, { today: '2026-11-22', demo: true });
			expect(findings.filter((one) => one.file === file && one.level === 'error')).toEqual([]);
			expect(findings.some((one) => one.file === file && one.what.startsWith('A gap'))).toBe(true);
		},
	);

	it('a service passes as it is when its draft is published', () => {
		const published = readSources(root).map(({ file, text }) => ({
			file: file.includes('/services/_') ? file.replace('/_', '/') : file,
			text,
		}));
		const findings = checkContent(published, { today: '2026-11-22', demo: true });
		expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
	});

	it.each([
		['services', '', 'Say what to begin'],
		['service', '', '‘area’ needs an answer, and nothing was written'],
		['news', 'dorsett\nA\nB\n2026\ndorset-retendering\nWords\n', 'There is no area ‘dorsett’'],
		[
			'story',
			'dorset\n9\nx\nWords\ndorset-retendering\nWords\n',
			'already, and nothing was changed',
		],
	])('refuses %s %j in plain words', (kind, typed, words) => {
		const { status, stderr } = begin(kind, typed);
		expect(status).toBe(1);
		expect(stderr).toContain(words);
	});
});
