import ical, { ICalAlarmType } from 'ical-generator';
import { csvOfRows } from '../../src/directory/csv.ts';
import type { Due } from '../../src/directory/due.ts';
import { dayInWords, daysOfNotice } from '../../src/directory/freshness.ts';

const states: Record<Due['state'], string> = {
	never: 'never checked',
	late: 'late',
	soon: 'due soon',
	later: 'not due yet',
};

/** The name of an owner's files, without an ending. */
export function fileNameOf(owner: string): string {
	return owner
		.normalize('NFD')
		.replaceAll(/[\u0300-\u036f'’]/g, '')
		.toLocaleLowerCase('en-GB')
		.replaceAll(/[^a-z0-9]+/g, '-')
		.replaceAll(/^-|-$/g, '');
}

/** What is due, as lines for a terminal: what needs doing, by owner, and how much does not. */
export function listInWords(due: readonly Due[], today: string): string {
	const lines = [...Map.groupBy(due, ({ owner }) => owner)].flatMap(([owner, tasks]) => {
		const open = tasks.filter(({ state }) => state !== 'later');
		const rest = tasks.length - open.length;
		return [
			'',
			`${owner}: ${open.length} to do${rest > 0 ? `, ${rest} not due yet` : ''}`,
			...open.map(line),
		];
	});
	const confirmed = due.filter(({ checked }) => checked !== undefined).length;
	return [
		`What has to be checked, as of ${dayInWords(today)}`,
		...lines,
		'',
		`${confirmed} of ${due.length} entries have been checked by somebody who is named.`,
	].join('\n');
}

function line({ state, by, name, file }: Due): string {
	const when = by === undefined ? states[state] : `${states[state]}, ${dayInWords(by)}`;
	return `  ${when}: ${name} (${file})`;
}

/** An owner's tasks as a table. */
export function tableOf(tasks: readonly Due[]): string {
	const header = ['What', 'State', 'Due by', 'Last checked', 'Checked by', 'To do', 'File'];
	const rows = tasks.map(({ name, state, by, checked, todo, file }) => [
		...[name, states[state], by, checked?.on, checked?.by, todo, file],
	]);
	return csvOfRows([header, ...rows], { bom: true });
}

/** An owner's tasks as a calendar: a day each, with a reminder before it. What was never checked falls on today. */
export function calendarOf(owner: string, tasks: readonly Due[], now: Date): string {
	const calendar = ical({ name: `To check: ${owner}`, prodId: '//Waymark//Content due//EN' });
	for (const { name, by, todo, file } of tasks) {
		const day = new Date(`${by ?? now.toISOString().slice(0, 10)}T00:00:00Z`);
		const event = calendar.createEvent({
			id: `${fileNameOf(`${file} ${name}`)}@content-due`,
			start: day,
			allDay: true,
			stamp: now,
			summary: `Check: ${name}`,
			description: `${todo}\n${file}`,
		});
		event.createAlarm({ type: ICalAlarmType.display, triggerBefore: daysOfNotice * 86_400 });
	}
	return calendar.toString();
}
