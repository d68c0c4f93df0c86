import { describe, expect, it } from 'vitest';
import { readParts } from '../../../scripts/content/read-parts.ts';
import { createDirectory } from '../../../src/directory/directory.ts';
import { reviewedOn } from '../../support/reviewed.ts';
import type { Parts } from '../../../src/directory/join/parts.ts';

const own = readParts();
const [pcc] = own.bodies.filter(({ data }) => data.id === 'warwickshire-pcc');
if (pcc === undefined) throw new Error('There is no body warwickshire-pcc. Name another here.');

/** The content as an editor leaves it who ends one body and adds its successor: two files, no code. */
const handedOver: Parts = {
	...own,
	bodies: [
		...own.bodies.filter((one) => one !== pcc),
		{ ...pcc, data: { ...pcc.data, validTo: '2028-05-07', successorId: 'warwickshire-board' } },
		{
			file: 'content/areas/warwickshire/bodies/warwickshire-board.yml',
			data: {
				...pcc.data,
				id: 'warwickshire-board',
				name: 'Warwickshire Policing and Crime Board',
				logoText: 'Warwickshire Board',
				accent: '#5b2a6e',
				kind: 'policing-and-crime-board',
				validFrom: '2028-05-08',
				validTo: null,
				predecessorId: 'warwickshire-pcc',
				publicationRegime: 'other',
			},
		},
	],
	bankHolidays: own.bankHolidays.map((list) => ({
		...list,
		data: { ...list.data, coversUntil: '2028-12-31' },
	})),
};

/** Warwickshire as a build on a day shows it. */
function builtOn(today: string) {
	const { areas } = createDirectory(reviewedOn(handedOver, today), { today, demo: true });
	const [area] = areas.filter(({ id }) => id === 'warwickshire');
	if (area === undefined) throw new Error('There is no area warwickshire. Name another here.');
	return area;
}

describe('a successor body', () => {
	const before = builtOn('2028-05-07');
	const after = builtOn('2028-05-08');

	it('takes the area over on its day: name, colour and duties', () => {
		expect(before.body).toMatchObject({ id: 'warwickshire-pcc', accent: pcc.data.accent });
		expect(after.body).toMatchObject({ id: 'warwickshire-board', accent: '#5b2a6e' });
		expect(before.checklist.length).toBeGreaterThan(0);
		expect(after.checklist).toEqual([]);
	});

	it('leaves every contract with the buyer that it had', () => {
		const buyers = (area: typeof before) =>
			area.contracts.map(({ id, bodies }) => [id, bodies.map((body) => body.id)]);
		expect(buyers(after)).toEqual(buyers(before));
		expect(buyers(after).flat(2)).toContain('warwickshire-pcc');
	});

	it('leaves everything that people need as it was', () => {
		expect(after.services.map(({ id }) => id)).toEqual(before.services.map(({ id }) => id));
		expect(after.providers.map(({ id }) => id)).toEqual(before.providers.map(({ id }) => id));
		expect(after.bodies.map(({ id }) => id)).toEqual(['warwickshire-pcc', 'warwickshire-board']);
	});
});
