import { type Story, storySchema } from '../../../src/stories/schema.ts';

/** A story with every record in order on 22 November 2026. A fixture: nobody said it. */
export function storyWith(changes: Record<string, unknown> = {}): Story {
	const record = storySchema.parse({
		id: 'dorset-9',
		serviceId: 'dorset-victim-support',
		quote: 'Somebody listened, and I could decide what happened next.',
		sourceType: 'provider-collected',
		consent: {
			scope: ['website'],
			form: 'Signed form, kept by the provider',
			reviewedOn: { value: 'Autumn 2026', precision: 'unknown' },
			expiresOn: '2027-06-30',
			withdrawBy: 'By telling the support worker or the office',
		},
		editedBy: 'Content editor',
		motivatedIntruder: {
			by: 'Data protection officer',
			on: '2026-10-01',
			outcome: 'Not recognised',
			sources: ['Two web searches for the words, local news of the year'],
		},
		reviewOn: '2027-09-30',
		status: 'shown',
		sources: [{ sourceId: 'dorset-retendering', quote: 'Words', status: 'as-published' }],
		confidence: 'high',
		...changes,
	});
	if (record.status !== 'shown') throw new Error('Not a story.');
	return record;
}
