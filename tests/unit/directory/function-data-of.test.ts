import { describe, expect, test } from 'vitest';
import { createDirectory } from '../../../src/directory/directory.ts';
import { functionDataOf } from '../../../src/directory/function-data-of.ts';
import { functionDataSchema, type Keyring } from '../../../src/referral/function-data.ts';
import { readParts } from '../../../scripts/content/read-parts.ts';

const exit = { name: 'A neutral site', url: 'https://www.example.org/' };

const recipient = {
	kid: '0123456789abcdef',
	p256: 'A'.repeat(87),
	not_before: '2026-01-01',
	not_after: '2027-12-31',
	epoch: '2026-11',
};

const keyringOf = (provider: string): Keyring => ({
	provider,
	demo: true,
	recipients: [
		{ ...recipient, role: 'desk' },
		{ ...recipient, role: 'recovery' },
	],
});

const directory = createDirectory(readParts(), { today: '2026-11-22', demo: true });
const data = functionDataOf(directory, { exit, keyringOf });

describe('what the function is told', () => {
	test('is accepted by the function’s own schema', () => {
		expect(functionDataSchema.safeParse(data).error?.issues).toBeUndefined();
	});

	test('is nine teams for seven areas', () => {
		expect(data.areas).toHaveLength(7);
		expect(data.providers.map((provider) => provider.id).sort()).toEqual([
			'dc-victim-support',
			'dorset-victim-support',
			'llr-victim-first',
			'three-force-contact-centre',
			'warks-barnardos',
			'warks-safeline',
			'warks-victim-support-general',
			'warks-victim-support-rj',
			'warks-wmasn',
		]);
	});

	test('leads each of Warwickshire’s needs to its lot', () => {
		const routes = data.areas.find((area) => area.id === 'warwickshire')?.routes;
		const recipientOf = (need: string) =>
			routes?.find((route) => route.needs.includes(need))?.providerId;
		expect(recipientOf('sv-rape')).toBe('warks-safeline');
		expect(recipientOf('sv-csa')).toBe('warks-safeline');
		expect(recipientOf('cse-cce')).toBe('warks-barnardos');
		expect(recipientOf('ms')).toBe('warks-wmasn');
		expect(recipientOf('rj')).toBe('warks-victim-support-rj');
		expect(recipientOf('burglary')).toBeUndefined();
	});

	test('begins its phone lines with the Supportline and ends them with Samaritans', () => {
		expect(data.phoneLines.map((line) => line.id)).toEqual([
			'victim-support-supportline',
			'national-domestic-abuse-helpline',
			'rape-sexual-abuse-support-line',
			'childline',
			'samaritans',
		]);
	});

	test('copies the line by which people get in touch themselves', () => {
		expect(data.providers[0]?.intake.selfContact.line.phone).toBe('08 08 16 89 111');
	});
});

test('a team whose own line has ended stops the build', () => {
	const parts = readParts();
	for (const { data: line } of parts.helplines) {
		if (line.id === 'victim-support-supportline') line.status = 'ended';
	}
	const ended = createDirectory(parts, { today: '2026-11-22', demo: true });
	expect(() => functionDataOf(ended, { exit, keyringOf })).toThrow(
		'intake.selfContact.helplineId: ‘victim-support-supportline’ is not a line that can be called today.',
	);
});

test('a team without keys stops the build with the sentence of whoever looks for them', () => {
	const none = () => {
		throw new Error('No keyring keys/x.json.');
	};
	expect(() => functionDataOf(directory, { exit, keyringOf: none })).toThrow(
		'No keyring keys/x.json.',
	);
});

describe('a team whose check is too old', () => {
	/** What the function is told when a team was last checked long ago. */
	function staleTeam(id: string) {
		const parts = readParts();
		const team = parts.providers.find((one) => one.data.id === id);
		if (team === undefined) throw new Error(`There is no team ${id}.`);
		team.data.verifiedOn = '2026-01-01';
		const stale = createDirectory(parts, { today: '2026-11-22', demo: true });
		return functionDataOf(stale, { exit, keyringOf });
	}

	test('loses its own route, and the general team takes over', () => {
		const told = staleTeam('warks-safeline');
		expect(told.providers.map(({ id }) => id)).not.toContain('warks-safeline');
		const area = told.areas.find(({ id }) => id === 'warwickshire');
		expect(area?.routes.some(({ needs }) => needs.includes('sv-rape'))).toBe(false);
		expect(area?.generalProviderId).toBe('warks-victim-support-general');
	});

	test('closes the form of the areas in which it is the general team', () => {
		const told = staleTeam('three-force-contact-centre');
		expect(told.areas.map(({ id }) => id)).toEqual([
			'devon-and-cornwall',
			'dorset',
			'leicestershire',
			'warwickshire',
		]);
	});
});

describe('a language beside English', () => {
	const withPreview = functionDataOf(directory, { exit, keyringOf, previewLanguages: ['cy'] });

	test('is published nowhere while no area names who has reviewed it', () => {
		expect(data.areas.flatMap(({ languages }) => languages)).toEqual(data.areas.map(() => 'en'));
		expect(data.areas.flatMap(({ notReviewed }) => notReviewed)).toEqual([]);
	});

	test('is shown to its reviewers, and marked as not reviewed', () => {
		for (const area of withPreview.areas) {
			expect([area.languages, area.notReviewed]).toEqual([['en', 'cy'], ['cy']]);
		}
	});

	test('is published for the area that names a reviewer, and is not marked there', () => {
		const [first, ...others] = directory.areas;
		if (!first) throw new Error('No area.');
		const review = { code: 'cy' as const, reviewedBy: 'A Reader', reviewedOn: '2026-11-24' };
		const areas = [{ ...first, languages: [review] }, ...others];
		const reviewed = functionDataOf({ ...directory, areas }, { exit, keyringOf });
		expect(reviewed.areas.map(({ languages }) => languages.length)).toEqual([2, 1, 1, 1, 1, 1, 1]);
		const both = functionDataOf(
			{ ...directory, areas },
			{ exit, keyringOf, previewLanguages: ['cy'] },
		);
		expect(both.areas.map(({ notReviewed }) => notReviewed?.length)).toEqual([0, 1, 1, 1, 1, 1, 1]);
	});

	test('has the hours of every line', () => {
		const samaritans = data.phoneLines.find(({ id }) => id === 'samaritans');
		expect([samaritans?.hours, samaritans?.hoursIn?.['cy']]).toEqual([
			'open day and night',
			'ar agor ddydd a nos',
		]);
		for (const { hours, hoursIn } of data.phoneLines) {
			expect(hoursIn?.['cy']).toBeTruthy();
			expect(hoursIn?.['cy']).not.toBe(hours);
		}
	});
});
