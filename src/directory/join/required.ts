import { checklistOf, type RecordDays } from '../../transparency/checklist.ts';
import type { CommissioningBody } from '../body.ts';
import type { AreaPages, JoinedDecision } from './joined.ts';
import type { Links } from './links.ts';
import { areaOf, type Entry, type Parts } from './parts.ts';

type Required = Pick<AreaPages, 'decisions' | 'meetings' | 'policies' | 'statements' | 'checklist'>;

/** What the law wants the body of an area to publish, and how each item stands on the day. */
export function required(areaId: string, body: CommissioningBody, links: Links): Required {
	const { parts, today } = links;
	const here = <Data extends { bodyId: string }>(entries: Entry<Data>[]) =>
		entries.filter((one) => areaOf(one) === areaId);
	const newest = <Data>(entries: Entry<Data>[], dayOf: (data: Data) => string) =>
		entries.toSorted((one, other) => dayOf(other.data).localeCompare(dayOf(one.data)));
	const decisions = newest(here(parts.decisions), (one) => one.decidedOn);
	const meetings = newest(here(parts.meetings), (one) => one.date);
	const policies = here(parts.policies);
	const statements = here(parts.statements);
	const own = <Data extends { bodyId: string }>(entries: Entry<Data>[]) =>
		entries.map(({ data }) => data).filter(({ bodyId }) => bodyId === body.id);
	const records = recordDays({
		decisions: own(decisions),
		meetings: own(meetings),
		policies: own(policies),
		spending: own(here(parts.spending)),
	});
	return {
		decisions: decisions.map((one) => joinDecision(one, links)),
		meetings: meetings.map(links.withSources),
		policies: policies.map(links.withSources),
		statements: statements.map(links.withSources),
		checklist:
			body.publicationRegime === 'sio-2011' ? checklistOf(own(statements), { today, records }) : [],
	};
}

function joinDecision(entry: Parts['decisions'][number], links: Links): JoinedDecision {
	const naming = <Data extends { id: string; title: string; decisions: string[] }>(
		entries: Entry<Data>[],
	) =>
		entries
			.filter(({ data }) => data.decisions.includes(entry.data.id))
			.map(({ data: { id, title } }) => ({ id, title }));
	return {
		...links.withSources(entry),
		contracts: naming(links.parts.contracts),
		grants: naming(links.parts.grants),
	};
}

/** A body's own records, which are themselves what some items of the order ask for. */
interface Records {
	decisions: Parts['decisions'][number]['data'][];
	meetings: Parts['meetings'][number]['data'][];
	policies: Parts['policies'][number]['data'][];
	spending: Parts['spending'][number]['data'][];
}

function recordDays({ decisions, meetings, policies, spending }: Records): RecordDays {
	const latest = (days: string[]) => days.toSorted().at(-1);
	const dates = (some: Records['meetings']) => latest(some.map(({ date }) => date));
	return {
		'sio-3g': latest(spending.map(({ periodTo }) => periodTo)),
		'sio-5a': dates(meetings.filter(({ isPublic }) => isPublic)),
		'sio-5b': dates(meetings.filter(({ agenda }) => agenda.length > 0)),
		'sio-5c': dates(meetings.filter(({ hasMinutes }) => hasMinutes)),
		'sio-5d': latest(decisions.map(({ publishedOn }) => publishedOn)),
		'sio-6': latest(policies.map(({ effectiveFrom }) => effectiveFrom)),
	};
}
