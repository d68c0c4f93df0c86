import type { JoinedService } from './join/joined.ts';
import { waysOf } from './told.ts';

/** Kinds of support in plain words. */
export const supportNames: Record<JoinedService['supportTypes'][number], string> = {
	practical: 'Practical help',
	emotional: 'Someone to talk to',
	advocacy: 'Someone who speaks up for you',
	counselling: 'Counselling',
	group: 'Group sessions',
	'drop-in': 'Drop-in sessions',
	'restorative-justice': 'Asking questions of, or hearing from, the person responsible',
	'justice-navigation': 'Help with police, court and what comes after',
	'target-hardening': 'Making your home safer',
	'digital-self-help': 'Things you can use online by yourself',
};

/** Age groups in plain words; "not stated" has none. */
export const ageNames: Record<JoinedService['ageGroups'][number], string | undefined> = {
	'under-13': 'under 13',
	'13-15': '13 to 15',
	'16-17': '16 to 17',
	'18-24': '18 to 24',
	'25-plus': '25 and over',
	'not-stated': undefined,
};

/** The ages a service is for, in a list: "13 to 15, 16 to 17"; undefined where no source says. */
export function agesInWords({ ageGroups }: Pick<JoinedService, 'ageGroups'>): string | undefined {
	const named = ageGroups.flatMap((group) => ageNames[group] ?? []);
	return named.length === 0 ? undefined : `ages: ${named.join(', ')}`;
}

/** Ways to be in touch in plain words. */
export const wayNames: Record<string, string> = {
	phone: 'by phone',
	text: 'by text message',
	online: 'online',
	email: 'by email',
	'in-person': 'in person',
	video: 'by video call',
	post: 'by post',
};

/** How a service is reached, in a list: "reach it online, in person"; undefined where no source says. */
export function waysInWords(service: JoinedService): string | undefined {
	const named = waysOf(service).flatMap((way) => wayNames[way] ?? []);
	return named.length === 0 ? undefined : `reach it ${named.join(', ')}`;
}

/** What of access people look for, in plain words. */
export const accessNames: Record<string, string> = {
	'step-free': 'No steps',
	bsl: 'British Sign Language',
	relay: 'Calls by Relay UK',
	'easy-read': 'Easy Read',
	'home-visits': 'Visits at home',
};

/** Sources of money in plain words; "unknown" has none. */
export const fundingNames: Record<JoinedService['fundingSources'][number], string | undefined> = {
	'moj-core': 'the Ministry of Justice',
	'moj-da-sv': 'the Ministry of Justice, for domestic abuse and sexual violence',
	'local-body': 'the local commissioning body',
	council: 'councils',
	health: 'the health service',
	other: 'others',
	unknown: undefined,
};

/** What another organisation does for a service. */
export const partnerNames: Record<JoinedService['deliveryPartners'][number]['role'], string> = {
	'supply-chain': 'delivers part of it',
	subcontract: 'works under its contract',
	'referral-partner': 'refers people, or takes them on',
};

/** Who may refer somebody. */
export const routeNames: Record<JoinedService['routes'][number], string> = {
	self: 'you yourself',
	police: 'the police',
	'gp-health': 'a doctor or nurse',
	council: 'the council',
	school: 'a school',
	'other-service': 'another service',
};

/** Names of languages in English, from their codes. */
export const languageNames = new Intl.DisplayNames('en-GB', { type: 'language' });
