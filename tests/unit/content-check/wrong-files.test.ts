import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkPublicFiles } from '../../../scripts/content/public-files.ts';
import { readSources } from '../../../scripts/content/read-sources.ts';
import { checkContent } from '../../../src/content-check/check-content.ts';

const folder = 'content/areas/dorset/services';
let root = '';

beforeEach(() => {
	root = mkdtempSync(path.join(tmpdir(), 'wrong-'));
	mkdirSync(path.join(root, folder), { recursive: true });
});
afterEach(() => {
	rmSync(root, { recursive: true });
});

/** What is said of a file that was put into the folder of services. */
function saidOf(name: string): string[] {
	return checkContent(readSources(root), { today: '2026-11-22', demo: true })
		.filter(({ file }) => file === `${folder}/${name}`)
		.map(({ what }) => what);
}

const put = (name: string, bytes: string | Uint8Array) => {
	writeFileSync(path.join(root, folder, name), bytes);
};

describe('a wrong file among the content', () => {
	it.each([
		['bytes.mdx', Uint8Array.of(0xff, 0xfe, 0x2d, 0)],
		['latin.mdx', Uint8Array.of(0x2d, 0x2d, 0x2d, 0x0a, 0xe9)],
		['zero.mdx', '---\nid: a\0\n---\n'],
	])('%s is told to be no plain text', (name, bytes) => {
		put(name, bytes);
		expect(saidOf(name)[0]).toContain('no plain text');
	});

	it('is told when it is far too long, and not read', () => {
		put('big.mdx', `---\nid: a\n---\n${'word '.repeat(300_000)}`);
		expect(saidOf('big.mdx')).toEqual(['The file is longer than a megabyte.']);
	});

	it('is told when it leads nowhere', () => {
		symlinkSync('/nowhere/at-all', path.join(root, folder, 'gone.mdx'));
		expect(saidOf('gone.mdx')).toEqual(['The file cannot be opened.']);
	});

	it('has a name that can be an address', () => {
		put('Café copy (2).mdx', '---\nid: a\n---\n');
		const [found] = checkContent(readSources(root), { today: '2026-11-22', demo: true });
		expect(found?.what).toContain('small letters, digits and hyphens');
		expect(found?.write).toBe('Rename it, for example to cafe-copy-2.mdx.');
	});

	it('says of a line once what is wrong with it', () => {
		put('bomb.mdx', '---\nid: bomb\na: &a [x]\nb: [*a, *a, *a]\n---\n');
		expect(saidOf('bomb.mdx')).toHaveLength(2);
	});

	it('among what is published is told too', () => {
		mkdirSync(path.join(root, 'public/folder.png'), { recursive: true });
		symlinkSync('/nowhere/at-all', path.join(root, 'public/report.pdf'));
		expect(checkPublicFiles(root).map(({ file, what }) => [file, what])).toEqual([
			['public/report.pdf', 'The file cannot be opened.'],
		]);
	});

	it('is no file at all when it is a folder', () => {
		mkdirSync(path.join(root, folder, 'folder.mdx'));
		expect(readSources(root)).toEqual([]);
	});
});
