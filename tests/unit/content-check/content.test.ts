import { describe, expect, it } from 'vitest';
import { readSources } from '../../../scripts/content/read-sources.ts';
import { checkContent } from '../../../src/content-check/check-content.ts';
import { annotationsOf, reportOf } from '../../../src/content-check/report.ts';

const sources = readSources('.');
const occasion = { today: '2026-11-22', demo: true };

/** What the check says of a file, of which some words are replaced by others. */
function after(file: string, from: string | RegExp, to: string) {
	const changed = sources.map((one) =>
		one.file === file ? { file, text: one.text.replace(from, to) } : one,
	);
	expect(changed).not.toEqual(sources);
	return checkContent(changed, occasion).filter(({ level }) => level === 'error');
}

const service = 'content/areas/dorset/services/victim-support.mdx';
const body = 'content/areas/dorset/bodies/dorset-pcc.yml';

const mistakes = [
	{ file: service, from: 'summary:', to: 'sumary:', words: 'not a field here' },
	{
		file: service,
		from: /orgId: .*/,
		to: 'orgId: victim-suport',
		words: 'Did you mean ‘victim-support’?',
	},
	{
		file: service,
		from: 'summary: ',
		to: 'summary: A failed to report ',
		words: 'is not used on this site',
	},
	{
		file: service,
		from: 'summary: ',
		to: 'summary: A: b ',
		words: 'between single quotation marks',
	},
	{
		file: 'content/pages/rights.mdx',
		from: /\n---\n/,
		to: '\n---\n[Words](/dorset/servces/)\n',
		words: 'There is no such page',
	},
	{
		file: 'content/pages/safety.mdx',
		from: 'id="samaritans"',
		to: 'id="nobody"',
		words: 'no line ‘nobody’',
	},
	{ file: body, from: /accent: .*/, to: "accent: '#ffee00'", words: 'has a contrast of' },
	{
		file: 'content/areas/dorset/stories/dorset-1.mdx',
		from: 'quote: ',
		to: 'quote: Sarah helped me. ',
		words: '‘Sarah’',
	},
];

describe('the check of all content', () => {
	it.each(mistakes)('says “$words” at its line', ({ file, from, to, words }) => {
		const found = after(file, from, to).find(({ what, write }) =>
			`${what} ${write}`.includes(words),
		);
		expect(found?.file).toBe(file);
		const text = sources.find((one) => one.file === file)?.text.replace(from, to) ?? '';
		const line = text.slice(0, text.indexOf(to.trim())).split('\n').length;
		expect(Math.abs((found?.line ?? 0) - line)).toBeLessThanOrEqual(2);
	});

	it('goes on after a broken entry, and blames no other for it', () => {
		const errors = after('content/organisations/victim-support.yml', 'kind:', 'knd:');
		expect(new Set(errors.map(({ file }) => file))).toEqual(
			new Set(['content/organisations/victim-support.yml']),
		);
	});

	it('names a file that nothing reads', () => {
		const stray = { file: 'content/areas/dorset/servces/x.mdx', text: '---\n---\n' };
		const [first] = checkContent([...sources, stray], occasion).filter(
			({ level }) => level === 'error',
		);
		expect(first?.what).toBe('Nothing reads this file where it lies.');
	});

	it('tells people the file, the line, why it matters and what to write', () => {
		const report = reportOf(after(service, 'summary:', 'sumary:'), 3);
		expect(report).toContain(`${service}\n  line `);
		expect(report).toContain('Why it matters: ');
		expect(report).toContain('What to write:  ');
		expect(report).toMatch(/3 files read: \d+ to change, 0 to decide, 0 due\./);
	});

	it('tells a Git host one line each', () => {
		const [first] = annotationsOf(after(service, 'summary:', 'sumary:')).split('\n');
		expect(first).toMatch(
			/^::error file=content\/areas\/dorset\/services\/victim-support\.mdx,line=\d+,title=[^:,]*::/,
		);
	});
});
