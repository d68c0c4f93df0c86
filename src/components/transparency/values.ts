import type { DecisionLink } from '../../directory/join/joined.ts';
import type { Contract } from '../../transparency/contract.ts';
import { dateInWords } from '../../transparency/period.ts';

/** How a service is commissioned, in plain words. */
export const modelNames: Record<Contract['model'], string> = {
	'single-provider': 'One provider for the whole area',
	'strategic-delivery-partner':
		'One partner that both delivers support and commissions others to deliver it',
	'branded-triage-hub': 'One first contact under its own name, which passes people on',
	lots: 'Several lots, each with its own provider',
	'multi-force-contact-centre': 'One contact centre for several police areas',
	framework: 'A framework that several bodies may buy from',
	'block-grant': 'A grant to existing providers',
	network: 'A network of organisations',
	'statutory-specialist': 'Specialist teams of public bodies',
};

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
