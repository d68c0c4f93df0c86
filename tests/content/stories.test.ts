import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readParts } from '../../scripts/content/read-parts.ts';
import { isDemo } from '../../src/site.ts';
import { isPublishable } from '../../src/stories/consent.ts';
import { builtFiles } from '../support/site.ts';

const dist = path.resolve('dist');
/** Every built text in which somebody's words could stand, as a reader would see it. */
const built = ['.html', '.json', '.jsonld', '.csv', '.atom', '.xml', '.txt']
	.flatMap(builtFiles)
	.map((file) => ({ file, text: plain(readFileSync(path.join(dist, file), 'utf8')) }));
/** Words alone, so that no quotation mark, entity or line break hides a sentence. */
function plain(text: string): string {
	return text
		.replaceAll(/&[#\w]+;|\\u[0-9a-f]{4}/g, ' ')
		.replaceAll(/[^a-z0-9]+/gi, ' ')
		.toLowerCase();
}

const today = new Date().toLocaleDateString('en-CA', { timeZone: 'Europe/London' });
const stories = readParts().stories.map(({ file, data }) => ({ file, data }));

describe('stories on the built site', () => {
	it.each(stories)('$file stands there only while it may', ({ data }) => {
		const { show } = isPublishable(data, '', { today, demo: isDemo });
		const words = 'quote' in data ? plain(data.quote).trim() : '';
		const holders = built.filter(({ text }) => words !== '' && text.includes(words));
		expect(holders.length > 0).toBe(show && words !== '');
	});

	it('stand on no page that is not about stories or their area', () => {
		for (const { data } of stories) {
			if (!('quote' in data)) continue;
			const words = plain(data.quote).trim();
			const files = built.filter(({ text }) => text.includes(words)).map(({ file }) => file);
			expect(files.filter((file) => !/^[a-z-]+\/(stories\/)?index\.html$/.test(file))).toEqual([]);
		}
	});
});
