/** Makes what is missing of the demonstration keys of the providers named: `node scripts/setup/make-demo-keys.ts <id> …`. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { lockKey, unlockJwk } from '../../src/desk/key-file.ts';
import { createKey } from '../../src/desk/new-key.ts';
import { createRoot, signKeyring } from '../../src/desk/ring.ts';
import type { Keyring, Recipient } from '../../src/referral/function-data.ts';
import { demoPassphrase } from './demo-passphrase.mjs';

const folder = resolve(import.meta.dirname, '../../.data/keys');
const hidden = join(folder, 'private');

async function main(providers: readonly string[]): Promise<void> {
	mkdirSync(hidden, { recursive: true, mode: 0o700 });
	write('private/demonstration-passphrase.txt', `${demoPassphrase}\n`);
	const root = await rootKey();
	for (const provider of providers) {
		const ring = readRing(provider) ?? (await newRing(provider));
		await lockPlain(ring);
		write(`${provider}.json`, json(await signKeyring(ring, root)));
	}
}

async function rootKey(): Promise<JsonWebKey> {
	const path = join(hidden, 'root.key.json');
	if (!existsSync(path)) {
		const { file, root } = await createRoot(demoPassphrase);
		write('private/root.key.json', json(file));
		write('root.json', json({ root }));
	}
	const unlocked = await unlockJwk(readFileSync(path, 'utf8'), demoPassphrase);
	if (unlocked.kind === 'unlocked') return unlocked.jwk;
	throw new Error(`${path} is damaged: delete .data/keys and run npm start again.`);
}

/** A ring from before rings were signed keeps its keys, so that what was sealed to them still opens. */
function readRing(provider: string): Keyring | undefined {
	const path = join(folder, `${provider}.json`);
	if (!existsSync(path)) return undefined;
	const { recipients } = JSON.parse(readFileSync(path, 'utf8')) as Keyring;
	return { provider, demo: true, recipients };
}

async function newRing(provider: string): Promise<Keyring> {
	const recipients: Recipient[] = [];
	for (const role of ['desk', 'recovery'] as const) {
		const wanted = { provider, role, ...validity(new Date()) };
		const { file, recipient } = await createKey(wanted, demoPassphrase);
		write(`private/${provider}.${role}.key.json`, json(file));
		recipients.push(recipient);
	}
	return { provider, demo: true, recipients };
}

/** Private keys that an earlier release left without a passphrase. */
async function lockPlain({ provider, recipients }: Keyring): Promise<void> {
	for (const { role, kid, epoch } of recipients) {
		const path = join(hidden, `${provider}.${role}.json`);
		if (!existsSync(path)) continue;
		const { jwk } = JSON.parse(readFileSync(path, 'utf8')) as { jwk: JsonWebKey };
		const file = await lockKey({ provider, role, epoch, kid, jwk }, demoPassphrase);
		write(`private/${provider}.${role}.key.json`, json(file));
		rmSync(path);
	}
}

/** A demonstration key is good for ten years: it protects nothing, and nobody shall have to renew it. */
function validity(now: Date) {
	const day = now.toISOString().slice(0, 10);
	const end = `${now.getUTCFullYear() + 10}${day.slice(4, 8)}01`;
	return { epoch: day.slice(0, 7), not_before: day, not_after: end };
}

function json(value: unknown): string {
	return `${JSON.stringify(value, null, 2)}\n`;
}

function write(name: string, text: string): void {
	writeFileSync(join(folder, name), text, { mode: 0o600 });
}

await main(process.argv.slice(2));
