import { describe, expect, test } from 'vitest';
import { bodyOn, type CommissioningBody } from '../../../src/directory/body.ts';

const area = { id: 'dorset', name: 'Dorset' };

const first: CommissioningBody = {
	id: 'first',
	name: 'First body',
	logoText: 'First',
	accent: '#1f5f5b',
	kind: 'pcc',
	legalPerson: 'The first body',
	officeHolderTitle: 'Holder',
	policeAreaIds: ['dorset'],
	validFrom: '2012-11-22',
	validTo: '2028-05-07',
	successorId: 'second',
	dutyAlerts: [],
	publicationRegime: 'sio-2011',
	sources: [],
	confidence: 'low',
};

/** An invented successor, from the day on which the present bodies are due to end. */
const second: CommissioningBody = {
	...first,
	id: 'second',
	name: 'Second body',
	kind: 'policing-and-crime-board',
	validFrom: '2028-05-08',
	validTo: null,
	predecessorId: 'first',
};

describe('the body of an area', () => {
	test('is the first one up to its last day and the successor from the next', () => {
		expect(bodyOn([first, second], area, '2028-05-07').name).toBe('First body');
		expect(bodyOn([first, second], area, '2028-05-08').name).toBe('Second body');
	});

	test('cannot be two on one day', () => {
		const early = { ...second, validFrom: '2028-05-01' };
		expect(() => bodyOn([first, early], area, '2028-05-03')).toThrow(
			'Two bodies cover Dorset on 2028-05-03: First body and Second body.',
		);
	});

	test('cannot be missing', () => {
		expect(() => bodyOn([first], area, '2028-05-08')).toThrow(
			'No body covers Dorset from 2028-05-08.',
		);
	});
});
