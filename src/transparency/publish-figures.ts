import * as z from 'zod';
import { slug } from '../directory/fields.ts';
import { countsOf, type CountLine } from './count-lines.ts';
import type { Counts } from './disclosure/counts.ts';
import { agreesWith } from './disclosure/agreement.ts';
import { disclose, type DisclosedTable } from './disclosure/release.ts';
import { type Performance, performanceSchema } from './performance.ts';
import { type PublishedTable, releaseOf, totalOf } from './published-table.ts';

/** What staff say about counts that they want published. The counts themselves lie in another file. */
export const requestSchema = z.strictObject({
	/** The area, by id. */
	area: slug,
	/** What is counted again and again, such as `dorset-referrals-by-source`. */
	series: slug,
	/** The parts of the counts, such as quarters, that this table adds up. */
	slices: z.array(slug).min(1),
	/** Whether even nobody says something: sexual offences, slavery, “honour”, killing. */
	sensitive: z.boolean(
		'Say sensitive: true or false. True for sexual offences, slavery, “honour” and killing.',
	),
	/** Whether the counts are of the whole force area. */
	wholeForceArea: z.boolean('Say wholeForceArea: true or false.'),
	/** File of the counts, beside this one. */
	counts: z.string().min(1),
	/** The facts of the entry that will be published: id, measure, period, definitionNotes, sources and so on. */
	entry: z.looseObject({ id: slug }),
});

/** What staff say about counts. */
export type Request = z.output<typeof requestSchema>;

/** What came of it: an entry that may be published, or why not. No reason tells a count. */
export type Outcome = { ok: true; entry: object; shown: number; hidden: number } | Refusal;

/** Why nothing is published, in sentences. */
interface Refusal {
	ok: false;
	reasons: string[];
}

const refused = (...reasons: string[]): Refusal => ({ ok: false, reasons });

/** An entry with a table of our own counts. */
type Published = Performance & { table: PublishedTable };

/**
 * Turn counts of people into an entry for content/: small ones hidden, the others rounded, and nothing in it that tells
 * a small number by itself or together with what was published before.
 * @param before Every entry of the area's figures.
 */
export function publishFigures(
	request: Request,
	lines: readonly CountLine[],
	before: readonly Performance[],
): Outcome {
	const counts = countsOf(lines, request.sensitive);
	if ('reasons' in counts) return refused(...counts.reasons);
	const reasons = [...taken(request, before), ...earlierProblems(request, counts, before)];
	if (reasons.length > 0) return refused(...reasons);
	const disclosure = disclose(counts, {
		slices: request.slices,
		earlier: ofSeries(request, before).map(({ table }) => releaseOf(table)),
		wholeForceAndYear: request.wholeForceArea && isWholeYear(request.entry),
	});
	if (!disclosure.ok) return refused(disclosure.reason);
	return entryOf(request, tableOf(request, counts, disclosure.table));
}

const hasTable = (entry: Performance): entry is Published => entry.table !== undefined;

const ofSeries = ({ series }: Request, before: readonly Performance[]) =>
	before.filter(hasTable).filter(({ table }) => table.series === series);

function taken({ entry }: Request, before: readonly Performance[]): string[] {
	if (before.every(({ id }) => id !== entry.id)) return [];
	return [
		`id: ‘${entry.id}’ is published. What is published cannot be taken back: choose a new id.`,
	];
}

/** What keeps these counts from being checked against what was published before. */
function earlierProblems(
	request: Request,
	counts: Counts,
	before: readonly Performance[],
): string[] {
	const own = ofSeries(request, before).flatMap(({ id, table }) => {
		if (table.sensitive !== counts.sensitive) {
			return [`${id}: It says sensitive: ${table.sensitive}. Counts of one series say the same.`];
		}
		if (!sameNames(table, counts)) {
			return [`${id}: It has other rows or columns. Counts of one series have the same.`];
		}
		const missing = table.slices.filter((slice) => counts.slices[slice] === undefined);
		if (missing.length > 0) {
			return [
				`${id}: It counted ${missing.join(', ')}. Add those counts to the file, so that small differences can be seen.`,
			];
		}
		return agreesWith(counts, releaseOf(table))
			? []
			: [`${id}: These counts do not agree with it. Find out which are right before you publish.`];
	});
	const others = before.filter(hasTable).filter(({ table, measure }) => {
		const overlaps = table.slices.some((slice) => request.slices.includes(slice));
		return overlaps && table.series !== request.series && measure === request.entry['measure'];
	});
	return [
		...own,
		...others.map(
			({ id, table }) =>
				`${id}: It counts the same people in the series ‘${table.series}’. Publish in that series, so that small differences can be seen.`,
		),
	];
}

const sameNames = (table: PublishedTable, { rows, columns }: Counts) =>
	[...table.rows, '|', ...table.columns].join('\n') === [...rows, '|', ...columns].join('\n');

/** Whether the period of an entry is twelve whole months. */
function isWholeYear({ periodFrom, periodTo }: Request['entry']): boolean {
	const month = (value: unknown) => {
		const [, year, number] = /^(\d{4})-(\d\d)/.exec(asText(value)) ?? [];
		return Number(year) * 12 + Number(number);
	};
	return month(periodTo) - month(periodFrom) === 11;
}

const asText = (value: unknown) =>
	value instanceof Date ? value.toISOString() : typeof value === 'string' ? value : '';

function tableOf(
	{ series, slices }: Request,
	{ rows, columns, sensitive }: Counts,
	{ cells }: DisclosedTable,
): PublishedTable {
	const shown = cells.map((line) => line.map(({ number }) => number ?? ('not-shown' as const)));
	return { series, slices, sensitive, rows: [...rows], columns: [...columns], cells: shown };
}

function entryOf({ entry }: Request, table: PublishedTable): Outcome {
	const total = totalOf(table);
	const figure =
		total === undefined
			? { suppressed: true, reason: 'protected' }
			: { roundedTo: 5, value: total };
	const whole = { ...entry, figure, table };
	const checked = performanceSchema.safeParse(whole);
	if (!checked.success) {
		return refused(
			...checked.error.issues.map(({ path, message }) => `entry.${path.join('.')}: ${message}`),
		);
	}
	const cells = table.cells.flat();
	const hidden = cells.filter((one) => one === 'not-shown').length;
	return { ok: true, entry: whole, shown: cells.length - hidden, hidden };
}
