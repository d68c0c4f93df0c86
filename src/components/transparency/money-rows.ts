import type { AreaPages } from '../../directory/join/joined.ts';
import { amountInWords, axisOf, byKind } from '../../transparency/money.ts';
import { capitalised } from '../capitalised.ts';

/** Amounts of one kind, each with what it is for. */
export interface MoneyGroup {
	/** What they mean: "In total, for this contract". */
	heading: string;
	/** The amounts. */
	rows: { amount: string; href: string; title: string; note: string }[];
}

/** All money that an area's records state, apart by what it means; nothing is added up. */
export function moneyOf(area: AreaPages): MoneyGroup[] {
	const records = `/${area.id}/transparency/`;
	const stated = [
		...area.contracts.map((one) => ({ ...one, href: `${records}contracts/${one.id}/` })),
		...area.grants.map((one) => ({
			...one,
			href: `${records}grants/${one.id}/`,
			state: 'A grant',
		})),
	].flatMap(({ statedValues, href, title, state }) =>
		statedValues.map((value) => ({ value, href, title, note: `${state}.` })),
	);
	return byKind(stated).flatMap((items) => {
		const [first, ...others] = items.map(({ value }) => value);
		if (first === undefined) return [];
		const { means, values } = axisOf(first, ...others);
		const rows = items.map(({ href, title, note }, index) => {
			const amount = capitalised(amountInWords(values[index] ?? first));
			return { amount, href, title, note };
		});
		return [{ heading: capitalised(means), rows }];
	});
}

/** Contracts and grants of which no amount is published. */
export function withoutAmount(area: AreaPages) {
	const records = `/${area.id}/transparency/`;
	return [
		...area.contracts.map((one) => ({ ...one, folder: 'contracts' })),
		...area.grants.map((one) => ({ ...one, folder: 'grants' })),
	]
		.filter(({ statedValues }) => statedValues.length === 0)
		.map(({ id, title, folder }) => ({ href: `${records}${folder}/${id}/`, text: title }));
}
