import { hoursInWords, openingInWords } from './helplines.ts';
import type { Helpline } from './helpline.ts';
import type { AreaPages } from './join/joined.ts';

/** A small card for paper: numbers and hours, and never whose they are or what they are for. */
export interface Card {
	/** Numbers with a word before them, such as "Text"; a number to call has none. */
	numbers: { label?: string; number: string }[];
	/** Opening hours in words. */
	hours: string;
	/** What is not sure about it. */
	note?: string;
}

const unchecked = 'Not checked yet.';

function ofLine(line: Helpline & { phone: string }): Card {
	const { phone, textNumber, relay, checkedOn } = line;
	return {
		numbers: [
			{ number: phone },
			...(textNumber === undefined ? [] : [{ label: 'Text', number: textNumber }]),
			...(relay === true ? [{ label: 'Relay', number: `18001 ${phone}` }] : []),
		],
		hours: capital(hoursInWords(line)),
		...(checkedOn === null ? { note: unchecked } : {}),
	};
}

function ofServices(services: AreaPages['services']): Card[] {
	return services.flatMap(({ channels, verifiedOn }) =>
		channels.flatMap(({ kind, phone, hours, onBankHolidays }) => {
			if (phone === undefined) return [];
			const label = kind === 'text' ? { label: 'Text' } : {};
			return [
				{
					numbers: [{ ...label, number: phone }],
					hours: capital(hours ? openingInWords(hours, onBankHolidays) : 'check opening times'),
					...(verifiedOn === undefined ? { note: unchecked } : {}),
				},
			];
		}),
	);
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** The cards of an area: numbers of its own services that take people on, then the national lines for everybody. */
export function cardsOf({
	services,
	phoneLines,
}: Pick<AreaPages, 'services' | 'phoneLines'>): Card[] {
	const own = ofServices(services.filter(({ takesPeople }) => takesPeople));
	const lines = phoneLines.flatMap(({ phone, ...line }) =>
		phone === undefined ? [] : [ofLine({ ...line, phone })],
	);
	return [...own, ...lines];
}
