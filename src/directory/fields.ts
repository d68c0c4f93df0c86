import * as z from 'zod';
import { isPhone, isRetired } from './contact.ts';
import { messages } from './messages.ts';
import { addressProblem } from './web-address.ts';

/** YAML reads an unquoted date as a moment; content keeps days as text. */
const asDay = (value: unknown) =>
	value instanceof Date ? value.toISOString().slice(0, 10) : value;

/** YAML reads a bare year as a number. */
const asText = (value: unknown) => (typeof value === 'number' ? String(value) : asDay(value));

/** Words of at most `limit` characters; `missing` is said when there are none. */
export const words = (limit: number, missing?: string) => z.string().min(1, missing).max(limit);

/** An id or address part: small letters, digits, hyphens. */
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, messages.id);

/** A day, `YYYY-MM-DD`, Europe/London. */
export const day = z.preprocess(asDay, z.iso.date(messages.date));

/** A date of which only a part may be known. `value` is printed as words when precision is unknown. */
export const partialDate = z.preprocess(
	asText,
	z.union([
		z
			.string()
			.regex(/^(unknown|\d{4}(-\d\d(-\d\d)?)?)$/, messages.partialDate)
			.transform((value) => ({ value, precision: precisionOf(value) })),
		z.strictObject({
			/** The words that the source gives, such as "1 April". */
			value: words(60),
			/** Nothing finer is known: the words are printed and never computed with. */
			precision: z.literal('unknown'),
		}),
	]),
);

/** A date of which only a part may be known. */
export type PartialDate = z.output<typeof partialDate>;

function precisionOf(value: string): 'day' | 'month' | 'year' | 'unknown' {
	if (value === 'unknown') return 'unknown';
	return ({ 4: 'year', 7: 'month' } as const)[value.length] ?? 'day';
}

/** A full, secure web address that is nobody's shortener. */
export const webAddress = z
	.string()
	.refine((value) => addressProblem(value) === undefined, messages.url);

/** A UK phone number, grouped with spaces as it is printed; never a retired one or a short code. */
export const phone = z.string().superRefine((value, context) => {
	if (isRetired(value)) context.addIssue({ code: 'custom', message: messages.retired });
	else if (!isPhone(value)) context.addIssue({ code: 'custom', message: messages.phone(value) });
});

/** An ISO 8601 duration of years and months, such as `P3Y`. */
export const duration = z.string().regex(/^P(?=\d)(\d+Y)?(\d+M)?(\d+D)?$/, messages.duration);

/** An age in years. */
export const age = z.int().min(0).max(120);

/** What a source does not say; printed as "Not published". */
export const unknown = z.literal('unknown');

/** One stretch of opening hours, local time in Europe/London. */
export const openingHours = z
	.strictObject({
		/** Days on which this stretch applies. */
		days: z.array(z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'])).min(1),
		/** Opening time, `HH:MM`. */
		opens: z
			.string()
			.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Write the time as 09:00, in quotation marks.'),
		/** Closing time, `HH:MM`; `24:00` is midnight at the end of the day. */
		closes: z
			.string()
			.regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'Write the time as 17:00, in quotation marks.'),
	})
	.refine(({ opens, closes }) => closes > opens, {
		path: ['closes'],
		message:
			'Closing is not after opening. Write a night as two stretches: to 24:00, and from 00:00 on the next day.',
	});

/** One stretch of opening hours. */
export type Opening = z.output<typeof openingHours>;

/** What the operator says of bank holidays; `unknown` where it says nothing. */
export const onBankHolidays = z.enum(['open', 'closed', 'unknown']).default('unknown');
