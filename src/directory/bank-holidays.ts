import * as z from 'zod';
import { day, slug, webAddress, words } from './fields.ts';

/** The days on which offices of some nations are closed, for as far ahead as the government has announced them. */
export const bankHolidaysSchema = z
	.strictObject({
		/** Id, as the government divides its lists. */
		id: slug,
		/** Nations that the list is for. */
		nations: z.array(z.enum(['england', 'wales'])).min(1),
		/** Last day that the list covers: no other day up to it is a bank holiday. */
		coversUntil: day,
		/** The days, in order. A holiday at a weekend is the weekday that stands for it. */
		days: z
			.array(
				z.strictObject({
					/** The day. */
					date: day,
					/** What it is called. */
					title: words(60),
				}),
			)
			.min(1),
		/** Where the list can be compared. */
		sourceUrl: webAddress,
		/** Day on which somebody compared it, or null while nobody has. */
		checkedOn: day.nullable(),
		/** Role of who did. */
		checkedBy: words(80).nullable(),
	})
	.superRefine(({ days, coversUntil }, context) => {
		days.forEach(({ date }, index) => {
			const before = days[index - 1]?.date ?? '';
			const message =
				date <= before
					? `${date} is not after ${before}. Put the days in order, each once.`
					: `${date} is after coversUntil, ${coversUntil}. Change coversUntil.`;
			if (date > before && date <= coversUntil) return;
			context.addIssue({ code: 'custom', path: ['days', index, 'date'], message });
		});
	});

/** A list of bank holidays. */
export type BankHolidays = z.output<typeof bankHolidaysSchema>;

/** Days that a list must cover on the day of a build: a promise looks eight weeks ahead. */
const leastAhead = 60;

/** The days of each nation, in order. */
export function datesByNation(
	lists: readonly BankHolidays[],
): Record<BankHolidays['nations'][number], string[]> {
	const datesOf = (nation: BankHolidays['nations'][number]) =>
		lists
			.filter(({ nations }) => nations.includes(nation))
			.flatMap(({ days }) => days.map(({ date }) => date))
			.sort();
	return { england: datesOf('england'), wales: datesOf('wales') };
}

/** Lists that end too soon after `today`, and nations without one, as messages for an editor. */
export function endingLists(
	lists: readonly { file: string; data: BankHolidays }[],
	today: string,
): string[] {
	const needed = new Date(`${today}T00:00:00Z`);
	needed.setUTCDate(needed.getUTCDate() + leastAhead);
	const end = needed.toISOString().slice(0, 10);
	const ending = lists
		.filter(({ data }) => data.coversUntil < end)
		.map(
			({ file, data }) =>
				`${file}: coversUntil: The list of ${data.id} ends on ${data.coversUntil}, less than ${leastAhead} days from today. Add the next year from ${data.sourceUrl}.`,
		);
	const missing = (['england', 'wales'] as const)
		.filter((nation) => !lists.some(({ data }) => data.nations.includes(nation)))
		.map((nation) => `content/bank-holidays.yml: nations: No list is for ${nation}. Add one.`);
	return [...ending, ...missing];
}
