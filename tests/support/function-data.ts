import { signKeyring } from '../../src/desk/ring.ts';
import { kidOf } from '../../src/referral/keyring.ts';
import { fromBase64url, toBase64url } from '../../src/referral/bytes.ts';
import type { FunctionData, Keyring, Recipient } from '../../src/referral/function-data.ts';
import type { PrivateKey } from '../../src/referral/seal.ts';

/** A ring with the private keys that open what is sealed to it. */
export interface TestRing {
	keyring: Keyring;
	desk: PrivateKey;
	recovery: PrivateKey;
}

const line = {
	id: 'example-line',
	name: 'Example line',
	phone: '0800 000 0000',
	hours: 'every day, 9am to 5pm',
	whoFor: 'anyone',
};

const band = {
	self: 'form',
	providerId: null,
	notice: 'none',
	parentQuestion: 'never',
	priority: false,
} as const;

/** New keys for a provider. */
export async function createRing(provider: string): Promise<TestRing> {
	const desk = await createKey('desk');
	const recovery = await createKey('recovery');
	const recipients = [desk.recipient, recovery.recipient];
	return {
		keyring: { provider, demo: true, recipients },
		desk: desk.privateKey,
		recovery: recovery.privateKey,
	};
}

/** A root key of a test, and the ring with its signature. */
export async function signRing(
	keyring: Keyring,
): Promise<{ root: string; signed: Keyring & { signature: string } }> {
	const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
	const root = toBase64url(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)));
	const jwk = await crypto.subtle.exportKey('jwk', pair.privateKey);
	return { root, signed: await signKeyring(keyring, jwk) };
}

/** One area, one provider that can do everything. */
export function createFunctionData(keyring: Keyring): FunctionData {
	return {
		demo: true,
		exit: { name: 'Somewhere else', url: 'https://weather.example/' },
		bankHolidays: { england: ['2026-12-25', '2026-12-28'], wales: ['2026-12-25', '2026-12-28'] },
		phoneLines: [line],
		listings: ['testshire/example'],
		areas: [
			{
				id: 'testshire',
				name: 'Testshire',
				bodyName: 'Testshire body',
				logoText: 'Testshire',
				languages: ['en', 'cy'],
				nation: 'england',
				generalProviderId: 'test-provider',
				routes: [],
				bands: {
					'under-13': { ...band, self: 'child-page' },
					'13-15': band,
					'16-17': band,
					'18-24': band,
					'25-plus': band,
					'not-said': band,
				},
				carerAllowed: true,
				childrensServicesPhone: null,
				sarc: null,
			},
		],
		providers: [
			{
				id: 'test-provider',
				name: 'Test Provider',
				serviceName: 'Test Service',
				demo: true,
				intake: {
					channels: ['call', 'text', 'email', 'trusted'],
					hours: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], opens: '09:00', closes: '17:00' }],
					languages: ['en', 'cy'],
					callerDisplay: 'withheld',
					attempts: 2,
					textLines: [{ id: 'neutral', text: 'Hello, please call us back.' }],
					emailSubjects: [{ id: 'neutral', text: 'Your enquiry' }],
					textSender: 'Test',
					textNumber: '0700 000 0000',
					coverName: true,
					wrongNumber: true,
					safeWord: true,
					keepHeld: true,
					firstContactTarget: { value: 2, unit: 'working-days' },
					afterHours: 'Messages are read on the next working day.',
					selfContact: { line, say: 'I was given this number.' },
					professionalRoute: 'Call the office.',
				},
				keyring,
			},
		],
		alerting: {
			providers: { 'test-provider': { alerts: [{ by: 'file' }], second: [], openWithin: 4 } },
			duty: { testshire: [{ by: 'file' }] },
			operator: [{ by: 'file' }],
		},
	};
}

async function createKey(role: Recipient['role']) {
	const pair = await crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, true, [
		'deriveBits',
	]);
	const raw = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
	const kid = await kidOf(raw);
	const recipient: Recipient = {
		role,
		epoch: '2026-11',
		kid,
		p256: toBase64url(raw),
		not_before: '2026-01-01',
		not_after: '2099-12-31',
	};
	const jwk = await crypto.subtle.exportKey('jwk', pair.privateKey);
	return { recipient, privateKey: { kid, jwk } };
}

/** The raw point of a recipient. */
export function pointOf({ p256 }: Recipient) {
	return fromBase64url(p256) ?? new Uint8Array();
}
