import type { Parts } from '../../src/directory/join/parts.ts';
import { decisionSchema } from '../../src/transparency/decision.ts';
import { meetingSchema } from '../../src/transparency/meeting.ts';
import { policySchema } from '../../src/transparency/policy.ts';

const sourced = {
	sources: [{ sourceId: 'surrey-panel-minutes', quote: 'A test.', status: 'as-published' }],
	confidence: 'high',
};
const bodyId = 'surrey-pcc';

/** A made-up decision of Surrey about its block grant, as an editor would write it. */
export const decision = decisionSchema.parse({
	id: 'a-decision',
	ref: 'TEST-2026-01',
	title: 'A grant for a test',
	bodyId,
	decisionMaker: 'The office holder',
	decidedOn: '2026-05-04',
	publishedOn: '2026-05-05',
	status: 'part-confidential',
	exemption: 'Prices of others.',
	summary: 'The grant is given for a test.',
	options: ['To give none.'],
	financial: 'Nothing, for it is a test.',
	interestsDeclared: true,
	...sourced,
});

const meeting = meetingSchema.parse({
	...{ id: 'a-meeting', bodyId, title: 'A board for a test', date: '2026-06-01', time: '10:00' },
	...{ place: 'Online', isPublic: true, agenda: ['Tests'], hasMinutes: false },
	papers: [{ title: 'A paper', url: 'https://example.org/paper' }],
	...sourced,
});

const policy = policySchema.parse({
	...{ id: 'a-policy', bodyId, title: 'How tests are decided', kind: 'decision-making' },
	...{ version: '2', effectiveFrom: '2026-01-01', reviewOn: '2027-01-01' },
	...sourced,
});

/** The real content with one made-up decision, meeting and policy of Surrey. */
export function decided(parts: Parts): Parts {
	const file = (name: string) => `content/areas/surrey/${name}.mdx`;
	return {
		...parts,
		decisions: [{ file: file('decisions/a-decision'), data: decision }],
		meetings: [{ file: file('meetings/a-meeting'), data: meeting }],
		policies: [{ file: file('policies/a-policy'), data: policy }],
		grants: parts.grants.map((grant) =>
			grant.data.id === 'surrey-da-block'
				? { ...grant, data: { ...grant.data, decisions: ['a-decision'] } }
				: grant,
		),
	};
}
