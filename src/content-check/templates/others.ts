import {
	areaQuestion,
	quoted,
	slugOf,
	sourceLines,
	sourceQuestions,
	type Template,
} from './template.ts';

/** What somebody said about a service: it stays a draft until its records hold. */
export const story: Template = {
	questions: [
		areaQuestion,
		{ name: 'number', ask: 'Its number among the stories of the area: never a name or a date' },
		{ name: 'service', ask: 'Which service is it about? The id of a service' },
		{ name: 'words', ask: 'The words, as they were said' },
		...sourceQuestions,
	],
	fileOf: ({ area = '', number = '' }) => `content/areas/${area}/stories/_${area}-${number}.mdx`,
	textOf: (answers) => {
		const { area = '', number = '', service, words } = answers;
		return `---
id: ${area}-${number}
serviceId: ${quoted(service)}
quote: ${quoted(words)}
# verbatim, or edited: then say in editNote what was changed.
wording: verbatim
# What it mentions, for a reader who would rather not.
contentNotes: [crime]
sourceType: provider-collected
# GAP: what the person agreed to, when, and until when. docs/stories.md shows it, as ‘consent’.
# GAP: a second person has to try to recognise the speaker: ‘motivatedIntruder’.
editedBy: Content editor
status: shown
${sourceLines(answers)}
---
`;
	},
};

/** A force area: it has no pages until a body, a team and an age policy are named. */
export const area: Template = {
	questions: [
		{ name: 'area', ask: 'Which area? Its id, like kent' },
		{ name: 'name', ask: 'Its name, as people know it' },
		{ name: 'nation', ask: 'england or wales?', otherwise: 'england' },
		{ name: 'force', ask: 'The police force, like Kent Police' },
		...sourceQuestions,
	],
	fileOf: (answers) => `content/areas/${answers['area'] ?? ''}/area.mdx`,
	textOf: (answers) => `---
id: ${quoted(answers['area'])}
name: ${quoted(answers['name'])}
nation: ${quoted(answers['nation'])}
force: ${quoted(answers['force'])}
# GAP: write true when ‘generalProviderId’, ‘agePolicyId’ and a body in the folder bodies/ stand.
hasPages: false
summary: ${quoted(`Free support for anyone in ${answers['name'] ?? ''} who has been affected by crime, whether or not the police know.`)}
${sourceLines(answers)}
---

You can ask for support whatever happened to you, and however long ago it was.
`,
};

/** A team that receives referrals: a sample until it has agreed to its part. */
export const provider: Template = {
	questions: [
		{ name: 'name', ask: 'What is the team called?' },
		{
			name: 'organisation',
			ask: 'Who runs it? The id of a file in content/organisations',
			otherwise: 'unknown',
		},
		areaQuestion,
		...sourceQuestions,
	],
	fileOf: ({ name = '' }) => `content/providers/_${slugOf(name)}.yml`,
	textOf: (answers) => {
		const { name = '', organisation, area: areaId } = answers;
		return `id: ${slugOf(name)}
name: ${quoted(name)}
# It stands in sentences: “who run …”.
serviceName: ${quoted(`the support service of ${name}`)}
orgId: ${quoted(organisation)}
policeAreaIds: [${quoted(areaId)}]
# GAP: both stay true until the team has agreed to everything below and opened a test referral.
demo: true
intakeIsExample: true
# GAP: go through each line with the team.
intake:
  channels: [call]
  hours:
    - { days: [mon, tue, wed, thu, fri], opens: '09:00', closes: '17:00' }
  languages: [en]
  callerDisplay: withheld
  attempts: 3
  coverName: false
  wrongNumber: true
  safeWord: false
  keepHeld: false
  firstContactTarget: { value: 2, unit: working-days }
  afterHours: Outside these hours nobody reads new requests. The Supportline answers day and night.
  selfContact:
    helplineId: victim-support-supportline
    say: I would like to talk to somebody about support.
  professionalRoute: Not published. Ring the Supportline and say which area you are calling about.
${sourceLines(answers)}
`;
	},
};
