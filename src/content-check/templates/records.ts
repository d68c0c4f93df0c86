import {
	areaQuestion,
	quoted,
	slugOf,
	sourceLines,
	sourceQuestions,
	type Template,
} from './template.ts';

/** A new contract. */
export const contract: Template = {
	questions: [
		areaQuestion,
		{ name: 'title', ask: 'What is the contract called?' },
		{ name: 'summary', ask: 'What is it for, in one sentence?' },
		{ name: 'body', ask: 'Who bought it? The id of a body, like dorset-pcc' },
		{
			name: 'supplier',
			ask: 'Who won it? The id of a file in content/organisations',
			otherwise: 'unknown',
		},
		{ name: 'start', ask: 'When does it start? 2026, 2026-04 or 2026-04-01', otherwise: 'unknown' },
		{ name: 'end', ask: 'When does it end?', otherwise: 'unknown' },
		...sourceQuestions,
	],
	fileOf: ({ area = '', title = '' }) => `content/areas/${area}/contracts/_${slugOf(title)}.mdx`,
	textOf: (answers) => {
		const { area = '', title = '', summary, body, supplier = 'unknown', start, end } = answers;
		return `---
id: ${area}-${slugOf(title)}
title: ${quoted(title)}
summary: ${quoted(summary)}
# The body that bought, as it was at the award. It stays when another takes over.
bodyIds: [${quoted(body)}]
type: service-contract
# GAP: how is it commissioned? See the list that the editor offers.
model: single-provider
suppliers: ${supplier === 'unknown' ? 'unknown' : `[${quoted(supplier)}]`}
# GAP: the amounts, each with the words of its source. docs/editing.md shows one.
statedValues: []
period:
  start: ${quoted(start)}
  end: ${quoted(end)}
# GAP: name the decision behind it under ‘decisions’, then take this line out.
decisionUnknown: true
${sourceLines(answers)}
---

What the contract is for, in short sentences.
`;
	},
};

/** Something that a body announced. */
export const news: Template = {
	questions: [
		areaQuestion,
		{ name: 'title', ask: 'The heading' },
		{ name: 'summary', ask: 'One sentence for lists' },
		{
			name: 'day',
			ask: 'When is it published? A day to come keeps it back until then',
			otherwise: 'unknown',
		},
		...sourceQuestions,
	],
	fileOf: ({ area = '', title = '' }) => `content/areas/${area}/news/_${slugOf(title)}.mdx`,
	textOf: (answers) => {
		const { area = '', title = '', summary, day } = answers;
		return `---
id: ${area}-${slugOf(title)}
title: ${quoted(title)}
summary: ${quoted(summary)}
# GAP: who answers for this entry? A role, not a name.
owner: Content editor
publishedOn: ${quoted(day)}
${sourceLines(answers)}
---

What was announced, in our own words. Somebody else’s words stand like this:

<Quotation source="Who said it, and where">
${answers['quote'] ?? ''}
</Quotation>
`;
	},
};
