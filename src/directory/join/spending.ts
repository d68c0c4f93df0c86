import type { Organisation } from '../organisation.ts';
import type { JoinedPayment, JoinedSpending } from './joined.ts';
import type { Links } from './links.ts';
import { areaOf, type Parts } from './parts.ts';

/** What was published of payments in an area, the newest file first, each payment with who was paid. */
export function joinSpending(areaId: string, links: Links): JoinedSpending[] {
	return links.parts.spending
		.filter((entry) => areaOf(entry) === areaId)
		.toSorted((one, other) => other.data.periodFrom.localeCompare(one.data.periodFrom))
		.map((entry) => joinFile(entry, links));
}

function joinFile(entry: Parts['spending'][number], links: Links): JoinedSpending {
	const payments = entry.data.payments
		.map(({ orgId, contractId, ...payment }) => ({
			...payment,
			org: orgId === undefined ? undefined : links.organisation(orgId),
			contract: contractId === undefined ? undefined : links.contract(contractId),
		}))
		.sort((one, other) => other.date.localeCompare(one.date));
	return { ...links.withSources(entry), payments };
}

/** The payments to an organisation, newest first, with the file that each stands in. */
export function paymentsTo(
	{ id }: Pick<Organisation, 'id'>,
	spending: readonly JoinedSpending[],
): { payment: JoinedPayment; file: JoinedSpending }[] {
	return spending.flatMap((file) =>
		file.payments.filter(({ org }) => org?.id === id).map((payment) => ({ payment, file })),
	);
}
