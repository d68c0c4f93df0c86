import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { findArea } from '../../../src/area-finder/find-area.ts';
import { signposts } from '../../../src/area-finder/signposts.ts';
import { known, lookup } from './data.ts';

const find = (text: string) => findArea(text, lookup, known);
const spots = readFileSync('tests/fixtures/postcode-spots.csv', 'utf8')
	.trimEnd()
	.split('\n')
	.slice(1)
	.map((line) => line.split(','));

test('there are 58 well-known postcodes', () => {
	expect(spots).toHaveLength(58);
});

describe('findArea', () => {
	it.each(spots)('knows %s is in %s', (postcode = '', areaId = '') => {
		expect(find(postcode)).toEqual({ kind: 'area', areaId });
		expect(find(postcode.toLowerCase().replace(' ', ''))).toEqual({ kind: 'area', areaId });
	});

	it.each([
		['EH1 1YZ', 'scotland'],
		['BT1 5GS', 'northern-ireland'],
		['JE2 3AB', 'channel-islands'],
		['GY1 1AA', 'channel-islands'],
		['IM1 1AA', 'isle-of-man'],
		['YO91 1AA', 'non-geographic'],
		['BX1 1LT', 'non-geographic'],
		['GIR 0AA', 'non-geographic'],
	] as const)('says that %s is elsewhere: %s', (postcode, where) => {
		expect(find(postcode)).toEqual({ kind: 'elsewhere', where });
		expect(signposts[where].length).toBeGreaterThan(40);
	});

	it('gives every area of a shared sector for a unit that is not listed', () => {
		const mixed = Object.entries(known.units).flatMap(([out, sectors]) =>
			Object.keys(sectors).map((sector) => `${out} ${sector}`),
		);
		expect(mixed).toHaveLength(753);
		for (const sector of mixed) {
			// No postcode ends with the letter I.
			const answer = find(`${sector}II`);
			expect(answer.kind, sector).toBe('several');
			if (answer.kind !== 'several') continue;
			expect(answer.because).toBe('unlisted');
			expect(answer.areaIds.length + Number(answer.scotland)).toBeGreaterThan(1);
		}
	});

	it('gives every area of a first half that several share, and of a first half that is not listed', () => {
		expect(find('SP6')).toEqual({
			kind: 'several',
			areaIds: ['dorset', 'hampshire', 'wiltshire'],
			scotland: false,
			because: 'partial',
		});
		expect(find('DT99 1AA')).toMatchObject({ kind: 'several', because: 'unlisted' });
		// All its neighbours are in one area, which makes it likely and not certain.
		expect(find('PL99 1AA')).toEqual({
			...{ kind: 'several', areaIds: ['devon-and-cornwall'] },
			...{ scotland: false, because: 'unlisted' },
		});
	});

	it.each(['', 'ZZ1 1AA', 'hello', '1', '99999999', 'constructor', '__proto__'])(
		'knows nothing of %j',
		(text) => {
			expect(find(text)).toEqual({ kind: 'invalid' });
		},
	);
});
