import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { promisedBy, type Promising } from '../../../src/referral/clock.ts';
import { endingAt, type Moment, momentAt, momentOf } from '../../../src/referral/local-time.ts';
import { momentInWords } from '../../../src/referral/moment-in-words.ts';
import { english } from '../../../src/words/english.ts';
import {
	allSlots,
	type Day,
	dayCodes,
	dayParts,
	type DayPart,
} from '../../../src/referral/safe-times.ts';
import { openState, type Times } from '../../../src/referral/working-time.ts';
import { datesByNation } from '../../../src/directory/bank-holidays.ts';
import { readParts } from '../../../scripts/content/read-parts.ts';

const holidays = datesByNation(readParts().bankHolidays.map(({ data }) => data)).england;
const weekdays: Day[] = ['mon', 'tue', 'wed', 'thu', 'fri'];
const office = {
	hours: [{ days: weekdays, opens: '09:00', closes: '17:00' }],
	holidays,
	target: { value: 2, unit: 'working-days' },
	times: { any: true },
} as const satisfies Promising;

/** What the promise says, such as `tue 2026-11-24 17:00`. */
function promise(changes: Partial<Promising>, now: string): string | undefined {
	return words(promisedBy({ ...office, ...changes }, Date.parse(now)));
}

function words(moment: Moment | undefined): string | undefined {
	return moment && `${moment.weekday} ${moment.date} ${moment.clock}`;
}

describe('the promised time', () => {
	test('is the close of the second working day after a weekday', () => {
		expect(promise({}, '2026-06-01T10:00:00Z')).toBe('wed 2026-06-03 17:00');
	});

	test('counts neither weekends nor bank holidays', () => {
		expect(promise({}, '2026-12-24T10:00:00Z')).toBe('wed 2026-12-30 17:00');
		expect(promise({}, '2026-04-02T10:00:00Z')).toBe('wed 2026-04-08 17:00');
	});

	test('begins on the next working day for a request at the weekend', () => {
		expect(promise({}, '2026-06-06T22:00:00Z')).toBe('tue 2026-06-09 17:00');
	});

	test('crosses the end of a year and a leap day', () => {
		expect(promise({}, '2027-12-31T16:30:00Z')).toBe('wed 2028-01-05 17:00');
		expect(promise({}, '2028-02-28T10:00:00Z')).toBe('wed 2028-03-01 17:00');
	});

	test('counts working hours over night and says the next full hour', () => {
		const target = { value: 4, unit: 'working-hours' } as const;
		expect(promise({ target }, '2026-06-01T14:07:00+01:00')).toBe('tue 2026-06-02 11:00');
		expect(promise({ target }, '2026-06-01T09:30:00+01:00')).toBe('mon 2026-06-01 14:00');
		expect(promise({ target }, '2026-06-01T13:00:00+01:00')).toBe('mon 2026-06-01 17:00');
	});

	test('is the last safe stretch that begins within the target', () => {
		const times: Times = { slots: ['mon-pm', 'tue-am', 'fri-am'] };
		expect(promise({ times }, '2026-06-01T08:00:00Z')).toBe('tue 2026-06-02 12:00');
	});

	test('is the first safe stretch after the target where none lies within it', () => {
		const times: Times = { slots: ['mon-am'] };
		expect(promise({ times }, '2026-06-02T08:00:00Z')).toBe('mon 2026-06-08 12:00');
	});

	test('skips a safe stretch with less than an hour left', () => {
		const times: Times = { slots: ['mon-am', 'fri-pm'] };
		expect(promise({ times }, '2026-06-01T11:00:00+01:00')).toBe('mon 2026-06-01 12:00');
		expect(promise({ times }, '2026-06-01T11:01:00+01:00')).toBe('fri 2026-06-05 17:00');
	});

	test('skips a safe stretch that a bank holiday takes away', () => {
		const times: Times = { slots: ['mon-am'] };
		expect(promise({ times }, '2026-05-22T10:00:00Z')).toBe('mon 2026-06-01 12:00');
	});

	test('is midnight at the end of the day for a team that never closes', () => {
		const hours = [{ days: dayCodes, opens: '00:00', closes: '24:00' }];
		expect(promise({ hours }, '2026-06-01T10:00:00Z')).toBe('wed 2026-06-03 24:00');
	});

	test('is absent where no safe time is ever open', () => {
		expect(promise({ times: { slots: ['sun-eve'] } }, '2026-06-01T10:00:00Z')).toBeUndefined();
		expect(promise({ hours: [] }, '2026-06-01T10:00:00Z')).toBeUndefined();
		const target = { value: 60, unit: 'working-days' } as const;
		expect(promise({ target }, '2026-06-01T10:00:00Z')).toBeUndefined();
	});

	test('keeps local time on the days when the clocks change', () => {
		const hours = [{ days: dayCodes, opens: '00:00', closes: '03:00' }];
		const target = { value: 1, unit: 'working-days' } as const;
		expect(promisedBy({ ...office, hours, target }, Date.parse('2027-03-27T12:00Z'))?.at).toBe(
			Date.parse('2027-03-28T02:00:00Z'),
		);
		expect(promisedBy({ ...office, hours, target }, Date.parse('2026-10-24T12:00Z'))?.at).toBe(
			Date.parse('2026-10-25T03:00:00Z'),
		);
	});
});

const clockMinutes = fc.integer({ min: 0, max: 96 }).map((quarters) => quarters * 15);
const opening = fc
	.tuple(fc.subarray(dayCodes, { minLength: 1 }), clockMinutes, clockMinutes)
	.filter(([, from, to]) => from !== to)
	.map(([days, one, other]) => ({
		days,
		opens: clockOf(Math.min(one, other)),
		closes: clockOf(Math.max(one, other)),
	}));
const times: fc.Arbitrary<Times> = fc.oneof(
	fc.constant<Times>({ any: true }),
	fc.subarray(allSlots, { minLength: 1 }).map((slots) => ({ slots })),
);
const target = fc.record({
	value: fc.integer({ min: 1, max: 5 }),
	unit: fc.constantFrom('working-hours' as const, 'working-days' as const),
});
const promising = fc.record({
	hours: fc.array(opening, { minLength: 1, maxLength: 3 }),
	holidays: fc.constant(holidays),
	target,
	times,
});
/** Any minute of three years, and more often those around the days when the clocks change and the year ends. */
const now = fc.oneof(
	fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2028, 9, 31) }),
	fc
		.tuple(
			fc.constantFrom('2026-03-29', '2026-10-25', '2026-12-31', '2027-03-28', '2028-02-29'),
			fc.integer({ min: -3, max: 2 }),
			fc.integer({ min: 0, max: 86_400_000 }),
		)
		.map(([date, days, ms]) => Date.parse(date) + days * 86_400_000 + ms),
);

function clockOf(minutes: number): string {
	return [Math.floor(minutes / 60), minutes % 60].map((n) => String(n).padStart(2, '0')).join(':');
}

function minutesOf(clock: string): number {
	const [hours = 0, minutes = 0] = clock.split(':').map(Number);
	return hours * 60 + minutes;
}

/** Another way to the local clock than the code's own. */
function wallOf(at: number): string {
	return new Date(at).toLocaleString('sv-SE', { timeZone: 'Europe/London' }).slice(0, 16);
}

const isIn = (clock: string, from: number, to: number) =>
	minutesOf(clock) > from && minutesOf(clock) <= to;

describe('whatever the hours, the safe times and the moment, the promised time', () => {
	const holds = (check: (promised: Moment, asked: Promising, now: number) => boolean) => {
		let promises = 0;
		fc.assert(
			fc.property(promising, now, (asked, at) => {
				const promised = promisedBy(asked, at);
				if (!promised) return true;
				promises++;
				return check(promised, asked, at);
			}),
			{ numRuns: 400 },
		);
		expect(promises).toBeGreaterThan(200);
	};

	test('is never past', () => {
		holds((promised, _, at) => promised.at > at);
	});

	test('is never on a bank holiday', () => {
		holds(({ date }) => !holidays.includes(date));
	});

	test('never lies outside the declared hours', () => {
		holds(({ weekday, clock }, { hours }) =>
			hours.some(
				({ days, opens, closes }) =>
					days.includes(weekday) && isIn(clock, minutesOf(opens), minutesOf(closes)),
			),
		);
	});

	test('never lies outside the safe times', () => {
		holds(({ weekday, clock }, { times }) => {
			if ('any' in times) return true;
			const parts = times.slots.map((slot) => slot.split('-') as [Day, DayPart]);
			return parts.some(
				([day, part]) => day === weekday && isIn(clock, dayParts[part].from, dayParts[part].to),
			);
		});
	});

	test('is the moment that its own words say', () => {
		holds(({ at, date, clock }) => {
			const [day, time] = wallOf(clock === '24:00' ? at - 60_000 : at).split(' ');
			// The hour that spring leaves out is said as declared and happens at the change.
			const isLeftOut = momentAt(at).clock !== clock && clock !== '24:00';
			return day === date && (isLeftOut || clock === '24:00' || time === clock);
		});
	});

	test('does not move back when the request comes later', () => {
		fc.assert(
			fc.property(promising, now, fc.integer({ min: 0, max: 86_400_000 }), (asked, at, later) => {
				const [first, second] = [promisedBy(asked, at), promisedBy(asked, at + later)];
				return !first || !second || second.at >= first.at;
			}),
			{ numRuns: 400 },
		);
	});
});

describe('local time', () => {
	test('is read and written the same way, except in the hour that spring leaves out', () => {
		fc.assert(
			fc.property(now, (at) => {
				const moment = momentAt(at);
				const again = momentOf(moment.date, minutesOf(moment.clock));
				const isTwice = again.at - Math.floor(at / 60_000) * 60_000 === 3_600_000;
				return (
					again.clock === moment.clock && (isTwice || momentAt(again.at).clock === moment.clock)
				);
			}),
		);
	});
});

describe('whether a team is there', () => {
	const state = (now: string, changes: Partial<typeof office> = {}) => {
		const found = openState({ ...office, ...changes }, Date.parse(now));
		return found.kind === 'open' ? words(found.until) : { opens: words(found.opens) };
	};

	test('says until when, or when next', () => {
		expect(state('2026-06-01T10:00:00Z')).toBe('mon 2026-06-01 17:00');
		expect(state('2026-06-01T16:00:00Z')).toEqual({ opens: 'tue 2026-06-02 09:00' });
		expect(state('2026-12-25T10:00:00Z')).toEqual({ opens: 'tue 2026-12-29 09:00' });
	});

	test('does not take midnight for a closing', () => {
		const hours = [
			{ days: dayCodes, opens: '00:00', closes: '02:00' },
			{ days: ['mon' as const], opens: '20:00', closes: '24:00' },
		];
		const found = openState({ hours, holidays: [] }, Date.parse('2026-06-01T21:00:00Z'));
		expect(found.kind === 'open' && words(found.until)).toBe('tue 2026-06-02 02:00');
		const always = [{ days: dayCodes, opens: '00:00', closes: '24:00' }];
		expect(openState({ hours: always, holidays: [] }, Date.now())).toEqual({
			kind: 'open',
			until: undefined,
		});
	});
});

describe('a moment in words', () => {
	test.each([
		['2026-06-03', 17 * 60, '5pm on Wednesday 3 June'],
		['2026-12-24', 12 * 60, 'midday on Thursday 24 December'],
		['2026-10-25', 24 * 60, 'midnight on Sunday 25 October'],
		['2026-03-29', 9 * 60 + 30, '9:30am on Sunday 29 March'],
	])('%s at %i minutes is %s', (date, minutes, words) => {
		const moment = momentOf(date, minutes);
		expect(momentInWords(endingAt(moment.at), english)).toBe(words);
	});
});
