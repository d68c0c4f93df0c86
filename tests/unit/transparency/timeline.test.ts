import { describe, expect, it } from 'vitest';
import { placesOf, timelineOf } from '../../../src/transparency/timeline.ts';

const day = (value: string) => ({ value, precision: 'day' as const });
const unknown = { value: 'unknown', precision: 'unknown' as const };
const period = { start: day('2019-10-01'), end: day('2022-09-30'), endDerived: true };

describe('timelineOf', () => {
	it('orders what has a date by time, and keeps the rest at the end', () => {
		const stages = [
			{ kind: 'award-announced' as const, date: unknown, text: 'announced' },
			{
				kind: 'tender-end' as const,
				date: { value: '2019-08', precision: 'month' as const },
				text: 'closed',
			},
		];
		const whats = timelineOf({ period, procedure: { text: '', stages } }).map((one) => one.what);
		expect(whats).toEqual([
			'closed',
			'The contract starts',
			'The contract ends (worked out by us)',
			'announced',
		]);
	});

	it('says that a date is not published', () => {
		const open = { ...period, end: unknown, endDerived: false };
		expect(timelineOf({ period: open }).at(-1)).toMatchObject({
			when: 'Date not published',
			what: 'The contract ends',
		});
	});

	it('does not print a start twice', () => {
		const stages = [{ kind: 'start' as const, date: day('2019-10-01'), text: 'begins' }];
		expect(timelineOf({ period, procedure: { text: '', stages } })).toHaveLength(2);
	});
});

describe('placesOf', () => {
	it('places dated moments between the first and the last', () => {
		expect(placesOf(timelineOf({ period })).map((one) => one.place)).toEqual([0, 1]);
	});

	it('draws nothing where fewer than two days are known', () => {
		expect(placesOf(timelineOf({ period: { ...period, end: unknown } }))).toEqual([]);
	});
});
