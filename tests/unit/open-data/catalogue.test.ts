import { describe, expect, it } from 'vitest';
import { dataFiles } from '../../../src/open-data/files.ts';
import { securityTxt } from '../../../src/open-data/security-txt.ts';
import { decided } from '../../support/decided.ts';
import { createPublished } from '../../support/published.ts';

const published = createPublished();
const files = dataFiles(published);
const body = (path: string) => files.find((file) => file.path === path)?.body ?? '';

describe('the catalogue', () => {
	const { 'dcat:dataset': datasets } = JSON.parse(body('catalog.jsonld')) as {
		'dcat:dataset': {
			'dct:license': object;
			'dcat:distribution': { 'dcat:downloadURL': { '@id': string }; 'dcat:mediaType': string }[];
		}[];
	};
	const listed = datasets.flatMap((dataset) => dataset['dcat:distribution']);

	it('lists every file once and no other, but the catalogue and the entries of the feed', () => {
		const expected = files
			.map(({ path }) => path)
			.filter((path) => path !== 'catalog.jsonld' && !/^oruk\/v3\/\w+\//.test(path))
			.map((path) => `https://waymark.example/data/${path}`);
		const urls = listed.map((one) => one['dcat:downloadURL']['@id']);
		expect(urls.toSorted()).toEqual(expected.toSorted());
	});

	it('says of each file what it is, and of each dataset its licence', () => {
		expect(listed.every((one) => one['dcat:mediaType'].includes('/'))).toBe(true);
		expect(datasets.every((dataset) => '@id' in dataset['dct:license'])).toBe(true);
	});
});

describe('the needs', () => {
	const { '@graph': graph } = JSON.parse(body('needs.jsonld')) as {
		'@graph': { '@id': string; 'skos:notation'?: string; 'skos:broader'?: { '@id': string } }[];
	};

	it('are all there, and every broader one is', () => {
		const codes = graph.flatMap((node) => node['skos:notation'] ?? []);
		expect(codes).toEqual(published.directory.needs.map(({ id }) => id));
		const ids = graph.map((node) => node['@id']);
		const broader = graph.flatMap((node) => node['skos:broader']?.['@id'] ?? []);
		expect(broader.filter((id) => !ids.includes(id))).toEqual([]);
	});
});

describe('news', () => {
	const feed = JSON.parse(body('news.json')) as {
		version: string;
		items: { id: string; title: string; date_published?: string }[];
	};

	it('is the same in JSON Feed and Atom', () => {
		const ids = [...body('news.atom').matchAll(/<entry>\n<id>([^<]+)/g)].map(([, id]) => id);
		expect(ids).toEqual(feed.items.map(({ id }) => id));
		expect(feed.items.length).toBeGreaterThan(2);
		expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
	});

	it('holds decisions with their day, and says what became of an item', () => {
		const files = dataFiles(
			createPublished({}, (parts) => ({
				...decided(parts),
				news: parts.news.map((entry) => ({
					...entry,
					data: {
						...entry.data,
						change: { kind: 'withdrawn' as const, on: '2026-11-01', note: 'It was wrong.' },
					},
				})),
			})),
		);
		const body = files.find(({ path }) => path === 'news.json')?.body ?? '{}';
		const { items } = JSON.parse(body) as {
			items: { id: string; content_text: string; date_published?: string }[];
		};
		const made = items.find(({ id }) => id.endsWith('/surrey/transparency/decisions/a-decision/'));
		expect(made?.date_published).toBe('2026-05-05T00:00:00Z');
		expect(made?.content_text).toContain('Decision, Surrey. 5 May 2026');
		const news = items.filter(({ id }) => id.includes('/news/'));
		expect(news.every(({ content_text }) => content_text.startsWith('Withdrawn. '))).toBe(true);
	});

	it('makes up no day of publication', () => {
		const news = published.directory.areas.flatMap((area) => area.news);
		for (const item of news) {
			const entry = feed.items.find(({ id }) => id.endsWith(`/news/${item.id}/`));
			expect('date_published' in (entry ?? {})).toBe(item.publishedOn.precision === 'day');
		}
	});

	it('escapes what XML would read as its own', () => {
		const marked = dataFiles(
			createPublished({}, (parts) => ({
				...parts,
				news: parts.news.map((entry) => ({
					...entry,
					data: { ...entry.data, title: 'A < B & "C"' },
				})),
			})),
		);
		const atom = marked.find(({ path }) => path === 'news.atom')?.body ?? '';
		expect(atom).toContain('<title>A &lt; B &amp; &quot;C&quot;</title>');
	});
});

describe('security.txt', () => {
	const site = { site: 'https://waymark.example', today: '2026-11-24', demo: true };

	it('names a configured contact and expires within a year', () => {
		const text = securityTxt('mailto:security@example.org', { ...site, demo: false });
		expect(text).toContain('Contact: mailto:security@example.org\n');
		const expires = Date.parse(/^Expires: (.*)$/m.exec(text)?.[1] ?? '');
		expect(expires - Date.parse('2026-11-24')).toBeLessThan(365 * 86_400_000);
		expect(expires).toBeGreaterThan(Date.parse('2027-10-01'));
	});

	it('makes up no contact in a demonstration, and says so', () => {
		const lines = securityTxt(undefined, site).trim().split('\n');
		expect(lines.every((line) => line.startsWith('#'))).toBe(true);
		expect(lines.join(' ')).toMatch(/none is made up/);
	});

	it('stops the build of a real site that has no contact', () => {
		expect(() => securityTxt(undefined, { ...site, demo: false })).toThrow(/securityContact/);
	});
});
