import { fact } from '../disclosure/disclosed.ts';
import type { Sheet } from '../sheet.ts';
import type { Spending } from '../spending.ts';

/** A payment as a line of a sheet needs it. */
export interface PaymentLine extends Omit<
	Spending['payments'][number],
	'orgId' | 'contractId' | 'line'
> {
	/** Title of the file that it stands in. */
	file: string;
	/** Whether VAT is in the amount. */
	vat: Spending['vat'];
	/** The organisation of this site that was paid, if it is one. */
	organisation: string | undefined;
	/** Contract that it was paid under, if the file says so. */
	contract: string | undefined;
}

const columns = [
	'File',
	'Date',
	'Paid to',
	'The same on this site',
	'Amount in pounds',
	'VAT',
	'What for',
	'Why it is value for money',
	'Contract',
];

const notPublished = 'not published';

/** Every payment that was published, one a line, in the body's own words. */
export function paymentsSheet(payments: readonly PaymentLine[]): Sheet {
	return {
		columns,
		rows: payments.map(({ file, date, supplier, organisation, amount, vat, ...rest }) =>
			[
				...[file, date, supplier, organisation ?? '', amount, vat],
				...[rest.purpose ?? notPublished, rest.vfmReason ?? notPublished, rest.contract ?? ''],
			].map(fact),
		),
	};
}
