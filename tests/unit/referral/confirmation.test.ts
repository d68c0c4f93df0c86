import { expect, it } from 'vitest';
import { confirmationOf, readConfirmation } from '../../../src/referral/confirmation.ts';
import { checkAnswers } from '../../../src/referral/schema.ts';
import { answers, area, place } from './place.ts';

const channels = ['call', 'text', 'email', 'self', 'trusted'] as const;

it.each(channels)('holds nothing that names anyone after a referral by %s', (channel) => {
	const cover = channel === 'call' ? { announce: 'cover', coverName: 'the dentist' } : {};
	const raw = answers(channel, { ...cover, harm: ['sexual'], police: 'no' });
	const checked = checkAnswers(raw, place);
	if (checked.kind !== 'ready') throw new Error(JSON.stringify(checked));
	const receipt = { reference: '7KX9QF2WMC', provider: checked.provider, area };
	const text = JSON.stringify(confirmationOf(checked.referral, receipt));
	expect(text).not.toMatch(/Sam|Robin|960|900|example\.com|dentist|mon-am|no-want/);
	expect(text.length).toBeLessThan(400);
	expect(readConfirmation(text)).toMatchObject({ reference: '7KX9QF2WMC', area: 'testshire' });
});

it.each(['', 'nonsense', '{}', '[]', '{"reference":"a","area":"b"}'])(
	'is undefined for "%s"',
	(text) => {
		expect(readConfirmation(text)).toBeUndefined();
	},
);
