/** News and decisions as JSON Feed 1.1 (https://jsonfeed.org/version/1.1) and Atom (RFC 4287). */
import {
	type Announcement,
	announcementKinds,
	announcementsOf,
} from '../directory/announcements.ts';
import type { PartialDate } from '../directory/fields.ts';
import { dateInWords } from '../transparency/period.ts';
import { addressOf, type DataFile, demonstrationNote, jsonFile } from './published.ts';
import type { Published } from './published.ts';

/** One item of both feeds. */
interface Item {
	url: string;
	title: string;
	text: string;
	/** Day of publication, where a source gives the day. */
	published: string | undefined;
	/** When our entry was last changed. */
	updated: string;
}

/** What every area made known, newest first; what has no day comes last. */
function itemsOf({ directory, site, changedAt }: Published): Item[] {
	const items = directory.areas.flatMap((area) =>
		announcementsOf(area).map(({ kind, path, title, summary, dated, file, change }) => ({
			url: `${site}/${area.id}/${path}`,
			title,
			text: `${changeOf(change)}${summary} (${announcementKinds[kind]}, ${area.name}. ${whenOf(dated)})`,
			published: dated.precision === 'day' ? `${dated.value}T00:00:00Z` : undefined,
			updated: changedAt(file) ?? `${directory.today}T00:00:00.000Z`,
		})),
	);
	return items.sort((a, b) => (b.published ?? '').localeCompare(a.published ?? ''));
}

/** What became of an item, so that a reader of the feed learns it as a reader of the page does. */
const changeOf = (change: Announcement['change']) =>
	change === undefined ? '' : `${change.kind === 'withdrawn' ? 'Withdrawn' : 'Corrected'}. `;

const whenOf = (date: PartialDate) =>
	date.value === 'unknown' ? 'Date not published' : dateInWords(date);

/** Both feeds. */
export function newsFiles(published: Published): DataFile[] {
	const items = itemsOf(published);
	const { productName, site, directory } = published;
	const title = `${productName}: news and decisions`;
	const json = {
		version: 'https://jsonfeed.org/version/1.1',
		title,
		home_page_url: `${site}/`,
		feed_url: addressOf(published, 'news.json'),
		...(directory.demo && { description: demonstrationNote }),
		language: 'en-GB',
		items: items.map((item) => ({
			id: item.url,
			url: item.url,
			title: item.title,
			content_text: item.text,
			...(item.published !== undefined && { date_published: item.published }),
			date_modified: item.updated,
		})),
	};
	return [jsonFile('news.json', json), { path: 'news.atom', body: atom(title, items, published) }];
}

const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replaceAll(/[&<>"]/g, (mark) => marks[mark] ?? mark);

function atom(title: string, items: readonly Item[], published: Published): string {
	const { directory, productName } = published;
	const self = addressOf(published, 'news.atom');
	const updated =
		items
			.map((item) => item.updated)
			.sort()
			.at(-1) ?? `${directory.today}T00:00:00Z`;
	return [
		'<?xml version="1.0" encoding="utf-8"?>',
		'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">',
		`<id>${escaped(self)}</id>`,
		`<title>${escaped(title)}</title>`,
		...(directory.demo ? [`<subtitle>${escaped(demonstrationNote)}</subtitle>`] : []),
		`<updated>${updated}</updated>`,
		`<author><name>${escaped(productName)}</name></author>`,
		`<link rel="self" href="${escaped(self)}"/>`,
		...items.map(entry),
		'</feed>',
		'',
	].join('\n');
}

function entry({ url, title, text, published, updated }: Item): string {
	return [
		'<entry>',
		`<id>${escaped(url)}</id>`,
		`<title>${escaped(title)}</title>`,
		`<link href="${escaped(url)}"/>`,
		...(published === undefined ? [] : [`<published>${published}</published>`]),
		`<updated>${updated}</updated>`,
		`<summary>${escaped(text)}</summary>`,
		'</entry>',
	].join('\n');
}
