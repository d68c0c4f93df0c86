import { describe, expect, it } from 'vitest';
import { routePaths, routes } from '../../../src/function/routes.ts';
import { readWranglerConfig } from '../../support/hosts.ts';

describe('wrangler.jsonc', () => {
	it('runs the Worker first on exactly the paths of the route table (T55)', () => {
		expect(readWranglerConfig().assets.run_worker_first).toEqual(routePaths);
	});

	it('keeps no log of visits (T06)', () => {
		expect(readWranglerConfig().observability).toEqual({
			enabled: false,
			logs: { enabled: false, invocation_logs: false },
		});
	});
});

describe('the route table', () => {
	it('has each method and path once', () => {
		const keys = routes.map(({ method, path }) => `${method} ${path}`);
		expect(new Set(keys).size).toBe(keys.length);
	});
});
