import { daysBetween, daysOfContact, daysOfNotice, daysOfTrust } from './freshness.ts';
import { expiresOn } from './helplines.ts';
import type { Parts } from './join/parts.ts';

const daysOfYear = 365;

/** Who answers for entries that name nobody. */
const keepers = {
	helplines: 'National helplines',
	bankHolidays: 'Bank holidays',
	ages: 'Age policy',
} as const;

/** One entry that somebody has to look at. */
export interface Due {
	/** Role that answers for it. */
	owner: string;
	/** File to open. */
	file: string;
	/** What it is. */
	name: string;
	/** What to do. */
	todo: string;
	/** Last day on which its check holds, `YYYY-MM-DD`; undefined where nobody has ever checked it. */
	by: string | undefined;
	/** `never`: nobody has checked it. `late`: past its day. `soon`: its day is near. `later`: nothing to do yet. */
	state: 'never' | 'late' | 'soon' | 'later';
	/** Day and role of the last check, for the launch: both or neither. */
	checked: { on: string; by: string } | undefined;
}

type Task = Omit<Due, 'state'>;

/** Everything that has to be checked, by owner, then what was never checked, then by day. */
export function dueOn(parts: Parts, today: string): Due[] {
	const tasks = [
		...parts.services.flatMap(ofService),
		...parts.providers.map(ofProvider),
		...parts.helplines.flatMap(ofHelpline),
		...[...parts.pages, ...parts.agePolicies].flatMap(reviewed),
		...parts.bankHolidays.flatMap(ofBankHolidays),
		...parts.accessibility.map(ofStatement),
	];
	return tasks
		.map((task) => ({ ...task, state: stateOf(task.by, today) }))
		.sort((one, other) => orderOf(one).localeCompare(orderOf(other), 'en'));
}

const orderOf = ({ owner, by = '', name }: Task) => `${owner}\t${by}\t${name}`;

function stateOf(by: string | undefined, today: string): Due['state'] {
	if (by === undefined) return 'never';
	const left = daysBetween(today, by);
	if (left < 0) return 'late';
	return left <= daysOfNotice ? 'soon' : 'later';
}

function later(day: string, days: number): string {
	return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The earlier of the day that somebody set and the day on which a check ends by itself. */
const earlier = (one: string, other: string | undefined) =>
	other !== undefined && other < one ? other : one;

const checkOf = (on: string | null | undefined, by: string | null | undefined) =>
	on && by ? { on, by } : undefined;

function ofService({ file, data }: Parts['services'][number]): Task[] {
	if (data.status === 'defunct' || data.status === 'inactive') return [];
	const { name, owner, verifiedOn, verifiedBy, reviewOn, channels } = data;
	const days = channels.length > 0 ? daysOfContact : daysOfTrust;
	return [
		{
			owner,
			file,
			name,
			todo: 'Check numbers, hours and the rest with the service. Then change ‘verifiedOn’ and ‘verifiedBy’.',
			by: verifiedOn && earlier(later(verifiedOn, days), reviewOn),
			checked: checkOf(verifiedOn, verifiedBy),
		},
	];
}

function ofProvider({ file, data }: Parts['providers'][number]): Task {
	const { name, verifiedOn, verifiedBy, reviewOn } = data;
	return {
		owner: name,
		file,
		name: `${name}: what the team has declared`,
		todo: 'Go through ‘intake’ with the team. Then change ‘verifiedOn’ and ‘verifiedBy’.',
		by: verifiedOn && earlier(later(verifiedOn, daysOfContact), reviewOn),
		checked: checkOf(verifiedOn, verifiedBy),
	};
}

function ofHelpline({ file, data }: Parts['helplines'][number]): Task[] {
	if (data.status === 'ended' || data.status === 'ended-replaced-by') return [];
	const known = data.disagreements.map((text) => ` Sources disagree: ${text}`).join('');
	const status =
		data.status === 'check' ? ' Its hours are not confirmed, so none are printed.' : '';
	return [
		{
			owner: keepers.helplines,
			file,
			name: data.name,
			todo: `Call it and read its own page. Then change ‘checkedOn’ and ‘checkedBy’.${status}${known}`,
			by: expiresOn(data),
			checked: checkOf(data.checkedOn, data.checkedBy),
		},
	];
}

function reviewed({ file, data }: Parts['pages' | 'agePolicies'][number]): Task[] {
	const name = 'title' in data ? data.title : data.id;
	return [
		{
			owner: 'owner' in data ? data.owner : keepers.ages,
			file,
			name,
			todo: 'Read it again. Then set ‘reviewOn’ to the next day.',
			by: data.reviewOn,
			checked: undefined,
		},
	];
}

function ofStatement({ file, data }: Parts['accessibility'][number]): Task {
	const { owner, lastReviewed } = data;
	return {
		owner,
		file,
		name: 'Accessibility statement',
		todo: 'Look at each fact: the law wants it every year. Then change ‘lastReviewed’.',
		by: later(lastReviewed, daysOfYear),
		checked: undefined,
	};
}

function ofBankHolidays({ file, data }: Parts['bankHolidays'][number]): Task[] {
	const { id, sourceUrl, checkedOn, checkedBy, coversUntil } = data;
	const base = { owner: keepers.bankHolidays, file, checked: checkOf(checkedOn, checkedBy) };
	const todo = `Compare the days with ${sourceUrl}. Then change ‘checkedOn’ and ‘checkedBy’.`;
	const compare: Task = { ...base, name: id, todo, by: checkedOn ? coversUntil : undefined };
	const add = { name: `${id}: next year`, todo: `Add the next year from ${sourceUrl}.` };
	return [compare, { ...base, ...add, by: later(coversUntil, -daysOfContact) }];
}
