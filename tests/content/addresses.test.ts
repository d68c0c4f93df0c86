import { expect, it } from 'vitest';
import { readParts } from '../../scripts/content/read-parts.ts';
import { addressesOf } from '../../src/content-check/addresses.ts';
import { builtFiles } from '../support/site.ts';

const pages = new Set(builtFiles('.html').map((file) => `/${file.replace(/index\.html$/, '')}`));

it('a text may lead to the pages that are built, and to no other', () => {
	const today = new Date().toLocaleDateString('en-CA', { timeZone: 'Europe/London' });
	const addresses = [...addressesOf(readParts(), today)];
	expect(addresses.length).toBeGreaterThan(300);
	expect(addresses.filter((address) => !pages.has(address))).toEqual([]);
});
