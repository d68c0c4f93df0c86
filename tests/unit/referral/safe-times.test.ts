import { describe, expect, it } from 'vitest';
import { readPhone } from '../../../src/referral/phone-number.ts';
import { hoursInWords as hours, slotInWords } from '../../../src/referral/hours-in-words.ts';
import { openSlots } from '../../../src/referral/safe-times.ts';
import { english } from '../../../src/words/english.ts';

const hoursInWords = (stretches: Parameters<typeof hours>[0]) => hours(stretches, english);

describe('openSlots', () => {
	it('offers a part of a day that is open for an hour of it', () => {
		expect(openSlots([{ days: ['mon'], opens: '11:00', closes: '18:00' }])).toEqual([
			'mon-am',
			'mon-pm',
			'mon-eve',
		]);
	});

	it('does not offer a part of a day with less than an hour', () => {
		expect(openSlots([{ days: ['tue'], opens: '11:30', closes: '17:30' }])).toEqual(['tue-pm']);
	});

	it('offers no night', () => {
		expect(openSlots([{ days: ['sun'], opens: '00:00', closes: '06:30' }])).toEqual([]);
	});
});

it('says a slot and hours in words', () => {
	expect(slotInWords('wed-eve', english)).toBe('Wednesday evening');
	const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
	expect(
		hoursInWords([
			{ days: [...weekdays], opens: '08:30', closes: '20:00' },
			{ days: ['sat'], opens: '10:00', closes: '12:00' },
		]),
	).toBe('Monday to Friday, 8:30am to 8pm; Saturday, 10am to midday');
	expect(hoursInWords([{ days: ['mon', 'wed'], opens: '10:00', closes: '16:00' }])).toBe(
		'Monday and Wednesday, 10am to 4pm',
	);
	expect(hoursInWords([{ days: ['mon', 'wed', 'fri'], opens: '00:00', closes: '16:00' }])).toBe(
		'Monday, Wednesday and Friday, midnight to 4pm',
	);
});

describe('readPhone', () => {
	it.each([
		['01632 960 001', '+441632960001'],
		['(01632) 960-001', '+441632960001'],
		['07700.900.982', '+447700900982'],
		['+44 808 157 0192', '+448081570192'],
		['+44 (0)1632 960001', '+441632960001'],
		['0044 1632 960001', '+441632960001'],
		['+353 1 234 5678', '+35312345678'],
	])('reads %s', (typed, number) => {
		expect(readPhone(typed)).toEqual({ typed, number });
	});

	it.each(['', '999', 'my number', '01632 960', '01632 960 001 ext 5', '1234567890123456'])(
		'does not take "%s" for a number',
		(typed) => {
			expect(readPhone(typed)).toBeUndefined();
		},
	);
});
