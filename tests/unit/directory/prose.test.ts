import { expect, test } from 'vitest';
import { proseProblems } from '../../../src/directory/prose.ts';

test('plain Markdown and the named components pass', () => {
	const text = `## A heading

Call, or write. **Two** words, [a link](/rights/), £1.6 million in 2018/19, 16,600 cases.

<Quotation source="Somebody">
Words.
</Quotation>
<PhoneLine id="samaritans" />`;
	expect(proseProblems(text)).toEqual([]);
});

test.each([
	['import x from "y"', 'imports and exports nothing'],
	['export const x = 1', 'imports and exports nothing'],
	['It costs {1 + 1}', 'Braces would be run as code'],
	['<script>alert(1)</script>', 'HTML is not used'],
	['<Calloutx>', 'HTML is not used'],
	['Ring 01632 960 001', 'Numbers live in content/helplines'],
	['Ring +44 (0)1632-960001', 'Numbers live in content/helplines'],
	['It is completely confidential', 'Try ‘kept private within the service’'],
	['She failed to report it', 'Try ‘did not tell the police’'],
])('%s is answered in an editor’s words', (line, answer) => {
	const [problem] = proseProblems(`First line\n${line}`);
	expect(problem).toMatch(/^line 2 of the text: /);
	expect(problem).toContain(answer);
});
