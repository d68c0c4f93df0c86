import { describe, expect, test } from 'vitest';
import {
	calendarOf,
	fileNameOf,
	listInWords,
	tableOf,
} from '../../../scripts/content/due-files.ts';
import { readParts } from '../../../scripts/content/read-parts.ts';
import { type Due, dueOn } from '../../../src/directory/due.ts';

const today = '2026-11-22';

/** What is due when one line of the register was last checked on a day. */
function samaritansCheckedOn(day: string): Due | undefined {
	const parts = readParts();
	const line = parts.helplines.find(({ data }) => data.id === 'samaritans');
	if (line === undefined) throw new Error('There is no such line.');
	Object.assign(line.data, { checkedOn: day, checkedBy: 'Content editor' });
	return dueOn(parts, today).find(({ name }) => name === 'Samaritans');
}

describe('what is due', () => {
	test.each([
		['2026-11-22', '2027-02-20', 'later'],
		['2026-09-08', '2026-12-07', 'soon'],
		['2026-08-24', '2026-11-22', 'soon'],
		['2026-08-23', '2026-11-21', 'late'],
	])('of a line checked on %s', (checkedOn, by, state) => {
		expect(samaritansCheckedOn(checkedOn)).toMatchObject({
			by,
			state,
			checked: { on: checkedOn, by: 'Content editor' },
		});
	});

	test('is everything that nobody has checked, every printable line of the register among it', () => {
		const parts = readParts();
		const due = dueOn(parts, today);
		const printable = parts.helplines.filter(({ data }) => !data.status.startsWith('ended'));
		const lines = due.filter(({ owner }) => owner === 'National helplines');
		expect(lines).toHaveLength(printable.length);
		expect(lines.every(({ state, checked }) => state === 'never' && checked === undefined)).toBe(
			true,
		);
		expect(due.filter(({ file }) => file.includes('/services/')).length).toBeGreaterThan(8);
	});

	test('says what sources disagree about, so that a call can settle it', () => {
		const line = dueOn(readParts(), today).find(({ name }) => /National Stalking/.test(name));
		expect(line?.todo).toContain('Sources disagree:');
	});

	test('is listed by owner with its file', () => {
		const words = listInWords(dueOn(readParts(), today), today);
		expect(words).toContain('What has to be checked, as of 22 November 2026');
		expect(words).toContain('  never checked: Samaritans (content/helplines/samaritans.yml)');
		expect(words).toMatch(/0 of \d+ entries have been checked by somebody who is named\./);
	});
});

const task: Due = {
	owner: 'Équipe & Co.',
	file: 'content/helplines/x.yml',
	name: '=HYPERLINK("https://evil.example","x")',
	todo: '+1, "quoted",\nnext line',
	by: '2026-12-07',
	state: 'soon',
	checked: { on: '2026-09-08', by: '@SUM(A1)' },
};

describe('an owner’s files', () => {
	test('have a plain name', () => {
		expect(fileNameOf('Équipe & Co.')).toBe('equipe-co');
	});

	test('are a table of which no spreadsheet runs a cell', () => {
		const table = tableOf([task]);
		expect(table).toContain(`"'=HYPERLINK(""https://evil.example"",""x"")"`);
		expect(table).toContain("'@SUM(A1)");
		expect(table).toContain(`"'+1, ""quoted"",\nnext line"`);
		for (const cell of table.split(/[\r\n,]+/)) expect(cell).not.toMatch(/^"?[=+@-]/);
	});

	test('are a calendar with a day for each task and a reminder fifteen days before', () => {
		const calendar = calendarOf('Équipe', [task], new Date('2026-11-22T12:00:00Z'));
		expect(calendar).toContain('BEGIN:VCALENDAR');
		expect(calendar).toContain('DTSTART;VALUE=DATE:20261207');
		expect(calendar).toContain('TRIGGER:-P15D');
		expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(1);
	});
});
