import type { AreaPages } from '../../directory/join/joined.ts';
import type { ChecklistRow } from '../../transparency/checklist.ts';
import { dateInWords } from '../../transparency/period.ts';

/** Somewhere on this site. */
interface Link {
	href: string;
	text: string;
}

const inFull = (value: string) => dateInWords({ value, precision: 'day' });

/** How an item stands, in words. */
export function stateInWords({ state }: ChecklistRow): string {
	if (state.kind === 'not-here') return 'Not published here.';
	if (state.kind === 'not-applicable') return `Does not apply: ${state.why}`;
	if (state.kind === 'overdue') {
		return [`Overdue since ${inFull(state.since)}.`, state.note].filter(Boolean).join(' ');
	}
	const due = state.nextDue === undefined ? '' : ` Next due ${inFull(state.nextDue)}.`;
	return `Published. Last updated ${inFull(state.lastUpdated)}.${due}`;
}

/** Where the records themselves are what an item asks for. */
const recordPages: Record<string, string> = {
	'sio-3g': 'spending/#payments',
	'sio-5a': 'decisions/#meetings',
	'sio-5b': 'decisions/#meetings',
	'sio-5c': 'decisions/#meetings',
	'sio-5d': 'decisions/#decisions',
	'sio-6': 'decisions/#policies',
};

/** Where an item can be read on this site, if it can. */
export function placeOf({ item, state }: ChecklistRow, area: AreaPages): Link | undefined {
	if (state.kind !== 'published' && state.kind !== 'overdue') return undefined;
	const records = `/${area.id}/transparency/`;
	const statement = area.statements.find(({ id }) => id === state.statementId);
	if (statement?.status === 'published') {
		return { href: `${records}required/${statement.id}/`, text: statement.title };
	}
	const page = recordPages[item.id];
	return page === undefined ? undefined : { href: `${records}${page}`, text: 'Read it' };
}

/** What this site has that comes near an item without being it: facts from public sources. */
export function nearTo({ item, state }: ChecklistRow, area: AreaPages): Link | undefined {
	if (state.kind === 'published') return undefined;
	const records = `/${area.id}/transparency/`;
	const near: Record<string, Link | false> = {
		'sio-1a': area.officeHolders.length > 0 && {
			href: `${records}#who-decides`,
			text: 'Who held the office, as our sources name them',
		},
		'sio-3c': area.grants.some(({ kind }) => kind === 'moj-passthrough') && {
			href: `${records}#grants`,
			text: 'Money for victims’ services that our sources name',
		},
		'sio-3f': area.grants.some(({ kind }) => kind !== 'moj-passthrough') && {
			href: `${records}#grants`,
			text: 'Grants that our sources name',
		},
		'sio-4b': area.contracts.length > 0 && {
			href: `${records}#contracts`,
			text: 'What is known of contracts, without copies of them',
		},
		'sio-4c': area.notices.length > 0 && {
			href: `${records}contracts/${area.contracts[0]?.id ?? ''}/`,
			text: 'What is known of the tender',
		},
		'sio-5c': area.panelItems.length > 0 && {
			href: `${records}decisions/#panel`,
			text: 'Questions of the police and crime panel, which is another body',
		},
	};
	return near[item.id] || undefined;
}

/** How many items stand in which way, as in a sentence. */
export function countsInWords(rows: readonly ChecklistRow[]): string {
	const count = (kind: ChecklistRow['state']['kind']) =>
		rows.filter(({ state }) => state.kind === kind).length;
	const words = [
		`${count('published')} published here`,
		`${count('overdue')} overdue`,
		`${count('not-applicable')} that do not apply`,
		`${count('not-here')} not published here`,
	];
	return `${rows.length} items: ${new Intl.ListFormat('en-GB').format(words)}.`;
}
