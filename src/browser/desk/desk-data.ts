import type { FunctionData, ReferralProvider } from '../../referral/function-data.ts';
import type { Timetable } from '../../referral/working-time.ts';

/** What the page says about teams, areas and bank holidays: public, and all that is needed without a connection. */
export type DeskData = Pick<FunctionData, 'demo' | 'providers' | 'areas' | 'bankHolidays'>;

/** Reads it from the page. Throws where the build left it out. */
export function readDeskData(root: HTMLElement): DeskData {
	const text = root.dataset['desk'];
	if (!text) throw new Error('src/pages/desk: the page says nothing about its teams.');
	// Our own build wrote it, from data that it had checked.
	return JSON.parse(text) as DeskData;
}

/** Name of an area or a team, by its id; the id itself where the page knows none. */
export function nameIn({ providers, areas }: DeskData, id: string): string {
	return [...providers, ...areas].find((one) => one.id === id)?.name ?? id;
}

/** When a team works in an area; bank holidays are those of its nation. */
export function timetableIn(data: DeskData, provider: ReferralProvider, area: string): Timetable {
	const nation = data.areas.find(({ id }) => id === area)?.nation ?? 'england';
	return { hours: provider.intake.hours, holidays: data.bankHolidays[nation] };
}
