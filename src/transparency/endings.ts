import type { Contract } from './contract.ts';
import { dateInWords, lastDayOf } from './period.ts';

/** When something that an area pays for ends. */
export interface Ending {
	/** Id of the contract. */
	id: string;
	/** Its title. */
	title: string;
	/** Its last day; undefined where no source gives the end and it cannot be worked out. */
	lastDay: string | undefined;
	/** The end in words: "31 March 2027", "Not published". */
	words: string;
	/** Whether we worked the end out. */
	derived: boolean;
}

/** When contracts end: the dated ones by day, then those whose end is not published. */
export function endingsOf(
	contracts: readonly Pick<Contract, 'id' | 'title' | 'period'>[],
): Ending[] {
	const endings = contracts.map(({ id, title, period }) => ({
		id,
		title,
		lastDay: lastDayOf(period.end),
		words: dateInWords(period.end),
		derived: period.endDerived,
	}));
	// '~' comes after every digit: what has no day stands last.
	const order = ({ lastDay }: Ending) => lastDay ?? '~';
	return endings.toSorted((one, other) => order(one).localeCompare(order(other)));
}
