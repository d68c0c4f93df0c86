import { describe, expect, it } from 'vitest';
import { readParts } from '../../../scripts/content/read-parts.ts';
import {
	type AccessibilityStatement,
	statementProblems,
} from '../../../src/directory/accessibility.ts';

const [own] = readParts().accessibility;
if (own === undefined) throw new Error('content/accessibility/statement.yml: Put it back.');
const { file, data } = own;
const demo = { today: '2026-11-28', demo: true };

function problemsOf(change: Partial<AccessibilityStatement>, occasion = demo): string[] {
	return statementProblems([{ file, data: { ...data, ...change } }], occasion);
}

describe('the accessibility statement', () => {
	it('stands as it is in a demonstration', () => {
		expect(problemsOf({})).toEqual([]);
	});

	it('is looked at every year, and never in a year to come', () => {
		expect(problemsOf({ lastReviewed: '2025-11-01' })[0]).toContain('over a year ago');
		expect(problemsOf({ lastReviewed: '2026-12-01' })[0]).toContain('has not come yet');
	});

	it('does not claim full compliance beside a barrier that fails the standard', () => {
		expect(problemsOf({ status: 'full' })[0]).toContain('does not meet it in full');
		expect(problemsOf({ status: 'full', barriers: [] })).toEqual([]);
	});

	it('says how far it complies, who answers and how to complain, once the site is real', () => {
		const problems = problemsOf({}, { ...demo, demo: false });
		expect(problems.map((problem) => /: (\w+): /.exec(problem)?.[1])).toEqual([
			'status',
			'contact',
			'body',
		]);
	});

	it('is there, and there is one', () => {
		expect(statementProblems([], demo)[0]).toContain('Put it back');
		expect(statementProblems([own, { ...own, file: 'content/accessibility/b.yml' }], demo)).toEqual(
			['content/accessibility/b.yml: There is one accessibility statement. Take this one out.'],
		);
	});
});
