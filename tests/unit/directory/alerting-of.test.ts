import { describe, expect, test } from 'vitest';
import { deliverySchema } from '../../../src/directory/alert-channels.ts';
import { alertingOf } from '../../../src/directory/alerting-of.ts';
import { createDirectory } from '../../../src/directory/directory.ts';
import { journeyData } from '../../../src/referral/routing.ts';
import { readParts } from '../../../scripts/content/read-parts.ts';
import { createFunctionData, createRing } from '../../support/function-data.ts';

const directory = createDirectory(readParts(), { today: '2026-11-22', demo: true });
const areas = directory.areas.filter((area) => area.formOpen);
const providers = [...new Set(areas.flatMap((area) => area.providers))];
const operator = [{ by: 'file' }] as const;
const parts = { areas, providers, operator, demo: true };
const delivery = deliverySchema.parse({ alerts: [{ by: 'mail', to: 'DESK_MAIL' }], openWithin: 4 });
const [first, ...others] = providers;
const withFirst = (change: object) => ({
	...parts,
	providers: first ? [{ ...first, ...change }, ...others] : others,
});
const problem = (value: unknown) => deliverySchema.safeParse(value).error?.issues[0]?.message;

describe('who is told', () => {
	test('is a file for each team, area and the operator of a demonstration', () => {
		const alerting = alertingOf(parts);
		expect(Object.keys(alerting.providers)).toHaveLength(9);
		expect(Object.keys(alerting.duty)).toHaveLength(7);
		for (const { alerts } of Object.values(alerting.providers))
			expect(alerts).toEqual([{ by: 'file' }]);
	});

	test('must be said for a team that is no demonstration, and for every area outside of one', () => {
		expect(() => alertingOf(withFirst({ demo: false }))).toThrow(/Add ‘delivery’/);
		expect(() => alertingOf(withFirst({ demo: false, delivery }))).not.toThrow();
		expect(() => alertingOf({ ...parts, demo: false })).toThrow(/Add ‘dutyAlerts’/);
	});

	test('has another team as its fallback', () => {
		const fallback = (id: string | undefined) => () =>
			alertingOf(withFirst({ delivery: { ...delivery, fallback: id } }));
		expect(fallback(first?.id)).toThrow(/no other team/);
		expect(fallback('nobody')).toThrow(/no other team/);
		expect(fallback(others[0]?.id)).not.toThrow();
	});

	test('is told by settings, over https, in each way once', () => {
		const alerts = (channel: object) => ({ alerts: [channel], openWithin: 4 });
		expect(problem(alerts({ by: 'mail', to: 'desk@provider.example' }))).toMatch(
			/name of a setting/,
		);
		const hook = { by: 'webhook', secret: 'HOOK' };
		expect(problem(alerts({ ...hook, url: 'http://cases.example/' }))).toMatch(/https/);
		expect(problem(alerts({ ...hook, url: 'https://cases.example/' }))).toBeUndefined();
		const twice = { alerts: [delivery.alerts[0], delivery.alerts[0]], openWithin: 4 };
		expect(problem(twice)).toMatch(/each way once/);
		expect(problem({ alerts: [], openWithin: 4 })).toMatch(/at least one way/);
	});

	test('is no part of what a page tells its script', async () => {
		const data = createFunctionData((await createRing('test-provider')).keyring);
		const [area] = data.areas;
		if (!area) throw new Error('There is no area.');
		expect(JSON.stringify(data)).toContain('alerting');
		expect(JSON.stringify(journeyData({ area, data }))).not.toContain('alerting');
	});
});
