import type { CommissioningBody } from '../directory/body.ts';
import type { PartialDate } from '../directory/fields.ts';
import type { ContractLink, JoinedContract } from '../directory/join/joined.ts';
import type { Organisation } from '../directory/organisation.ts';
import { lastDayOf } from '../transparency/period.ts';
import { documentsOf } from './ocds-documents.ts';
import type { Published } from './published.ts';

/** A release: everything that is known of a contract on the day that its file was last changed. */
export type Release = ReturnType<typeof ocdsRelease>;

/** Gives a contract its ocid, or its id in the preview. */
type IdOf = (contract: Pick<JoinedContract, 'id' | 'ocid'>) => string;

/**
 * A contract as a release. What a source does not say is left out: no procedure, no amount that is not stated
 * as the exact total of this contract, no day where only a month is known, no end that we worked out.
 */
export function ocdsRelease(contract: JoinedContract, published: Published, idOf: IdOf) {
	const { directory, changedAt } = published;
	const date = changedAt(contract.file) ?? `${directory.today}T00:00:00.000Z`;
	const awards = awardsOf(contract);
	const [buyer, ...others] = contract.bodies;
	return {
		ocid: idOf(contract),
		id: `${contract.id}-${date.slice(0, 10)}`,
		date,
		tag: awards.length > 0 ? ['award', 'contract'] : ['tender'],
		initiationType: 'tender',
		language: 'en',
		parties: partiesOf(contract),
		...(buyer !== undefined && others.length === 0 && { buyer: referenceTo(buyer) }),
		tender: tenderOf(contract),
		...(awards.length > 0 && { awards, contracts: contractsOf(contract, directory.today) }),
		...relatedOf(contract, { published, idOf }),
	};
}

const referenceTo = ({ id, name }: { id: string; name: string }) => ({ id, name });

/** Bodies that bought, then suppliers. Of a framework that every body may use, only those of our sources. */
function partiesOf({ bodies, suppliers, lots }: JoinedContract) {
	const winners = new Set([...suppliers, ...lots.flatMap((lot) => lot.suppliers)]);
	const bought = (body: CommissioningBody) => ({
		...referenceTo(body),
		roles: ['buyer', 'procuringEntity'],
	});
	const won = (organisation: Organisation) => ({
		...referenceTo(organisation),
		roles: ['supplier'],
	});
	return [...bodies.map(bought), ...[...winners].map(won)];
}

/** A contract without lots has one that stands for all of it. */
function lotsOf({ lots, title }: JoinedContract) {
	if (lots.length === 0) return [{ id: '1', title }];
	return lots.map((lot) => ({
		id: lot.id,
		title: lot.title,
		...(lot.note !== undefined && { description: lot.note }),
	}));
}

function tenderOf(contract: JoinedContract) {
	const closes = contract.notices
		.map(({ closesOn }) => closesOn)
		.find((date) => date !== undefined);
	const last = closes && dayOf(closes, 'end');
	return {
		id: `${contract.id}-tender`,
		title: contract.title,
		description: contract.procedure?.text ?? contract.summary,
		...(contract.suppliers.length > 0 && { status: 'complete' }),
		mainProcurementCategory: 'services',
		...(last !== undefined && { tenderPeriod: { endDate: last } }),
		lots: lotsOf(contract),
		...(contract.type === 'framework' && { techniques: { hasFrameworkAgreement: true } }),
		documents: documentsOf(contract),
	};
}

/** One award a supplier with all its lots; where there are no lots, one award for all suppliers together. */
function awardsOf(contract: JoinedContract) {
	const { id, suppliers, lots } = contract;
	const shared = { status: 'active', ...dateOf(contract), ...valueOf(contract) };
	const winners = [...new Set(lots.flatMap((lot) => lot.suppliers))];
	if (winners.length > 0) {
		return winners.map((winner) => ({
			id: `${id}-${winner.id}`,
			...shared,
			suppliers: [referenceTo(winner)],
			relatedLots: lots.filter((lot) => lot.suppliers.includes(winner)).map((lot) => lot.id),
		}));
	}
	if (suppliers.length === 0) return [];
	return [
		{ id: `${id}-award`, ...shared, suppliers: suppliers.map(referenceTo), relatedLots: ['1'] },
	];
}

function contractsOf(contract: JoinedContract, today: string) {
	const period = periodOf(contract);
	return awardsOf(contract).map(({ id }) => ({
		id: `${id}-contract`,
		awardID: id,
		title: contract.title,
		...statusOf(contract, today),
		...(Object.keys(period).length > 0 && { period }),
		...valueOf(contract),
	}));
}

/** Active, pending or terminated (an ended contract is terminated), where the days are stated. */
function statusOf({ period }: JoinedContract, today: string): { status?: string } {
	const end = period.endDerived ? undefined : lastDayOf(period.end);
	if (end === undefined) return {};
	if (end < today) return { status: 'terminated' };
	const start = period.start.precision === 'day' ? period.start.value : undefined;
	if (start === undefined) return {};
	return { status: start <= today ? 'active' : 'pending' };
}

function periodOf({ period }: JoinedContract) {
	const startDate = dayOf(period.start, 'start');
	const endDate = period.endDerived ? undefined : dayOf(period.end, 'end');
	return {
		...(startDate !== undefined && { startDate }),
		...(endDate !== undefined && { endDate }),
	};
}

/** A date-time for a date that is known to the day; a month or a year alone gives none. */
function dayOf({ value, precision }: PartialDate, at: 'start' | 'end'): string | undefined {
	if (precision !== 'day') return undefined;
	return at === 'start' ? `${value}T00:00:00Z` : `${value}T23:59:59Z`;
}

function dateOf({ awardedOn }: JoinedContract): { date?: string } {
	return awardedOn === undefined ? {} : { date: `${awardedOn}T00:00:00Z` };
}

/** OCDS amounts are totals: a value per year, for all lots, "up to", inferred or worked out is none. */
function valueOf({ statedValues, lots }: JoinedContract) {
	if (lots.length > 0) return {};
	const total = statedValues.find(
		({ qualifier, basis, scope, confidence, derived }) =>
			qualifier === 'exact' &&
			basis === 'total' &&
			scope === 'contract' &&
			confidence === 'stated' &&
			!derived,
	);
	return total === undefined ? {} : { value: { amount: total.amount, currency: total.currency } };
}

/** The contract before this one and the one after it. */
function relatedOf(
	{ predecessor, successor }: JoinedContract,
	{ published, idOf }: { published: Published; idOf: IdOf },
) {
	const all = published.directory.areas.flatMap(({ contracts }) => contracts);
	const related = (link: ContractLink | undefined, relationship: string) => {
		const other = all.find(({ id }) => id === link?.id);
		if (other === undefined) return [];
		const { title } = other;
		const process = { id: relationship, relationship: [relationship], title, scheme: 'ocid' };
		return [{ ...process, identifier: idOf(other) }];
	};
	const relatedProcesses = [
		...related(predecessor, 'prior'),
		...related(successor, 'replacementProcess'),
	];
	return relatedProcesses.length > 0 ? { relatedProcesses } : {};
}
