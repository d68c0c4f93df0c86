import { createDirectory } from '../../src/directory/directory.ts';
import type { Parts } from '../../src/directory/join/parts.ts';
import type { Published } from '../../src/open-data/published.ts';
import { readParts } from '../../scripts/content/read-parts.ts';

/** What the open data is made from: the real content on a fixed day, with `change` made to it first. */
export function createPublished(
	settings: Partial<Published> = {},
	change: (parts: Parts) => Parts = (parts) => parts,
): Published {
	return {
		directory: createDirectory(change(readParts()), { today: '2026-11-24', demo: true }),
		site: 'https://waymark.example',
		productName: 'Waymark',
		changedAt: () => '2026-11-22T06:02:48.000Z',
		ocidPrefix: undefined,
		...settings,
	};
}
