import { describe, expect, test } from 'vitest';
import { createDirectory } from '../../../src/directory/directory.ts';
import { namedServices } from '../../../src/directory/join/published.ts';
import { readParts } from '../../../scripts/content/read-parts.ts';
import { storyWith } from '../stories/story.ts';

const occasion = { today: '2026-11-24', demo: true };
type Parts = ReturnType<typeof readParts>;

const areaOf = (parts: Parts, id: string, today = occasion.today) => {
	const area = createDirectory(parts, { ...occasion, today }).areas.find((one) => one.id === id);
	if (area === undefined) throw new Error(`No area ${id}.`);
	return area;
};

/** The real content with the dates of one area's news replaced, one item a date. */
function newsOn(...dates: string[]): Parts {
	const parts = readParts();
	const [first] = parts.news.filter(({ file }) => file.includes('/warwickshire/'));
	if (first === undefined) throw new Error('No news.');
	const items = dates.map((value, index) => {
		const lengths = { 4: 'year', 7: 'month', 10: 'day' } as const;
		const known = value === 'unknown' ? undefined : lengths[value.length as keyof typeof lengths];
		const publishedOn = { value, precision: known ?? ('unknown' as const) };
		return { ...first, data: { ...first.data, id: `item-${String(index)}`, publishedOn } };
	});
	return { ...parts, news: items };
}

describe('news', () => {
	const dates = (today: string, ...given: string[]) =>
		areaOf(newsOn(...given), 'warwickshire', today).news.map(
			({ publishedOn }) => publishedOn.value,
		);

	test('stands newest first, and last where no day is known', () => {
		expect(dates('2026-11-24', 'unknown', '2025', '2026-11-24', '2026-03')).toEqual([
			'2026-11-24',
			'2026-03',
			'2025',
			'unknown',
		]);
	});

	test('is on no page before its day, and on the list from it on', () => {
		expect(dates('2026-11-24', '2026-11-25', '2026-12', '2027')).toEqual([]);
		expect(dates('2026-11-25', '2026-11-25')).toEqual(['2026-11-25']);
		expect(dates('2026-12-01', '2026-12')).toEqual(['2026-12']);
	});
});

describe('stories', () => {
	test('name a service where three people speak about it, and none where fewer do', () => {
		expect(areaOf(readParts(), 'dorset').stories.map(({ service }) => service?.id)).toEqual([
			'dorset-victim-support',
			'dorset-victim-support',
			'dorset-victim-support',
		]);
		const parts = readParts();
		const two = { ...parts, stories: parts.stories.slice(0, 2) };
		expect(areaOf(two, 'dorset').stories.map(({ service }) => service)).toEqual([
			undefined,
			undefined,
		]);
	});

	test('name no service where the rest could be about one other only', () => {
		expect([...namedServices(['a', 'a', 'a'], 2)]).toEqual(['a']);
		expect([...namedServices(['a', 'a', 'a', 'b'], 3)]).toEqual(['a']);
		expect([...namedServices(['a', 'a', 'a', 'b'], 2)]).toEqual([]);
	});

	test('leave the build on the day after their consent ends', () => {
		const parts = readParts();
		const file = 'content/areas/dorset/stories/dorset-9.mdx';
		const more = { ...parts, stories: [...parts.stories, { file, data: storyWith(), body: '' }] };
		const ids = (today: string) => areaOf(more, 'dorset', today).stories.map(({ id }) => id);
		expect(ids('2026-12-01')).toContain('dorset-9');
		expect(ids('2027-07-01')).toEqual(['dorset-1', 'dorset-2', 'dorset-3']);
	});

	test('stop the build where words could give somebody away', () => {
		const parts = readParts();
		const file = 'content/areas/dorset/stories/dorset-9.mdx';
		const data = storyWith({ quote: 'My caseworker Philippa was kind.' });
		const more = { ...parts, stories: [...parts.stories, { file, data, body: '' }] };
		expect(() => createDirectory(more, occasion)).toThrow(
			`${file}: quote: ‘Philippa’ may be the name of somebody who works there.`,
		);
	});

	test('are withdrawn by a mark without words', () => {
		const parts = readParts();
		const mark = {
			id: 'dorset-2',
			status: 'withdrawn' as const,
			askedOn: '2026-11-20',
			sourceIds: [],
		};
		const stories = parts.stories.map((story) =>
			story.data.id === 'dorset-2' ? { ...story, data: mark } : story,
		);
		expect(areaOf({ ...parts, stories }, 'dorset').stories.map(({ id }) => id)).toEqual([
			'dorset-1',
			'dorset-3',
		]);
	});
});
