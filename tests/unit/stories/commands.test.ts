import { spawnSync } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const root = process.cwd();
let folder = '';

beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'waymark-stories-'));
	cpSync(path.join(root, 'content'), path.join(folder, 'content'), { recursive: true });
});
afterEach(() => {
	rmSync(folder, { recursive: true });
});

/** Run one of the commands on a copy of the content. */
function run(command: 'check' | 'withdraw', ...typed: string[]) {
	const script = path.join(root, `src/stories/${command}-cli.ts`);
	const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...typed], {
		cwd: folder,
		encoding: 'utf8',
	});
	return { status, out: stdout + stderr };
}

const stories = 'content/areas/dorset/stories';
const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');

describe('story:check', () => {
	test('lets the published quotations stand, with warnings', () => {
		const { status, out } = run('check');
		expect(out).toContain('3 files read: 0 to change, 11 to decide.');
		expect(status).toBe(0);
	});

	test('names file, line, field, reason and a wording, and fails', () => {
		const file = `${stories}/dorset-3.mdx`;
		writeFileSync(
			path.join(folder, file),
			read(file).replace('have been great', 'and Bronagh were great'),
		);
		const { status, out } = run('check', file);
		expect(status).toBe(1);
		expect(out).toContain(
			`${file}, line 4, quote (must change, TST-1)\n  ‘Bronagh’ may be a name.\n  Why it matters: A name leads to one person.\n  Instead: Remove it.`,
		);
	});

	test('reads any text, and names its line', () => {
		writeFileSync(
			path.join(folder, 'draft.txt'),
			'I was listened to.\n\nMy caseworker Philippa was kind.\n',
		);
		expect(run('check', 'draft.txt').out).toContain(
			'draft.txt, line 3, text (must change, TST-13)',
		);
	});

	test('says what it cannot read', () => {
		const { status, out } = run('check', 'nowhere.mdx');
		expect(status).toBe(1);
		expect(out).toContain('nowhere.mdx\n  It could not be checked.');
	});
});

describe('story:withdraw', () => {
	const file = `${stories}/dorset-2.mdx`;

	test('leaves none of the words, and lists what a person still has to do', () => {
		const { status, out } = run('withdraw', 'dorset-2', '--asked', '2026-11-20');
		expect(status).toBe(0);
		expect(read(file)).toBe(
			'---\nid: dorset-2\nstatus: withdrawn\naskedOn: 2026-11-20\nsourceIds: [dorset-retendering]\n---\n',
		);
		for (const step of [
			'Caches',
			'Search engines',
			'Archives',
			'Print',
			'Version history',
			'Backups',
			'The same words stand in',
		]) {
			expect(out).toContain(step);
		}
		expect(readdirSync(path.join(folder, stories))).toHaveLength(3);
	});

	test('changes nothing the second time, and keeps the day on which the person asked', () => {
		run('withdraw', 'dorset-2', '--asked', '2026-11-20');
		const first = read(file);
		const { status, out } = run('withdraw', 'dorset-2');
		expect(status).toBe(0);
		expect(out).toContain('It was withdrawn before, on 2026-11-20.');
		expect(read(file)).toBe(first);
	});

	test('keeps the day on which all was dealt with', () => {
		run('withdraw', 'dorset-2', '--done');
		expect(read(file)).toMatch(/^doneOn: \d{4}-\d\d-\d\d$/mu);
		expect(run('withdraw', 'dorset-2').out).toContain('Everything on the list was dealt with');
	});

	test('does not wait for the repair of a broken file', () => {
		writeFileSync(path.join(folder, file), '---\nid: dorset-2\nquote: "never closed\n---\n');
		expect(run('withdraw', 'dorset-2').status).toBe(0);
		expect(read(file)).not.toContain('never closed');
	});

	test('finishes what was cut short', () => {
		const left = path.join(folder, `${file}.withdrawn`);
		writeFileSync(left, '---\nid: dor');
		expect(run('withdraw', 'dorset-2').status).toBe(0);
		expect(existsSync(left)).toBe(false);
		expect(read(file)).toContain('status: withdrawn');
	});

	test.each([[['dorset-7']], [['dorset-2', '--asked', 'Friday']], [[]], [['--done']]])(
		'refuses %o and changes nothing',
		(typed) => {
			const before = read(file);
			const { status, out } = run('withdraw', ...typed);
			expect(status).toBe(1);
			expect(out).not.toBe('');
			expect(read(file)).toBe(before);
		},
	);
});
