import * as z from 'zod';

const count = z.int().min(0);

/** A count of people, or why there is none to show. */
export const figureSchema = z.union([
	z.strictObject({
		/** As the source published it, not recomputed. */
		asPublished: z.literal(true),
		/** The count. */
		value: count,
		/** "over" where the source says more than. */
		qualifier: z.enum(['exact', 'over', 'about']).default('exact'),
	}),
	z.strictObject({
		/** Hidden so that nobody can be recognised. */
		suppressed: z.literal(true),
		/** Because it is small, or because another could be worked out from it; `protected` does not tell which. */
		reason: z.enum(['small', 'secondary', 'protected']),
	}),
	z.strictObject({
		/** Rounded to the nearest five. */
		roundedTo: z.literal(5),
		/** The rounded count. */
		value: count.multipleOf(5),
	}),
	z.strictObject({
		/** Nobody collected it. */
		notCollected: z.literal(true),
	}),
	z.strictObject({
		/** The count. */
		value: count,
	}),
]);

/** A count of people, or why there is none to show. */
export type Figure = z.output<typeof figureSchema>;
