import type { JoinedContract, JoinedGrant } from '../directory/join/joined.ts';
import { fact } from '../transparency/disclosure/disclosed.ts';
import type { StatedValue } from '../transparency/money.ts';
import type { Table } from './csv.ts';
import { number, text, whole } from './columns.ts';
import { everyContract, everyGrant } from './records.ts';
import { lastChange } from './table-parts.ts';
import type { Published } from './published.ts';

/** A stated amount with the record that states it. */
interface AmountRow {
	of: 'contract' | 'grant';
	record: JoinedContract | JoinedGrant;
	value: StatedValue;
	number: number;
}

/** Amounts as stated. What we worked out ourselves is on the page, where it says so, and never here. */
function amountRows(of: AmountRow['of'], record: JoinedContract | JoinedGrant): AmountRow[] {
	return record.statedValues
		.filter(({ derived }) => !derived)
		.map((value, index) => ({ of, record, value, number: index + 1 }));
}

/** Amounts, one a row, each with what it covers, so that nobody adds two that mean different things. */
export function amountTable(published: Published): Table<AmountRow> {
	const contracts = everyContract(published);
	const grants = everyGrant(published);
	return {
		name: 'amounts',
		title: 'Amounts',
		description:
			'Amounts as sources state them. Add only rows with the same qualifier, basis and scope: two others mean different things.',
		key: ['record', 'number'],
		rows: [
			...contracts.flatMap((contract) => amountRows('contract', contract)),
			...grants.flatMap((grant) => amountRows('grant', grant)),
		],
		modified: lastChange([...contracts, ...grants], published),
		columns: [
			text('of', 'contract or grant.', (row) => row.of),
			text('record', 'The contract or grant, by id.', ({ record }) => record.id),
			whole('number', 'Place among the amounts of the record, from 1.', ({ number }) =>
				fact(number),
			),
			number('amount', 'Amount in the currency.', ({ value }) => fact(value.amount)),
			text('currency', 'ISO 4217 code.', ({ value }) => value.currency),
			text(
				'qualifier',
				'exact, up-to, about or over, as the source has it.',
				({ value }) => value.qualifier,
			),
			text(
				'basis',
				'What time it covers: total, per-year, first-year or one-off.',
				({ value }) => value.basis,
			),
			text(
				'scope',
				'What it pays for: contract, all-lots (all lots together), pot (shared with others) or grant.',
				({ value }) => value.scope,
			),
			text('vat', 'inc, ex or unknown.', ({ value }) => value.vat),
			text(
				'reading',
				'stated, or inferred where the source leaves open what the amount covers.',
				({ value }) => value.confidence,
			),
			text('quote', 'The words of the source.', ({ value }) => value.quote),
		],
	};
}
