import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mdxComponents } from '../../../src/components/mdx.ts';
import { createDirectory } from '../../../src/directory/directory.ts';
import { forceAreaIds } from '../../../src/directory/force-areas.ts';
import { textComponents } from '../../../src/directory/prose.ts';
import { readParts } from '../../../scripts/content/read-parts.ts';

const parts = readParts();
const entries = Object.values(
	parts as unknown as Record<string, { file: string; data: object }[]>,
).flat();

describe('content', () => {
	test('joins without a problem', () => {
		expect(() => createDirectory(parts, { today: '2026-11-22', demo: true })).not.toThrow();
	});

	test('has no file that nothing reads, such as one in a misspelt folder', () => {
		const read = new Set(entries.map(({ file }) => file));
		const files = globSync('content/**/*.*');
		expect(files.filter((file) => !read.has(file))).toEqual([]);
	});

	test('names no area like a page of the whole site', () => {
		const pages = globSync('*', { cwd: 'src/pages' }).map((file) => file.replace(/\.\w+$/, ''));
		const slugs = parts.pages.map(({ data }) => data.slug);
		for (const id of forceAreaIds) expect([...pages, ...slugs]).not.toContain(id);
	});

	test('states no fact without a source', () => {
		const stating = entries.filter(({ data }) => 'sources' in data);
		for (const { file, data } of stating) {
			expect('sources' in data ? data.sources : [], file).not.toHaveLength(0);
		}
	});

	test('has the twenty-six needs, each with a code and plain words of its own', () => {
		const needs = parts.needs.map(({ data }) => data);
		expect(needs).toHaveLength(26);
		expect(new Set(needs.map((need) => need.id)).size).toBe(26);
		expect(new Set(needs.map((need) => need.plain)).size).toBe(26);
	});

	test('is drawn with the components that staff may use, and no others', () => {
		expect(Object.keys(mdxComponents).sort()).toEqual([...textComponents].sort());
	});

	test('is a demonstration: every team is, and none has been verified', () => {
		for (const { data } of parts.providers) {
			expect(data.demo && data.intakeIsExample && data.verifiedOn === undefined).toBe(true);
		}
		for (const { data } of parts.helplines) expect(data.checkedBy).toBeNull();
	});
});
