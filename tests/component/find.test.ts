import { describe, expect, it } from 'vitest';
import { policeArea, policeAreas } from '../../src/area-finder/areas.ts';
import AreaFinder from '../../src/components/AreaFinder.astro';
import Find from '../../src/components/Find.astro';
import UnlistedArea from '../../src/components/UnlistedArea.astro';
import { render, textOf } from './render.ts';

describe('Find, without JavaScript', () => {
	it('lists every area with its councils, links each of them on the map, and names its sources', async () => {
		const html = await render(Find);
		for (const { id, councils } of policeAreas) {
			expect(html.split(`href="/${id}/"`)).toHaveLength(3);
			for (const { name } of councils) expect(html).toContain(name.replaceAll("'", '&#39;'));
		}
		expect(html).toContain('<span lang="cy">Gogledd Cymru</span>');
		for (const owner of ['OS data', 'Royal Mail', 'National Statistics', 'GeoNames']) {
			expect(textOf(html)).toContain(owner);
		}
	});
});

describe('AreaFinder', () => {
	it('is hidden until its script runs, and cannot send or remember anything', async () => {
		const html = await render(AreaFinder);
		expect(html).toMatch(/id="area-finder" hidden/);
		expect(html).toContain('autocomplete="off"');
		expect(html).not.toMatch(/<form| name="| action="/);
	});
});

describe('UnlistedArea', () => {
	it('says that services are not listed, who is responsible, and links no unconfirmed website', async () => {
		const html = await render(UnlistedArea, {
			props: { area: policeArea('gwent'), lines: [] },
		});
		expect(textOf(html)).toContain('does not list the local services of Gwent yet');
		expect(textOf(html)).toContain('Police and Crime Commissioner for Gwent');
		expect(textOf(html)).toContain('Heddlu Gwent');
		expect(textOf(html)).toContain('Newport (Casnewydd)');
		expect(html).not.toContain('http');
	});
});
