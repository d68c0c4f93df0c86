import { fact } from '../disclosure/disclosed.ts';
import type { StatedValue } from '../money.ts';
import type { Sheet } from '../sheet.ts';

/** A contract or grant, as far as a line of a sheet needs it. */
export interface Award {
	/** Address of its page. */
	url: string;
	/** "contract" or "grant". */
	kind: 'contract' | 'grant';
	/** Title. */
	title: string;
	/** Bodies that pay. */
	payers: readonly string[];
	/** Organisations that are paid; empty where no source names any. */
	paid: readonly string[];
	/** First day, as far as it is known, in words. */
	starts: string;
	/** Last day, in words. */
	ends: string;
	/** Whether we worked the end out. */
	endDerived: boolean;
	/** Amounts as stated. */
	values: readonly StatedValue[];
}

const columns = [
	'Kind',
	'Title',
	'Paid by',
	'Paid to',
	'Amount in pounds',
	'How exact',
	'What time it covers',
	'What it pays for',
	'VAT',
	'Worked out by us',
	'The source says',
	'Starts',
	'Ends',
	'End worked out by us',
	'Page',
];

const yes = (is: boolean) => (is ? 'yes' : 'no');
const notPublished = 'not published';

/**
 * Contracts and grants with one line for each amount that a source states. Amounts of several lines are
 * not to be added: the columns beside them say that they mean different things.
 */
export function moneySheet(awards: readonly Award[]): Sheet {
	return { columns, rows: awards.flatMap((award) => linesOf(award)) };
}

function linesOf(award: Award) {
	const { kind, title, payers, paid, starts, ends, endDerived, url } = award;
	const names = paid.length > 0 ? paid.join('; ') : notPublished;
	const before = [kind, title, payers.join('; '), names];
	const after = [starts, ends, yes(endDerived), url];
	const values =
		award.values.length > 0 ? award.values.map(cellsOf) : [Array(7).fill(notPublished)];
	return values.map((cells: (string | number)[]) => [...before, ...cells, ...after].map(fact));
}

const cellsOf = ({ amount, qualifier, basis, scope, vat, derived, quote }: StatedValue) => [
	amount,
	qualifier,
	basis,
	scope,
	vat,
	yes(derived),
	quote,
];
