import { type Frequency, type SpecifiedItem, specifiedItems } from './specified-information.ts';
import type { Statement } from './statement.ts';

/** How one item stands for one body on one day. */
export type ItemState =
	| {
			kind: 'published';
			/** Id of the statement; undefined where the records themselves are the publication. */
			statementId: string | undefined;
			/** Day of the last change. */
			lastUpdated: string;
			/** Day of the next; undefined where it follows no calendar. */
			nextDue: string | undefined;
	  }
	| {
			kind: 'overdue';
			/** The statement that is out of date, if there is one. */
			statementId: string | undefined;
			/** First day on which it was late. */
			since: string;
			/** What is said about it. */
			note: string | undefined;
	  }
	| { kind: 'not-applicable'; why: string }
	| { kind: 'not-here' };

/** One row of the checklist. */
export interface ChecklistRow {
	/** The item. */
	item: SpecifiedItem;
	/** How it stands. */
	state: ItemState;
}

/** Records on this site that are themselves what an item asks for, with the day of the latest. */
export type RecordDays = Readonly<Record<string, string | undefined>>;

/** Months between two updates; the other frequencies follow no calendar. */
const months: Partial<Record<Frequency, number>> = {
	monthly: 1,
	quarterly: 3,
	yearly: 12,
	'before-year': 12,
};

/** The same day so many months later, or the last of that month. Days are `YYYY-MM-DD`. */
export function monthsAfter(day: string, count: number): string {
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
	const last = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
	const later = new Date(Date.UTC(year, month - 1 + count, Math.min(date, last)));
	return later.toISOString().slice(0, 10);
}

/**
 * Every item of the order as it stands for a body on a day: what it published and when that is due
 * again, what does not apply, what is late, and what is not published here.
 */
export function checklistOf(
	statements: readonly Statement[],
	{ today, records = {} }: { today: string; records?: RecordDays },
): ChecklistRow[] {
	return specifiedItems.map((item) => {
		const statement = statements.find(({ itemId }) => itemId === item.id);
		return { item, state: stateOf(item, statement, { today, latest: records[item.id] }) };
	});
}

function stateOf(
	item: SpecifiedItem,
	statement: Statement | undefined,
	{ today, latest }: { today: string; latest: string | undefined },
): ItemState {
	if (statement === undefined) {
		if (latest === undefined) return { kind: 'not-here' };
		return publishedState({ lastUpdated: latest }, item, today);
	}
	if (statement.status === 'not-applicable') return { kind: 'not-applicable', why: statement.why };
	if (statement.status === 'published') return publishedState(statement, item, today);
	const { since, note } = statement;
	return { kind: 'overdue', statementId: undefined, since, note };
}

function publishedState(
	entry: { id?: string; lastUpdated: string; nextDue?: string | undefined },
	item: SpecifiedItem,
	today: string,
): ItemState {
	const count = months[item.often];
	const usual = count === undefined ? undefined : monthsAfter(entry.lastUpdated, count);
	const nextDue = entry.nextDue ?? usual;
	const statementId = entry.id;
	if (nextDue !== undefined && nextDue < today) {
		return { kind: 'overdue', statementId, since: nextDue, note: undefined };
	}
	return { kind: 'published', statementId, lastUpdated: entry.lastUpdated, nextDue };
}
