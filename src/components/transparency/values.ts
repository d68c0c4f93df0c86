import type { DecisionLink } from '../../directory/join/joined.ts';
import type { Contract } from '../../transparency/contract.ts';
import { dateInWords } from '../../transparency/period.ts';

/** What kind of agreement it is, in plain words. */
export const typeNames: Record<Contract['type'], string> = {
	'service-contract': 'Contract for a service',
	framework: 'Framework agreement',
	'call-off': 'Order under a framework',
	'strategic-partnership': 'Strategic partnership',
};

/** A length of time in words: `P3Y` is "3 years". */
export function durationInWords(duration: string): string {
	const units = { Y: 'year', M: 'month', D: 'day' } as const;
	const parts = [...duration.matchAll(/(\d+)([YMD])/g)].map(([, count = '', unit = 'Y']) => {
		const name = units[unit as keyof typeof units];
		return `${count} ${name}${count === '1' ? '' : 's'}`;
	});
	return new Intl.ListFormat('en-GB').format(parts);
}

/** Links to the decisions behind a contract or grant; `home` is the address of the area's home. */
export function decisionLinks(
	{ decisionRecords }: { decisionRecords: readonly DecisionLink[] },
	home: string,
) {
	return decisionRecords.map(({ id, title, decidedOn }) => ({
		href: `${home}transparency/decisions/${id}/`,
		text: `${title}, ${dateInWords({ value: decidedOn, precision: 'day' })}`,
	}));
}
