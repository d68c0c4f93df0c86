import { expect, test } from 'vitest';
import { isPhone, isRetired, telLink, unbroken } from '../../../src/directory/contact.ts';

test.each([
	'01632 960 001',
	'08 08 16 89 111',
	'0800 1111',
	'116 123',
	'0345 6000 459',
	'020 7008 0151',
	'101',
])('%s is a number that people can call', (phone) => {
	expect(isPhone(phone)).toBe(true);
});

test.each([
	'999',
	'112',
	'18000',
	'18001',
	'61016',
	'01632960001',
	'+44 1632 960001',
	'0163',
	'07700 900 982 12345',
])('%s is not printed as a line’s number', (phone) => {
	expect(isPhone(phone)).toBe(false);
});

test.each([
	'0845 30 30 900',
	'0808 802 9999',
	'0808 801 0100',
	'0845 603 8572',
	'0500700700',
	'0300 330 0630',
])('%s is retired', (phone) => {
	expect(isRetired(phone)).toBe(true);
});

test('the link holds digits alone, and the printed number does not break', () => {
	expect(telLink('08 08 16 89 111')).toBe('tel:08081689111');
	expect(unbroken('0800 1111')).toBe('0800\u00A01111');
});
