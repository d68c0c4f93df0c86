import { dateInWords } from '../../transparency/period.ts';
import type { FigureLine } from '../../transparency/sheets/figures-sheet.ts';
import type { Award } from '../../transparency/sheets/money-sheet.ts';
import type { PaymentLine } from '../../transparency/sheets/payments-sheet.ts';
import type { AreaPages, Citation } from './joined.ts';

const unknown = { value: 'unknown', precision: 'unknown' as const };

/** The contracts and grants of an area for a sheet; `records` is the address of its transparency pages. */
export function awardsOf(area: AreaPages, records: string): Award[] {
	const contracts = area.contracts.map((contract): Award => ({
		url: `${records}contracts/${contract.id}/`,
		kind: 'contract',
		title: contract.title,
		payers: contract.bodies.map(({ name }) => name),
		paid: contract.suppliers.map(({ name }) => name),
		starts: dateInWords(contract.period.start),
		ends: dateInWords(contract.period.end),
		endDerived: contract.period.endDerived,
		values: contract.statedValues,
	}));
	const grants = area.grants.map((grant): Award => ({
		url: `${records}grants/${grant.id}/`,
		kind: 'grant',
		title: grant.title,
		payers: [grant.body.name],
		paid: grant.recipients.map(({ name }) => name),
		starts: dateInWords(grant.periodFrom ?? unknown),
		ends: dateInWords(grant.periodTo ?? unknown),
		endDerived: false,
		values: grant.statedValues,
	}));
	return [...contracts, ...grants];
}

/** The payments of an area for a sheet. */
export function paymentLines({ spending }: Pick<AreaPages, 'spending'>): PaymentLine[] {
	return spending.flatMap(({ title, vat, payments }) =>
		payments.map(({ org, contract, ...payment }) => ({
			...payment,
			...{ file: title, vat, organisation: org?.name, contract: contract?.title },
		})),
	);
}

/** Documents with who published them and when, each once. */
export function sourceNames(sources: readonly Citation[]): string[] {
	return [...new Set(sources.map(({ source }) => source))].map(
		({ title, publisher, dated }) => `${title} (${publisher}, ${dated})`,
	);
}

/** The figures of an area for a sheet. */
export function figureLines({ performance }: AreaPages, records: string): FigureLine[] {
	return performance.map((entry) => ({
		entry,
		sources: sourceNames(entry.sources),
		url: `${records}performance/#${entry.id}`,
	}));
}
