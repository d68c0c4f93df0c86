import type { JoinedContract, JoinedLot } from '../directory/join/joined.ts';
import type { Table } from './csv.ts';
import { list, text, truth } from './columns.ts';
import { asKnown, everyContract, known } from './records.ts';
import { lastChange, sourceColumn } from './table-parts.ts';
import type { Published } from './published.ts';

/** Contracts, one a row. Amounts stand in amounts.csv. */
export function contractTable(published: Published): Table<JoinedContract> {
	const rows = everyContract(published);
	return {
		name: 'contracts',
		title: 'Contracts',
		description:
			'Contracts for victims’ services, one a row. What they are worth is in amounts.csv.',
		key: ['id'],
		rows,
		modified: lastChange(rows, published),
		columns: [
			text('id', 'Id on this site.', ({ id }) => id),
			text('title', 'Title.', ({ title }) => title),
			list('areas', 'Police force areas that it is for, by police.uk id.', ({ bodies }) => [
				...new Set(bodies.flatMap(({ policeAreaIds }) => policeAreaIds)),
			]),
			list('bought_by', 'Bodies that bought, by the names they had.', ({ bodies }) =>
				bodies.map(({ name }) => name),
			),
			text('type', 'What kind.', ({ type }) => type),
			text('model', 'How the service is commissioned.', ({ model }) => model),
			list(
				'suppliers',
				'Who won it, by id of organisations.csv; empty where no source says.',
				({ suppliers }) => suppliers.map(({ id }) => id),
			),
			text('start', `First day. ${asKnown}`, ({ period }) => known(period.start)),
			text('end', `Last day of the term as it stands. ${asKnown}`, ({ period }) =>
				known(period.end),
			),
			truth(
				'end_worked_out',
				'Whether the end is not stated anywhere and was worked out.',
				({ period }) => period.endDerived,
			),
			text('first_term', 'Length of the first term, ISO 8601.', ({ initialTerm }) => initialTerm),
			list('extensions', 'Options to extend, ISO 8601.', ({ extensions }) =>
				extensions.map(({ length }) => length),
			),
			text('predecessor', 'The contract before it, by id.', ({ predecessor }) => predecessor?.id),
			text('successor', 'The contract after it, by id.', ({ successor }) => successor?.id),
			sourceColumn(),
		],
	};
}

/** A lot with the contract that it belongs to. */
interface LotRow {
	contract: JoinedContract;
	lot: JoinedLot;
}

/** Lots, one a row. */
export function lotTable(published: Published): Table<LotRow> {
	const contracts = everyContract(published).filter(({ lots }) => lots.length > 0);
	return {
		name: 'lots',
		title: 'Lots',
		description: 'Parts of contracts, each with who won it.',
		key: ['contract', 'lot'],
		rows: contracts.flatMap((contract) => contract.lots.map((lot) => ({ contract, lot }))),
		modified: lastChange(contracts, published),
		columns: [
			text('contract', 'Contract, by id.', ({ contract }) => contract.id),
			text('lot', 'Id in the contract.', ({ lot }) => lot.id),
			text('title', 'What it is for.', ({ lot }) => lot.title),
			list('suppliers', 'Who won it, by id of organisations.csv.', ({ lot }) =>
				lot.suppliers.map(({ id }) => id),
			),
			list('services', 'Services that it pays for, by id.', ({ lot }) =>
				lot.services.map(({ id }) => id),
			),
		],
	};
}
