import { describe, expect, test } from 'vitest';
import type { Helpline } from '../../../src/directory/helpline.ts';
import {
	coverageOf,
	expiresOn,
	hoursInWords,
	linesOf,
	openingInWords,
	printableLines,
	staleLines,
} from '../../../src/directory/helplines.ts';
import { readParts } from '../../../scripts/content/read-parts.ts';

const register = readParts().helplines;
const lines = register.map(({ data }) => data);

function line(id: string): Helpline {
	const found = lines.find((one) => one.id === id);
	if (found === undefined) throw new Error(`No line ${id}.`);
	return found;
}

describe('the register', () => {
	test('begins with the lines for everybody', () => {
		expect(
			printableLines(lines, true)
				.slice(0, 3)
				.map((one) => one.id),
		).toEqual(['victim-support-supportline', 'national-domestic-abuse-helpline', 'live-fear-free']);
	});

	test('never prints a line that has ended', () => {
		const printed = printableLines(lines, true).map((one) => one.name);
		for (const ended of [
			'National Male Survivor Helpline',
			'Women’s Aid live chat',
			'Ask for ANI',
		]) {
			expect(printed).not.toContain(ended);
		}
	});

	test('prints nothing outside a demonstration that no person has checked', () => {
		expect(printableLines(lines, false)).toEqual([]);
	});

	test('holds the numbers as their operators group them', () => {
		expect(line('live-fear-free').phone).toBe('0808 80 10 800');
		expect(line('victim-support-supportline').phone).toBe('08 08 16 89 111');
	});

	test('records where two sources disagree', () => {
		expect(line('mens-advice-line').disagreements).toHaveLength(1);
		expect(line('national-stalking-helpline').disagreements).toHaveLength(1);
	});
});

describe('what is printed of a line', () => {
	test('hours only while it is live', () => {
		expect(hoursInWords(line('samaritans'))).toBe('open day and night');
		expect(hoursInWords({ ...line('samaritans'), status: 'check' })).toBe('check opening times');
		expect(hoursInWords(line('report-fraud'))).toBe('Monday to Friday, 8am to 8pm');
	});

	test('the nations it answers in, and "UK" for all four only', () => {
		expect(coverageOf(line('childline'))).toBe('UK');
		expect(coverageOf(line('rape-sexual-abuse-support-line'))).toBe('England and Wales');
		expect(coverageOf(line('report-fraud'))).toBe('England, Wales and Northern Ireland');
	});

	test('the domestic abuse line of its own nation', () => {
		const ids = (nation: 'england' | 'wales') =>
			linesOf(printableLines(lines, true), nation).map((one) => one.id);
		expect(ids('england')).toContain('national-domestic-abuse-helpline');
		expect(ids('england')).not.toContain('live-fear-free');
		expect(ids('wales')).toContain('live-fear-free');
		expect(ids('wales')).not.toContain('national-domestic-abuse-helpline');
	});
});

describe('a check of a line', () => {
	const checked: Helpline = {
		...line('samaritans'),
		checkedOn: '2026-11-22',
		checkedBy: 'Content editor',
	};

	test('holds for ninety days', () => {
		expect(expiresOn(checked)).toBe('2027-02-20');
		const entries = [{ file: 'content/helplines/samaritans.yml', data: checked }];
		expect(staleLines(entries, '2027-02-20')).toEqual([]);
		expect(staleLines(entries, '2027-02-21')).toEqual([
			{ file: 'content/helplines/samaritans.yml', checkedOn: '2026-11-22' },
		]);
	});

	test('is not asked of a line that prints no hours', () => {
		const entries = [{ file: 'x', data: { ...checked, status: 'check' as const } }];
		expect(staleLines(entries, '2028-01-01')).toEqual([]);
	});
});

test('opening hours are read as people say them', () => {
	expect(
		openingInWords([
			{ days: ['mon', 'wed'], opens: '09:30', closes: '12:00' },
			{ days: ['sat'], opens: '00:00', closes: '24:00' },
		]),
	).toBe('Monday and Wednesday, 9:30am to midday; Saturday, all day and night');
});
