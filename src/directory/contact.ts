import { parsePhoneNumberFromString } from 'libphonenumber-js';

/** Codes that are dialled but are not numbers of a line (HL-2). */
const shortCodes = ['999', '112', '18000', '18001', '61016'];

/** Numbers that once were lines and must never be printed again (HL-12). */
export const retiredNumbers = [
	'0845 30 30 900',
	'0808 802 9999',
	'0808 80 10 100',
	'0845 603 8572',
	'0500 700 700',
	'0300 330 0630',
];

const digitsOf = (phone: string) => phone.replaceAll(/\D/g, '');
const retired = new Set(retiredNumbers.map(digitsOf));

/** Short national numbers that are lines of the register; libphonenumber knows them as short codes. */
const nationalShortNumbers = new Set(['116123', '116000', '101', '111', '119', '08001111']);

/** Whether a number is a retired one, in whatever grouping. */
export function isRetired(phone: string): boolean {
	return retired.has(digitsOf(phone));
}

/** Whether a number is a UK number that a person can call, grouped with spaces. */
export function isPhone(phone: string): boolean {
	if (!/^[\d ]+$/.test(phone) || shortCodes.includes(digitsOf(phone))) return false;
	if (nationalShortNumbers.has(digitsOf(phone))) return true;
	if (!phone.includes(' ') || !/^0\d{9,10}$/.test(digitsOf(phone))) return false;
	return parsePhoneNumberFromString(phone, 'GB')?.isPossible() === true;
}

/** The `tel:` address of a printed number. */
export function telLink(phone: string): string {
	return `tel:${digitsOf(phone)}`;
}

/** The `sms:` address of a printed number. */
export function smsLink(phone: string): string {
	return `sms:${digitsOf(phone)}`;
}

/** The `tel:` address by which Relay UK is asked to call a printed number: 18001 before it (Ofcom). */
export function relayLink(phone: string): string {
	return `tel:18001${digitsOf(phone)}`;
}

/** The printed number with spaces that do not break, for setting in a page. */
export function unbroken(phone: string): string {
	return phone.replaceAll(' ', '\u00A0');
}
