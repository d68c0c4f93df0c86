/** CSV as RFC 4180 has it, each file beside its description in CSVW (https://www.w3.org/TR/tabular-metadata/). */
import { csvOfRows, type CsvCell } from '../directory/csv.ts';
import type { Disclosed } from '../transparency/disclosure/disclosed.ts';
import {
	type DataFile,
	demonstrationNote,
	jsonFile,
	licence,
	type Published,
} from './published.ts';

/**
 * What a cell can hold; undefined is an empty cell: the source does not say. A number comes in only as something that
 * has passed disclosure control.
 */
export type Cell = string | Disclosed | boolean | readonly string[] | undefined;

/** A column of a table. */
export interface Column<Row> {
	/** Name in the header row. */
	name: string;
	/** What it says, for a person. */
	description: string;
	/** Its datatype in XML Schema's words. */
	datatype: 'string' | 'integer' | 'decimal' | 'boolean' | 'date' | 'anyURI';
	/** Whether one cell may hold several values, parted by semicolons. */
	several?: boolean;
	/** The cell of a row. */
	of: (row: Row) => Cell;
}

/** A table of one kind of thing. */
export interface Table<Row> {
	/** Name of its file, without an ending. */
	name: string;
	/** Heading. */
	title: string;
	/** One sentence: what a row is. */
	description: string;
	/** Columns whose values together name a row. */
	key: readonly string[];
	columns: readonly Column<Row>[];
	rows: readonly Row[];
	/** Day of the last change of anything in it, `YYYY-MM-DD`, if known. */
	modified: string | undefined;
}

/** A count that is hidden so that nobody can be recognised. */
export const suppressed = '*';

const parting = ';';

/** What stands in a cell. A value that holds the parting sign keeps its words, with a comma in its place. */
function written(cell: Cell): CsvCell {
	if (cell === undefined || typeof cell === 'string') return cell;
	if (typeof cell === 'boolean') return String(cell);
	if ('words' in cell) return cell.number ?? cell.words;
	return cell.map((value) => value.replaceAll(parting, ',')).join(parting);
}

/** The table and its description. */
export function csvFiles<Row>(table: Table<Row>, published: Published): DataFile[] {
	const { columns, rows, name } = table;
	const header = columns.map((column) => column.name);
	const cells = rows.map((row) => columns.map((column) => written(column.of(row))));
	const body = csvOfRows([header, ...cells]);
	return [
		{ path: `${name}.csv`, body },
		jsonFile(`${name}.csv-metadata.json`, describe(table, published)),
	];
}

function describe<Row>(table: Table<Row>, { directory }: Published) {
	const { name, title, description, modified } = table;
	return {
		'@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
		url: `${name}.csv`,
		'dc:title': title,
		'dc:description': directory.demo ? `${description} ${demonstrationNote}` : description,
		'dc:license': { '@id': licence.url },
		...(modified !== undefined && {
			'dc:modified': { '@value': modified, '@type': 'date' },
		}),
		dialect: { encoding: 'utf-8', header: true, delimiter: ',', lineTerminators: ['\r\n'] },
		tableSchema: { columns: table.columns.map(columnOf), primaryKey: [...table.key] },
	};
}

function columnOf<Row>({ name, description, datatype, several = false }: Column<Row>) {
	return {
		name,
		titles: name,
		'dc:description': description,
		datatype,
		null: ['', suppressed],
		...(several && { separator: parting }),
	};
}
