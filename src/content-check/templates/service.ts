import {
	areaQuestion,
	quoted,
	slugOf,
	sourceLines,
	sourceQuestions,
	type Template,
} from './template.ts';

/** A new service. */
export const service: Template = {
	questions: [
		areaQuestion,
		{ name: 'name', ask: 'What is the service called?' },
		{ name: 'summary', ask: 'What does it do, in one sentence of at most 160 letters?' },
		{
			name: 'organisation',
			ask: 'Who runs it? The id of a file in content/organisations',
			otherwise: 'unknown',
		},
		{ name: 'body', ask: 'Who commissions it? The id of a body, like dorset-pcc' },
		{ name: 'need', ask: 'What is it for? One code of content/needs.yml', otherwise: 'other' },
		{
			name: 'phone',
			ask: 'Its phone number, grouped with spaces; nothing if you do not know it',
			otherwise: '',
		},
		...sourceQuestions,
	],
	fileOf: ({ area, name = '' }) => `content/areas/${area ?? ''}/services/_${slugOf(name)}.mdx`,
	textOf: (answers) => {
		const { area = '', name = '', summary, organisation, body, need, phone } = answers;
		return `---
# Never change the id. The slug is the last part of the address, and may be read over a shoulder: keep it neutral.
id: ${area}-${slugOf(name)}
slug: ${slugOf(name)}
name: ${quoted(name)}
summary: ${quoted(summary)}
status: active
# GAP: when does the source describe it? "2026", or "an undated page".
describedIn: an undated page
orgId: ${quoted(organisation)}
commissionedBy: [${quoted(body)}]
# GAP: how is it commissioned? See the list that the editor offers.
commissioningModel: unknown
# GAP: where does the money come from?
fundingSources: [unknown]
# Codes of content/needs.yml, at least one.
needs: [${quoted(need)}]
# GAP: which ages? under-13, 13-15, 16-17, 18-24, 25-plus
ageGroups: [not-stated]
# Support never depends on telling the police.
reportedRequired: false
channels:
${phone === '' ? '  # GAP: its number, as phone: 01632 960 001\n  - kind: phone\n    note: The number is not published in our source.' : `  - kind: phone\n    phone: ${quoted(phone)}\n    # GAP: call the number before you publish it.`}
routes: [self]
# portal: through the form of this site. provider-url: on its own site. none: by phone or in person.
onlineReferral: none
policeAreaIds: [${area}]
# GAP: ask the service who might have to be told what.
confidentialityNote: What you say is kept private within the service. If you, a child or someone else is at risk of serious harm, staff may have to tell someone. They will try to talk to you first.
# What the page mentions, for a reader who would rather not.
contentNotes: [crime]
# GAP: who answers for this entry? A role, not a name.
owner: Content editor
${sourceLines(answers)}
---

What the service does, in short sentences.
`;
	},
};
