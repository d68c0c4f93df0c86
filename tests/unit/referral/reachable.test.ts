import { beforeAll, describe, expect, it } from 'vitest';
import type { FunctionData, Intake } from '../../../src/referral/function-data.ts';
import { unreachable } from '../../../src/referral/reachable.ts';
import { createFunctionData, createRing } from '../../support/function-data.ts';

let data: FunctionData;

beforeAll(async () => {
	data = createFunctionData((await createRing('test-provider')).keyring);
});

const withIntake = (change: Partial<Intake>): FunctionData => ({
	...data,
	providers: data.providers.map((own) => ({ ...own, intake: { ...own.intake, ...change } })),
});

describe('what can be reached', () => {
	it('is everything in an area whose provider declared its ways of contact', () => {
		expect(unreachable(data)).toEqual([]);
	});

	it.each([
		[{ channels: [] }, /no way to reach anybody/],
		[{ textLines: [] }, /text without a message/],
		[{ emailSubjects: [] }, /email without a subject/],
		[{ hours: [] }, /without an hour/],
	] satisfies [Partial<Intake>, RegExp][])('is not a provider with %o', (change, sentence) => {
		expect(unreachable(withIntake(change))).toEqual([expect.stringMatching(sentence)]);
	});

	it('is not a provider with the keys of another', () => {
		const [own] = data.providers;
		if (!own) throw new Error('The sample has no provider.');
		const keyring = { ...own.keyring, provider: 'somebody-else' };
		expect(unreachable({ ...data, providers: [{ ...own, keyring }] })).toEqual([
			expect.stringMatching(/the keys of somebody-else/),
		]);
	});

	it('is not an area of which a route or an age group leads to nobody', () => {
		const [area] = data.areas;
		if (!area) throw new Error('The sample has no area.');
		const routes = [{ needs: ['fraud'], providerId: 'gone' }];
		const bands = { ...area.bands, '16-17': { ...area.bands['16-17'], providerId: 'away' } };
		expect(unreachable({ ...data, areas: [{ ...area, routes, bands }] })).toEqual([
			expect.stringMatching(/leads to gone/),
			expect.stringMatching(/leads to away/),
		]);
	});
});
