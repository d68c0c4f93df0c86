import ical from 'ical-generator';
import type { Ending } from './endings.ts';

/** Where a calendar belongs. */
interface Place {
	/** Name of the area. */
	name: string;
	/** Address of the area's contracts, with a slash at the end. */
	contracts: string;
	/** Day of the build, `YYYY-MM-DD`: the time stamp of every entry, so that a build can be repeated. */
	today: string;
}

/** A calendar file (RFC 5545) of the ends that are known: a day each, with a link to the contract. */
export function calendarOf(endings: readonly Ending[], { name, contracts, today }: Place): string {
	const calendar = ical({ name: `What ends in ${name}`, prodId: '//Waymark//Endings//EN' });
	for (const { id, title, lastDay, derived } of endings) {
		if (lastDay === undefined) continue;
		calendar.createEvent({
			id: `${id}@${new URL(contracts).hostname}`,
			stamp: new Date(`${today}T00:00:00Z`),
			start: new Date(`${lastDay}T00:00:00Z`),
			allDay: true,
			timezone: 'UTC',
			summary: `Ends: ${title}`,
			description: derived
				? 'This end was worked out by us. No source states it.'
				: 'As the source states it.',
			url: `${contracts}${id}/`,
		});
	}
	return calendar.toString();
}
