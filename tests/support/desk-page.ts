import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { lockKey } from '../../src/desk/key-file.ts';
import { toHex } from '../../src/referral/bytes.ts';
import { writeAddressed } from '../../src/referral/envelope.ts';
import type { FunctionData } from '../../src/referral/function-data.ts';
import { formVersion, type RawAnswers } from '../../src/referral/schema.ts';
import { type PrivateKey, seal } from '../../src/referral/seal.ts';
import type { ContactChoice } from '../../src/referral/stop-code.ts';
import { english } from '../../src/words/english.ts';
import { hosts } from './browser.ts';
import { createVisitor, fromElsewhere, hiddenFields, sameOrigin } from './journey.ts';
import { referralOf } from './referrals.ts';

/** The team whose desk the tests open. */
export const team = 'dorset-victim-support';

/** A key file as somebody chooses it, and what opens it. */
export interface ChosenKey {
	name: string;
	mimeType: string;
	buffer: Buffer;
	passphrase: string;
}

/** The demonstration's key file of the team, with its passphrase. */
export async function demoKey(): Promise<ChosenKey> {
	const folder = join(hosts.dataDir, 'keys/private');
	const name = `${team}.desk.key.json`;
	const file = { name, mimeType: 'application/json' };
	if (existsSync(join(folder, name))) {
		const passphrase = readFileSync(join(folder, 'demonstration-passphrase.txt'), 'utf8').trim();
		return { ...file, buffer: readFileSync(join(folder, name)), passphrase };
	}
	// Keys that an earlier release made are not locked yet.
	const plain = readFileSync(join(folder, `${team}.desk.json`), 'utf8');
	const { kid, jwk } = JSON.parse(plain) as PrivateKey;
	const passphrase = 'words of a test and no others';
	const locked = await lockKey(
		{ provider: team, role: 'desk', epoch: '2026-11', kid, jwk },
		passphrase,
	);
	return { ...file, buffer: Buffer.from(JSON.stringify(locked)), passphrase };
}

/** Chooses the key file, types the passphrase and unlocks. */
export async function unlockDesk(page: Page): Promise<void> {
	const { passphrase, ...file } = await demoKey();
	await page.getByLabel('Key file').setInputFiles(file);
	await page.getByLabel('Passphrase').fill(passphrase);
	await page.getByRole('button', { name: 'Unlock' }).click();
	await page.getByRole('heading', { name: 'What waits' }).waitFor();
}

/** The row of a reference in the list. */
export function rowOf(page: Page, reference: string): Locator {
	return page.locator('.desk-thread').filter({ hasText: reference });
}

/** Axe's findings on the page as it stands, one line each. */
export async function axeFindings(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

/** Seals any content to the team, as a browser might that runs another script than ours, and sends it. */
export async function sendAnything(
	origin: string,
	content: Readonly<Record<string, unknown>>,
): Promise<string> {
	return (await sendSealed(origin, { content, thread: newThread(), version: 1 })).reference;
}

/** Sends answers of one thread, one version after the other, sealed as the form's own script does. */
export async function sendVersions(
	origin: string,
	versions: readonly RawAnswers[],
): Promise<{ reference: string; code: string }> {
	const data = readData();
	const area = data.areas.find(({ id }) => id === 'dorset');
	if (!area) throw new Error('build/function-data.json holds no dorset: build the site.');
	const thread = newThread();
	let receipt = { reference: '', code: '' };
	for (const [at, raw] of versions.entries()) {
		const content = referralOf(raw, { area, data, language: english });
		receipt = await sendSealed(origin, { content, thread, version: at + 1 });
	}
	return receipt;
}

/** Asks with a referral's code that nobody gets in touch, or says that safe details have changed. */
export async function changeContact(
	origin: string,
	fields: { reference: string; code: string; what: ContactChoice; note?: string },
): Promise<void> {
	const visitor = createVisitor(origin);
	const page = await visitor.get('/referral/stop');
	const answered = await visitor.post('/referral/stop', {
		...hiddenFields(await page.text()),
		...fields,
	});
	if (answered.headers.get('location') !== '/referral/stopped')
		throw new Error(`The change was not taken: ${answered.status}.`);
}

function newThread(): string {
	return toHex(crypto.getRandomValues(new Uint8Array(16)));
}

function readData(): FunctionData {
	return JSON.parse(readFileSync('build/function-data.json', 'utf8')) as FunctionData;
}

async function sendSealed(
	origin: string,
	sent: { content: Readonly<Record<string, unknown>>; thread: string; version: number },
): Promise<{ reference: string; code: string }> {
	const { content, thread, version } = sent;
	const provider = readData().providers.find(({ id }) => id === team);
	if (!provider) throw new Error(`build/function-data.json holds no ${team}: build the site.`);
	const binding = { provider: team, formVersion, thread, version };
	const sealing = await seal(content, { binding, recipients: provider.keyring.recipients });
	if (sealing.kind !== 'sealed') throw new Error('The content is too long to be sealed.');
	const answer = await fetch(`${origin}/referral/sealed`, {
		method: 'POST',
		headers: {
			...sameOrigin(origin),
			...fromElsewhere(),
			'Content-Type': 'application/octet-stream',
		},
		body: writeAddressed({ thread, version, area: 'dorset' }, sealing.sealed),
	});
	return (await answer.json()) as { reference: string; code: string };
}
