import { describe, expect, test } from 'vitest';
import { createDirectory } from '../../../src/directory/directory.ts';
import type { JoinedService } from '../../../src/directory/join/joined.ts';
import { asDataBlock, describedForMachines } from '../../../src/directory/json-ld.ts';
import { readParts } from '../../../scripts/content/read-parts.ts';

const { areas } = createDirectory(readParts(), { today: '2026-11-22', demo: true });
const area = areas.find(({ id }) => id === 'dorset');
const sample = area?.services.find(({ slug }) => slug === 'victim-support');
if (area === undefined || sample === undefined) throw new Error('There is no such service.');
const url = 'https://example.org/dorset/services/victim-support/';

const open: JoinedService = {
	...sample,
	standing: 'current',
	freshness: { state: 'fresh', words: 'Checked 3 May 2026.' },
	channels: [
		{
			kind: 'phone',
			phone: '01632 960 001',
			hours: [{ days: ['mon', 'fri'], opens: '09:00', closes: '24:00' }],
			onBankHolidays: 'unknown',
		},
		{
			kind: 'drop-in',
			hours: [{ days: ['sat'], opens: '10:00', closes: '12:00' }],
			onBankHolidays: 'unknown',
		},
	],
	premises: [{ publicAddress: '1 Example Street', confidential: false }, { confidential: true }],
};

describe('a service for machines', () => {
	test('has its number, its hours and its public place, and no place that is confidential', () => {
		expect(describedForMachines(open, area, url)).toMatchObject({
			'@type': 'GovernmentService',
			name: 'Victim Support Dorset',
			areaServed: { name: 'Dorset' },
			availableChannel: {
				servicePhone: [
					{
						'@type': 'ContactPoint',
						telephone: '+44 1632 960 001',
						hoursAvailable: [{ dayOfWeek: ['Monday', 'Friday'], opens: '09:00', closes: '23:59' }],
					},
				],
				serviceLocation: [{ address: '1 Example Street', openingHours: ['Sa 10:00-12:00'] }],
			},
		});
	});

	test('has no hours where a page would not say that it is open', () => {
		const unsure = describedForMachines({ ...open, standing: 'unconfirmed' }, area, url);
		expect(JSON.stringify(unsure)).not.toContain('hoursAvailable');
		expect(JSON.stringify(unsure)).toContain('not confirmed as current');
	});

	test('says nothing of what is not published', () => {
		expect(JSON.stringify(describedForMachines(sample, area, url))).not.toMatch(
			/availableChannel|hours|telephone/,
		);
	});

	test('is not described once it is history', () => {
		expect(describedForMachines({ ...open, standing: 'historic' }, area, url)).toBeUndefined();
	});
});

test('a data block cannot be ended from inside', () => {
	const text = asDataBlock({ name: '</script><script>alert(1)</script><!--' });
	expect(text).not.toContain('<');
	expect(JSON.parse(text)).toEqual({ name: '</script><script>alert(1)</script><!--' });
});
