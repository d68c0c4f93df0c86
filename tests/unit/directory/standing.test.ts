import { expect, test } from 'vitest';
import { standingInWords, standingOn } from '../../../src/directory/standing.ts';

const today = '2026-11-22';
const checked = { status: 'active', verifiedOn: '2026-11-01' } as const;

test('a checked service under a running contract is current', () => {
	expect(standingOn(checked, { lastDay: '2027-03-31', derived: false }, today)).toBe('current');
	expect(standingOn(checked, undefined, today)).toBe('current');
});

test('a service is history after its own last day, or a contract end that a source states', () => {
	expect(standingOn({ ...checked, validTo: '2026-11-21' }, undefined, today)).toBe('historic');
	expect(standingOn(checked, { lastDay: '2026-11-21', derived: false }, today)).toBe('historic');
	expect(standingOn({ status: 'inactive' }, undefined, today)).toBe('historic');
});

test('an end that we worked out, or that nobody knows, leaves a service unconfirmed', () => {
	expect(standingOn(checked, { lastDay: '2022-09-30', derived: true }, today)).toBe('unconfirmed');
	expect(standingOn(checked, { lastDay: undefined, derived: false }, today)).toBe('unconfirmed');
	expect(standingOn({ status: 'active' }, undefined, today)).toBe('unconfirmed');
});

test('a service runs through its last day', () => {
	expect(standingOn({ ...checked, validTo: today }, undefined, today)).toBe('current');
});

test('the words say where a service is described', () => {
	expect(standingInWords('unconfirmed', 'an undated page')).toBe(
		'As described in an undated page; not confirmed as current',
	);
});
