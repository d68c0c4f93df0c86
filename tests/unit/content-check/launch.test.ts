import { describe, expect, it } from 'vitest';
import { readParts } from '../../../scripts/content/read-parts.ts';
import { blockersOf, type LaunchOccasion } from '../../../src/content-check/launch.ts';
import { launchReport, verdictOf } from '../../../src/content-check/launch-report.ts';
import type { Parts } from '../../../src/directory/join/parts.ts';
import type { Launch } from '../../../src/directory/launch.ts';

const today = '2026-11-22';
const own = readParts();
const occasion: LaunchOccasion = {
	today,
	ringOf: () => ({ demo: false, keys: 2 }),
	securityContact: 'mailto:security@example.org',
	operator: [{ by: 'mail' }],
};
const by = { name: 'Sam Green', role: 'Officer', on: today };
const checked = { verifiedOn: today, verifiedBy: 'Officer' };

const delivery = { alerts: [{ by: 'mail', to: 'TEAM_MAIL' }], second: [], openWithin: 4 };

const launch: Launch = {
	id: 'dorset',
	retentionOwner: by,
	contentReviewer: by,
	survivorPanel: by,
	accessibilityTester: by,
	storyReviewer: by,
	emergencyWords: by,
	exitSite: by,
	privacyNotice: by,
	impactAssessment: by,
	accessibilityStatement: by,
	legalTexts: by,
	teams: own.providers.map(({ data }) => ({
		providerId: data.id,
		agreed: by,
		responsePromise: 'Within two working days',
		testOpenedOn: today,
	})),
	canary: { owner: 'Officer', lastOpenedOn: today },
};

const each = <Entry extends { data: object }>(entries: Entry[], more: object): Entry[] =>
	entries.map((entry) => ({ ...entry, data: { ...entry.data, ...more } }));

/** The content of this site as if everything had been done. */
const ready: Parts = {
	...own,
	services: each(own.services, checked),
	providers: each(own.providers, { ...checked, demo: false, intakeIsExample: false, delivery }),
	bodies: each(own.bodies, { dutyAlerts: delivery.alerts }),
	helplines: each(own.helplines, { checkedOn: today, checkedBy: 'Officer', disagreements: [] }),
	bankHolidays: each(own.bankHolidays, { checkedOn: today, checkedBy: 'Officer' }),
	agePolicies: each(own.agePolicies, { approvedBy: 'Officer' }),
	organisations: each(own.organisations, { demo: false }),
	victimsCodes: each(own.victimsCodes, { unconfirmed: undefined }),
	accessibility: each(own.accessibility, {
		body: 'The body',
		status: 'partial',
		contact: {
			email: 'access@example.org',
			answerWithin: 5,
			formats: ['large print'],
			visits: 'There is a hearing loop.',
		},
		test: { on: today, by: 'Officer', sample: 'Ten pages.', withPeople: 'Five people tested it.' },
	}),
	pages: [],
	stories: [],
	launches: [{ file: 'content/areas/dorset/launch.yml', data: launch }],
};

const privacy = {
	controller: { name: 'The body', contact: 'enquiries@example.org' },
	dpoContact: 'dpo@example.org',
	processors: [],
	regulatorName: 'The regulator',
	complaintsUrl: 'https://example.org/complaints',
};
const [dorset] = own.areas
	.filter(({ data }) => data.id === 'dorset')
	.map(({ data }) => ({ ...data, privacy }));

function gatesOf(parts: Parts, more: Partial<LaunchOccasion> = {}): string[] {
	if (dorset === undefined) throw new Error('There is no area dorset. Name another here.');
	return blockersOf(dorset, parts, { ...occasion, ...more }).map(({ gate }) => gate);
}

describe('the launch check', () => {
	it('opens every gate when everything is done', () => {
		expect(gatesOf(ready)).toEqual([]);
	});

	it('keeps every area of this site a demonstration, at nine gates or more', () => {
		for (const { data } of own.areas.filter((area) => area.data.hasPages)) {
			const gates = blockersOf(data, own, { ...occasion, ringOf: () => ({ demo: true, keys: 2 }) });
			expect(new Set(gates.map(({ gate }) => gate)).size).toBeGreaterThanOrEqual(8);
		}
	});

	it.each([
		['LG-1', { services: own.services }],
		[
			'LG-1',
			{
				helplines: each(own.helplines, {
					checkedOn: '2026-10-01',
					checkedBy: 'Officer',
					disagreements: [],
				}),
			},
		],
		['LG-1', { bankHolidays: own.bankHolidays }],
		['LG-3', { agePolicies: own.agePolicies }],
		['LG-4', { providers: each(ready.providers, { demo: true }) }],
		['LG-6', { launches: each(ready.launches, { teams: [] }) }],
		['LG-6', { providers: each(ready.providers, { delivery: undefined }) }],
		['LG-6', { bodies: each(ready.bodies, { dutyAlerts: [{ by: 'file' }] }) }],
		['LG-7', { pages: own.pages }],
		['LG-7', { victimsCodes: own.victimsCodes }],
		['LG-7', { accessibility: own.accessibility }],
		['LG-8', { stories: own.stories }],
		['LG-9', { helplines: each(ready.helplines, { disagreements: ['Two numbers.'] }) }],
	] as [string, Partial<Parts>][])('keeps %s shut', (gate, change) => {
		expect(new Set(gatesOf({ ...ready, ...change }))).toEqual(new Set([gate]));
	});

	it.each(Object.keys(launch).filter((field) => field !== 'id' && field !== 'teams'))(
		'keeps a gate shut without ‘%s’',
		(field) => {
			expect(
				gatesOf({ ...ready, launches: each(ready.launches, { [field]: undefined }) }),
			).not.toEqual([]);
		},
	);

	it('names who decides about people’s data, and how to reach the data protection officer', () => {
		if (dorset === undefined) throw new Error('There is no area dorset. Name another here.');
		const unnamed = { ...dorset, privacy: undefined };
		const [blocker] = blockersOf(unnamed, ready, occasion);
		expect(blocker?.files).toEqual(['content/areas/dorset/area.mdx']);
		expect(blocker?.what).toContain('data protection officer');
	});

	it('wants two keys of each team, none made for a demonstration, and somebody to tell of a weakness', () => {
		expect(gatesOf(ready, { ringOf: () => undefined })).toEqual(['LG-2']);
		expect(gatesOf(ready, { ringOf: () => ({ demo: true, keys: 2 }) })).toEqual(['LG-2']);
		expect(gatesOf(ready, { ringOf: () => ({ demo: false, keys: 1 }) })).toEqual(['LG-2']);
		expect(gatesOf(ready, { securityContact: undefined })).toEqual(['LG-3']);
		expect(gatesOf(ready, { operator: [{ by: 'file' }] })).toEqual(['LG-6']);
	});

	it('says what to do and where, and why the banner stays', () => {
		const blockers = [
			{
				gate: 'LG-2',
				what: 'No keys: 1.',
				todo: 'Ask for them.',
				files: ['content/providers/x.yml'],
			} as const,
		].map((one) => ({ ...one, files: [...one.files] }));
		expect(launchReport([{ name: 'Dorset', blockers }])).toContain(
			'  LG-2  No keys: 1.\n    Ask for them.\n      content/providers/x.yml',
		);
		expect(verdictOf([{ name: 'Dorset', blockers }])).toContain('The demonstration banner stays');
		expect(verdictOf([{ name: 'Dorset', blockers: [] }])).toContain('isDemo');
	});
});
