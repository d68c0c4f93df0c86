import {
	ageBands,
	functionDataSchema,
	type FunctionData,
	type Intake,
	type ReferralArea,
	type ReferralProvider,
} from '../../../src/referral/function-data.ts';
import { english } from '../../../src/words/english.ts';
import type { RawAnswers } from '../../../src/referral/schema.ts';

const line = {
	id: 'test-line',
	name: 'Test line',
	phone: '01632 960 001',
	hours: 'Monday to Friday, 9am to 5pm',
	whoFor: 'anyone in the test area',
};

/** What the general provider of the test area declared: everything. */
export const fullIntake: Intake = {
	channels: ['call', 'text', 'email', 'trusted'],
	hours: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], opens: '09:00', closes: '20:00' }],
	languages: ['en', 'pl', 'ur'],
	callerDisplay: 'varies',
	callerNumber: '01632 960 002',
	attempts: 3,
	textLines: [
		{ id: 'hello', text: 'Hello, it’s Alex. Is now a good time?' },
		{ id: 'ring', text: 'Hi, please ring me when you can. Alex' },
	],
	emailSubjects: [
		{ id: 'question', text: 'Your question' },
		{ id: 'hello', text: 'Hello from Alex' },
	],
	textSender: '07700 900 982',
	textNumber: '07700 900 983',
	coverName: true,
	wrongNumber: true,
	safeWord: true,
	keepHeld: true,
	firstContactTarget: { value: 2, unit: 'working-days' },
	afterHours: 'Outside these hours nobody reads new requests.',
	selfContact: { line, say: 'I have a reference' },
	professionalRoute: 'Professionals call the test line.',
};

/** A provider of the test area that declared what is given, and the rest as the general one. */
export function provider(id: string, intake: Partial<Intake> = {}): ReferralProvider {
	return {
		id,
		name: `Provider ${id}`,
		serviceName: 'Test Support',
		demo: true,
		intake: { ...fullIntake, ...intake },
		keyring: { provider: id, demo: true, recipients: [key('desk', 'a'), key('recovery', 'b')] },
	};
}

function key(role: 'desk' | 'recovery', letter: string) {
	return {
		role,
		epoch: '2026',
		kid: letter.repeat(16),
		p256: letter.repeat(87),
		not_before: '2026-01-01',
		not_after: '2026-12-31',
	};
}

const band = {
	self: 'form',
	providerId: null,
	notice: 'none',
	parentQuestion: 'never',
	priority: false,
} as const;

/** An area with lots for two kinds of harm, a lot for children and a young people's recipient. */
export const area: ReferralArea = {
	id: 'testshire',
	name: 'Testshire',
	bodyName: 'Commissioning Body for Testshire',
	logoText: 'Testshire',
	languages: ['en'],
	nation: 'england',
	generalProviderId: 'general',
	routes: [
		{ needs: ['sv-rape', 'sv-csa'], ageMin: 13, providerId: 'sexual' },
		{ needs: ['cse-cce'], ageMax: 17, providerId: 'exploited' },
		{ needs: ['ms'], ageMin: 18, providerId: 'slavery' },
		{ needs: ['harass'], providerId: 'slavery' },
	],
	bands: {
		...(Object.fromEntries(ageBands.map((code) => [code, band])) as ReferralArea['bands']),
		'under-13': { ...band, self: 'child-page' },
		'13-15': {
			...band,
			providerId: 'young',
			notice: 'young-person',
			parentQuestion: 'optional',
			priority: true,
		},
		'16-17': { ...band, providerId: 'young', notice: 'young-person' },
	},
	carerAllowed: true,
	childrensServicesPhone: '01632 960 003',
	sarc: { name: 'Test Centre', phone: '01632 960 005', hours: 'open day and night' },
};

/** What the build tells of one area and its providers; the schema accepts it. */
export const data: FunctionData = functionDataSchema.parse({
	demo: false,
	exit: { name: 'Weather', url: 'https://example.org/' },
	bankHolidays: { england: ['2026-12-25', '2026-12-28'], wales: ['2026-12-25', '2026-12-28'] },
	phoneLines: [
		line,
		{ ...line, id: 'childline', name: 'Childline', phone: '0800 1111', whoFor: 'anyone under 19' },
	],
	listings: ['testshire/example'],
	areas: [area],
	providers: ['general', 'sexual', 'exploited', 'slavery', 'young'].map((id) => provider(id)),
} satisfies FunctionData);

/** The test area and its data. */
export const place = { area, data, language: english };

/** The same area where one provider declared something else. */
export function placeWhere(id: string, intake: Partial<Intake>) {
	const providers = data.providers.map((one) => (one.id === id ? provider(id, intake) : one));
	return { area, data: { ...data, providers }, language: english };
}

/** The shortest complete answers: an adult for themselves, by the given way of contact. */
export function answers(contact: keyof typeof byContact, more: RawAnswers = {}): RawAnswers {
	return { who: 'me', ageGroup: '25-plus', ...byContact[contact], ...more };
}

const byContact = {
	call: {
		contact: 'call',
		phone: '01632 960 001',
		withheldOk: 'yes',
		voicemail: 'no',
		announce: 'only-me',
		someoneElse: 'hang-up',
		safeTimes: ['mon-am', 'tue-pm'],
		callMe: 'Sam',
	},
	text: {
		contact: 'text',
		phone: '07700 900 982',
		textsRead: 'no',
		textFirst: 'they-first',
		messageLine: 'Hello, it’s Alex. Is now a good time?',
		safeTimes: ['any'],
		callMe: 'Sam',
	},
	email: {
		contact: 'email',
		email: 'sam@example.com',
		inboxRead: 'no',
		subjectLine: 'Your question',
		callMe: 'Sam',
	},
	self: { contact: 'self', keepAnswers: 'keep' },
	trusted: {
		contact: 'trusted',
		trustedName: 'Robin',
		trustedRelation: 'friend',
		trustedPhone: '01632 960 004',
		trustedKnows: 'yes',
		callMe: 'Sam',
	},
} satisfies Record<string, RawAnswers>;
