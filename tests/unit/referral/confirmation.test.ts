import { expect, it } from 'vitest';
import { confirmationOf } from '../../../src/referral/confirmation.ts';
import { readConfirmation } from '../../../src/referral/read-confirmation.ts';
import { checkAnswers } from '../../../src/referral/schema.ts';
import { answers, area, data, place } from './place.ts';

/** A Tuesday morning. */
const sentAt = Date.parse('2026-11-24T10:00:00Z');
const { england: holidays } = data.bankHolidays;
const stored = { reference: '7KX9QF2WMC', code: '4R7K2W', area, holidays, sentAt };

const channels = ['call', 'text', 'email', 'self', 'trusted'] as const;

it.each(channels)('holds nothing that names anyone after a referral by %s', (channel) => {
	const cover = channel === 'call' ? { announce: 'cover', coverName: 'the dentist' } : {};
	const raw = answers(channel, { ...cover, harm: ['sexual'], police: 'no' });
	const checked = checkAnswers(raw, place);
	if (checked.kind !== 'ready') throw new Error(JSON.stringify(checked));
	const receipt = { ...stored, provider: checked.provider };
	const text = JSON.stringify(confirmationOf(checked.referral, receipt));
	expect(text).not.toMatch(/Sam|Robin|01632|960 00|07700|1632|example\.com|dentist|mon-am|no-want/);
	expect(text.length).toBeLessThan(400);
	expect(readConfirmation(text)).toMatchObject({ reference: '7KX9QF2WMC', code: '4R7K2W' });
});

it.each([
	['call', { safeTimes: ['mon-am', 'thu-pm'] }, '2026-11-26T17:00:00Z'],
	['text', {}, '2026-11-26T20:00:00Z'],
	['email', {}, '2026-11-26T20:00:00Z'],
	['trusted', {}, '2026-11-26T20:00:00Z'],
	['text', { textFirst: 'me-first' }, undefined],
	['self', {}, undefined],
] as const)('promises contact by %s with %o by %s', (channel, more, by) => {
	const checked = checkAnswers(answers(channel, more), place);
	if (checked.kind !== 'ready') throw new Error(JSON.stringify(checked));
	const { promised } = confirmationOf(checked.referral, { ...stored, provider: checked.provider });
	expect(promised).toBe(by && Date.parse(by));
});

it.each(['', 'nonsense', '{}', '[]', '{"reference":"a","area":"b"}'])(
	'is undefined for "%s"',
	(text) => {
		expect(readConfirmation(text)).toBeUndefined();
	},
);
