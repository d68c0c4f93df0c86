import { describe, expect, test } from 'vitest';
import { createDirectory } from '../../../src/directory/directory.ts';
import { codesOn } from '../../../src/directory/victims-code.ts';
import { readParts } from '../../../scripts/content/read-parts.ts';

const year = (value: string) => ({ value, precision: 'year' as const });
const day = (value: string) => ({ value, precision: 'day' as const });
const old = { version: 'old', inForceFrom: year('2021') };
const next = { version: 'next', inForceFrom: day('2027-04-01') };
const versions = (today: string) => {
	const { inForce, earlier } = codesOn([old, next], today);
	return [inForce, ...earlier].map(({ version }) => version);
};

describe('the Victims’ Code', () => {
	test('is the old one until the day before the next comes into force, which no page shows until then', () => {
		expect(versions('2027-03-31')).toEqual(['old']);
	});

	test('is the next one from its day on, with the old one in the list', () => {
		expect(versions('2027-04-01')).toEqual(['next', 'old']);
	});

	test('is not taken for certain before the end of a year or month that is all that is known', () => {
		expect(codesOn([old], '2021-12-31').inForce).toBe(old);
		expect(() => codesOn([old], '2021-12-30')).toThrow('No Code is in force on 2021-12-30');
		const month = { inForceFrom: { value: '2027-04', precision: 'month' as const } };
		expect(codesOn([old, month], '2027-04-29').inForce).toBe(old);
		expect(codesOn([old, month], '2027-04-30').inForce).toBe(month);
	});

	test('is the one of 2021 today, with twelve rights', () => {
		const { inForce, earlier } = createDirectory(readParts(), {
			today: '2026-11-24',
			demo: true,
		}).victimsCodes;
		expect([inForce.version, inForce.rights.length, earlier]).toEqual(['Code of 2021', 12, []]);
	});

	test('stops a real site while something about it is unconfirmed', () => {
		expect(() => createDirectory(readParts(), { today: '2026-11-24', demo: false })).toThrow(
			'content/victims-codes/2021.yml: unconfirmed: Confirm which Code is in force',
		);
	});
});
