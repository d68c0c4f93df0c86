import { describe, expect, test } from 'vitest';
import { freshnessOf, waitToday } from '../../../src/directory/freshness.ts';
import { isRoutable, takesPeople } from '../../../src/directory/routing-open.ts';

const checked = '2026-05-03';

describe('a check', () => {
	test.each([
		['2026-05-03', 'fresh', 'Checked 3 May 2026.'],
		['2026-07-31', 'fresh', 'Checked 3 May 2026.'],
		['2026-08-01', 'ageing', 'Last checked 3 May 2026. Details may have changed.'],
		['2026-10-29', 'ageing', 'Last checked 3 May 2026. Details may have changed.'],
		['2026-10-30', 'stale', 'We have not been able to check this since 3 May 2026.'],
	] as const)('is judged on %s', (today, state, words) => {
		expect(freshnessOf(checked, today)).toEqual({ state, words });
	});

	test('that never happened is said', () => {
		expect(freshnessOf(undefined, '2026-05-03').words).toContain('Nobody has checked this');
	});
});

describe('a waiting time', () => {
	const wait = { value: '6 to 8 weeks', asAtDay: '2026-05-03' };

	test('is shown with its day, for 90 days', () => {
		expect(waitToday(wait, '2026-07-31')).toBe('6 to 8 weeks, as of 3 May 2026');
		expect(waitToday(wait, '2026-08-01')).toBeUndefined();
	});

	test('without a day is not shown', () => {
		expect(waitToday({ value: '6 to 8 weeks' }, '2026-05-03')).toBeUndefined();
	});
});

const running = { status: 'active', standing: 'current', verifiedOn: checked } as const;
const unconfirmed = { ...running, standing: 'unconfirmed' } as const;
const soon = '2026-05-10';
const late = '2026-10-30';

describe('a service takes people on', () => {
	test('while it runs and its check holds', () => {
		expect(takesPeople(running, soon)).toBe(true);
		expect(takesPeople({ ...running, verifiedOn: undefined }, soon)).toBe(true);
	});

	test('never once it is stale, closed for a time, or history', () => {
		expect(takesPeople(running, late)).toBe(false);
		expect(takesPeople({ ...running, status: 'temporarily-closed' }, soon)).toBe(false);
		expect(takesPeople({ ...running, standing: 'historic' }, soon)).toBe(false);
	});
});

describe('a team is routed to', () => {
	const real = (today: string) => ({ today, demo: false });
	const demo = (today: string) => ({ today, demo: true });
	const team = { verifiedOn: checked };

	test('while it is checked and one of its services is current', () => {
		expect(isRoutable(team, [unconfirmed, running], real(soon))).toBe(true);
	});

	test('never once its own check is stale, in a demonstration neither', () => {
		expect(isRoutable(team, [{ ...running, verifiedOn: late }], real(late))).toBe(false);
		expect(isRoutable(team, [{ ...running, verifiedOn: late }], demo(late))).toBe(false);
	});

	test('never once every one of its services is stale', () => {
		expect(isRoutable({ verifiedOn: late }, [running], real(late))).toBe(false);
		expect(isRoutable({ verifiedOn: late }, [running], demo(late))).toBe(false);
	});

	test('outside a demonstration never unchecked, and never for an ended contract', () => {
		expect(isRoutable({}, [running], real(soon))).toBe(false);
		expect(isRoutable(team, [unconfirmed], real(soon))).toBe(false);
		expect(isRoutable(team, [{ ...running, standing: 'historic' }], real(soon))).toBe(false);
		expect(isRoutable(team, [], real(soon))).toBe(false);
	});

	test('in a demonstration whatever the contracts’ dates', () => {
		expect(isRoutable({}, [{ ...unconfirmed, standing: 'historic' }], demo(soon))).toBe(true);
	});
});
