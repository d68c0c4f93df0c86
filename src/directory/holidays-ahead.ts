import type { Directory } from './join/joined.ts';

type Nation = keyof Directory['bankHolidays'];

/** The bank holidays that some nations share, from the day of the build to a year later, `YYYY-MM-DD`. */
export function holidaysAhead(
	{ bankHolidays, today }: Pick<Directory, 'bankHolidays' | 'today'>,
	[first, ...others]: readonly [Nation, ...Nation[]],
): string[] {
	const nextYear = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
	return bankHolidays[first]
		.filter((day) => others.every((nation) => bankHolidays[nation].includes(day)))
		.filter((day) => day >= today && day <= nextYear);
}
