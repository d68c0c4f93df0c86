import { allAnswers, oneAnswer, type RawAnswers } from './answers.ts';
import { ageBands, harmCodes, type AgeBand, type HarmCode } from './codes.ts';
import type { FunctionData, ReferralArea, ReferralProvider } from './function-data.ts';
import { createOffer, type Offer } from './offer.ts';
import type { Place } from './place.ts';

export type { Place } from './place.ts';

/** An area and what the build told about all of them: enough to say who receives what. */
type Territory = Omit<Place, 'language'>;
type Route = ReferralArea['routes'][number];
type KnownAge = Exclude<AgeBand, 'not-said'>;

/** Youngest and oldest age of each band; nobody's age falls between two. */
export const bandAges: Readonly<Record<KnownAge, readonly [number, number]>> = {
	'under-13': [0, 12],
	'13-15': [13, 15],
	'16-17': [16, 17],
	'18-24': [18, 24],
	'25-plus': [25, 110],
};

const under18 = ['under-13', '13-15', '16-17'];

const needsOfHarm: Readonly<Record<HarmCode, readonly string[]>> = {
	'known-person': ['da'],
	sexual: ['sv-rape', 'sv-csa'],
	stalking: ['stalk', 'harass'],
	violence: ['assault', 'serious-viol', 'robbery', 'harass', 'public-order'],
	hate: ['hate'],
	fraud: ['fraud'],
	property: ['burglary', 'theft', 'damage'],
	exploitation: ['cse-cce', 'ms'],
	asb: ['asb'],
	bereaved: ['homicide', 'road'],
	honour: ['hba-fm-fgm'],
	online: ['cyber'],
	other: ['other'],
	unsure: ['other'],
	'not-said': [],
};

/** The need codes that one kind of harm stands for at an age. */
export function needsOf(harm: HarmCode, age: AgeBand | undefined): readonly string[] {
	const isYoung = age !== undefined && under18.includes(age);
	if (harm === 'known-person' && isYoung) return ['da', 'da-child'];
	if (harm !== 'exploitation' || !age || age === 'not-said') return needsOfHarm[harm];
	return isYoung ? ['cse-cce'] : ['ms'];
}

/** The kinds of harm that were ticked: known codes only; "rather not say" excludes the others. */
export function harmOf(raw: RawAnswers): HarmCode[] {
	const ticked = allAnswers(raw, 'harm');
	if (ticked.includes('not-said')) return ['not-said'];
	return harmCodes.filter((code) => ticked.includes(code));
}

/** The age band that was chosen, if it is one. */
export function ageOf(raw: RawAnswers): AgeBand | undefined {
	return ageBands.find((band) => band === oneAnswer(raw, 'ageGroup'));
}

/**
 * The one provider that receives a referral (referral-form, section 9): the only lot that the kinds
 * of harm point to, if it serves the age; else the age policy's recipient; else the area's general
 * one. Throws when the data names a provider that it does not hold.
 */
export function recipientOf(raw: RawAnswers, { area, data }: Territory): ReferralProvider {
	const age = ageOf(raw);
	const lots = age && age !== 'not-said' ? lotsOf(harmOf(raw), age, area) : [];
	const lot = lots.length === 1 ? lots[0] : undefined;
	const byAge = age ? area.bands[age].providerId : null;
	return providerOf(lot ?? byAge ?? area.generalProviderId, data);
}

/**
 * The providers whose lots the answers point to. A kind of harm points to a lot that names every
 * need it stands for; one that no lot names points nowhere, and does not weigh against another.
 */
function lotsOf(harm: readonly HarmCode[], age: KnownAge, area: ReferralArea) {
	const lots = area.routes
		.filter((route) => harm.some((code) => isFor(route, code, age)))
		.map(({ providerId }) => providerId);
	return [...new Set(lots)];
}

function isFor(route: Route, harm: HarmCode, age: KnownAge): boolean {
	const needs = needsOf(harm, age);
	return (
		needs.length > 0 && needs.every((need) => route.needs.includes(need)) && covers(route, age)
	);
}

function covers({ ageMin = 0, ageMax = 110 }: Route, age: KnownAge): boolean {
	const [youngest, oldest] = bandAges[age];
	return ageMin <= youngest && ageMax >= oldest;
}

function providerOf(id: string, { providers }: FunctionData): ReferralProvider {
	const provider = providers.find((candidate) => candidate.id === id);
	if (!provider)
		throw new Error(`The function's data routes to "${id}", which is no provider in it.`);
	return provider;
}

/** The provider that receives what no lot and no age claims. */
export function generalProviderOf({ area, data }: Territory): ReferralProvider {
	return providerOf(area.generalProviderId, data);
}

/** Every provider that the area's form can lead to, the general one first. */
export function providersOf(place: Territory): [ReferralProvider, ...ReferralProvider[]] {
	const { area, data } = place;
	const byAge = Object.values(area.bands).flatMap(({ providerId }) => providerId ?? []);
	const byLot = area.routes.filter(canBeReached).map(({ providerId }) => providerId);
	const others = new Set([...byLot, ...byAge].filter((id) => id !== area.generalProviderId));
	return [generalProviderOf(place), ...[...others].map((id) => providerOf(id, data))];
}

/** Whether any answers of the form lead to a route; some needs are met through the directory only. */
function canBeReached(route: Route): boolean {
	const ages = ageBands.filter((age) => age !== 'not-said');
	return ages.some((age) => harmCodes.some((harm) => isFor(route, harm, age)));
}

/** What the one form of an area offers: all that any of its providers declared. */
export function offerOf(place: Place): Offer {
	return createOffer(place.area, providersOf(place), place.language);
}

/** What a page tells its script: the area alone, with the teams that its form can lead to and nothing of who is alerted. */
export function journeyData({ area, data }: Territory): FunctionData {
	return { ...data, areas: [area], providers: providersOf({ area, data }), alerting: undefined };
}
