import { describe, expect, test } from 'vitest';
import { checklistOf, monthsAfter } from '../../../src/transparency/checklist.ts';
import { decisionSchema } from '../../../src/transparency/decision.ts';
import { specifiedIds, specifiedItems } from '../../../src/transparency/specified-information.ts';
import { statementSchema } from '../../../src/transparency/statement.ts';

const sources = [{ sourceId: 'a-page', quote: 'its words', status: 'as-published' }];
const common = { id: 'precept', bodyId: 'a-body', owner: 'Finance', sources, confidence: 'high' };
const published = (itemId: string, lastUpdated: string, nextDue?: string) =>
	statementSchema.parse({
		...common,
		itemId,
		status: 'published',
		title: 'The precept',
		lastUpdated,
		nextDue,
	});

function stateOf(itemId: string, statements: Parameters<typeof checklistOf>[0], today: string) {
	const row = checklistOf(statements, { today }).find(({ item }) => item.id === itemId);
	if (row === undefined) throw new Error(`No row ${itemId}.`);
	return row.state;
}

describe('the checklist', () => {
	test('has every item of the order once, whatever was given', () => {
		expect(checklistOf([], { today: '2026-11-24' }).map(({ item }) => item.id)).toEqual(
			specifiedIds,
		);
		expect(new Set(specifiedIds).size).toBe(specifiedIds.length);
		expect(specifiedIds).toHaveLength(34);
	});

	test('says of what was not given that it is not published here', () => {
		const rows = checklistOf([], { today: '2026-11-24' });
		expect(new Set(rows.map(({ state }) => state.kind))).toEqual(new Set(['not-here']));
	});

	test('wants three items in a prominent place', () => {
		const ids = specifiedItems.filter(({ isProminent }) => isProminent).map(({ id }) => id);
		expect(ids).toEqual(['sio-7a', 'sio-7b', 'sio-7c']);
	});

	test('shows when an item is due again, by its usual time or by its own date', () => {
		expect(stateOf('sio-3g', [published('sio-3g', '2026-10-31')], '2026-11-24')).toEqual({
			kind: 'published',
			statementId: 'precept',
			lastUpdated: '2026-10-31',
			nextDue: '2026-11-30',
		});
		const own = [published('sio-3g', '2026-10-31', '2027-01-15')];
		expect(stateOf('sio-3g', own, '2026-12-24')).toMatchObject({ nextDue: '2027-01-15' });
	});

	test('turns an item overdue on the day after, by itself', () => {
		const statements = [published('sio-3g', '2026-10-31')];
		expect(stateOf('sio-3g', statements, '2026-11-30').kind).toBe('published');
		expect(stateOf('sio-3g', statements, '2026-12-01')).toMatchObject({
			kind: 'overdue',
			since: '2026-11-30',
		});
	});

	test('keeps an item that follows no calendar published', () => {
		expect(stateOf('sio-1a', [published('sio-1a', '2020-01-01')], '2026-11-24')).toMatchObject({
			kind: 'published',
			nextDue: undefined,
		});
	});

	test('takes a body’s own records as what some items ask for', () => {
		const rows = checklistOf([], { today: '2026-11-24', records: { 'sio-5d': '2026-11-01' } });
		expect(rows.find(({ item }) => item.id === 'sio-5d')?.state).toMatchObject({
			kind: 'published',
			lastUpdated: '2026-11-01',
		});
	});
});

test.each([
	['2026-01-31', 1, '2026-02-28'],
	['2027-11-30', 3, '2028-02-29'],
	['2026-12-05', 1, '2027-01-05'],
	['2026-02-28', 12, '2027-02-28'],
])('%s and %d months is %s', (day, count, later) => {
	expect(monthsAfter(day, count)).toBe(later);
});

describe('a mistake is explained', () => {
	test('in an item that the order does not have', () => {
		const result = statementSchema.safeParse({
			...common,
			itemId: 'sio-9z',
			status: 'overdue',
			since: '2026-01-01',
		});
		expect(result.success).toBe(false);
	});

	test('in a next date before the last', () => {
		expect(() => published('sio-3b', '2026-11-01', '2026-10-01')).toThrow(
			'nextDue is before lastUpdated.',
		);
	});

	test('in a decision that hides a part without saying why', () => {
		const result = decisionSchema.safeParse({
			...common,
			ref: 'D-1',
			title: 'Support for victims',
			decisionMaker: 'The body',
			decidedOn: '2026-11-02',
			publishedOn: '2026-11-01',
			status: 'part-confidential',
			summary: 'A grant.',
			interestsDeclared: true,
			owner: undefined,
		});
		const said = result.error?.issues.map(({ message }) => message) ?? [];
		expect(said).toContain('Part-confidential needs the exemption reason.');
		expect(said).toContain('publishedOn is before decidedOn.');
	});
});
