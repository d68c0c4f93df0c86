import { parse } from 'csv-parse/sync';
import { csvOfRows } from '../../directory/csv.ts';
import { oneLine } from './draft.ts';
import { dayOf, poundsOf } from './spending-cells.ts';

/** A payment that was read. Nothing in it is ours: names and words stand as the file has them. */
export interface Payment {
	/** Line of the file. */
	line: number;
	/** Day of the payment, `YYYY-MM-DD`. */
	date: string;
	/** Who was paid, as written. */
	supplier: string;
	/** Pounds. */
	amount: number;
	/** What for, as written; undefined where the file does not say. */
	purpose: string | undefined;
}

/** A row that was not taken. */
export interface RefusedRow {
	line: number;
	/** What is wrong and what to do. */
	why: string;
	/** The row as it stood. */
	cells: string[];
}

/** What came of a file of spending. */
export interface Spending {
	payments: Payment[];
	refused: RefusedRow[];
	/** Columns that were read, by what they hold. */
	columns: Record<string, string>;
	/** What was decided for the whole file. */
	notes: string[];
}

/** How councils, forces and commissioners head the columns that the order asks for. */
const headings = {
	date: /^(payment |invoice |transaction |posting |paid |effective |clearing )?date( paid| of payment)?$/i,
	supplier:
		/^(supplier|vendor|payee|beneficiary|merchant|creditor|recipient|company)( name)?( \(?t\)?)?$/i,
	amount:
		/^(net |gross |invoice |payment |transaction |total |line )*(amount|value|total|cost)( paid)?( \(?(£|gbp)\)?)?( ?(ex|inc|excl|incl|excluding|including)\.? vat)?$|^£$/i,
	purpose:
		/^(purpose|description|expense type|expenditure category|category|subjective|detail|details|summary|narrative|service area|purpose of expenditure)( of expenditure| of payment)?$/i,
} as const;

/** Above this many pounds the order asks for each payment. */
const threshold = 500;

interface Line {
	line: number;
	cells: string[];
}

/** Payments of a CSV file; a sentence where it cannot be read as one. */
export function readSpending(text: string): Spending | { problem: string } {
	const lines = linesOf(text);
	if ('problem' in lines) return lines;
	const at = lines.findIndex(({ cells }) => isHeader(cells));
	const header = lines[at];
	if (header === undefined) {
		return {
			problem:
				'No row names its columns. Give the first row headings such as Date, Supplier, Amount and Purpose.',
		};
	}
	const place = placesOf(header.cells);
	const spending: Spending = { payments: [], refused: [], columns: {}, notes: [] };
	for (const [name, index] of Object.entries(place)) {
		if (index >= 0) spending.columns[name] = header.cells[index] ?? '';
	}
	spending.notes.push('Dates such as 03/04/2025 are read as day, month, year.');
	for (const line of lines.slice(at + 1))
		take(line, { place, width: header.cells.length, spending });
	return spending;
}

function linesOf(text: string): Line[] | { problem: string } {
	try {
		const rows = parse(text, {
			bom: true,
			info: true,
			relax_column_count: true,
			skip_empty_lines: true,
			trim: true,
		}) as unknown as { record: string[]; info: { lines: number } }[];
		return rows
			.map(({ record, info }) => ({ line: info.lines, cells: record }))
			.filter(({ cells }) => cells.some((cell) => cell !== ''));
	} catch (error) {
		const place =
			error instanceof Error && 'lines' in error ? ` Look at line ${String(error.lines)}.` : '';
		return {
			problem: `This cannot be read as CSV: a quotation mark is open or out of place.${place} Save the sheet again as CSV UTF-8.`,
		};
	}
}

function placesOf(cells: readonly string[]) {
	const find = (kind: keyof typeof headings) =>
		cells.findIndex((cell) => headings[kind].test(cell));
	return {
		date: find('date'),
		supplier: find('supplier'),
		amount: find('amount'),
		purpose: find('purpose'),
	};
}

function isHeader(cells: readonly string[]): boolean {
	const { date, supplier, amount } = placesOf(cells);
	return date >= 0 && supplier >= 0 && amount >= 0;
}

function take(
	{ line, cells }: Line,
	{
		place,
		width,
		spending,
	}: { place: ReturnType<typeof placesOf>; width: number; spending: Spending },
): void {
	const cell = (index: number) => cells[index] ?? '';
	const date = dayOf(cell(place.date));
	const supplier = oneLine(cell(place.supplier));
	const amount = poundsOf(cell(place.amount));
	const why = whyNot({
		date,
		supplier,
		amount,
		cells,
		width,
		said: cell(place.amount),
		day: cell(place.date),
	});
	if (why !== undefined || date === undefined || amount === undefined) {
		spending.refused.push({ line, why: why ?? 'It cannot be read.', cells });
		return;
	}
	const purpose = oneLine(cell(place.purpose));
	spending.payments.push({
		line,
		date,
		supplier,
		amount,
		purpose: purpose === '' ? undefined : purpose,
	});
}

/** What keeps a row out; undefined for a row that is taken. */
function whyNot(row: {
	date: string | undefined;
	day: string;
	supplier: string;
	amount: number | undefined;
	said: string;
	cells: readonly string[];
	width: number;
}): string | undefined {
	const { date, supplier, amount, cells, width, said, day } = row;
	if (cells.length > width && cells.slice(width).some((cell) => cell !== '')) {
		return `It has ${cells.length} cells and the heading has ${width}. A comma stands in a cell without quotation marks: mend the row.`;
	}
	if (cells.some((cell) => /^(grand |sub-?)?totals?$/i.test(cell))) {
		return 'It is a total and not a payment. Leave it out.';
	}
	if (supplier === '') return 'It names nobody who was paid. Add the supplier.';
	if (date === undefined) {
		return `The date is ‘${day}’. Write it as 2025-04-03 or 03/04/2025.`;
	}
	if (amount === undefined)
		return `The amount is ‘${said}’. Write pounds as a plain number, like 1234.56.`;
	if (amount < 0)
		return 'It is a credit (less than nothing). Set it off against its payment, or leave it out.';
	if (amount <= threshold)
		return `It is ${threshold} pounds or less, and the list is of more than that.`;
	return undefined;
}

/** The refused rows as CSV, for the office that sent the file: line, reason, and the row as it stood. */
export function refusedCsv(refused: readonly RefusedRow[]): string {
	const rows = refused.map(({ line, why, cells }) => [line, why, ...cells]);
	return csvOfRows([['line', 'why', 'row as it stood'], ...rows]);
}
