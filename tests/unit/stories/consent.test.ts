import { describe, expect, test } from 'vitest';
import { isPublishable } from '../../../src/stories/consent.ts';
import type { StoryRecord } from '../../../src/stories/schema.ts';
import { readParts } from '../../../scripts/content/read-parts.ts';
import { storyWith } from './story.ts';

const [first] = readParts().stories;
if (first?.data.status !== 'shown') throw new Error('No story.');
const published = first.data;
const complete = storyWith();

const real = { today: '2026-11-22', demo: false };
const demo = { ...real, demo: true };
const show = (story: StoryRecord, occasion: typeof real) =>
	isPublishable(story, 'The office', occasion);
const no = (reason: string) => ({ show: false, reason });

describe('a quotation that a body has published already', () => {
	test('is shown in a demonstration, and says that its consent record is awaited', () => {
		expect(show(published, demo)).toEqual({
			show: true,
			note: 'Published by The office; consent record awaited',
		});
	});

	test('is not shown on a real site', () => {
		expect(show(published, real)).toEqual(no('No consent for the website.'));
	});

	test('is hidden in a demonstration too once its consent is recorded and has run out', () => {
		const { consent } = storyWith();
		expect(show({ ...published, consent }, { ...demo, today: '2027-07-01' }).show).toBe(false);
	});
});

describe('a quotation with its records', () => {
	test('is shown without a note', () => {
		expect(show(complete, real)).toEqual({ show: true, note: undefined });
	});

	test('is shown on the last day of its consent and hidden from the next day on', () => {
		expect(show(complete, { ...real, today: '2027-06-30' }).show).toBe(true);
		expect(show(complete, { ...real, today: '2027-07-01' })).toEqual(
			no('No consent for the website.'),
		);
	});

	test('is hidden where consent is for another place than the website', () => {
		const consent = { ...complete.consent, scope: ['report'] };
		expect(show(storyWith({ consent }), real).show).toBe(false);
	});

	test('is hidden twelve months after the second person’s attempt', () => {
		const attempt = { ...complete.motivatedIntruder, on: '2025-11-21' };
		expect(show(storyWith({ motivatedIntruder: attempt }), real)).toEqual(
			no('A second person must try to identify the speaker.'),
		);
		const inTime = { ...attempt, on: '2025-11-22' };
		expect(show(storyWith({ motivatedIntruder: inTime }), real).show).toBe(true);
	});

	test('is hidden where the attempt was the editor’s own, however the role is typed', () => {
		const attempt = { ...complete.motivatedIntruder, by: 'content  Editor.' };
		expect(show(storyWith({ motivatedIntruder: attempt }), real).show).toBe(false);
	});

	test('is hidden after its day of review', () => {
		expect(show(storyWith({ reviewOn: '2026-11-21' }), real)).toEqual(no('It is due for review.'));
	});
});

test('a withdrawn story is hidden in a demonstration too', () => {
	const mark = {
		id: 'dorset-9',
		status: 'withdrawn' as const,
		askedOn: '2026-11-20',
		sourceIds: [],
	};
	expect(show(mark, demo)).toEqual(no('It was withdrawn.'));
});

test('a provider’s own collection needs its records in a demonstration too', () => {
	expect(show({ ...published, sourceType: 'provider-collected' }, demo).show).toBe(false);
});
