import * as z from 'zod';
import { partialDate, slug, words } from '../directory/fields.ts';
import { sourced } from '../directory/source.ts';
import { figureSchema } from './figure.ts';
import { publishedTableSchema } from './published-table.ts';

/** What a figure counts. Figures with different measures are never compared. */
export const measures = {
	'cases-created-from-police-referrals': 'Cases created from police referrals',
	referred: 'People referred for support',
	eligible: 'People who will be eligible each year',
	'opt-in-rate': 'Share of people likely to accept help',
	'enhanced-support': 'Cases of enhanced support',
} as const;

/** The codes of what a figure counts. */
export const measureCodes = Object.keys(measures) as [Measure, ...Measure[]];

/** The code of what a figure counts. */
export type Measure = keyof typeof measures;

/** One published count or share, with what it means and where it stands. */
export const performanceSchema = z
	.strictObject({
		/** Id; also its place on the performance page. */
		id: slug,
		/** The service, if it is in the directory. */
		serviceId: slug.optional(),
		/** The contract, if known. */
		contractId: slug.optional(),
		/** What it counts. */
		measure: z.enum(measureCodes),
		/** The period in words: "2018/19". */
		period: words(60),
		/** First day or month. */
		periodFrom: partialDate,
		/** Last day or month. */
		periodTo: partialDate,
		/** The count; absent for a share. */
		figure: figureSchema.optional(),
		/** A share in per cent, as published; absent for a count. */
		percent: z.number().min(0).max(100).optional(),
		/** "about" where the source says around. */
		percentQualifier: z.enum(['exact', 'about']).default('exact'),
		/** Whether it was expected rather than counted. */
		forecast: z.boolean().default(false),
		/** Parts of it, as published in per cent. */
		breakdown: z
			.array(
				z.strictObject({
					/** What the part is. */
					category: words(80),
					/** The part as it ends a sentence, such as "assaults"; absent where its name does. */
					said: words(80).optional(),
					/** Its share in per cent. */
					percent: z.number().min(0).max(100),
				}),
			)
			.default([]),
		/** Our own counts after disclosure control; written by `npm run figures:publish` alone. */
		table: publishedTableSchema.optional(),
		/** What a case or referral means here, and what this is not. */
		definitionNotes: z
			.array(words(400))
			.min(1, 'Say what a case or referral means here in ‘definitionNotes’.'),
		/** What was said about it, attributed. */
		remarks: z
			.array(
				z.strictObject({
					/** Who said so. */
					who: words(120),
					/** Their words, verbatim. */
					quote: words(300),
				}),
			)
			.default([]),
		...sourced,
	})
	.refine((entry) => (entry.figure === undefined) !== (entry.percent === undefined), {
		path: ['figure'],
		message: 'Give either a figure or a percent.',
	});

/** A published figure. */
export type Performance = z.output<typeof performanceSchema>;

/**
 * Figures that may stand in one chart: all with the same measure.
 * @throws When they count different things.
 */
export function comparable<Figure extends Pick<Performance, 'id' | 'measure'>>(
	figures: readonly Figure[],
): readonly Figure[] {
	const [first] = figures;
	const other = figures.find((entry) => entry.measure !== first?.measure);
	if (first !== undefined && other !== undefined) {
		throw new Error(
			`${first.id}, ${other.id}: These figures count different things. Chart them apart.`,
		);
	}
	return figures;
}
