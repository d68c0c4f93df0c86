import { describe, expect, test } from 'vitest';
import { isPublishable } from '../../../src/stories/consent.ts';
import type { Story } from '../../../src/stories/schema.ts';
import { readParts } from '../../../scripts/content/read-parts.ts';

const [first] = readParts().stories;
if (first === undefined) throw new Error('No story.');
const published = first.data;

const withRecord: Story = {
	...published,
	consent: {
		scope: ['website'],
		form: 'Signed form',
		reviewedOn: { value: '2026-01', precision: 'month' },
		expiresOn: { value: '2027-01-01', precision: 'day' },
		withdrawn: false,
	},
	motivatedIntruder: {
		by: 'Data protection officer',
		on: { value: '2026-01', precision: 'month' },
		outcome: 'Not recognised',
	},
};

const real = { today: '2026-11-22', demo: false };
const demo = { ...real, demo: true };
const show = (story: Story, occasion: typeof real) => isPublishable(story, 'The office', occasion);

describe('a quotation that a body has published already', () => {
	test('is shown in a demonstration, and says that its consent record is awaited', () => {
		expect(show(published, demo)).toEqual({
			show: true,
			note: 'Published by The office; consent record awaited',
		});
	});

	test('is not shown on a real site', () => {
		expect(show(published, real)).toEqual({ show: false, reason: 'No consent for the website.' });
	});
});

describe('a quotation with its records', () => {
	test('is shown without a note', () => {
		expect(show(withRecord, real)).toEqual({ show: true, note: undefined });
	});

	test('is hidden after its consent has run out', () => {
		expect(show(withRecord, { ...real, today: '2027-01-02' }).show).toBe(false);
	});

	test('is hidden when the person has taken it back, in a demonstration too', () => {
		expect(show({ ...withRecord, status: 'withdrawn' }, demo)).toEqual({
			show: false,
			reason: 'It was withdrawn.',
		});
	});
});

test('a provider’s own collection needs its records in a demonstration too', () => {
	expect(show({ ...published, sourceType: 'provider-collected' }, demo).show).toBe(false);
});
