import { describe, expect, it } from 'vitest';
import DecisionsPage from '../../src/components/transparency/DecisionsPage.astro';
import GrantPage from '../../src/components/transparency/GrantPage.astro';
import NewsList from '../../src/components/transparency/NewsList.astro';
import {
	decisionFacts,
	meetingFacts,
	policyFacts,
} from '../../src/components/transparency/record-facts.ts';
import RecordPage from '../../src/components/transparency/RecordPage.astro';
import { decided } from '../support/decided.ts';
import { createPublished } from '../support/published.ts';
import { render, textOf } from './render.ts';

const surrey = (change = decided) => {
	const area = createPublished({}, change).directory.areas.find(({ id }) => id === 'surrey');
	if (area === undefined) throw new Error('There is no Surrey.');
	return area;
};
const area = surrey();
const [decision] = area.decisions;
const [meeting] = area.meetings;
const [policy] = area.policies;
if (!decision || !meeting || !policy) throw new Error('The records are not joined.');
const up = { href: '/surrey/transparency/decisions/', text: 'Decisions and questions' };

describe('DecisionsPage', () => {
	it('lists decisions, questions, meetings and policies with their pages and days', async () => {
		const html = await render(DecisionsPage, { props: { area } });
		for (const path of ['decisions/a-decision', 'meetings/a-meeting', 'policies/a-policy']) {
			expect(html).toContain(`href="/surrey/transparency/${path}/"`);
		}
		const text = textOf(html);
		expect(text).toContain('TEST-2026-01, 4 May 2026. The grant is given for a test.');
		expect(text).toContain('1 June 2026. Online');
		expect(text).toContain('Version 2. To be looked at again by 1 January 2027.');
	});

	it('says of each kind that is not there that it is not published, and what is still owed', async () => {
		const text = textOf(await render(DecisionsPage, { props: { area: surrey((parts) => parts) } }));
		expect(text.match(/Not published here\./g)).toHaveLength(3);
		expect(text).toContain('Still open');
		expect(text).toContain('share');
	});
});

describe('the page of a record', () => {
	const page = (title: string, facts: unknown, sources: unknown) =>
		render(RecordPage, { props: { area, up, title, facts, sources } });

	it('tells a decision with its money, its grant, what is held back and what is not published', async () => {
		const facts = decisionFacts(decision, '/surrey/');
		const html = await page(decision.title, facts, decision.sources);
		const text = textOf(html);
		expect(text).toContain('5 May 2026, 1 day after the decision');
		expect(text).toContain('In part: Prices of others.');
		expect(text).toContain('Nothing, for it is a test.');
		expect(html).toContain('href="/surrey/transparency/grants/surrey-da-block/"');
		expect(text).toContain('Not published: law, risks, equality and who was asked.');
	});

	it('tells a meeting with its place, agenda and reports', async () => {
		const html = await page(meeting.title, meetingFacts(meeting), meeting.sources);
		expect(textOf(html)).toMatch(/1 June 2026, 10:00.*Online.*Yes.*Tests/);
		expect(html).toContain('href="https://example.org/paper"');
		expect(textOf(html)).toContain('Not published: minutes.');
	});

	it('tells a policy with its version and its days', async () => {
		const html = await page(policy.title, policyFacts(policy), policy.sources);
		expect(textOf(html)).toMatch(/Version.*2.*1 January 2026.*1 January 2027/);
	});

	it('of the grant leads back to the decision', async () => {
		const grant = area.grants.find(({ id }) => id === 'surrey-da-block');
		const html = await render(GrantPage, { props: { area, grant } });
		expect(html).toContain('href="/surrey/transparency/decisions/a-decision/"');
	});
});

describe('NewsList', () => {
	it('tells decisions and questions of the panel from news, newest first', async () => {
		const text = textOf(await render(NewsList, { props: { area } }));
		expect(text).toMatch(/A grant for a test.*Decision\. 5 May 2026.*Question from the panel\./);
	});
});
