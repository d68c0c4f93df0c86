import { amountTable } from './amount-table.ts';
import { contractTable, lotTable } from './contract-tables.ts';
import { grantTable } from './grant-table.ts';
import { figureTable } from './figure-table.ts';
import { type Column, csvFiles, type Table } from './csv.ts';
import { needTable, organisationTable, serviceTable } from './service-tables.ts';
import type { DataFile, Published } from './published.ts';

/** A table whatever its rows are. */
export interface AnyTable extends Pick<Table<never>, 'name' | 'title' | 'description'> {
	/** Names of its columns with what they say. */
	columns: readonly Pick<Column<never>, 'name' | 'description'>[];
	/** How many rows it has. */
	count: number;
	/** Day of the last change, if known. */
	modified: string | undefined;
	/** The table and its description as files. */
	files: DataFile[];
}

/** Every table of the open data, in the order of the page about them. */
export function allTables(published: Published): AnyTable[] {
	return [
		drawn(serviceTable(published), published),
		drawn(organisationTable(published), published),
		drawn(needTable(published), published),
		drawn(contractTable(published), published),
		drawn(lotTable(published), published),
		drawn(grantTable(published), published),
		drawn(amountTable(published), published),
		drawn(figureTable(published), published),
	];
}

function drawn<Row>(table: Table<Row>, published: Published): AnyTable {
	return { ...table, count: table.rows.length, files: csvFiles(table, published) };
}
