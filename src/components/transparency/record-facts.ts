import type { JoinedDecision, Sourced } from '../../directory/join/joined.ts';
import { daysToPublish } from '../../transparency/decision.ts';
import type { Meeting } from '../../transparency/meeting.ts';
import { dateInWords } from '../../transparency/period.ts';
import type { Policy } from '../../transparency/policy.ts';
import type { Statement } from '../../transparency/statement.ts';
import { type Fact, fact, known } from '../facts.ts';

const inFull = (value: string) => dateInWords({ value, precision: 'day' });
const elsewhere = (url: string | undefined) =>
	url && { href: url, text: 'Read it on the body’s site' };

/** What a decision notice says of itself. `home` is the address of the area's home. */
export function decisionFacts(decision: JoinedDecision, home: string): Fact[] {
	const days = daysToPublish(decision);
	const declared = { true: 'yes', false: 'no', unknown: undefined };
	const records = `${home}transparency/`;
	return [
		fact('Reference', decision.ref),
		fact('Decided by', decision.decisionMaker),
		fact('Decided on', inFull(decision.decidedOn)),
		fact(
			'Published on',
			`${inFull(decision.publishedOn)}, ${days} ${days === 1 ? 'day' : 'days'} after the decision`,
		),
		fact(
			'Open to all',
			decision.status === 'open' ? 'Yes' : `In part: ${decision.exemption ?? ''}`,
		),
		fact('What else was considered', ...decision.options),
		fact('Money', decision.financial),
		fact('Law', decision.legal),
		fact('Risks', decision.risk),
		fact('Equality', decision.equality),
		fact('Who was asked', decision.consultation),
		fact('Register of interests up to date', declared[`${decision.interestsDeclared}`]),
		...known(
			fact('Contracts', ...toPages(decision.contracts, `${records}contracts/`)),
			fact('Grants', ...toPages(decision.grants, `${records}grants/`)),
			fact('The signed notice', elsewhere(decision.url)),
		),
	];
}

const toPages = (links: readonly { id: string; title: string }[], folder: string) =>
	links.map(({ id, title }) => ({ href: `${folder}${id}/`, text: title }));

/** What is known of a meeting. */
export function meetingFacts(meeting: Sourced<Meeting>): Fact[] {
	const { date, time, place, isPublic, agenda, papers, hasMinutes } = meeting;
	const paper = ({ title, url }: Meeting['papers'][number]) =>
		url === undefined ? title : { href: url, text: title };
	return [
		fact('When', time === undefined ? inFull(date) : `${inFull(date)}, ${time}`),
		fact('Where', place),
		fact('Open to the public', isPublic ? 'Yes' : 'No'),
		fact('Agenda', ...agenda),
		fact('Reports', ...papers.map(paper)),
		fact('Minutes', hasMinutes && 'Below'),
	];
}

/** What is known of a policy. */
export function policyFacts({ version, effectiveFrom, reviewOn, url }: Sourced<Policy>): Fact[] {
	return [
		fact('Version', version),
		fact('In force from', inFull(effectiveFrom)),
		fact('To be looked at again by', inFull(reviewOn)),
		...known(fact('Elsewhere', elsewhere(url))),
	];
}

/** What is known of a statement that the law asks for. */
export function statementFacts(statement: Sourced<Extract<Statement, { status: 'published' }>>) {
	const { lastUpdated, nextDue, owner, url } = statement;
	return [
		fact('Last updated', inFull(lastUpdated)),
		...known(fact('Next due', nextDue && inFull(nextDue))),
		fact('Kept by', owner),
		...known(fact('Elsewhere', elsewhere(url))),
	];
}
