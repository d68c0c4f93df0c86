import * as z from 'zod';
import { partialDate, slug, words } from './fields.ts';
import { sourced } from './source.ts';

/** One version of the Victims' Code: the law's list of what a victim can expect (Victims and Prisoners Act 2024, section 2). */
export const victimsCodeSchema = z.strictObject({
	/** Id. */
	id: slug,
	/** What it is called, as printed: "Code of 2021". */
	version: words(60),
	/** First day on which it is in force: a day for every version but the oldest, of which a year may be all that is known. */
	inForceFrom: partialDate,
	/** Its rights in plain words, in its own order. */
	rights: z.array(words(160)).min(1),
	/** What we could not confirm about it; printed with it. */
	unconfirmed: words(300).optional(),
	...sourced,
});

/** One version of the Victims' Code. */
export type VictimsCode = z.output<typeof victimsCodeSchema>;

/** The versions as they stand on a day. */
export interface CodesOn<Code> {
	/** The one in force. */
	inForce: Code;
	/** Those before it, newest first. */
	earlier: Code[];
}

/** The last day that a start can mean: from then on a version is in force for certain. */
function certainStart({
	inForceFrom: { value, precision },
}: Pick<VictimsCode, 'inForceFrom'>): string {
	if (precision === 'unknown') return '9999-12-31';
	const [year = 0, month = 12] = value.split('-').map(Number);
	if (precision === 'day') return value;
	return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/**
 * Which version is in force on a day; one whose date has not come is on no page.
 * @param today `YYYY-MM-DD`.
 * @throws When none is in force.
 */
export function codesOn<Code extends Pick<VictimsCode, 'inForceFrom'>>(
	codes: readonly Code[],
	today: string,
): CodesOn<Code> {
	const [inForce, ...earlier] = codes
		.filter((code) => certainStart(code) <= today)
		.toSorted((one, other) => certainStart(other).localeCompare(certainStart(one)));
	if (inForce === undefined) {
		throw new Error(
			`content/victims-codes: No Code is in force on ${today}. Add the version in force, with the day it came into force.`,
		);
	}
	return { inForce, earlier };
}
