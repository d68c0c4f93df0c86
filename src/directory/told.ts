import type { Choice, Told } from './facets.ts';
import type { Need } from './need.ts';
import type { Service } from './service.ts';

/** What of a service its choices are read from. */
type Described = Pick<
	Service,
	| 'ageGroups'
	| 'bsl'
	| 'channels'
	| 'cost'
	| 'easyRead'
	| 'homeVisits'
	| 'interpreting'
	| 'languages'
	| 'onlineReferral'
	| 'premises'
	| 'relay'
	| 'routes'
	| 'whoElse'
> & { needs: readonly Need[] };

/** Ways to be in touch as people choose them, by the kinds of channel. */
const ways: Record<Service['channels'][number]['kind'], string> = {
	phone: 'phone',
	text: 'text',
	webchat: 'online',
	email: 'email',
	'web-form': 'online',
	app: 'online',
	'face-to-face': 'in-person',
	'drop-in': 'in-person',
	group: 'in-person',
	video: 'video',
	post: 'post',
};

/** Ways in which people can be in touch: a phone or text channel counts where its number is known. */
export function waysOf({
	channels,
	onlineReferral,
}: Pick<Described, 'channels' | 'onlineReferral'>) {
	const usable = channels.filter(
		({ kind, phone }) => (kind !== 'phone' && kind !== 'text') || phone !== undefined,
	);
	const form = onlineReferral === 'portal' ? ['online'] : [];
	return [...new Set([...form, ...usable.map(({ kind }) => ways[kind])])];
}

const childAges = new Set(['under-13', '13-15', '16-17']);

/** For whom it is: yourself, a child you look after, someone else. */
function people({ routes, ageGroups, whoElse }: Described): Told {
	const untoldAges = ageGroups.includes('not-stated');
	const child = ageGroups.some((group) => childAges.has(group));
	return {
		has: [
			routes.includes('self') && 'for:me',
			child && 'for:child',
			whoElse.length > 0 && 'for:other',
		].filter((choice) => choice !== false),
		untold: [untoldAges && 'for:child', whoElse.length === 0 && 'for:other'].filter(
			(choice) => choice !== false,
		),
	};
}

/** What is said of access, each yes, no, or nothing. */
function access(service: Described): Told {
	const steps = service.premises.map(({ stepFree }) => stepFree);
	const said: Record<string, boolean | undefined> = {
		bsl: service.bsl,
		relay: service.relay,
		'easy-read': service.easyRead,
		'home-visits': service.homeVisits,
		'step-free': steps.includes(true) || (steps.includes(false) ? false : undefined),
	};
	const named = (answer: boolean | undefined) =>
		Object.keys(said)
			.filter((name) => said[name] === answer)
			.map((name): Choice => `access:${name}`);
	return { has: named(true), untold: named(undefined) };
}

/** A facet of values: nothing told where there are none. */
const listed = (facet: 'age' | 'reach' | 'language', values: readonly string[]): Told => ({
	has: values.map((value): Choice => `${facet}:${value}`),
	untold: values.length === 0 ? [facet] : [],
});

/** What a service says of itself, as choices that a list can be narrowed down by. */
export function toldBy(service: Described): Told {
	const { ageGroups, cost, interpreting, languages, needs } = service;
	const parts: Told[] = [
		{ has: needs.map(({ id }): Choice => `about:${id}`), untold: [] },
		people(service),
		listed(
			'age',
			ageGroups.filter((group) => group !== 'not-stated'),
		),
		listed('reach', waysOf(service)),
		listed('language', [...languages, ...(interpreting === true ? ['interpreter'] : [])]),
		access(service),
		cost === 'unknown' ? { has: [], untold: ['cost'] } : { has: [`cost:${cost}`], untold: [] },
	];
	return { has: parts.flatMap(({ has }) => has), untold: parts.flatMap(({ untold }) => untold) };
}
