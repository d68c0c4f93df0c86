import { describe, expect, it } from 'vitest';
import Stories from '../../src/components/Stories.astro';
import Story from '../../src/components/Story.astro';
import NewsList from '../../src/components/transparency/NewsList.astro';
import NewsPage from '../../src/components/transparency/NewsPage.astro';
import VictimsCode from '../../src/components/VictimsCode.astro';
import { createDirectory } from '../../src/directory/directory.ts';
import { readParts } from '../../scripts/content/read-parts.ts';
import { render, textOf } from './render.ts';

const directory = createDirectory(readParts(), { today: '2026-11-24', demo: true });
const areaOf = (id: string) => {
	const area = directory.areas.find((one) => one.id === id);
	if (area === undefined) throw new Error(`No area ${id}.`);
	return area;
};
const dorset = areaOf('dorset');
const [story] = dorset.stories;
const [item] = areaOf('warwickshire').news;
if (story === undefined || item === undefined) throw new Error('No story or no news.');
const home = '/dorset/';

describe('Story', () => {
	it('says first what it mentions, and lets the reader choose to open the words', async () => {
		const html = await render(Story, {
			props: { story: { ...story, contentNotes: ['violence'] }, home },
		});
		expect(html.indexOf('Mentions: violence.')).toBeLessThan(html.indexOf('<blockquote'));
		expect(html).toMatch(/<details> <summary>.*Read these words <\/summary> <blockquote/u);
		expect(html).not.toContain('<details open');
	});

	it('says that words were edited, and how', async () => {
		const edited = { ...story, wording: 'edited', editNote: 'A place was left out.' };
		const text = textOf(await render(Story, { props: { story: edited, home } }));
		expect(text).toContain('Edited to protect identity. A place was left out.');
	});

	it('names no service where that could pick somebody out', async () => {
		const html = await render(Story, { props: { story: { ...story, service: undefined }, home } });
		expect(html).not.toContain('/services/');
		expect(textOf(html)).not.toContain('About');
	});

	it('carries no review or rating markup', async () => {
		const html = await render(Story, { props: { story, home } });
		expect(html).not.toMatch(/itemprop|ld\+json|Review|rating/u);
	});
});

describe('Stories', () => {
	it('groups words under the service they are about, and says how to have them taken down', async () => {
		const html = await render(Stories, { props: { area: dorset } });
		expect(html.match(/<section id="victim-support"/gu)).toHaveLength(1);
		expect(html.match(/<blockquote/gu)).toHaveLength(3);
		expect(textOf(html)).toContain(
			'You can have them taken down, whenever you like and without saying why.',
		);
	});

	it('says that nobody’s words have been published', async () => {
		const text = textOf(await render(Stories, { props: { area: areaOf('surrey') } }));
		expect(text).toContain('Nobody’s words have been published for Surrey.');
	});
});

describe('news', () => {
	const dated = { ...item, publishedOn: { value: '2026-03-02', precision: 'day' as const } };
	const change = { kind: 'withdrawn' as const, on: '2026-04-01', note: 'The figure was wrong.' };
	const area = { ...areaOf('warwickshire'), news: [dated, { ...dated, id: 'second', change }] };

	it('has its dates in a time element, and says what was withdrawn', async () => {
		const html = await render(NewsList, { props: { area } });
		expect(html).toContain('<time datetime="2026-03-02">2 March 2026</time>');
		expect(textOf(html)).toContain('Withdrawn on 1 April 2026.');
	});

	it('prints no text that was withdrawn, and the reason instead', async () => {
		const slots = { default: '<p>The text.</p>' };
		const now = textOf(
			await render(NewsPage, { props: { area, item: { ...dated, change } }, slots }),
		);
		expect(now).toContain('Withdrawn on 1 April 2026 . The figure was wrong.'.replace(' .', '.'));
		expect(now).not.toContain('The text.');
		const corrected = { ...dated, change: { ...change, kind: 'corrected' as const } };
		const put = textOf(await render(NewsPage, { props: { area, item: corrected }, slots }));
		expect(put).toContain('Corrected on 1 April 2026. The figure was wrong. The text.');
	});

	it('says that nothing was published', async () => {
		const text = textOf(await render(NewsList, { props: { area: { ...area, news: [] } } }));
		expect(text).toContain('Nothing has been published here for Warwickshire.');
	});
});

describe('VictimsCode', () => {
	it('shows the version in force with its rights and what we could not confirm', async () => {
		const text = textOf(await render(VictimsCode, { props: { codes: directory.victimsCodes } }));
		expect(text).toContain('The Code of 2021 has 12 rights.');
		expect(text).toContain('In force since 2021.');
		expect(text).toContain('We could not confirm whether it is in force.');
		expect(text).toMatch(/From .*Victims.* Code/);
	});

	it('lists earlier versions with their dates', async () => {
		const { inForce } = directory.victimsCodes;
		const next = {
			...inForce,
			version: 'Code of 2027',
			inForceFrom: { value: '2027-04-01', precision: 'day' },
		};
		const html = await render(VictimsCode, {
			props: { codes: { inForce: next, earlier: [inForce] } },
		});
		expect(textOf(html)).toContain('In force since 1 April 2027.');
		expect(html).toContain('<time datetime="2021">2021</time>');
		expect(html.match(/<p class="quiet">\s*From /g)).toHaveLength(2);
	});
});
