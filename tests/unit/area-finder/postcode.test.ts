import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePostcode, readPostcodes } from '../../../src/area-finder/postcode.ts';

const letter = fc.constantFrom(...'ABDEFGHJLNPQRSTUWXYZ'.split(''));
const digit = fc.constantFrom(...'123456789'.split(''));
const out = fc.oneof(
	fc.tuple(letter, digit),
	fc.tuple(letter, letter, digit),
	fc.tuple(letter, letter, digit, digit),
	fc.tuple(letter, letter, digit, letter),
);
const postcode = fc
	.tuple(out, digit, letter, letter)
	.map(([first, sector, ...unit]) => ({ out: first.join(''), sector, unit: unit.join('') }));

describe('parsePostcode', () => {
	it('reads any case and spacing', () => {
		const gaps = fc.constantFrom('', ' ', '  ', '-', ' . ');
		fc.assert(
			fc.property(postcode, gaps, fc.boolean(), (whole, gap, small) => {
				const text = ` ${whole.out}${gap}${whole.sector}${whole.unit} `;
				expect(parsePostcode(small ? text.toLowerCase() : text)).toEqual(whole);
			}),
		);
	});

	it.each([
		['DTI 1XJ', 'DT1 1XJ'],
		['dtl lxj', undefined],
		['PO15 OAA', 'PO15 0AA'],
		['P015 0AA', 'PO15 0AA'],
		['0X1 2JD', 'OX1 2JD'],
		['CRO 2AB', 'CR0 2AB'],
		['W1A1AA', 'W1A 1AA'],
		['DT1', 'DT1'],
		['DT1 1', 'DT1 1'],
		['DT11', 'DT11'],
		['Bath', undefined],
		['', undefined],
		['12345', undefined],
		['DT1 1XJ 99', undefined],
	])('reads %j as %j', (text, expected) => {
		const read = parsePostcode(text);
		const second = (read?.sector ?? '') + (read?.unit ?? '');
		expect(read && [read.out, second].filter(Boolean).join(' ')).toBe(expected);
	});

	it('throws at nothing', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
				expect(Array.isArray(readPostcodes(text))).toBe(true);
			}),
		);
	});
});
