import type { PartialDate } from '../directory/fields.ts';
import type { Contract } from './contract.ts';

const monthNames = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });

/** A partial date in words: "1 October 2019", "April 2024", "2014", "1 April, year not stated". */
export function dateInWords(date: PartialDate): string {
	if (date.value === 'unknown') return 'Not published';
	if (date.precision === 'unknown') return date.value;
	const [year = '', month, day] = date.value.split('-');
	if (month === undefined) return year;
	const name = monthNames.format(new Date(`${year}-${month}-01T00:00:00Z`));
	return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** The last day that a partial date can mean; undefined when it is unknown. */
export function lastDayOf(date: PartialDate): string | undefined {
	if (date.precision === 'unknown') return undefined;
	const [year = 0, month = 12] = date.value.split('-').map(Number);
	if (date.precision === 'day') return date.value;
	return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** When a contract ends, for the standing of what it pays for. */
export function contractEnd(contract: Contract): { lastDay: string | undefined; derived: boolean } {
	return { lastDay: lastDayOf(contract.period.end), derived: contract.period.endDerived };
}

/** How a contract stands on a day, in words. */
export function contractState(contract: Contract, today: string): string {
	const lastDay = lastDayOf(contract.period.end);
	if (lastDay === undefined) return 'End not published';
	const end = dateInWords(contract.period.end);
	const verb = lastDay < today ? 'Ended' : 'Ends';
	const how = contract.period.endDerived ? ' (worked out by us, not stated)' : '';
	return `${verb} ${end}${how}`;
}
