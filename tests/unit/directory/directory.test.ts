import { describe, expect, test } from 'vitest';
import { createDirectory } from '../../../src/directory/directory.ts';
import type { Entry, Parts } from '../../../src/directory/join/parts.ts';
import { readParts } from '../../../scripts/content/read-parts.ts';
import { reviewedOn } from '../../support/reviewed.ts';

const today = { today: '2026-11-22', demo: true };

/** Content with the facts of one entry changed. */
function changed(name: keyof Parts, id: string, change: object): Parts {
	const parts = readParts();
	const entries = parts[name] as Entry<{ id: string }>[];
	const found = entries.find(({ data }) => data.id === id);
	if (found === undefined) throw new Error(`No ${id} in ${name}.`);
	Object.assign(found.data, change);
	return parts;
}

function areaNamed(parts: Parts, id: string, occasion = today) {
	const area = createDirectory(reviewedOn(parts, occasion.today), occasion).areas.find(
		(one) => one.id === id,
	);
	if (area === undefined) throw new Error(`No area ${id}.`);
	return area;
}

describe('the directory', () => {
	test('has seven areas, by name', () => {
		expect(createDirectory(readParts(), today).areas.map((area) => area.id)).toEqual([
			'devon-and-cornwall',
			'dorset',
			'leicestershire',
			'surrey',
			'sussex',
			'thames-valley',
			'warwickshire',
		]);
	});

	test('gives a shared contract and service to each of its areas', () => {
		for (const id of ['surrey', 'sussex', 'thames-valley']) {
			const area = areaNamed(readParts(), id);
			expect(area.contracts.map((one) => one.id)).toEqual(['surrey-sussex-tv-contact-centre']);
			expect(area.services.map((one) => one.id)).toEqual(['three-force-contact-centre']);
		}
	});

	test('joins Warwickshire’s five lots to four organisations and five services', () => {
		const [contract] = areaNamed(readParts(), 'warwickshire').contracts;
		expect(contract?.lots.flatMap((lot) => lot.services)).toHaveLength(5);
		expect(contract?.suppliers).toHaveLength(4);
	});

	test('leaves what nobody named empty, to be shown as not published', () => {
		const [contract] = areaNamed(readParts(), 'sussex').contracts;
		expect(contract?.suppliers).toEqual([]);
		expect(contract?.state).toBe('End not published');
	});

	test('keeps history apart from what may be running', () => {
		const area = areaNamed(readParts(), 'surrey');
		expect(area.historicServices.map((one) => one.id)).toEqual([
			'surrey-sexual-offences',
			'surrey-general',
		]);
		for (const { local, wider } of area.needs) {
			expect([...local, ...wider].every((one) => one.standing !== 'historic')).toBe(true);
		}
	});

	test('lists what is still owed to the panel', () => {
		const [item] = areaNamed(readParts(), 'surrey').panelItems;
		expect(item?.openActions.map((action) => action.kind)).toEqual([
			'resolution',
			'undertaking',
			'undertaking',
		]);
	});

	test('has a service for every need in every area, but for two that the sources leave out', () => {
		for (const area of createDirectory(readParts(), today).areas) {
			const missing = area.needs.filter(({ local, wider }) => local.length + wider.length === 0);
			for (const { need } of missing) expect(['rj', 'witness']).toContain(need.id);
		}
	});

	test('has a rule for every age group in every area', () => {
		for (const area of createDirectory(readParts(), today).areas) {
			expect(Object.keys(area.agePolicy.bands)).toHaveLength(6);
		}
	});
});

describe('a change of body', () => {
	const successor = () => {
		const parts = changed('bodies', 'dorset-pcc', {
			validTo: '2028-05-07',
			successorId: 'dorset-board',
		});
		const before = parts.bodies.find(({ data }) => data.id === 'dorset-pcc');
		if (before === undefined) throw new Error('No body of Dorset.');
		parts.bodies.push({
			file: 'content/areas/dorset/bodies/dorset-board.yml',
			data: {
				...before.data,
				id: 'dorset-board',
				name: 'Dorset Policing and Crime Board',
				validFrom: '2028-05-08',
				validTo: null,
				predecessorId: 'dorset-pcc',
			},
		});
		return parts;
	};

	test('acts on its day, and leaves past contracts with their buyer', () => {
		const before = areaNamed(successor(), 'dorset', { ...today, today: '2028-05-07' });
		const after = areaNamed(successor(), 'dorset', { ...today, today: '2028-05-08' });
		expect(before.body.id).toBe('dorset-pcc');
		expect(after.body.name).toBe('Dorset Policing and Crime Board');
		expect(after.contracts.map((one) => one.bodies[0]?.id)).toEqual(['dorset-pcc', 'dorset-pcc']);
	});

	test('must leave no gap', () => {
		const parts = changed('bodies', 'dorset-pcc', { validTo: '2026-11-21' });
		expect(() => createDirectory(parts, today)).toThrow('No body covers Dorset from 2026-11-22.');
	});
});

describe('what stops a build', () => {
	const message = (parts: Parts, occasion = today) => {
		try {
			createDirectory(parts, occasion);
		} catch (error) {
			return error instanceof Error ? error.message : '';
		}
		return '';
	};

	test('a reference that leads nowhere, with the nearest entry', () => {
		const parts = changed('services', 'dorset-victim-support', { contractId: 'dorset-vs-20199' });
		expect(message(parts)).toContain(
			'content/areas/dorset/services/victim-support.mdx: contractId: There is no entry ‘dorset-vs-20199’ in contracts. Did you mean ‘dorset-vs-2019’?',
		);
	});

	test('a reference deep in a list, with its place', () => {
		const parts = changed('services', 'dorset-victim-support', { needs: ['da', 'burglery'] });
		expect(message(parts)).toBe(
			'content/areas/dorset/services/victim-support.mdx: needs[1]: There is no entry ‘burglery’ in needs. Did you mean ‘burglary’?',
		);
	});

	test('an id that two entries share', () => {
		const parts = changed('services', 'llr-rj', { id: 'warks-rj' });
		expect(message(parts)).toMatch(/id: ‘warks-rj’ is taken by content\/areas\/.*Choose another\./);
	});

	test('two services of one area with one address', () => {
		const parts = changed('services', 'dorset-higher-risk-da', { slug: 'victim-support' });
		expect(message(parts)).toContain('slug: ‘victim-support’ is taken in dorset by');
	});

	test('an area with pages and nobody to receive', () => {
		const parts = changed('areas', 'dorset', { generalProviderId: undefined });
		expect(message(parts)).toBe(
			'content/areas/dorset/area.mdx: generalProviderId: This area has no general provider. Add one or set hasPages to false.',
		);
	});

	test('an area without an age policy', () => {
		const parts = changed('areas', 'surrey', { agePolicyId: undefined });
		expect(message(parts)).toContain('agePolicyId: This area has no age policy.');
	});

	test('a team that serves another area', () => {
		const parts = changed('areas', 'dorset', { generalProviderId: 'llr-victim-first' });
		expect(message(parts)).toBe(
			'content/areas/dorset/area.mdx: Victim First cannot receive referrals from Dorset.',
		);
	});

	test('a team that can reach nobody', () => {
		const parts = readParts();
		const [team] = parts.providers;
		if (team === undefined) throw new Error('No provider.');
		team.data.intake.channels = [];
		expect(message(parts)).toContain(
			'has no way to reach anybody. Add call, text, email or trusted.',
		);
	});

	test('a lot that is not in the contract', () => {
		const parts = changed('services', 'warks-sv', { lotIds: ['lot-6'] });
		expect(message(parts)).toContain('Lot ‘lot-6’ is not in contract ‘warks-victims-lots’.');
	});

	test('a buyer that did not exist at the award', () => {
		const parts = changed('contracts', 'dorset-vs-2014', { awardedOn: '2011-01-01' });
		expect(message(parts)).toContain('did not exist on 2011-01-01.');
	});

	test('a sensitive service that does not say what its page mentions', () => {
		const parts = changed('services', 'warks-sv', { contentNotes: [] });
		expect(message(parts)).toBe(
			'content/areas/warwickshire/services/sexual-abuse-and-violence.mdx: contentNotes: Say what the page mentions.',
		);
	});

	test('a phone number in a text', () => {
		const parts = readParts();
		parts.news[0] = { ...(parts.news[0] as Parts['news'][number]), body: 'Ring 01632 960 001' };
		expect(message(parts)).toContain('line 1 of the text: This looks like a phone number.');
	});

	test('a phone number in a field that is not made for one', () => {
		const parts = changed('services', 'dorset-victim-support', { summary: 'Ring 01632 960 001' });
		expect(message(parts)).toBe(
			'content/areas/dorset/services/victim-support.mdx: summary: This looks like a phone number. Put it in a field for numbers.',
		);
	});

	test('a live line whose check is too old', () => {
		const check = { checkedOn: '2026-01-01', checkedBy: 'Content editor' };
		expect(message(changed('helplines', 'samaritans', check))).toBe(
			'content/helplines/samaritans.yml: checkedOn: Last checked on 2026-01-01. Check it, then change ‘checkedOn’.',
		);
	});

	test('a demonstration team, an ended contract or an unchecked service on a real site', () => {
		const problems = message(readParts(), { ...today, demo: false });
		expect(problems).toContain('A demonstration team cannot receive real referrals.');
		expect(problems).toContain('Active is not possible: the contract ended on 2022-09-30.');
		expect(problems).toContain('verifiedOn is missing. Add it.');
	});
});
