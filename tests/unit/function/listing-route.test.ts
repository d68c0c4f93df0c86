import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTestFunction, type TestFunction } from '../../support/function.ts';

let own: TestFunction;

beforeEach(async () => {
	own = await createTestFunction();
});

afterEach(() => {
	own.close();
});

const report = { listing: 'testshire/example', what: 'number' };

/** Every row of the reports, with every column. */
function rows() {
	const reader = new DatabaseSync(own.databasePath, { readOnly: true });
	const found = reader.prepare('SELECT * FROM listing_report ORDER BY what').all();
	reader.close();
	return found.map((row) => ({ ...row }));
}

describe('a mistake in a listing', () => {
	it('is noted with the day and nothing about whoever says so', async () => {
		const answer = await own.post('/listing/report', report);
		expect([answer.status, answer.headers.get('location')]).toEqual([303, '/listing/reported/']);
		expect(answer.headers.has('set-cookie')).toBe(false);
		expect(answer.headers.get('cache-control')).toBe('no-store');
		expect(rows()).toEqual([{ ...report, day: 20_779, n: 1 }]);
	});

	it('is one row, however often it is said', async () => {
		await own.post('/listing/report', report);
		await own.post('/listing/report', report);
		await own.post('/listing/report', { ...report, what: 'hours' });
		expect(rows().map(({ what, n }) => [what, n])).toEqual([
			['hours', 1],
			['number', 2],
		]);
	});

	it.each([
		{ listing: 'testshire/unknown', what: 'number' },
		{ listing: 'testshire/example', what: 'rude' },
		{ listing: 'testshire/example' },
		{ what: 'number' },
		{ listing: "x'; DROP TABLE listing_report; --", what: 'number' },
		{ listing: '__proto__', what: 'constructor' },
	])('that cannot be is answered with help and not noted: %j', async (fields) => {
		const answer = await own.post('/listing/report', fields);
		expect(answer.status).toBe(400);
		expect(await answer.text()).toContain('<main');
		expect(rows()).toEqual([]);
	});

	it('keeps no other field that is posted beside it', async () => {
		await own.post('/listing/report', { ...report, name: 'Sam', note: 'my words' });
		expect(JSON.stringify(rows())).not.toMatch(/Sam|words/);
	});

	it('is taken twenty times in ten minutes from one network, then later', async () => {
		for (let count = 0; count < 20; count++) {
			expect((await own.post('/listing/report', report)).status).toBe(303);
		}
		const refused = await own.post('/listing/report', report);
		expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '600']);
		own.comeFrom('198.51.100.1');
		expect((await own.post('/listing/report', report)).status).toBe(303);
	});

	it('never makes a referral wait: reports count for themselves', async () => {
		for (let count = 0; count < 30; count++) await own.post('/listing/report', report);
		expect(await own.env.limiter.check({ address: '192.0.2.1', trap: false })).toEqual({
			kind: 'lane',
			lane: 'normal',
		});
		expect(own.waits).toEqual([]);
	});
});
