import { describe, expect, test } from 'vitest';
import {
	hoursAsText,
	hoursFromText,
	opennessAt,
	opennessInWords,
	type Timetable,
} from '../../../src/directory/opening.ts';
import { openingHours } from '../../../src/directory/fields.ts';
import { momentAt } from '../../../src/referral/local-time.ts';

const weekdays: Timetable = {
	hours: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], opens: '09:00', closes: '17:00' }],
	onBankHolidays: 'unknown',
};
const holidays = ['2026-12-25', '2026-12-28'];

/** What a reader is told at a moment given in UTC. */
const told = (timetable: Timetable, utc: string) =>
	opennessInWords(opennessAt(timetable, momentAt(Date.parse(utc)), holidays));

describe('a place with office hours', () => {
	test.each([
		['2026-11-24T08:59:00Z', 'Closed now. Opens today at 9am'],
		['2026-11-24T09:00:00Z', 'Open now, until 5pm'],
		['2026-11-24T16:59:00Z', 'Open now, until 5pm'],
		['2026-11-24T17:00:00Z', 'Closed now. Opens tomorrow at 9am'],
		['2026-11-27T18:00:00Z', 'Closed now. Opens on Monday at 9am'],
	])('is judged to the minute: %s', (utc, words) => {
		expect(told(weekdays, utc)).toBe(words);
	});

	test('is judged in Europe/London time, summer time included', () => {
		expect(told(weekdays, '2026-07-01T08:00:00Z')).toBe('Open now, until 5pm');
		expect(told(weekdays, '2026-07-01T16:00:00Z')).toBe('Closed now. Opens tomorrow at 9am');
	});
});

describe('a bank holiday', () => {
	const christmas = '2026-12-25T10:00:00Z';

	test('has no answer where the operator says nothing about it', () => {
		expect(told(weekdays, christmas)).toBe('Today is a bank holiday: hours may differ');
	});

	test('is closed where the operator says so, until the next working day', () => {
		const closed: Timetable = { ...weekdays, onBankHolidays: 'closed' };
		expect(told(closed, christmas)).toBe('Closed now. Opens on Tuesday at 9am');
	});

	test('is a day as any other where the operator says so', () => {
		expect(told({ ...weekdays, onBankHolidays: 'open' }, christmas)).toBe('Open now, until 5pm');
	});

	test('is never promised as the next opening while nothing is said about it', () => {
		expect(told(weekdays, '2026-12-24T18:00:00Z')).toBe('Closed now. Opens on Tuesday at 9am');
	});
});

describe('unusual hours', () => {
	test('over midnight are two stretches that are read as one', () => {
		const night: Timetable = {
			hours: [
				{ days: ['fri'], opens: '20:00', closes: '24:00' },
				{ days: ['sat'], opens: '00:00', closes: '02:00' },
			],
			onBankHolidays: 'open',
		};
		expect(told(night, '2026-11-27T23:00:00Z')).toBe('Open now, until 2am');
		expect(told(night, '2026-11-28T01:59:00Z')).toBe('Open now, until 2am');
		expect(told(night, '2026-11-28T02:00:00Z')).toBe('Closed now. Opens on Friday at 8pm');
	});

	test('that touch within a day are one', () => {
		const split: Timetable = {
			hours: [
				{ days: ['tue'], opens: '09:00', closes: '12:00' },
				{ days: ['tue'], opens: '12:00', closes: '17:00' },
			],
			onBankHolidays: 'open',
		};
		expect(told(split, '2026-11-24T11:00:00Z')).toBe('Open now, until 5pm');
	});

	test('on one day of the week lead to the next week', () => {
		const monday: Timetable = {
			hours: [{ days: ['mon'], opens: '09:00', closes: '10:00' }],
			onBankHolidays: 'open',
		};
		expect(told(monday, '2026-11-23T10:00:00Z')).toBe(
			'Closed now. Opens on Monday of next week at 9am',
		);
	});

	test('day and night have no end', () => {
		const always: Timetable = {
			hours: [
				{
					days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
					opens: '00:00',
					closes: '24:00',
				},
			],
			onBankHolidays: 'open',
		};
		expect(told(always, '2026-12-25T03:00:00Z')).toBe('Open now, day and night');
	});

	test('that end before they begin are refused', () => {
		const result = openingHours.safeParse({ days: ['fri'], opens: '20:00', closes: '02:00' });
		expect(result.error?.issues[0]?.message).toContain('Write a night as two stretches');
	});
});

test('hours come back from the markup as they went in', () => {
	expect(hoursFromText(hoursAsText(weekdays.hours))).toEqual(weekdays.hours);
});
