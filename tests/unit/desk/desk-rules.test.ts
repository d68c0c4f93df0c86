import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { DeskEvent, Waiting } from '../../../src/desk/api.ts';
import { clockLeft } from '../../../src/desk/clock-left.ts';
import { csvTable } from '../../../src/desk/csv.ts';
import { codeWords, eventInWords } from '../../../src/desk/event-words.ts';
import { eventCodes } from '../../../src/desk/events.ts';
import { whatBlocks } from '../../../src/desk/may-hand-over.ts';
import { threadsOf } from '../../../src/desk/threads.ts';
import { withoutContact } from '../../../src/desk/without-contact.ts';
import { fullAnswers, referralOf } from '../../support/referrals.ts';
import { place } from '../referral/place.ts';

const event = (name: DeskEvent['event'], code = ''): DeskEvent => ({
	n: 1,
	event: name,
	code,
	day: 20_600,
	inTime: null,
});

describe('withoutContact', () => {
	it.each(['07700 900123', '+44 (0)7700-900.123', '01632960001', 'me@mail.example', 'a@b'])(
		'takes %s out of a text',
		(contact) => {
			expect(withoutContact(`Ring ${contact} please`)).not.toContain(contact);
			expect(withoutContact(`Ring ${contact} please`)).toMatch(/^Ring .* please$/);
		},
	);

	it('leaves times, days and ages as they are', () => {
		const text = 'After 10.30, not on 24/12/2026, I am 25';
		expect(withoutContact(text)).toBe(text);
	});

	it.each(['1((( ', 'a', '@@@', '+1-----'])('comes to an end with %s, 10,000 times', (part) => {
		const text = part.repeat(10_000);
		expect(withoutContact(text)).toBe(text);
	});
});

describe('whatBlocks', () => {
	const referral = referralOf(fullAnswers, place);
	const free = {
		referral,
		events: [event('agreed', 'other')],
		isStopped: false,
		to: 'other',
		hasChecked: true,
	};

	it('lets nothing be handed on before the person’s agreement to that team is recorded', () => {
		expect(whatBlocks(free)).toEqual([]);
		expect(whatBlocks({ ...free, events: [] })).toHaveLength(1);
		expect(whatBlocks({ ...free, events: [event('agreed', 'third')] })).toHaveLength(1);
	});

	it('blocks what was stopped, what is unchecked, and whom not to tell until it was read', () => {
		expect(whatBlocks({ ...free, isStopped: true })).toHaveLength(1);
		expect(whatBlocks({ ...free, referral: undefined })).toHaveLength(1);
		expect(whatBlocks({ ...free, hasChecked: false })).toHaveLength(1);
	});
});

describe('threadsOf', () => {
	const row = (reference: string, about: Partial<Waiting>): Waiting => ({
		thread: reference.toLowerCase(),
		version: 1,
		reference,
		area: 'a',
		lane: 'normal',
		sealedBy: 'server',
		state: 'stored',
		day: 1,
		openBy: 1000,
		events: [],
		isOverdue: false,
		isStopped: false,
		changes: 0,
		kids: [],
		...about,
	});

	it('puts what was stopped on top, then what runs out first, and what is done last', () => {
		const list = [
			row('DONE', { events: [event('opened'), event('closed', 'supported')] }),
			row('WORK', { events: [event('opened')], openBy: null }),
			row('ROBOT', { lane: 'suspect', openBy: 1 }),
			row('LATER', { openBy: 2000 }),
			row('SOON', { openBy: 500 }),
			row('STOP', { isStopped: true, events: [event('opened')] }),
		];
		const order = threadsOf(list).map(({ newest }) => newest.reference);
		expect(order).toEqual(['STOP', 'SOON', 'LATER', 'ROBOT', 'WORK', 'DONE']);
	});

	it('makes one thread of several versions, and new answers wait again', () => {
		const list = [row('A', { events: [event('opened')] }), row('A', { version: 2 })];
		const [thread, ...others] = threadsOf(list);
		expect(others).toEqual([]);
		expect(thread?.newest.version).toBe(2);
		expect(thread?.queue).toBe('waiting');
	});
});

describe('clockLeft', () => {
	const timetable = {
		hours: [{ days: ['mon' as const, 'tue' as const], opens: '09:00', closes: '17:00' }],
		holidays: [],
	};
	const monday = Date.UTC(2026, 11, 7);
	const openBy = monday + 33 * 3_600_000;

	it('counts working time alone', () => {
		const clock = { openBy, day: monday / 86_400_000 };
		expect(clockLeft(clock, timetable, monday + 16 * 3_600_000)).toMatchObject({
			words: '1 working hour left',
			by: '9am on Tuesday 8 December',
		});
		expect(clockLeft(clock, timetable, monday + 13 * 3_600_000).share).toBe(0.5);
		expect(clockLeft(clock, timetable, openBy)).toMatchObject({ words: 'Overdue', share: 0 });
	});
});

describe('csvTable', () => {
	const starts = ['=', '+', '-', '@', '\t', '\r'];
	const payloads = starts.flatMap((start) =>
		Array.from({ length: 34 }, (_, i) => `${start}${'cmd|’/c calc’!A0,"x"\n'.slice(i % 20)}${i}`),
	);

	it('gives no spreadsheet a formula, of 204 that try (T47)', () => {
		const read: string[][] = parse(csvTable(payloads.map((payload) => [payload])));
		expect(read).toHaveLength(payloads.length);
		expect(read.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
		expect(read.flat()).toEqual(payloads.map((payload) => `'${payload}`));
	});
});

describe('event words', () => {
	it('has words for every code that can be noted', () => {
		for (const [name, codes] of Object.entries(eventCodes)) {
			if (codes.length === 0) continue;
			expect(Object.keys(codeWords[name as keyof typeof codeWords])).toEqual([...codes]);
		}
	});

	it('names the team that was agreed to', () => {
		expect(eventInWords(event('agreed', 'x'), () => 'Team X')).toBe(
			'Agreed to be handed on, to Team X',
		);
	});
});
